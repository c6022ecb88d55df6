import {
  isInstant,
  isMonth,
  isYear,
  isYearToDate,
  lastMonth,
  monthOf,
  span,
  yearOf,
  type Period,
} from '../dataset/period';
import type { Locale } from './locale';

const ROMAN = ['I', 'II', 'III', 'IV'];
const VI_NUMBERS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];
export const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const short3 = (month: string): string => month.slice(0, 3);
const enMonth = (month: number): string => EN_MONTHS[month - 1] ?? '';
const isQuarter = (p: Period): boolean => p.months === 3 && p.days === 0 && monthOf(p) % 3 === 1;
const quarter = (p: Period): number => Math.ceil(monthOf(p) / 3);
const lastOf = (p: Period): { year: number; month: number } => {
  const last = span(lastMonth(p), 1);
  return { year: yearOf(last), month: monthOf(last) };
};

interface Wording {
  /** In a sentence: `hai tháng đầu năm 2024`. */
  readonly running: (p: Period) => string;
  /** For axes, cards and tables: `2T/2024`. */
  readonly short: (p: Period) => string;
  /** Where the year is given already: `2 tháng`. */
  readonly inYear: (p: Period) => string;
}

const vi: Wording = {
  running: (p) => {
    const year = yearOf(p);
    if (isInstant(p)) return `ngày ${p.day}/${monthOf(p)}/${year}`;
    if (p.days > 0) return `từ 1/${monthOf(p)} đến ${p.days}/${lastOf(p).month}/${lastOf(p).year}`;
    if (isYear(p)) return `năm ${year}`;
    if (isMonth(p)) return `tháng ${monthOf(p)}/${year}`;
    if (isQuarter(p)) return `quý ${ROMAN[quarter(p) - 1] ?? ''}/${year}`;
    if (isYearToDate(p)) return `${VI_NUMBERS[p.months] ?? ''} tháng đầu năm ${year}`;
    return `từ tháng ${monthOf(p)}/${year} đến tháng ${lastOf(p).month}/${lastOf(p).year}`;
  },
  short: (p) => {
    const year = yearOf(p);
    if (isInstant(p)) return `${p.day}/${monthOf(p)}/${year}`;
    if (p.days > 0) return `1/${monthOf(p)}–${p.days}/${lastOf(p).month}/${lastOf(p).year}`;
    if (isYear(p)) return String(year);
    if (isMonth(p)) return `T${monthOf(p)}/${year}`;
    if (isQuarter(p)) return `Quý ${ROMAN[quarter(p) - 1] ?? ''}/${year}`;
    if (isYearToDate(p)) return `${p.months}T/${year}`;
    return `T${monthOf(p)}/${year}–T${lastOf(p).month}/${lastOf(p).year}`;
  },
  inYear: (p) => {
    if (isInstant(p) || p.days > 0) return vi.short(p);
    if (isYear(p)) return 'Cả năm';
    if (isMonth(p)) return `Tháng ${monthOf(p)}`;
    if (isQuarter(p)) return `Quý ${ROMAN[quarter(p) - 1] ?? ''}`;
    return isYearToDate(p) ? `${p.months} tháng` : `T${monthOf(p)}–T${lastOf(p).month}`;
  },
};

const en: Wording = {
  running: (p) => {
    const year = yearOf(p);
    const month = enMonth(monthOf(p));
    const last = lastOf(p);
    if (isInstant(p)) return `${p.day} ${month} ${year}`;
    if (p.days > 0) return `1 ${month} to ${p.days} ${enMonth(last.month)} ${last.year}`;
    if (isYear(p)) return String(year);
    if (isMonth(p)) return `${month} ${year}`;
    if (isQuarter(p))
      return `the ${['first', 'second', 'third', 'fourth'][quarter(p) - 1] ?? ''} quarter of ${year}`;
    return last.year === year
      ? `${month}–${enMonth(last.month)} ${year}`
      : `${month} ${year}–${enMonth(last.month)} ${last.year}`;
  },
  short: (p) => {
    const year = yearOf(p);
    const month = short3(enMonth(monthOf(p)));
    const last = lastOf(p);
    if (isInstant(p)) return `${p.day} ${month} ${year}`;
    if (p.days > 0) return `1 ${month}–${p.days} ${short3(enMonth(last.month))} ${last.year}`;
    if (isYear(p)) return String(year);
    if (isMonth(p)) return `${month} ${year}`;
    if (isQuarter(p)) return `Q${quarter(p)} ${year}`;
    const lastMonthName = short3(enMonth(last.month));
    return last.year === year
      ? `${month}–${lastMonthName} ${year}`
      : `${month} ${year}–${lastMonthName} ${last.year}`;
  },
  inYear: (p) => {
    if (isYear(p)) return 'Full year';
    if (isInstant(p) || p.days > 0) return en.short(p);
    return en.short(p).replace(` ${yearOf(p)}`, '');
  },
};

const WORDINGS: Record<Locale, Wording> = { vi, en };

export const periodRunning = (locale: Locale, p: Period): string => WORDINGS[locale].running(p);
export const periodShort = (locale: Locale, p: Period): string => WORDINGS[locale].short(p);
export const periodInYear = (locale: Locale, p: Period): string => WORDINGS[locale].inYear(p);

/** For the ticks of an axis of time, January first: `T1`, `Jan`. */
export const monthNames = (locale: Locale): string[] =>
  EN_MONTHS.map((month, i) => (locale === 'vi' ? `T${i + 1}` : short3(month)));

/** The language decides the upper case: `đ` becomes `Đ`. */
export const capitalise = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
