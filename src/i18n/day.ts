import type { Locale } from './locale';
import { EN_MONTHS } from './period';

/** An ISO date as a language writes it: `20/12/2024`, `20 December 2024`. Other texts stay as they are. */
export function formatDay(locale: Locale, day: string): string {
  const [year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1) ?? [];
  if (year === '') return day;
  return locale === 'vi'
    ? `${Number(date)}/${Number(month)}/${year}`
    : `${Number(date)} ${EN_MONTHS[Number(month) - 1] ?? month} ${year}`;
}
