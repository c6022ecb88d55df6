import { indicatorOf } from '../../dataset/concepts';
import type { Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { seriesCatalogue } from '../../explore/catalogue';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { readyViews } from '../../explore/readyViews';
import { seriesThroughTime } from '../../explore/transitions';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import { matches, searchKey, searchWords, type SearchKey } from '../../i18n/search';
import type { Context } from '../../model/context';
import { nameOf } from '../../model/names';
import { seriesWords } from '../../pages/explore/facets';
import { explorePath } from '../../pages/explore/view';
import { PLANTS_ID } from '../../pages/overview/partIds';
import { nearestHaving, placeOf, whereIs, type Place } from './place';

export type EntryKind = 'indicator' | 'product' | 'period' | 'plant' | 'series' | 'question';

/** Something that a search can find, and where it stands. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** The page that shows it, of the pages nearest to the one in view. */
  readonly period: Period;
  /** Id of the part of the page; empty for the page itself. */
  readonly part: string;
  /** Address of the page that shows it, where that is not the overview of the period. */
  readonly path?: string;
  /** Everything that it may be called. */
  readonly key: SearchKey;
}

function indicatorEntries(place: Place): Entry[] {
  const { dataset, locale } = place.ctx;
  return [...dataset.codes.indicators.values()].flatMap(({ code, name, short, definition }): Entry[] => {
    const { period, part } = whereIs(place, code);
    if (!period) return [];
    const key = searchKey(code, name.vi, name.en, short.vi, short.en, definition[locale]);
    return [{ id: `indicator-${code}`, kind: 'indicator', name: name[locale], period, part, key }];
  });
}

function productEntries(place: Place): Entry[] {
  const { ctx, parts } = place;
  const { codes } = ctx.dataset;
  const indicator = indicatorOf(codes, 'PRODUCT_OUTPUT');
  if (indicator === null) return [];
  return [...codes.products.values()].flatMap(({ code, name, aliases }): Entry[] => {
    const period = nearestHaving(place, { indicator, product: code });
    if (!period) return [];
    const key = searchKey(name.vi, name.en, ...aliases);
    const id = `product-${code}`;
    return [{ id, kind: 'product', name: nameOf(ctx, 'products', code), period, part: parts.products, key }];
  });
}

/** The newest first. */
const periodEntries = ({ ctx: { locale }, pages }: Place): Entry[] =>
  pages.toReversed().map((period): Entry => {
    const name = capitalise(locale, periodRunning(locale, period));
    const code = periodCode(period);
    const key = searchKey(
      name,
      periodShort('vi', period),
      periodShort('en', period),
      periodRunning('vi', period),
      periodRunning('en', period),
      code,
      code.replace('Q', 'quy '),
    );
    return { id: `period-${code}`, kind: 'period', name, period, part: '', key };
  });

const plantEntries = ({ ctx: { dataset, locale }, area, near }: Place): Entry[] =>
  [...dataset.codes.plants.values()]
    .filter((plant) => plant.area === area)
    .map(({ id, name, product, place, district }): Entry => ({
      id: `plant-${id}`,
      kind: 'plant',
      name: name[locale],
      period: near,
      part: PLANTS_ID,
      key: searchKey(name.vi, name.en, product.vi, place.vi, district),
    }));

const questionEntries = ({ ctx, near }: Place): Entry[] =>
  readyViews(ctx).map(({ id, question, spec }): Entry => {
    const title = memoizedExploreFigure(ctx, spec).model?.title ?? '';
    return {
      id: `question-${id}`,
      kind: 'question',
      name: question,
      period: near,
      part: '',
      path: explorePath(ctx.locale, spec),
      key: searchKey(question, title),
    };
  });

const seriesEntries = ({ ctx, near }: Place): Entry[] =>
  [...seriesCatalogue(ctx).values()].map((one): Entry => ({
    id: `series-${one.code}`,
    kind: 'series',
    name: one.name,
    period: near,
    part: '',
    path: explorePath(ctx.locale, seriesThroughTime(ctx, 'lines', [one.ref])),
    key: searchKey(one.name, seriesWords(ctx, one)),
  }));

/** Everything that can be found from a page; only what some page really shows. */
export function searchEntries(ctx: Context, area: string, pages: readonly Period[], near: Period): Entry[] {
  const place = placeOf(ctx, area, pages, near);
  return [
    ...indicatorEntries(place),
    ...productEntries(place),
    ...periodEntries(place),
    ...questionEntries(place),
    ...plantEntries(place),
    ...seriesEntries(place),
  ];
}

/** Entries that answer to a query, those whose name begins with it first. */
export function searchFor(entries: readonly Entry[], query: string): Entry[] {
  const found = matches(query);
  const phrase = searchWords(query).join(' ');
  const leads = ({ name }: Entry): number => Number(searchWords(name).join(' ').startsWith(phrase));
  return entries.filter(({ key }) => found(key)).sort((a, b) => leads(b) - leads(a));
}
