import { MONTHS_A_YEAR } from '../stats/monthsAYear';

/**
 * Period arithmetic on whole months, never on `Date`.
 *
 * A span is half-open: it runs from the first day of `start` for `months` months and then `days` days, so that
 * "1 January to 20 February" is one month and 20 days. A stock counted on a day has no length: `months` and `days`
 * are 0 and `day` names the day.
 */
export interface Period {
  /** Months since year 0: `year * 12 + (month - 1)`. */
  readonly start: number;
  /** Day of the month on which the period begins; 1 for every span. */
  readonly day: number;
  readonly months: number;
  readonly days: number;
}

/** Years that have a time code: four digits without a leading zero, so that codes sort as texts. */
export const YEARS = { first: 1000, last: 9999 } as const;
/** No period is longer: a hundred years. What a time code names beyond it is a slip or an attack, and would be drawn month by month. */
export const MOST_MONTHS = 100 * MONTHS_A_YEAR;

/** Days are placed on the axis of months as if each month had 31; only order and position depend on it. */
const DAYS_A_MONTH = 31;

export const monthIndex = (year: number, month: number): number => year * MONTHS_A_YEAR + month - 1;

/** A span of whole months, and days when it ends inside a month. */
export const span = (start: number, months: number, days = 0): Period => ({ start, day: 1, months, days });

/** A stock on one day. */
export const instant = (month: number, day: number): Period => ({ start: month, day, months: 0, days: 0 });

export const isInstant = (p: Period): boolean => p.months === 0 && p.days === 0;

export const yearOf = (p: Period): number => Math.floor(p.start / MONTHS_A_YEAR);

/** 1 to 12. */
export const monthOf = (p: Period): number => (p.start % MONTHS_A_YEAR) + 1;

/** Where the period begins, in months since year 0. */
export const beginning = (p: Period): number => p.start + (p.day - 1) / DAYS_A_MONTH;

/** Where the period ends (exclusive), in months since year 0. */
export const end = (p: Period): number => beginning(p) + p.months + p.days / DAYS_A_MONTH;

/** The last month that the period reaches into, as a month index. */
export const lastMonth = (p: Period): number => (isInstant(p) ? p.start : Math.ceil(end(p)) - 1);

export const equal = (a: Period, b: Period): boolean =>
  a.start === b.start && a.day === b.day && a.months === b.months && a.days === b.days;

/** True for a period that lies within `YEARS` and is no longer than `MOST_MONTHS`: all that has a time code. */
export const isInBounds = (p: Period): boolean =>
  yearOf(p) >= YEARS.first &&
  lastMonth(p) < monthIndex(YEARS.last + 1, 1) &&
  p.months + (p.days > 0 ? 1 : 0) <= MOST_MONTHS;

/** True for periods that can be compared with one another: as long, and a stock only with a stock. */
export const sameLength = (a: Period, b: Period): boolean => a.months === b.months && a.days === b.days;

export const shift = (p: Period, months: number): Period => ({ ...p, start: p.start + months });

/** The same period a year before, the basis of every year-on-year rate. */
export const yearBefore = (p: Period): Period => shift(p, -MONTHS_A_YEAR);

/** The same period a year later. */
export const yearAfter = (p: Period): Period => shift(p, MONTHS_A_YEAR);

/** The period of the same length that ends where this one begins; a stock is compared with the stock a month before. */
export const periodBefore = (p: Period): Period => shift(p, -Math.max(p.months, 1));

/** True for a single month, and for a stock, which belongs to its month. */
export const isMonth = (p: Period): boolean => isInstant(p) || (p.months === 1 && p.days === 0);

export const isYear = (p: Period): boolean => p.months === MONTHS_A_YEAR && p.days === 0 && monthOf(p) === 1;

/** True for "the first n months of a year", the year itself included; the last of them need not be whole. */
export const isYearToDate = (p: Period): boolean =>
  !isInstant(p) && monthOf(p) === 1 && p.day === 1 && p.months + (p.days > 0 ? 1 : 0) <= MONTHS_A_YEAR;

/** True when `inner` lies wholly within `outer`; the day after the end is outside. */
export const contains = (outer: Period, inner: Period): boolean =>
  beginning(inner) >= beginning(outer) &&
  end(inner) <= end(outer) &&
  (equal(outer, inner) || beginning(inner) < end(outer));

/**
 * What remains of `whole` after its opening part `head`: the rest of a year, the last month of a quarter.
 * Null when `head` does not open `whole`, fills it, or ends inside a month.
 */
export const restOf = (whole: Period, head: Period): Period | null =>
  !isInstant(head) &&
  head.days === 0 &&
  head.start === whole.start &&
  head.months < whole.months &&
  whole.days === 0
    ? span(head.start + head.months, whole.months - head.months)
    : null;

/** Orders by beginning, then the shorter first. */
export const comparePeriods = (a: Period, b: Period): number =>
  beginning(a) - beginning(b) || end(a) - end(b);

/** Orders by end, then the longer first: the order in which a reader meets the values of a year. */
export const compareByEnd = (a: Period, b: Period): number => end(a) - end(b) || beginning(a) - beginning(b);
