import type { FieldWithFallback } from '../spec/params';

/** The sort column of a table and its direction. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface Sortable<Row> {
  readonly key: string;
  readonly compare?: (a: Row, b: Row) => number;
  /** Whether a row has no value here: such rows come last in both directions. */
  readonly blank?: (row: Row) => boolean;
}

/** Sorts rows; equal rows keep their order, and an unknown column changes nothing. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (sort === null || !column?.compare) return rows;
  const { compare, blank = () => false } = column;
  const whole = rows.filter((row) => !blank(row));
  whole.sort(sort.descending ? (a, b) => compare(b, a) : compare);
  return [...whole, ...rows.filter(blank)];
}

/** The next sort order after a press on a column head: ascending, descending, then the order of the package. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

/** As an address writes it: `value`, or `-value` for descending. */
export const sortCode = (sort: Sort | null): string | null =>
  sort === null ? null : `${sort.descending ? '-' : ''}${sort.key}`;

/** Null where the code names no sortable column. */
export function parseSort<Row>(code: string | null, columns: readonly Sortable<Row>[]): Sort | null {
  const descending = code?.startsWith('-') ?? false;
  const key = descending ? (code ?? '').slice(1) : code;
  const known = columns.find((column) => column.key === key && column.compare);
  return known ? { key: known.key, descending } : null;
}

/** The order of a table in an address; empty, or none, for the order of the package. */
export const sortField = <Row>(columns: readonly Sortable<Row>[]): FieldWithFallback<Sort | null> => ({
  parse: (text) => (text === '' ? null : (parseSort(text, columns) ?? undefined)),
  serialize: (sort) => sortCode(sort) ?? '',
  fallback: { value: null },
});
