import { decodeSpec, encodeSpec, SPEC_FIELDS } from '../../figure/specCodec';
import { matching, MOST_SERIES, named, seriesCode, seriesList, STAR, withFallback } from '../../spec/fields';
import {
  decodeParams,
  encodeParams,
  namesOf,
  withParams,
  type Decoded,
  type FieldsWithFallback,
  type InvalidParam,
  type ParamChanges,
  type ParamFault,
  type ParamsCodec,
} from '../../spec/params';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { resolveDefaults } from '../../explore/resolveDefaults';
import type { SeriesRef } from '../../spec/series';
import type { Locale } from '../../i18n/locale';
import { pagePath } from '../../state/address';
import { PART_NAMES, partFields, partIn, readPart, type PartView } from './inView';
import type { ExploreSpec } from '../../explore/exploreSpec';
import type { FigureSpec } from '../../kinds/registry';

/** State of the table of a view, so that a link shows the same table. */
export interface TableView {
  /** Sort order: a column, with `-` before it for descending; empty for the order of the figure. */
  readonly order: string;
  readonly find: string;
  /** Indexes of the columns that are shown, joined by dots; empty for all. */
  readonly columns: string;
}

/** The state of the page, all of it in the address. */
export interface ExploreView {
  readonly spec: ExploreSpec;
  readonly part: PartView;
  /** The table replaces the figure. */
  readonly table: boolean;
  readonly rows: TableView;
}

export const PLAIN_TABLE: TableView = { order: '', find: '', columns: '' };

/**
 * Why a series of an address is not shown: its text is none, the data do not have it, or there are more than a figure can
 * tell apart. Other series of the list are.
 */
const SERIES_FAULTS = ['no-series', 'unknown-series', 'beyond-most'] as const;
export type SeriesFault = (typeof SERIES_FAULTS)[number];
export type ExploreFault = ParamFault | SeriesFault;

export const isSeriesFault = (fault: ExploreFault): fault is SeriesFault =>
  SERIES_FAULTS.some((one) => one === fault);

const faulty = (reason: SeriesFault, codes: readonly string[]): InvalidParam<SeriesFault>[] =>
  codes.map((value) => ({ field: 'series', value, reason }));

const LONGEST_FIND = 200;

const find: FieldsWithFallback<TableView>['find'] = {
  // Half a character is none.
  parse: (text) => text.slice(0, LONGEST_FIND).replace(/\p{Cs}$/u, ''),
  serialize: (words) => words,
  fallback: { value: '' },
};

const ROW_FIELDS: FieldsWithFallback<TableView> = {
  order: withFallback(matching(/^(-?\d{1,2})?$/), ''),
  find,
  columns: withFallback(matching(/^(\d{1,2}(\.\d{1,2})*)?$/), ''),
};

/** What stands in the place of the figure. */
const PLACE_FIELDS: FieldsWithFallback<Pick<ExploreView, 'table'>> = {
  table: named('show', {
    parse: (text) => (text === 'table' ? true : text === 'figure' ? false : undefined),
    serialize: (table) => (table ? 'table' : 'figure'),
    fallback: { value: false },
  }),
};

/** Fields of the address besides the spec. */
const OWN_FIELDS: readonly string[] = [...PART_NAMES, ...namesOf(PLACE_FIELDS), ...namesOf(ROW_FIELDS)];
/** Fields that make a view: a version or an order alone does not. */
const asksForFigure = (name: string): boolean => SPEC_FIELDS.has(name) && name !== 'v' && name !== 'sort';

/** Query fields that decide what the page shows. */
export const QUERY_FIELDS: readonly string[] = [...SPEC_FIELDS].filter(asksForFigure).concat(OWN_FIELDS);

const isExplored = (spec: FigureSpec): spec is ExploreSpec =>
  spec.kind === 'series' || spec.kind === 'compare';

/**
 * The valid series of an address, each once and up to the limit, and the invalid ones: one broken series in a link must
 * not lose the others.
 */
function soundSeries(text: string): Decoded<string, SeriesFault> {
  const parts = text === '' ? [] : [...new Set(text.split(STAR))];
  const sound = parts.filter((part) => seriesList.parse(part)?.length === 1);
  return {
    value: sound.slice(0, MOST_SERIES).join(STAR),
    invalid: [
      ...faulty(
        'no-series',
        parts.filter((part) => !sound.includes(part)),
      ),
      ...faulty('beyond-most', sound.slice(MOST_SERIES)),
    ],
  };
}

/**
 * Reads a spec from an address with missing or invalid fields: these are taken from `otherwise`, and invalid ones are
 * named. Without a kind there is no spec, and nothing is invalid.
 */
function readSpec(asked: URLSearchParams, otherwise: ExploreSpec): Decoded<ExploreSpec, ExploreFault> {
  if (![...asked.keys()].some(asksForFigure)) return { value: otherwise, invalid: [] };
  const params = new URLSearchParams(asked);
  const series = soundSeries(params.get('series') ?? '');
  if (params.has('series')) params.set('series', series.value);
  const first = decodeSpec(params);
  const invalid = [...first.invalid, ...series.invalid];
  if (first.spec && isExplored(first.spec)) return { value: first.spec, invalid };
  if (first.spec)
    return {
      value: otherwise,
      invalid: [{ field: 'kind', value: params.get('kind') ?? '', reason: 'not-valid' }],
    };
  const usual = encodeSpec(otherwise, true);
  const mended = withParams(
    params,
    Object.fromEntries(first.invalid.map(({ field }) => [field, usual.get(field)])),
  );
  const second = decodeSpec(mended);
  return { value: second.spec && isExplored(second.spec) ? second.spec : otherwise, invalid };
}

/** The view of an address. Never fails: `invalid` has what cannot be used, and the nearest view opens. */
export function readView(
  ctx: Context,
  params: URLSearchParams,
  otherwise: ExploreSpec,
): Decoded<ExploreView, ExploreFault> {
  const asked = readSpec(params, otherwise);
  const known = (ref: SeriesRef): boolean => catalogued(ctx, ref) !== null;
  const series = new Map(
    asked.value.series.filter(known).map((ref): [string, SeriesRef] => [seriesCode(ref), ref]),
  );
  const spec: ExploreSpec = { ...asked.value, series: [...series.values()] };
  const part = readPart(params, spec);
  const place = decodeParams(PLACE_FIELDS, params);
  const rows = decodeParams(ROW_FIELDS, params);
  const unknown = asked.value.series.filter((ref) => !known(ref)).map(seriesCode);
  return {
    value: { spec, part: part.value, ...place.value, rows: rows.value },
    invalid: [
      ...asked.invalid,
      ...part.invalid,
      ...place.invalid,
      ...rows.invalid,
      ...faulty('unknown-series', unknown),
    ],
  };
}

/**
 * A view as query fields, in a fixed order: those that differ from their defaults, or with `full` all of them. What
 * another view would have there is taken out.
 */
export function encodeView({ spec, part, table, rows }: ExploreView, full = false): ParamChanges {
  const written = {
    ...Object.fromEntries(encodeSpec(spec, full)),
    ...encodeParams(partFields(spec), part, full && spec.kind === 'series'),
    ...encodeParams(PLACE_FIELDS, { table }, full),
    ...encodeParams(ROW_FIELDS, rows, full),
  };
  const others = [...SPEC_FIELDS].filter((name) => !Object.hasOwn(written, name));
  return { ...Object.fromEntries(others.map((name) => [name, null])), ...written };
}

/** The view in the address of the page. */
export const viewCodec = (
  ctx: Context,
  otherwise: ExploreSpec,
): ParamsCodec<ExploreView, ExploreView, ExploreFault> => ({
  decode: (params) => readView(ctx, params, otherwise),
  encode: (view) => encodeView(view),
});

/** The same view of another spec. A table of another kind has other columns, so only the search is kept. */
export const withSpec = (view: ExploreView, spec: ExploreSpec): ExploreView => ({
  ...view,
  spec,
  part: partIn(spec, view.spec, view.part),
  rows: spec.kind === view.spec.kind ? view.rows : { ...PLAIN_TABLE, find: view.rows.find },
});

/** The address of the page with a figure in it, below the base path. */
export const explorePath = (locale: Locale, spec: ExploreSpec): string =>
  `${pagePath(locale, 'explore')}?${encodeSpec(spec).toString()}`;

/** The query of a link for others: it has every field, so that later defaults do not change it. */
export const linkQuery = (ctx: Context, current: URLSearchParams, view: ExploreView): URLSearchParams =>
  withParams(current, encodeView({ ...view, spec: resolveDefaults(ctx, view.spec) }, true));
