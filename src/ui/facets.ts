import { oneOf, withFallback } from '../spec/fields';
import type { FieldWithFallback } from '../spec/params';

/** A way to choose among rows: each row has none, one or several of its values. */
export interface Facet<Row> {
  readonly key: string;
  readonly valuesOf: (row: Row) => readonly string[];
}

/** What is chosen of each facet; a facet that is not named, or is empty, leaves every row. */
export type FacetSelection = Readonly<Record<string, string>>;

export interface Faceted<Row> {
  readonly rows: readonly Row[];
  /**
   * Of every facet, how many rows each value would leave with all other choices as they are. A value that is not named
   * would leave none.
   */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** The rows that answer to every choice, and what every other choice would give: one walk over the rows. */
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
      // Its own choice does not narrow what a facet offers.
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
