import type { FieldWithFallback } from '../spec/params';

/** By which column a table is sorted, and whether the largest or last stands first. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface Sortable<Row> {
  readonly key: string;
  readonly compare?: (a: Row, b: Row) => number;
  /** Rows that have nothing here: they come last, whichever way the others go. */
  readonly blank?: (row: Row) => boolean;
}

/** Rows in the order asked for; rows that are alike keep their order, and an order that cannot be given changes nothing. */
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

/** What a press on a column's head asks for: upwards, then downwards, then the order of the package again. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

/** As it stands in an address: `value`, or `-value` downwards. */
export const sortCode = (sort: Sort | null): string | null =>
  sort === null ? null : `${sort.descending ? '-' : ''}${sort.key}`;

/** Null where the code names no column that sorts. */
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
