import { NOT_APPLICABLE } from '../../dataset/observation';
import { knownSince } from '../../dataset/asKnownOn';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import { nameOf, shortIndicator, sourceShort } from '../../model/names';
import { compareNames, fold } from '../../i18n/collate';
import { formatDay } from '../../i18n/day';
import { capitalise } from '../../i18n/period';

/** By what the list of series can be narrowed. */
export const FACETS = ['area', 'indicator', 'activity', 'product', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen of each; empty for all. */
export type Narrowing = Readonly<Record<Facet, string>> & { readonly find: string };

export const EVERYTHING: Narrowing = {
  area: '',
  indicator: '',
  activity: '',
  product: '',
  source: '',
  find: '',
};

const valuesOf = (series: AvailableSeries, facet: Facet): readonly string[] =>
  facet === 'source' ? series.sources : [series.ref[facet]];

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const keys = new WeakMap<Context, Map<string, string>>();

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

/** The same as the search sees it: folded, each word after a space. Made once for a context. */
function keyOf(ctx: Context, series: AvailableSeries): string {
  const kept = keys.get(ctx) ?? new Map<string, string>();
  keys.set(ctx, kept);
  const known = kept.get(series.code) ?? ` ${wordsIn(seriesWords(ctx, series)).join(' ')}`;
  kept.set(series.code, known);
  return known;
}

/** Whether a series answers to a search and to every facet, `but` one: each word of the search begins a word of its own. */
function answers(ctx: Context, narrowing: Narrowing, but?: Facet): (series: AvailableSeries) => boolean {
  const words = wordsIn(narrowing.find);
  return (series) =>
    FACETS.every(
      (facet) =>
        facet === but || narrowing[facet] === '' || valuesOf(series, facet).includes(narrowing[facet]),
    ) && words.every((word) => keyOf(ctx, series).includes(` ${word}`));
}

/** The series that answer to a search and to every facet. */
export const listed = (
  ctx: Context,
  all: readonly AvailableSeries[],
  narrowing: Narrowing,
): readonly AvailableSeries[] => all.filter(answers(ctx, narrowing));

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
  narrowing: Narrowing,
  facet: Facet,
): FacetValue[] {
  const counts = new Map<string, number>();
  const left = answers(ctx, narrowing, facet);
  for (const series of all)
    for (const code of valuesOf(series, facet))
      counts.set(code, (counts.get(code) ?? 0) + Number(left(series)));
  const names = facet === 'source' ? sourceNames(ctx, all) : null;
  return [...counts]
    .map(([code, count]) => ({
      code,
      count,
      name:
        facet === 'source'
          ? (names?.get(code) ?? code)
          : capitalise(ctx.locale, nameOf(ctx, LISTS[facet], code)),
    }))
    .sort((a, b) => compareNames(ctx.locale, a.name, b.name));
}

export const GROUPS = ['rates', 'products', 'amounts'] as const;
export type Group = (typeof GROUPS)[number];

/** Where a series stands in the list: with the products, with what has levels of its own, or with what is only a rate. */
export const groupOf = ({ ref, periods }: AvailableSeries): Group =>
  ref.product !== NOT_APPLICABLE ? 'products' : periods.level.length > 0 ? 'amounts' : 'rates';
