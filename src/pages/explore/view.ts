import { decodeSpec, encodeSpec, SPEC_FIELDS, type Refused } from '../../figure/codec';
import { seriesCode, seriesList } from '../../figure/codecFields';
import type { Context } from '../../figure/context';
import { catalogued } from '../../figure/explore/catalogue';
import type { ExploreSpec } from '../../figure/explore/exploreFigure';
import type { FigureSpec, SeriesRef } from '../../figure/spec';
import type { Locale } from '../../i18n/locale';
import { pagePath } from '../../state/address';

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
  /** The table stands in the figure's place. */
  readonly table: boolean;
  readonly rows: TableView;
}

export const PLAIN_TABLE: TableView = { order: '', find: '', columns: '' };

/** What was asked of an address and is not shown: fields that are no values, series that the data do not have. */
export interface Astray {
  readonly fields: readonly Refused[];
  readonly series: readonly string[];
}

const TABLE_FIELDS = ['show', 'order', 'find', 'columns'] as const;
/** Fields that ask for a view: a version or an order alone ask for none. */
const asksForFigure = (name: string): boolean => SPEC_FIELDS.has(name) && name !== 'v' && name !== 'sort';

/** Names in the query that decide what the page shows. */
export const QUERY_FIELDS: readonly string[] = [...SPEC_FIELDS].filter(asksForFigure).concat(TABLE_FIELDS);

const LONGEST_FIND = 200;

const isExplored = (spec: FigureSpec): spec is ExploreSpec =>
  spec.kind === 'series' || spec.kind === 'compare';

/**
 * The series of an address that can be read, each once, and what stands there besides. A link from elsewhere may have one
 * broken series among good ones.
 */
function soundSeries(text: string): { readonly sound: string; readonly broken: readonly string[] } {
  const parts = text === '' ? [] : [...new Set(text.split('*'))];
  const sound = parts.filter((part) => (seriesList.read(part)?.length ?? 0) === 1);
  return { sound: sound.join('*'), broken: parts.filter((part) => !sound.includes(part)) };
}

/**
 * Reads a spec from an address that may lack what it needs: a field that cannot be used is taken from `otherwise`, and is
 * named. Without a kind the address asks for nothing, and nothing is refused.
 */
function readSpec(
  params: URLSearchParams,
  otherwise: ExploreSpec,
): { readonly spec: ExploreSpec; readonly refused: readonly Refused[] } {
  if (![...params.keys()].some(asksForFigure)) return { spec: otherwise, refused: [] };
  const first = decodeSpec(params);
  if (first.spec && isExplored(first.spec)) return { spec: first.spec, refused: first.refused };
  if (first.spec)
    return {
      spec: otherwise,
      refused: [{ field: 'kind', value: params.get('kind') ?? '', reason: 'not-valid' }],
    };
  const mended = new URLSearchParams(params);
  const usual = encodeSpec(otherwise, true);
  for (const { field } of first.refused) {
    const fallback = usual.get(field);
    if (field === 'series') mended.set('series', soundSeries(params.get('series') ?? '').sound);
    else if (fallback === null) mended.delete(field);
    else mended.set(field, fallback);
  }
  const second = decodeSpec(mended);
  return {
    spec: second.spec && isExplored(second.spec) ? second.spec : otherwise,
    refused: first.refused,
  };
}

/** The view of an address. Never fails: what cannot be used is in `astray`, and the nearest view opens. */
export function readView(
  ctx: Context,
  params: URLSearchParams,
  otherwise: ExploreSpec,
): { readonly view: ExploreView; readonly astray: Astray } {
  const { spec, refused } = readSpec(params, otherwise);
  const known = (ref: SeriesRef): boolean => catalogued(ctx, ref) !== null;
  const codes = new Set<string>();
  const series = spec.series.filter((ref) => {
    const code = seriesCode(ref);
    if (codes.has(code) || !known(ref)) return false;
    codes.add(code);
    return true;
  });
  const show = params.get('show');
  const order = params.get('order') ?? '';
  const columns = params.get('columns') ?? '';
  const soundOrder = /^-?\d{1,2}$/.test(order) ? order : '';
  const soundColumns = /^\d{1,2}(\.\d{1,2})*$/.test(columns) ? columns : '';
  const wrong = (field: string, value: string): Refused => ({ field, value, reason: 'not-valid' });
  return {
    view: {
      spec: { ...spec, series },
      table: show === 'table',
      rows: {
        order: soundOrder,
        find: (params.get('find') ?? '').slice(0, LONGEST_FIND),
        columns: soundColumns,
      },
    },
    astray: {
      fields: [
        ...refused,
        ...(show === null || show === 'table' || show === 'figure' ? [] : [wrong('show', show)]),
        ...(soundOrder === order ? [] : [wrong('order', order)]),
        ...(soundColumns === columns ? [] : [wrong('columns', columns)]),
      ],
      series: spec.series.filter((ref) => !known(ref)).map(seriesCode),
    },
  };
}

/** A view as fields of the address, in a fixed order: those that differ from what holds anyway, or `full` for a link. */
function writeView({ spec, table, rows }: ExploreView, full = false): URLSearchParams {
  const params = encodeSpec(spec, full);
  if (table || full) params.set('show', table ? 'table' : 'figure');
  if (table)
    for (const name of ['order', 'find', 'columns'] as const)
      if (rows[name] !== '') params.set(name, rows[name]);
  return params;
}

/** The address of the page with a figure in it, below the base path. */
export const explorePath = (locale: Locale, spec: ExploreSpec): string =>
  `${pagePath(locale, 'explore')}?${encodeSpec(spec).toString()}`;

/** The change of the query that leads from what stands there to a view; what belongs to others stays. */
export function viewFields(
  current: URLSearchParams,
  view: ExploreView,
  full = false,
): Record<string, string | null> {
  const mine = [...current.keys()].filter(
    (name) => SPEC_FIELDS.has(name) || (TABLE_FIELDS as readonly string[]).includes(name),
  );
  return {
    ...Object.fromEntries(mine.map((name) => [name, null])),
    ...Object.fromEntries(writeView(view, full)),
  };
}
