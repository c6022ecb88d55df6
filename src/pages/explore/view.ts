import { decodeSpec, encodeSpec, SPEC_FIELDS, type InvalidParam } from '../../figure/specCodec';
import { MOST_SERIES, seriesCode, seriesList, STAR } from '../../spec/fields';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { resolveDefaults } from '../../explore/resolveDefaults';
import type { SeriesRef } from '../../spec/series';
import type { Locale } from '../../i18n/locale';
import { pagePath } from '../../state/address';
import { PART_FIELDS, partIn, readPart, type PartView } from './inView';
import type { ExploreSpec } from '../../explore/exploreSpec';
import type { FigureSpec } from '../../kinds/registry';

/** How the table of a view stands: what a colleague who gets the link should see the same. */
export interface TableView {
  /** Code of the order: a column, `-` before it for downwards; empty for the order of the figure. */
  readonly order: string;
  readonly find: string;
  /** Places of the columns that are shown, joined by dots; empty for all. */
  readonly columns: string;
}

/** Everything that the page shows, and all that its address says. */
export interface ExploreView {
  readonly spec: ExploreSpec;
  readonly part: PartView;
  /** The table stands in the figure's place. */
  readonly table: boolean;
  readonly rows: TableView;
}

export const PLAIN_TABLE: TableView = { order: '', find: '', columns: '' };

/** What was asked of an address and is not shown: fields that are no values, series that are none or one too many. */
export interface InvalidParams {
  readonly fields: readonly InvalidParam[];
  /** Texts that are no series. */
  readonly broken: readonly string[];
  /** Series that the data do not have. */
  readonly unknown: readonly string[];
  /** Series beyond as many as a figure can tell apart. */
  readonly beyond: readonly string[];
}

const ROW_FIELDS = ['order', 'find', 'columns'] as const;
/** What stands in an address beside the spec. */
const OWN_FIELDS: readonly string[] = [...PART_FIELDS, 'show', ...ROW_FIELDS];
/** Fields that ask for a view: a version or an order alone ask for none. */
const asksForFigure = (name: string): boolean => SPEC_FIELDS.has(name) && name !== 'v' && name !== 'sort';

/** Names in the query that decide what the page shows. */
export const QUERY_FIELDS: readonly string[] = [...SPEC_FIELDS].filter(asksForFigure).concat(OWN_FIELDS);

const LONGEST_FIND = 200;

const isExplored = (spec: FigureSpec): spec is ExploreSpec =>
  spec.kind === 'series' || spec.kind === 'compare';

interface Listed {
  readonly sound: string;
  readonly broken: readonly string[];
  readonly beyond: readonly string[];
}

/**
 * The series of an address that can be read, each once and as many as a figure holds, and what stands there besides. A
 * link from elsewhere may have one broken series among good ones.
 */
function soundSeries(text: string): Listed {
  const parts = text === '' ? [] : [...new Set(text.split(STAR))];
  const sound = parts.filter((part) => seriesList.read(part)?.length === 1);
  return {
    sound: sound.slice(0, MOST_SERIES).join(STAR),
    broken: parts.filter((part) => !sound.includes(part)),
    beyond: sound.slice(MOST_SERIES),
  };
}

interface SpecRead {
  readonly spec: ExploreSpec;
  readonly invalid: readonly InvalidParam[];
  readonly broken: readonly string[];
  readonly beyond: readonly string[];
}

/**
 * Reads a spec from an address that may lack what it needs: a field that cannot be used is taken from `otherwise`, and is
 * named. Without a kind the address asks for nothing, and nothing is refused.
 */
function readSpec(asked: URLSearchParams, otherwise: ExploreSpec): SpecRead {
  const nothing = { invalid: [], broken: [], beyond: [] };
  if (![...asked.keys()].some(asksForFigure)) return { ...nothing, spec: otherwise };
  const params = new URLSearchParams(asked);
  const { sound, broken, beyond } = soundSeries(params.get('series') ?? '');
  if (params.has('series')) params.set('series', sound);
  const first = decodeSpec(params);
  const rest = { invalid: first.invalid, broken, beyond };
  if (first.spec && isExplored(first.spec)) return { ...rest, spec: first.spec };
  if (first.spec)
    return {
      ...nothing,
      spec: otherwise,
      invalid: [{ field: 'kind', value: params.get('kind') ?? '', reason: 'not-valid' }],
    };
  const usual = encodeSpec(otherwise, true);
  for (const { field } of first.invalid) {
    const fallback = usual.get(field);
    if (fallback === null) params.delete(field);
    else params.set(field, fallback);
  }
  const second = decodeSpec(params);
  return { ...rest, spec: second.spec && isExplored(second.spec) ? second.spec : otherwise };
}

/** The view of an address. Never fails: what cannot be used is in `invalid`, and the nearest view opens. */
export function readView(
  ctx: Context,
  params: URLSearchParams,
  otherwise: ExploreSpec,
): { readonly view: ExploreView; readonly invalid: InvalidParams } {
  const { spec, invalid, broken, beyond } = readSpec(params, otherwise);
  const known = (ref: SeriesRef): boolean => catalogued(ctx, ref) !== null;
  const codes = new Set<string>();
  const series = spec.series.filter((ref) => {
    const code = seriesCode(ref);
    if (codes.has(code) || !known(ref)) return false;
    codes.add(code);
    return true;
  });
  const settled: ExploreSpec = { ...spec, series };
  const { part, invalid: noPart } = readPart(params, settled);
  const show = params.get('show');
  const order = params.get('order') ?? '';
  const columns = params.get('columns') ?? '';
  const soundOrder = /^-?\d{1,2}$/.test(order) ? order : '';
  const soundColumns = /^\d{1,2}(\.\d{1,2})*$/.test(columns) ? columns : '';
  const wrong = (field: string, value: string): InvalidParam => ({ field, value, reason: 'not-valid' });
  return {
    view: {
      spec: settled,
      part,
      table: show === 'table',
      rows: {
        order: soundOrder,
        find: (params.get('find') ?? '').slice(0, LONGEST_FIND),
        columns: soundColumns,
      },
    },
    invalid: {
      fields: [
        ...invalid,
        ...noPart,
        ...(show === null || show === 'table' || show === 'figure' ? [] : [wrong('show', show)]),
        ...(soundOrder === order ? [] : [wrong('order', order)]),
        ...(soundColumns === columns ? [] : [wrong('columns', columns)]),
      ],
      broken,
      unknown: spec.series.filter((ref) => !known(ref)).map(seriesCode),
      beyond,
    },
  };
}

/** A view as fields of the address, in a fixed order: those that differ from what holds anyway, or `full` for a link. */
function writeView({ spec, part, table, rows }: ExploreView, full: boolean): URLSearchParams {
  const params = encodeSpec(spec, full);
  for (const name of PART_FIELDS)
    if (part[name] !== '' || (full && spec.kind === 'series')) params.set(name, part[name]);
  if (table || full) params.set('show', table ? 'table' : 'figure');
  for (const name of ROW_FIELDS) if (full || rows[name] !== '') params.set(name, rows[name]);
  return params;
}

/** The same view of another spec. A table of another kind has other columns: of its state only the search goes along. */
export const withSpec = (view: ExploreView, spec: ExploreSpec): ExploreView => ({
  ...view,
  spec,
  part: partIn(spec, view.spec, view.part),
  rows: spec.kind === view.spec.kind ? view.rows : { ...PLAIN_TABLE, find: view.rows.find },
});

/** The address of the page with a figure in it, below the base path. */
export const explorePath = (locale: Locale, spec: ExploreSpec): string =>
  `${pagePath(locale, 'explore')}?${encodeSpec(spec).toString()}`;

/** The change of the query that leads from what stands there to a view; what belongs to others stays. */
export function viewFields(
  current: URLSearchParams,
  view: ExploreView,
  full = false,
): Record<string, string | null> {
  const mine = [...current.keys()].filter((name) => SPEC_FIELDS.has(name) || OWN_FIELDS.includes(name));
  return {
    ...Object.fromEntries(mine.map((name) => [name, null])),
    ...Object.fromEntries(writeView(view, full)),
  };
}

/** The query of a link that shows others the same, whatever becomes usual later: it names every field. */
export function linkQuery(ctx: Context, current: URLSearchParams, view: ExploreView): URLSearchParams {
  const query = new URLSearchParams(current);
  for (const [name, value] of Object.entries(
    viewFields(current, { ...view, spec: resolveDefaults(ctx, view.spec) }, true),
  ))
    if (value === null) query.delete(name);
    else query.set(name, value);
  return query;
}
