import { daysIn } from './day';
import {
  comparePeriods,
  instant,
  isInBounds,
  isInstant,
  isYear,
  monthIndex,
  monthOf,
  span,
  yearOf,
  type Period,
} from './period';

/**
 * SDMX time codes. One period has one code: `2024`, `2024-Q1`, `2024-02`, `2024-01-01/P2M`, `2024-01-01/P1M20D`, and
 * `2024-02-01` for a stock on a day.
 */
const FORMS: readonly [RegExp, (parts: readonly number[]) => Period | null][] = [
  [/^(\d{4})$/, ([y = 0]) => span(monthIndex(y, 1), 12)],
  [/^(\d{4})-Q([1-4])$/, ([y = 0, q = 1]) => span(monthIndex(y, q * 3 - 2), 3)],
  [/^(\d{4})-(\d{2})$/, ([y = 0, m = 0]) => (validMonth(m) ? span(monthIndex(y, m), 1) : null)],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    ([y = 0, m = 0, d = 0]) => (d >= 1 && d <= daysIn(y, m) ? instant(monthIndex(y, m), d) : null),
  ],
  [
    /^(\d{4})-(\d{2})-01\/P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,2})D)?$/,
    ([y = 0, m = 0, years = 0, months = 0, days = 0]) => {
      const length = years * 12 + months;
      return validMonth(m) && days <= 30 && length + days > 0 ? span(monthIndex(y, m), length, days) : null;
    },
  ],
];

const validMonth = (m: number): boolean => m >= 1 && m <= 12;

/**
 * Reads a time code; null when it is not one, or names what is out of bounds. Any spelling is read (`2024-01-01/P3M` is
 * `2024-Q1`), and one is written.
 */
export function parsePeriod(code: string): Period | null {
  for (const [form, build] of FORMS) {
    const match = form.exec(code);
    if (!match) continue;
    const period = build(match.slice(1).map((part: string | undefined) => Number(part ?? 0)));
    return period && isInBounds(period) ? period : null;
  }
  return null;
}

/** The one code of a period; `parsePeriod(periodCode(p))` equals `p`. */
export function periodCode(p: Period): string {
  const year = String(yearOf(p)).padStart(4, '0');
  const month = String(monthOf(p)).padStart(2, '0');
  if (isInstant(p)) return `${year}-${month}-${String(p.day).padStart(2, '0')}`;
  if (isYear(p)) return year;
  if (p.days === 0 && p.months === 1) return `${year}-${month}`;
  if (p.days === 0 && p.months === 3 && monthOf(p) % 3 === 1) return `${year}-Q${Math.ceil(monthOf(p) / 3)}`;
  const years = p.months % 12 === 0 && p.days === 0 ? p.months / 12 : 0;
  const length =
    years > 0 ? `${years}Y` : `${p.months > 0 ? `${p.months}M` : ''}${p.days > 0 ? `${p.days}D` : ''}`;
  return `${year}-${month}-01/P${length}`;
}

/** The code as a piece of an address: ISO 8601 allows `--` where `/` cannot stand. */
export const periodSlug = (p: Period): string => periodCode(p).replace('-01/', '--');

export const parsePeriodSlug = (slug: string): Period | null => parsePeriod(slug.replace('--', '-01/'));

/** Orders codes of periods, the newest beginning first; what is no code stays where it is. */
export const newestCodeFirst = (a: string, b: string): number => {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return one && other ? comparePeriods(other, one) : 0;
};
