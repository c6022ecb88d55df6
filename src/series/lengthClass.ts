import { isInstant, isMonth, isYear, isYearToDate, lastMonth, monthOf, type Period } from '../dataset/period';
import type { LengthClass } from '../spec/series';

const isQuarter = (p: Period): boolean => p.months === 3 && p.days === 0 && monthOf(p) % 3 === 1;

/** True for a period since January of more than one month: its values compare with others of such periods. */
export const isCumulative = (p: Period): boolean => isYearToDate(p) && !isMonth(p);

/**
 * The classes of periods among the others of their series: the first quarter and the whole year are points of a
 * year's cumulative values where the series has others, else a quarter and a year. Spans of other lengths (five years,
 * two months in mid-year) count as years or as cumulative: they are never joined.
 */
export function lengthClassesAmong(beside: readonly Period[]): (p: Period) => LengthClass {
  const cumulative = beside.filter((other) => isCumulative(other) && !isQuarter(other) && !isYear(other));
  const starts = new Set(cumulative.map(({ start }) => start));
  return (p) => {
    if (isMonth(p)) return 'month';
    const own = isQuarter(p) ? 'quarter' : isYear(p) ? 'year' : null;
    if (own === null) return isYearToDate(p) || p.months < 12 ? 'to-date' : 'year';
    return isYearToDate(p) && starts.has(p.start) ? 'to-date' : own;
  };
}

/** Months between two periods of one class; equal to the class's `stepOf` where the second is the next period. */
export const distance = (a: Period, b: Period): number => lastMonth(b) - lastMonth(a);

const STEPS: Record<LengthClass, number> = { month: 1, quarter: 3, 'to-date': 1, year: 12 };

/** True when `b` is the next period after `a` of their class: a line may join them. Stocks count as months. */
export function follows(a: Period, b: Period, length: LengthClass): boolean {
  if (isInstant(a) !== isInstant(b)) return false;
  if (length === 'to-date') return a.start === b.start && isYearToDate(a) && distance(a, b) === STEPS[length];
  return (isInstant(a) || a.months === b.months) && distance(a, b) === STEPS[length];
}
