import type { Finding } from '../../checks/finding';
import type { Dataset } from '../../dataset/dataset';
import { memoByCode } from '../../dataset/memo';
import { NOT_APPLICABLE, TOTAL, type Observation } from '../../dataset/observation';
import { newestCodeFirst, parsePeriod, periodCode } from '../../dataset/periodCode';
import { sourceApart } from '../../model/sourceApart';
import { compareNames } from '../../i18n/collate';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import { matches, searchKey, type SearchKey } from '../../i18n/search';
import type { Context } from '../../model/context';
import { nameOf, shortIndicator } from '../../model/names';
import { statusOf } from '../../model/observationDatum';
import { STATUSES, type Status } from '../../model/status';
import type { Facet } from '../../ui/facets';

/** An observation as a row of the table. */
export interface DataRow {
  readonly o: Observation;
  readonly status: Status;
  /** The cross-checks that speak against it. */
  readonly findings: readonly Finding[];
}

export function rowsOf(ctx: Context): readonly DataRow[] {
  const { conflicts, marked } = ctx.checked();
  return ctx.dataset.observations.map((o) => ({
    o,
    status: statusOf(o),
    findings: marked.has(o.id) ? (conflicts.get(o.id) ?? []) : [],
  }));
}

/** By what the table can be narrowed down, in the order in which the choices stand. */
export const FACETS = [
  { key: 'area', valuesOf: ({ o }) => [o.area] },
  { key: 'indicator', valuesOf: ({ o }) => [o.indicator] },
  { key: 'product', valuesOf: ({ o }) => (o.product === NOT_APPLICABLE ? [] : [o.product]) },
  { key: 'period', valuesOf: ({ o }) => [periodCode(o.period)] },
  { key: 'source', valuesOf: ({ o }) => [o.source] },
  { key: 'status', valuesOf: ({ status }) => [status] },
  { key: 'conflict', valuesOf: ({ findings }) => [findings.length > 0 ? 'yes' : 'no'] },
] as const satisfies readonly Facet<DataRow>[];

export type FacetKey = (typeof FACETS)[number]['key'];
export const FACET_KEYS: readonly FacetKey[] = FACETS.map(({ key }) => key);

/** Every value that a facet has in the whole dataset, in the order in which a reader looks for it. */
export function valuesOf(ctx: Context, facet: Facet<DataRow>, rows: readonly DataRow[]): string[] {
  const values = [...new Set(rows.flatMap(facet.valuesOf))];
  const { codes } = ctx.dataset;
  const inOrder = (keys: Iterable<string>): string[] => {
    const order = new Map([...keys].map((key, i) => [key, i]));
    return values.sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
  };
  switch (facet.key) {
    case 'area':
      return inOrder(codes.areas.keys());
    case 'indicator':
      return inOrder(codes.indicators.keys());
    case 'product':
      return inOrder(codes.products.keys());
    case 'source':
      return values.sort((a, b) => compareNames(ctx.locale, sourceApart(ctx, a), sourceApart(ctx, b)));
    case 'status':
      return inOrder(STATUSES);
    case 'period':
      return values.sort(newestCodeFirst);
    default:
      return values.sort().reverse();
  }
}

/** What an observation is of, where it is not of the whole: activity, product and other split. */
export const partText = (ctx: Context, { activity, product, breakdown }: Observation): string =>
  [
    activity === TOTAL ? '' : nameOf(ctx, 'activities', activity),
    product === NOT_APPLICABLE ? '' : nameOf(ctx, 'products', product),
    breakdown === TOTAL ? '' : nameOf(ctx, 'breakdowns', breakdown),
  ]
    .filter((part) => part !== '')
    .join('; ');

/** Everything that a reader may call an observation, in both languages. */
const keyOf = memoByCode(
  ({ id }: Observation) => id,
  ({ codes }: Dataset, o: Observation): SearchKey => {
    const named = [
      codes.areas.get(o.area),
      codes.indicators.get(o.indicator),
      codes.activities.get(o.activity),
      codes.products.get(o.product),
      codes.breakdowns.get(o.breakdown),
    ];
    const source = codes.sources.get(o.source);
    return searchKey(
      ...named.flatMap((entry) => (entry ? [entry.name.vi, entry.name.en] : [])),
      ...(codes.products.get(o.product)?.aliases ?? []),
      codes.indicators.get(o.indicator)?.short.vi ?? '',
      codes.indicators.get(o.indicator)?.short.en ?? '',
      periodShort('vi', o.period),
      periodShort('en', o.period),
      periodRunning('vi', o.period),
      periodRunning('en', o.period),
      periodCode(o.period),
      String(o.value),
      o.printed,
      o.locator,
      o.source,
      source?.publisher.vi ?? '',
      source?.publisher.en ?? '',
      source?.authority.vi ?? '',
      source?.authority.en ?? '',
      source?.title ?? '',
    );
  },
);

/** Whether a row answers to a search; without one no key is made. */
export function searchOf({ dataset }: Context, query: string): (row: DataRow) => boolean {
  const found = matches(query);
  return query.trim() === '' ? () => true : ({ o }) => found(keyOf(dataset, o));
}

/** By code, the place of each among the names as a reader sorts them: comparing two rows compares two numbers. */
export function rankOf(
  ctx: Context,
  codes: Iterable<string>,
  name: (code: string) => string,
): (code: string) => number {
  const sorted = [...new Set(codes)].sort((a, b) => compareNames(ctx.locale, name(a), name(b)));
  const ranks = new Map(sorted.map((code, i) => [code, i]));
  return (code) => ranks.get(code) ?? -1;
}

export const optionText = (ctx: Context, facet: string, value: string): string => {
  const { locale, t } = ctx;
  switch (facet) {
    case 'area':
      return capitalise(locale, nameOf(ctx, 'areas', value));
    case 'indicator':
      return shortIndicator(ctx, value);
    case 'product':
      return nameOf(ctx, 'products', value);
    case 'source':
      return sourceApart(ctx, value);
    case 'status':
      return t.status[value as Status];
    case 'period': {
      const period = parsePeriod(value);
      return period ? periodShort(locale, period) : value;
    }
    default:
      return value;
  }
};
