import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, end, equal, sameLength, span, yearBefore } from '../../../src/dataset/period';
import { periodCode } from '../../../src/dataset/periodCode';
import { nearestPairs, type CodedPeriod, type Wish } from '../../../src/explore/nearestPairs';
import { anyPeriod } from '../support/periods';

const coded = (period: CodedPeriod['period']): CodedPeriod => ({ code: periodCode(period), period });
const codes = (pairs: readonly { readonly a: CodedPeriod; readonly b: CodedPeriod }[]): string[] =>
  pairs.map(({ a, b }) => `${a.code} ${b.code}`);

/** Periods of one length are compared; those that begin in an even month are worth more. */
const groupOf = ({ period }: CodedPeriod): string => `${period.months} ${period.days} ${period.start % 2}`;
const held: Wish['held'] = (a, b) =>
  sameLength(a.period, b.period) ? 3 - (a.period.start % 2) - (b.period.start % 2) : 0;

/** Every pair, in order. */
function allPairs(periods: readonly CodedPeriod[], [nearA, nearB]: Wish['near']) {
  const far = (one: CodedPeriod, wished: CodedPeriod['period'] | null): number =>
    wished ? Math.abs(end(one.period) - end(wished)) : 0;
  return periods
    .flatMap((a) => periods.filter((b) => end(b.period) < end(a.period)).map((b) => ({ a, b })))
    .filter(({ a, b }) => held(a, b) > 0)
    .map((pair) => ({
      ...pair,
      order: [
        -held(pair.a, pair.b),
        far(pair.a, nearA) + far(pair.b, nearB),
        equal(yearBefore(pair.a.period), pair.b.period) ? 0 : 1,
        -end(pair.a.period),
        -end(pair.b.period),
        -beginning(pair.a.period),
        -beginning(pair.b.period),
      ],
    }))
    .sort((x, y) => {
      const differs = x.order.findIndex((n, i) => n !== y.order[i]);
      return differs < 0 ? 0 : (x.order[differs] ?? 0) - (y.order[differs] ?? 0);
    });
}

describe('the nearest pairs of periods', () => {
  const periods = fc
    .uniqueArray(
      fc.oneof(
        anyPeriod,
        fc
          .tuple(fc.integer({ min: 24_000, max: 24_060 }), fc.constantFrom(1, 2, 3))
          .map(([start, months]) => span(start, months)),
      ),
      { maxLength: 40, selector: periodCode },
    )
    .map((all) => all.map(coded));
  const near = fc.option(fc.integer({ min: 23_990, max: 24_070 }).map((start) => span(start, 1)));

  it('are the first of all pairs, in their order', () => {
    fc.assert(
      fc.property(periods, near, near, fc.integer({ min: 1, max: 6 }), (all, nearA, nearB, most) => {
        const found = nearestPairs(all, { held, groupOf, near: [nearA, nearB] }, most);
        expect(codes(found)).toEqual(codes(allPairs(all, [nearA, nearB]).slice(0, most)));
      }),
    );
  });

  it('are found without a look at every pair', () => {
    const reads = (count: number): number => {
      let read = 0;
      const months = Array.from({ length: count }, (_, i) => {
        const { code, period } = coded(span(24_000 + i, 1));
        return {
          code,
          get period() {
            read += 1;
            return period;
          },
        };
      });
      const month = span(24_000, 1);
      nearestPairs(months, { held: () => 1, groupOf: () => '', near: [month, month] }, 24);
      return read;
    };
    expect(reads(4_000)).toBeLessThan(reads(2_000) * 2.5);
  });
});
