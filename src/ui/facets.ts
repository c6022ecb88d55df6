import { oneOf, withFallback } from '../spec/fields';
import type { FieldWithFallback } from '../spec/params';

/** A way to filter rows: each row has none, one or several of its values. */
export interface Facet<Row> {
  readonly key: string;
  readonly valuesOf: (row: Row) => readonly string[];
}

/** The chosen values of each facet; a missing or empty one keeps every row. */
export type FacetSelection = Readonly<Record<string, string>>;

export interface Faceted<Row> {
  readonly rows: readonly Row[];
  /**
   * For every facet, the number of rows that would remain with each value and the choices of the other facets. A
   * missing value has none.
   */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** The rows that match every choice, and the counts of every other choice, in one pass over the rows. */
export function chooseRows<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  choice: FacetSelection,
  also: (row: Row) => boolean = () => true,
): Faceted<Row> {
  const chosen: Row[] = [];
  const counts = facets.map(() => new Map<string, number>());
  for (const row of rows) {
    if (!also(row)) continue;
    const values = facets.map(({ valuesOf }) => valuesOf(row));
    const failing = facets.flatMap(({ key }, i) => {
      const wanted = choice[key] ?? '';
      return wanted === '' || values[i]?.includes(wanted) ? [] : [i];
    });
    if (failing.length === 0) chosen.push(row);
    for (const [i, map] of counts.entries()) {
      // The choice of a facet does not limit its own counts.
      if (failing.some((other) => other !== i)) continue;
      for (const value of new Set(values[i])) map.set(value, (map.get(value) ?? 0) + 1);
    }
  }
  return {
    rows: chosen,
    counts: Object.fromEntries(facets.map(({ key }, i) => [key, counts[i] ?? new Map<string, number>()])),
  };
}

/** What is chosen of each facet as fields of an address; empty for every row. */
export const facetFields = <K extends string>(
  keys: readonly K[],
  values: Readonly<Record<K, readonly string[]>>,
): Record<K, FieldWithFallback<string>> =>
  Object.fromEntries(keys.map((key) => [key, withFallback(oneOf(['', ...values[key]]), '')])) as Record<
    K,
    FieldWithFallback<string>
  >;
