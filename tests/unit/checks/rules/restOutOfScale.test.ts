import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, foundIn, idsOf } from '../support';
import { digits, fine, half, level, level744, rows, units } from './printed';

describe('rest-out-of-scale', () => {
  it('speaks exactly when the rest is more than three times the average at the closest ends', () => {
    fc.assert(
      fc.property(units, digits, units, digits, (a, da, b, db) => {
        // Per month: rest (W - H) / 1, average H / 2.
        const rest = fine(b, db) - half(db) - fine(a, da) - half(da);
        const average = (fine(a, da) + half(da)) / 2;
        const speaks = fine(a, da) > half(da) && rest > 3 * average;
        const findings = found([level('two', '2024-01-01/P2M', a, da), level('three', '2024-Q1', b, db)]);
        expect(findings.filter(({ rule }) => rule === 'rest-out-of-scale')).toHaveLength(speaks ? 1 : 0);
      }),
    );
  });

  it.each([
    // At most 20.5 / 2 * 3 = 30.75 a month; at least W - 0.5 - 20.5.
    [51, 0],
    [52, 1],
  ])('of two months of 20 and a quarter of %i it says %i', (quarter, count) => {
    const observations = [level('two', '2024-01-01/P2M', 20, 0), level('quarter', '2024-Q1', quarter, 0)];
    expect(found(observations)).toHaveLength(count);
  });

  it('is silent of a small rest, of a start from nothing, of capital and of cut-offs inside a month', () => {
    expect(found([level('a', '2024-01-01/P2M', 90, 0), level('b', '2024-Q1', 91, 0)])).toEqual([]);
    expect(found([level('a', '2024-01-01/P2M', 0, 0), level('b', '2024-Q1', 90, 0)])).toEqual([]);
    const capital = { indicator: 'CAPITAL', unit: 'USD', product: '_Z' };
    expect(
      found([
        { ...level('a', '2024-01-01/P2M', 9, 0), ...capital },
        { ...level('b', '2024-Q1', 900, 0), ...capital },
      ]),
    ).toEqual([]);
    expect(found([level('a', '2024-01-01/P1M20D', 9, 0), level('b', '2024-Q1', 900, 0)])).toEqual([]);
  });

  it('allows five times after ten months, and names the next longer period only', () => {
    const ten = level('ten', '2024-01-01/P10M', 100, 0);
    expect(found([ten, level('year', '2024', 199, 0)])).toEqual([]);
    expect(found([ten, level('year', '2024', 203, 0)]).map(idsOf)).toEqual([['year', 'ten', 'ten']]);
    const findings = found([
      level('two', '2024-01-01/P2M', 20, 0),
      level('quarter', '2024-Q1', 80, 0),
      level('four', '2024-01-01/P4M', 105, 0),
    ]);
    expect(findings.map(idsOf)).toEqual([['quarter', 'two', 'two']]);
  });

  it('says nothing of the last month alone when that does not fit, or when there is one month', () => {
    const [wild] = found([level('two', '2024-01-01/P2M', 20, 0), level('quarter', '2024-Q1', 900, 0)]);
    expect(wild?.rule).toBe('rest-out-of-scale');
    expect(wild?.reconciliation).toBeNull();
    const [single] = found([level('one', '2024-01', 20, 0), level('two', '2024-01-01/P2M', 100, 0)]);
    expect(single?.rule).toBe('rest-out-of-scale');
    expect(single?.reconciliation).toBeNull();
  });

  it('is in the unit of the longer period, whatever that of the shorter', () => {
    const [finding] = foundIn(
      rows(
        { ...level744, PRODUCT: 'BEER', UNIT_MEASURE: 'LTR', UNIT_MULT: '3', OBS_VALUE: '877' },
        { ...level744, PRODUCT: 'BEER', UNIT_MEASURE: 'LTR', OBS_VALUE: '3.1', TIME_PERIOD: '2024-Q1' },
      ),
    );
    expect(finding?.sides[0].observations[0]?.mult).toBe(6);
    expect(finding?.sides.map(({ value }) => Number(value.toFixed(6)))).toEqual([2.223, 0.4385]);
  });
});
