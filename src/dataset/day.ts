import { MONTHS_A_YEAR } from '../stats/monthsAYear';
import { end, isInstant, monthIndex, span, YEARS, type Period } from './period';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month by the Gregorian calendar; none of a month that is not 1 to 12. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

const iso = (index: number, day: number): string => {
  const year = Math.floor(index / MONTHS_A_YEAR);
  const month = (index % MONTHS_A_YEAR) + 1;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
};

/** The last day that belongs to a period, as an ISO date. */
export function lastDay(p: Period): string {
  if (isInstant(p)) return iso(p.start, p.day);
  if (p.days > 0) return iso(p.start + p.months, p.days);
  const month = p.start + p.months - 1;
  return iso(month, daysIn(Math.floor(month / MONTHS_A_YEAR), (month % MONTHS_A_YEAR) + 1));
}

/** The moment at which a day is over, in months since year 0, on the scale of `end`. */
export function momentAfter(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const start = monthIndex(year, month);
  return date >= daysIn(year, month) ? start + 1 : end(span(start, 0, date));
}

/**
 * The last day on which a source can have been published, as an ISO date: its day, or the end of its month where only
 * that is known. Empty where neither is.
 */
export function publishedBy(published: string): string {
  if (isDay(published)) return published;
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(published) ?? [];
  const days = daysIn(Number(year), Number(month));
  return Number(year) < YEARS.first || days === 0 ? '' : `${published}-${String(days)}`;
}

/** True for an ISO date of a day that the calendar has, in a year that has a time code. ISO dates sort as texts. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= YEARS.first && day >= 1 && day <= daysIn(year, month);
}
