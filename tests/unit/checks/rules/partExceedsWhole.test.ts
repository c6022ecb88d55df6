import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observation, found, idsOf, resting } from '../support';
import { digits, fine, half, level, units } from './printed';

describe('part-exceeds-whole', () => {
  const projects = (id: string, breakdown: string, value: number, source: string, about = {}) =>
    observation({
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

  it.each([
    ['industry within all sectors', 'BTE', '_T', 1],
    ['manufacturing within all sectors, at two removes', 'C', '_T', 1],
    ['manufacturing within industry', 'C', 'BTE', 1],
    ['industry beside manufacturing', 'BTE', 'C', 0],
    ['construction beside industry', 'F', 'BTE', 0],
    ['all sectors beside industry', '_T', 'BTE', 0],
  ])('%s', (_, one, other, count) => {
    const findings = found([
      projects('one', '_T', 60, 'alpha', { activity: one }),
      projects('other', '_T', 48, 'alpha', { activity: other }),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['part-exceeds-whole'] : []);
    expect(findings.flatMap(idsOf)).toEqual(count ? ['one', 'other'] : []);
  });

  it.each([
    // The total of gross output is industry: manufacturing is a part of it, construction is not.
    ['C', 1],
    ['F', 0],
    ['BTF', 0],
    ['BTE', 0],
  ])('what the total of an indicator is the whole of decides: %s', (activity, count) => {
    const output = { indicator: 'GO_INDUSTRY', unit: 'VND', mult: 9, decimals: 1 };
    const findings = found([
      projects('one', '_T', 60.5, 'alpha', { ...output, activity }),
      projects('all', '_T', 48.2, 'alpha', output),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['part-exceeds-whole'] : []);
  });

  it('is silent of a part of one split and the whole of another, and of an adjustment, which may be downwards', () => {
    expect(
      found([
        projects('foreign', 'FDI', 60, 'alpha'),
        projects('industry', '_T', 48, 'alpha', { activity: 'BTE' }),
      ]),
    ).toEqual([]);
    const added = { indicator: 'CAPITAL_ADDED', unit: 'USD' };
    expect(found([projects('a', 'FDI', 9, 'alpha', added), projects('b', '_T', 4, 'alpha', added)])).toEqual(
      [],
    );
  });

  it('sets a part against the nearest wholes only', () => {
    const findings = found([
      projects('part', 'FDI', 60, 'alpha', { activity: 'BTE' }),
      projects('industry', '_T', 48, 'alpha', { activity: 'BTE' }),
      projects('foreign', 'FDI', 47, 'alpha'),
      projects('all', '_T', 49, 'alpha'),
    ]);
    expect(findings.map(idsOf)).toEqual([
      ['part', 'foreign'],
      ['part', 'industry'],
    ]);
  });

  it('speaks exactly when a month holds more than the months it lies in, whatever was rounded away', () => {
    fc.assert(
      fc.property(units, digits, units, digits, fc.constantFrom('alpha', 'beta'), (a, da, b, db, source) => {
        const exceeds = fine(a, da) - half(da) > fine(b, db) + half(db);
        const findings = found([
          level('february', '2024-02', a, da),
          level('two', '2024-01-01/P2M', b, db, source),
        ]);
        expect(findings.map(({ rule }) => rule)).toEqual(exceeds ? ['part-exceeds-whole'] : []);
        expect(findings.map(idsOf)).toEqual(exceeds ? [['february', 'two']] : []);
      }),
    );
  });

  it.each([
    ['the second quarter and the half year', '2024-Q2', '2024-01-01/P6M', 1],
    ['a month and 20 days of the next one', '2024-02', '2024-01-01/P2M20D', 1],
    ['a month that a cut-off does not reach', '2024-02', '2024-01-01/P1M20D', 0],
    ['a month after the period', '2024-07', '2024-01-01/P6M', 0],
    ['a quarter that ends after it', '2024-Q3', '2024-01-01/P8M', 0],
    ['a month of another year', '2023-05', '2024-01-01/P6M', 0],
  ])('%s', (_, part, whole, count) => {
    const findings = found([level('part', part, 400, 0), level('whole', whole, 350, 0)]);
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['part-exceeds-whole'] : []);
  });

  it('names one wrong observation once, whatever lies in it or it lies in', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      level(`${i + 1}`, `2024-${String(i + 1).padStart(2, '0')}`, 10 + i, 0),
    );
    const ofParts = (observations: Parameters<typeof found>[0]) =>
      found(observations)
        .filter(({ rule }) => rule === 'part-exceeds-whole')
        .map(idsOf);
    // The year holds less than every month: December, the greatest, is named.
    expect(ofParts([...months, level('year', '2024', 3, 0)])).toEqual([['12', 'year']]);
    // May lies in the second quarter and in the first five months, neither of which lies in the other.
    const around = [level('quarter', '2024-Q2', 45, 0), level('five', '2024-01-01/P5M', 60, 0)];
    expect(ofParts([...around, level('may', '2024-05', 90, 0)])).toEqual([['may', 'quarter']]);
  });

  it("measures a part by its own source's whole, else by the greatest of the others'", () => {
    const others = [projects('few', '_T', 10, 'alpha'), projects('many', '_T', 30, 'beta')];
    const part = projects('part', 'FDI', 20, 'gamma');
    expect(resting(found([part, ...others]), 'part-exceeds-whole', 'part')).toBeUndefined();
    const own = projects('own', '_T', 19, 'gamma');
    expect(resting(found([part, own, ...others]), 'part-exceeds-whole', 'part', 'own')).toBeDefined();
  });
});
