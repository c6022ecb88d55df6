import fc from 'fast-check';
import { instant, monthIndex, span, type Period } from '../../../src/dataset/period';
import { parsePeriod } from '../../../src/dataset/periodCode';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years within which every period of the tests begins, so that the year before has a code too. */
const year = fc.integer({ min: 1000, max: 8999 });

/** Spans of months and days, neither both zero. */
export const anySpan: fc.Arbitrary<Period> = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 99 })),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
  )
  .filter(([, , months, days]) => months + days > 0)
  .map(([y, m, months, days]) => span(monthIndex(y, m), months, days));

/** Spans of whole months. */
export const wholeMonths = anySpan.filter((p) => p.days === 0 && p.months > 0);

/** Stocks on a day. */
export const anyInstant: fc.Arbitrary<Period> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([, m, d]) => d <= (DAYS[m - 1] ?? 0))
  .map(([y, m, d]) => instant(monthIndex(y, m), d));

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  { arbitrary: anySpan, weight: 4 },
  { arbitrary: anyInstant, weight: 1 },
);

/** The period of a time code that is known to be one. */
export function at(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new Error(`not a time code: "${code}"`);
  return period;
}
