import { MONTHS_A_YEAR, span } from '../../dataset/period';
import type { Locale } from '../../i18n/locale';
import { periodInYear } from '../../i18n/period';
import type { Axis, Tick } from '../model';

const YEARS_WITH_QUARTERS = 3;
const MOST_YEAR_TICKS = 12;

/**
 * An axis of time over the given extent, in months since year 0. Ticks stand where a period begins: every year, or every
 * quarter of a short time, or every few years of a long one.
 */
export function timeAxis(locale: Locale, from: number, to: number): Axis {
  const low = Math.floor(from);
  const high = Math.max(Math.ceil(to), low + 1);
  const years = (high - low) / MONTHS_A_YEAR;
  const every =
    years <= 1 ? 1 : years <= YEARS_WITH_QUARTERS ? 3 : MONTHS_A_YEAR * Math.ceil(years / MOST_YEAR_TICKS);
  const first = Math.ceil(low / every) * every;
  const ticks: Tick[] = [];
  for (let at = first; at <= high; at += every) {
    ticks.push({ value: at, label: tickLabel(locale, at) });
  }
  return { low, high, ticks };
}

/** A year by its number, a month within it by its short name. */
function tickLabel(locale: Locale, at: number): string {
  const year = Math.floor(at / MONTHS_A_YEAR);
  if (at % MONTHS_A_YEAR === 0) return String(year);
  const month = (at % MONTHS_A_YEAR) + 1;
  return locale === 'vi' ? `T${month}` : periodInYear('en', span(at, 1));
}
