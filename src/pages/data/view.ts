import type { Context } from '../../model/context';
import type { DataPageWords } from '../../i18n/dataPage';
import type { DataColumn } from '../../ui/DataTable';
import { named, withFallback, words as anyWords } from '../../spec/fields';
import { encodeParams, withParams, type FieldsWithFallback, type FieldWithFallback } from '../../spec/params';
import { chooseRows, facetFields, type Faceted } from '../../ui/facets';
import { sortField, sortRows, type Sort } from '../../ui/tableSort';
import { columnsOf, USUAL } from './columns';
import { FACET_KEYS, FACETS, rowsOf, searchOf, valuesOf, type DataRow, type FacetKey } from './rows';

/** What decides which rows stand there, and in which order; a facet is empty for every row. */
export type RowsChoice = Readonly<Record<FacetKey, string>> & {
  readonly text: string;
  /** Null for the order of the package. */
  readonly sort: Sort | null;
};

/** Everything that the address of the table says. */
export type DataParams = RowsChoice & {
  /** Keys of the columns that stand there. */
  readonly columns: readonly string[];
};

/** All rows, without filters. */
export interface Setting {
  readonly ctx: Context;
  readonly rows: readonly DataRow[];
  readonly columns: readonly DataColumn<DataRow>[];
  /** The values of every facet in the dataset. */
  readonly values: Readonly<Record<FacetKey, readonly string[]>>;
  readonly rowFields: FieldsWithFallback<RowsChoice>;
  readonly fields: FieldsWithFallback<DataParams>;
}

const SEPARATOR = '.';

/** The columns of a table in their own order; the one that names the rows is always there. */
const columnsField = (columns: readonly DataColumn<DataRow>[]): FieldWithFallback<readonly string[]> => {
  const shown = (wanted: readonly string[]): readonly string[] =>
    columns.filter(({ key, rowHead }) => rowHead === true || wanted.includes(key)).map(({ key }) => key);
  return {
    name: 'cols',
    parse: (text) => shown(text.split(SEPARATOR)),
    serialize: (keys) => shown(keys).join(SEPARATOR),
    fallback: { value: shown(USUAL) },
  };
};

const byFacet = <T>(of: (facet: (typeof FACETS)[number]) => T): Readonly<Record<FacetKey, T>> =>
  Object.fromEntries(FACETS.map((facet) => [facet.key, of(facet)])) as Record<FacetKey, T>;

export function settingOf(ctx: Context, words: DataPageWords): Setting {
  const rows = rowsOf(ctx);
  const columns = columnsOf(ctx, rows, words);
  const values = byFacet((facet) => valuesOf(ctx, facet, rows));
  const rowFields = {
    text: named('q', withFallback(anyWords(), '')),
    sort: sortField(columns),
    ...facetFields(FACET_KEYS, values),
  };
  return { ctx, rows, columns, values, rowFields, fields: { ...rowFields, columns: columnsField(columns) } };
}

/** Names in the query that decide what stands there. */
export const QUERY_FIELDS: readonly string[] = ['q', 'sort', ...FACET_KEYS, 'cols'];

/** The part of an address that decides the rows, in one spelling: the same for the same rows. */
export const rowsQuery = ({ rowFields }: Setting, choice: RowsChoice): string =>
  withParams(new URLSearchParams(), encodeParams(rowFields, choice)).toString();

/** The rows that are asked for, and what else could be chosen. */
export function viewOf({ ctx, rows, columns }: Setting, choice: RowsChoice): Faceted<DataRow> {
  const selection = byFacet(({ key }) => choice[key]);
  const { rows: chosen, counts } = chooseRows(rows, FACETS, selection, searchOf(ctx, choice.text));
  return { rows: sortRows(chosen, columns, choice.sort), counts };
}
