import { parsePeriodSlug, periodSlug } from '../dataset/periodCode';
import type { Period } from '../dataset/period';
import type { Locale } from '../i18n/locale';

/** What an address says: the language, and the period that it names, if any. */
export interface View {
  readonly locale: Locale;
  /** The period as written in the address; null for the view that opens first. */
  readonly slug: string | null;
}

const PERIOD_WORD: Record<Locale, string> = { vi: 'ky', en: 'period' };
const HOME: Record<Locale, string> = { vi: '/', en: '/en/' };

/** The address of the overview, below the base path; of a period, or of the view that opens first. */
export const overviewPath = (locale: Locale, period: Period | null): string =>
  HOME[locale] + (period ? `${PERIOD_WORD[locale]}/${periodSlug(period)}/` : '');

/**
 * Reads an address below the base path. Never fails: what is not an address of this site is a slug that names no
 * period, so that the nearest valid view can open and say so.
 */
export function parsePath(path: string): View {
  const locale: Locale = /^\/en(\/|$)/.test(path) ? 'en' : 'vi';
  const rest = (locale === 'en' ? path.slice(3) : path).split('/').filter((part) => part !== '');
  if (rest.length === 0 || (rest.length === 1 && rest[0] === 'index.html')) return { locale, slug: null };
  const isPeriod = Object.values(PERIOD_WORD).includes(rest[0] ?? '');
  return { locale, slug: decode((isPeriod ? rest.slice(1) : rest).join('/')) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The period that a slug names, data or no data; null when it names none. */
export const slugPeriod = (slug: string): Period | null => parsePeriodSlug(slug);
