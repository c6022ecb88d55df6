import { describe, expect, it } from 'vitest';
import { at } from '../../support/periods';
import { observation, found, idsOf } from '../support';

describe('implied-weights', () => {
  const february = (some: Readonly<Record<string, number>>, source = 'alpha') =>
    Object.entries(some).map(([activity, value]) =>
      observation({ id: `${activity} ${source}`, activity, value, source, period: at('2024-02') }),
    );
  const SECTIONS = { B: 10.47, C: 6.98, D: 59.64, E: 5.97 };

  it('is silent of Thanh Hóa in February 2024, whose total lies between its sections', () => {
    expect(found(february({ _T: 9.32, ...SECTIONS }))).toEqual([]);
  });

  it.each([
    [5.96, 0],
    [5.95, 1],
    [59.65, 0],
    [59.66, 1],
  ])('a total of %f gives %i finding', (value, count) => {
    const findings = found(february({ _T: value, ...SECTIONS }));
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['implied-weights'] : []);
    expect(findings.flatMap(idsOf)).toHaveLength(count * 5);
  });

  it('is silent with a section missing or of another source, however far the total lies', () => {
    expect(found(february({ _T: 90, B: 10.47, C: 6.98, D: 59.64 }))).toEqual([]);
    expect(found([...february({ _T: 90, B: 1, C: 2, D: 3 }), ...february({ E: 4 }, 'beta')])).toEqual([]);
  });

  it('holds industry and construction together, and not an economy of which industry is a part', () => {
    const grdp = (some: Readonly<Record<string, number>>) =>
      february(some).map((o) => ({ ...o, indicator: 'GRDP' }));
    expect(found(grdp({ BTF: 16.84, BTE: 20.09, F: 8.85, _T: 11.72 }))).toEqual([]);
    expect(found(grdp({ BTF: 21.84, BTE: 20.09, F: 8.85 })).map(({ rule }) => rule)).toEqual([
      'implied-weights',
    ]);
    expect(found(grdp({ _T: 90, ...SECTIONS }))).toEqual([]);
  });
});
