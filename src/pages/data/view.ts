import type { Context } from '../../model/context';
import type { DataPageWords } from '../../i18n/dataPage';
import type { DataColumn } from '../../ui/DataTable';
import { chooseRows, type FacetSelection, type Faceted } from '../../ui/facets';
import { parseSort, sortRows, type Sort } from '../../ui/tableSort';
import { columnsOf, USUAL } from './columns';
import { FACETS, rowsOf, searchOf, valuesOf, type DataRow } from './rows';

/** All that can be shown, whatever is chosen. */
export interface Setting {
  readonly ctx: Context;
  readonly rows: readonly DataRow[];
  readonly columns: readonly DataColumn<DataRow>[];
  /** Of every facet the values that the dataset has. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export function settingOf(ctx: Context, words: DataPageWords): Setting {
  const rows = rowsOf(ctx);
  return {
    ctx,
    rows,
    columns: columnsOf(ctx, rows, words),
    values: Object.fromEntries(FACETS.map((facet) => [facet.key, valuesOf(ctx, facet, rows)])),
  };
}

/** Fields of the address that decide which rows stand there, and in which order. */
const ROW_FIELDS: readonly string[] = ['q', 'sort', ...FACETS.map(({ key }) => key)];

/** Fields of the address that decide what stands there. */
export const QUERY_FIELDS: readonly string[] = [...ROW_FIELDS, 'cols'];

/** The part of a query that decides the rows, in one spelling: the same for the same rows. */
export function rowsQuery(query: URLSearchParams): string {
  const own = ROW_FIELDS.flatMap((key) => {
    const value = query.get(key) ?? '';
    return value === '' ? [] : [[key, value]];
  });
  return new URLSearchParams(own).toString();
}

/** What an address asks for: the rows, and what else could be chosen. */
export interface DataView extends Faceted<DataRow> {
  readonly choice: FacetSelection;
  readonly text: string;
  readonly sort: Sort | null;
  /** The address names something that the data do not have; it narrows nothing. */
  readonly unknown: boolean;
}

export function viewOf({ ctx, rows, columns, values }: Setting, queryText: string): DataView {
  const query = new URLSearchParams(queryText);
  const asked = FACETS.flatMap(({ key }) => (query.has(key) ? [[key, query.get(key) ?? ''] as const] : []));
  const known = asked.filter(([key, value]) => values[key]?.includes(value));
  const sort = parseSort(query.get('sort'), columns);
  const text = query.get('q') ?? '';
  const choice = Object.fromEntries(known);
  const { rows: chosen, counts } = chooseRows(rows, FACETS, choice, searchOf(ctx, text));
  return {
    rows: sortRows(chosen, columns, sort),
    counts,
    choice,
    text,
    sort,
    unknown: known.length < asked.length || (sort === null && query.has('sort')),
  };
}

const COLUMN_SEPARATOR = '.';

/** The columns that an address asks for, in their own order; the one that names the rows is always there. */
export function shownColumns(
  columns: readonly DataColumn<DataRow>[],
  code: string | null,
): readonly DataColumn<DataRow>[] {
  const wanted = code === null ? USUAL : code.split(COLUMN_SEPARATOR);
  return columns.filter(({ key, rowHead }) => rowHead === true || wanted.includes(key));
}

/** As it stands in an address; null for the usual ones. */
export function columnsCode(
  columns: readonly DataColumn<DataRow>[],
  shown: ReadonlySet<string>,
): string | null {
  const keys = columns.map(({ key }) => key).filter((key) => shown.has(key));
  return keys.join() === USUAL.join() ? null : keys.join(COLUMN_SEPARATOR);
}
