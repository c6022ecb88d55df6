import { describe, expect, it } from 'vitest';
import { figure, found, idsOf, resting } from '../support';

describe('part-exceeds-whole', () => {
  const projects = (id: string, breakdown: string, value: number, source: string, about = {}) =>
    figure({
      id,
      breakdown,
      value,
      source,
      indicator: 'PROJECTS',
      transformation: 'N',
      unit: 'PROJECT',
      decimals: 0,
      exact: true,
      ...about,
    });

  it.each([
    ['one more', projects('part', 'FDI', 22, 'alpha'), projects('whole', '_T', 21, 'alpha'), 1],
    ['as many', projects('part', 'FDI', 21, 'alpha'), projects('whole', '_T', 21, 'alpha'), 0],
    ['another source', projects('part', 'FDI', 22, 'beta'), projects('whole', '_T', 21, 'alpha'), 1],
    [
      'another scope',
      projects('part', 'FDI', 22, 'alpha'),
      projects('whole', '_T', 21, 'alpha', { activity: 'BTE' }),
      0,
    ],
    [
      'capital in dollars of another source, where all capital is in two currencies',
      projects('part', 'FDI', 22, 'beta', { indicator: 'CAPITAL', unit: 'USD' }),
      projects('whole', '_T', 12, 'alpha', { indicator: 'CAPITAL', unit: 'USD' }),
      0,
    ],
    [
      'products of another release',
      projects('part', 'UP', 22, 'beta', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      projects('whole', '_T', 18, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      0,
    ],
    [
      'products of another place of one release',
      projects('part', 'UP', 22, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', locator: 'a' }),
      projects('whole', '_T', 18, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', locator: 'b' }),
      0,
    ],
    [
      'products of one release',
      projects('part', 'UP', 26, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      projects('whole', '_T', 25, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      1,
    ],
  ])('%s', (_, part, whole, count) => {
    const findings = found([part, whole]);
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['part-exceeds-whole'] : []);
    expect(findings.flatMap(idsOf)).toEqual(count ? ['part', 'whole'] : []);
  });

  it("measures a part by its own source's whole, else by the greatest of the others'", () => {
    const others = [projects('few', '_T', 10, 'alpha'), projects('many', '_T', 30, 'beta')];
    const part = projects('part', 'FDI', 20, 'gamma');
    expect(resting(found([part, ...others]), 'part-exceeds-whole', 'part')).toBeUndefined();
    const own = projects('own', '_T', 19, 'gamma');
    expect(resting(found([part, own, ...others]), 'part-exceeds-whole', 'part', 'own')).toBeDefined();
  });
});
