import { NOT_APPLICABLE } from '../../dataset/observation';
import { knownSince } from '../../dataset/asKnownOn';
import { memoByCode } from '../../dataset/memo';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import { nameOf, shortIndicator, sourceShort } from '../../model/names';
import { compareNames } from '../../i18n/collate';
import { formatDay } from '../../i18n/day';
import { capitalise } from '../../i18n/period';
import { matches, searchKey, type SearchKey } from '../../i18n/search';
import { chooseRows, type Facet, type Faceted } from '../../ui/facets';

/** By what the list of series can be narrowed. */
export const FACETS = [
  { key: 'area', valuesOf: ({ ref }) => [ref.area] },
  { key: 'indicator', valuesOf: ({ ref }) => [ref.indicator] },
  { key: 'activity', valuesOf: ({ ref }) => [ref.activity] },
  { key: 'product', valuesOf: ({ ref }) => [ref.product] },
  { key: 'source', valuesOf: ({ sources }) => sources },
] as const satisfies readonly Facet<AvailableSeries>[];
export type SeriesFacet = (typeof FACETS)[number];
export type FacetKey = SeriesFacet['key'];

/** What is chosen of each; empty for all. */
export type Narrowing = Readonly<Record<FacetKey, string>> & { readonly find: string };

export const EVERYTHING: Narrowing = {
  area: '',
  indicator: '',
  activity: '',
  product: '',
  source: '',
  find: '',
};

/** Everything that a series may be called in both languages, aliases of its product included. */
export function seriesWords({ dataset }: Context, { ref, name }: AvailableSeries): string {
  const { codes } = dataset;
  const indicator = codes.indicators.get(ref.indicator);
  const product = ref.product === NOT_APPLICABLE ? undefined : codes.products.get(ref.product);
  const named = [
    codes.areas.get(ref.area),
    indicator,
    product,
    codes.activities.get(ref.activity),
    codes.breakdowns.get(ref.breakdown),
  ].flatMap((one) => (one ? [one.name.vi, one.name.en] : []));
  const short = [indicator?.short.vi ?? '', indicator?.short.en ?? ''];
  return [name, ref.indicator, ...named, ...short, ...(product?.aliases ?? [])].join(' ');
}

const keyOf = memoByCode(
  ({ code }: AvailableSeries) => code,
  (ctx: Context, series: AvailableSeries): SearchKey => searchKey(seriesWords(ctx, series)),
);

/** The series that answer to a search and to every facet, and what each value of a facet would leave. */
export function listed(
  ctx: Context,
  all: readonly AvailableSeries[],
  narrowing: Narrowing,
): Faceted<AvailableSeries> {
  const { find, ...choice } = narrowing;
  const found = matches(find);
  return chooseRows(all, FACETS, choice, (series) => found(keyOf(ctx, series)));
}

export interface FacetValue {
  readonly code: string;
  readonly name: string;
  /** Series that it would leave, with everything else as it is. */
  readonly count: number;
}

const LISTS = {
  area: 'areas',
  indicator: 'indicators',
  activity: 'activities',
  product: 'products',
} as const;

const shortIndicators = (ctx: Context, all: readonly AvailableSeries[], source: string): string =>
  [
    ...new Set(
      all
        .filter(({ sources }) => sources.includes(source))
        .map(({ ref }) => shortIndicator(ctx, ref.indicator)),
    ),
  ].join(', ');

/**
 * Names of sources that tell them apart: a choice stands for one document, and a publisher may have many. Those of one
 * name add their title, or what they tell of where they have none; and then the day since which they are known.
 */
function sourceNames(ctx: Context, all: readonly AvailableSeries[]): ReadonlyMap<string, string> {
  const since = knownSince(ctx.dataset);
  const day = (key: string): string => formatDay(ctx.locale, since.get(key)?.day ?? '');
  const title = (key: string): string => ctx.dataset.codes.sources.get(key)?.title ?? '';
  const more = [(key: string): string => title(key) || shortIndicators(ctx, all, key), day];
  let names = new Map(all.flatMap(({ sources }) => sources).map((key) => [key, sourceShort(ctx, key)]));
  for (const of of more) {
    const given = [...names.values()];
    names = new Map(
      [...names].map(([key, name]) => [
        key,
        given.indexOf(name) === given.lastIndexOf(name) ? name : `${name} · ${of(key)}`,
      ]),
    );
  }
  return names;
}

/** What a facet can be set to, and how many series each would leave in the list. */
export function facetValues(
  ctx: Context,
  all: readonly AvailableSeries[],
  { counts }: Faceted<AvailableSeries>,
  { key, valuesOf }: SeriesFacet,
): FacetValue[] {
  const codes = new Set(all.flatMap((series): readonly string[] => valuesOf(series)));
  const names = key === 'source' ? sourceNames(ctx, all) : null;
  return [...codes]
    .map((code) => ({
      code,
      count: counts[key]?.get(code) ?? 0,
      name:
        key === 'source' ? (names?.get(code) ?? code) : capitalise(ctx.locale, nameOf(ctx, LISTS[key], code)),
    }))
    .sort((a, b) => compareNames(ctx.locale, a.name, b.name));
}

export const GROUPS = ['rates', 'products', 'amounts'] as const;
export type Group = (typeof GROUPS)[number];

/** Where a series stands in the list: with the products, with what has levels of its own, or with what is only a rate. */
export const groupOf = ({ ref, periods }: AvailableSeries): Group =>
  ref.product !== NOT_APPLICABLE ? 'products' : periods.level.length > 0 ? 'amounts' : 'rates';
