import { parsePeriodSlug, periodSlug } from '../dataset/periodCode';
import type { Period } from '../dataset/period';
import type { Locale } from '../i18n/locale';

/** The paths of the pages besides the overview, in both languages. */
export const PAGE_PATHS = {
  explore: 'explore',
  targets: 'targets',
  brief: 'targets/brief',
  checks: 'checks',
  data: 'data',
  figure: 'figure',
  basket: 'basket',
  embed: 'embed',
} as const;

export type PageId = 'overview' | keyof typeof PAGE_PATHS;

/** The parts of a path. */
export interface View {
  readonly locale: Locale;
  readonly page: PageId;
  /**
   * For the overview, the period as written, null for the one that opens first; for an embed, the name of a ready
   * figure, null where the query has the spec.
   */
  readonly slug: string | null;
}

const PERIOD_WORD: Record<Locale, string> = { vi: 'ky', en: 'period' };
const HOME: Record<Locale, string> = { vi: '/', en: '/en/' };

/** The address of the overview, below the base path; of a period, or of the view that opens first. */
export const overviewPath = (locale: Locale, period: Period | null): string =>
  HOME[locale] + (period ? `${PERIOD_WORD[locale]}/${periodSlug(period)}/` : '');

/** The address of a page below the base path. */
export const pagePath = (locale: Locale, page: PageId): string =>
  page === 'overview' ? HOME[locale] : `${HOME[locale]}${PAGE_PATHS[page]}/`;

/** The query field with the findings that the page of cross-checks shows. */
export const FINDINGS_FIELD = 'of';
/** The part of that page with its findings. */
export const FINDINGS_PART = 'findings';
/** More would make an address too long for some servers: then the page shows all. */
const MOST_FINDINGS = 150;

/** The address of some findings, by their codes: the page of cross-checks with these and no others. */
export function findingsPath(locale: Locale, codes: readonly string[]): string {
  const part = codes.length === 1 ? (codes[0] ?? '') : FINDINGS_PART;
  const query = codes.length <= MOST_FINDINGS ? `?${FINDINGS_FIELD}=${codes.join('.')}` : '';
  return `${pagePath(locale, 'checks')}${query}#${part}`;
}

/** The address of an embed: of a ready figure, by its name, or of the spec in a query. */
export const embedPath = (locale: Locale, name: string | null): string =>
  pagePath(locale, 'embed') + (name === null ? '' : `${name}/`);

/** The address of a figure in the studio. `spec`: as an address writes it, perhaps with options. */
export const studioPath = (locale: Locale, spec: URLSearchParams): string =>
  `${pagePath(locale, 'figure')}?${spec.toString()}`;

/** The same view in another language. */
export const viewPath = ({ page, slug }: View, locale: Locale): string =>
  page === 'overview'
    ? overviewPath(locale, slug === null ? null : slugPeriod(slug))
    : page === 'embed'
      ? embedPath(locale, slug)
      : pagePath(locale, page);

/**
 * Reads an address below the base path. Never fails: what is no address of this site becomes a slug that names no
 * period, so that the nearest valid view opens and says so.
 */
export function parsePath(path: string): View {
  const locale: Locale = /^\/en(\/|$)/.test(path) ? 'en' : 'vi';
  const parts = (locale === 'en' ? path.slice(3) : path)
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  const word = parts.join('/');
  const page = (Object.keys(PAGE_PATHS) as PageId[]).find(
    (id) => id !== 'overview' && PAGE_PATHS[id] === word,
  );
  if (page !== undefined) return { locale, page, slug: null };
  // A name that is no longer a ready figure: the page says so, or draws the spec in the query.
  if (parts[0] === PAGE_PATHS.embed && parts.length === 2)
    return { locale, page: 'embed', slug: decode(parts[1] ?? '') };
  if (parts.length === 0) return { locale, page: 'overview', slug: null };
  const isPeriod = Object.values(PERIOD_WORD).includes(parts[0] ?? '');
  return { locale, page: 'overview', slug: decode((isPeriod ? parts.slice(1) : parts).join('/')) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The period that a slug names, with or without data; null when it names none. */
export const slugPeriod = (slug: string): Period | null => parsePeriodSlug(slug);
