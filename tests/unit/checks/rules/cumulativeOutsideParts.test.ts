import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, idsOf, resting, sideText } from '../support';
import { rate, digits, units, fine, half } from './printed';

describe('cumulative-outside-parts', () => {
  it('speaks exactly when both months lie on one side of the two together', () => {
    fc.assert(
      fc.property(units, units, units, digits, digits, digits, (a, b, w, da, db, dw) => {
        const whole = [fine(w, dw) - half(dw), fine(w, dw) + half(dw)] as const;
        const low = Math.min(fine(a, da) - half(da), fine(b, db) - half(db));
        const high = Math.max(fine(a, da) + half(da), fine(b, db) + half(db));
        const findings = found([
          rate('january', '2024-01', a, da),
          rate('february', '2024-02', b, db, 'beta'),
          rate('both', '2024-01-01/P2M', w, dw, 'gamma'),
        ]);
        expect(findings.map(({ rule }) => rule)).toEqual(
          whole[0] > high || whole[1] < low ? ['cumulative-outside-parts'] : [],
        );
      }),
    );
  });

  it('is silent while a part is missing, and speaks when it comes out on the wrong side', () => {
    const known = [rate('both', '2024-01-01/P2M', 2446, 2), rate('february', '2024-02', 932, 2)];
    expect(found(known)).toEqual([]);
    expect(found([...known, rate('january', '2024-01', 4000, 2)])).toEqual([]);
    const [finding] = found([...known, rate('january', '2024-01', 2000, 2)]);
    expect(finding?.sides.map(sideText)).toEqual([
      '24.46 (2024-01-01/P2M: alpha)',
      '≈20 (2024-01-01/P2M: alpha)',
    ]);
    expect(finding?.sides[1].interval).toEqual({ low: 9.315, high: 20.005 });
    expect(finding?.size).toEqual({ unit: 'points', value: 24.46 - 20 });
  });

  it('fills a year with quarters, months and what began in January, and finds the fewest parts', () => {
    const [finding] = found([
      rate('year', '2024', 50, 0),
      rate('half', '2024-01-01/P6M', 10, 0),
      rate('q1', '2024-Q1', 11, 0),
      rate('q2', '2024-Q2', 9, 0),
      rate('q3', '2024-Q3', 12, 0),
      rate('q4', '2024-Q4', 13, 0),
    ]);
    expect(finding && idsOf(finding)).toEqual(['year', 'half', 'q3', 'q4']);
  });

  it("asks a source's own parts before others', and is silent where sources differ on a part that may save it", () => {
    const whole = rate('whole', '2024-01-01/P2M', 20, 0);
    const january = rate('january', '2024-01', 5, 0);
    const february = rate('february', '2024-02', 6, 0);
    const saving = rate('saving', '2024-01', 30, 0, 'beta');
    const own = found([whole, january, february, saving]);
    expect(resting(own, 'cumulative-outside-parts', 'whole', 'january', 'february')).toBeDefined();
    const across = found([whole, { ...january, source: 'gamma' }, { ...february, source: 'gamma' }, saving]);
    expect(across.map(({ rule }) => rule)).toEqual(['same-key']);
  });

  it('never mixes bases: growth on the month before is no part', () => {
    const g1 = (id: string, period: string, value: number) => ({
      ...rate(id, period, value, 0),
      transformation: 'G1' as const,
    });
    expect(
      found([rate('both', '2024-01-01/P2M', 50, 0), g1('a', '2024-01', 1), g1('b', '2024-02', 2)]),
    ).toEqual([]);
  });
});
