import type { SeriesRef } from '../spec/series';

/** Why something of a spec is not shown, as data; `refusalText` has the words. Periods are time codes. */
export type Refusal =
  /** No series is chosen. */
  | { readonly code: 'no-series' }
  /** The series has no value of this measure. */
  | { readonly code: 'no-measure'; readonly series: SeriesRef }
  /** Its rates are shown already, by the same series in another unit. */
  | { readonly code: 'same-rates'; readonly series: SeriesRef }
  /** The series has no value in the time and lengths of the spec. */
  | { readonly code: 'nothing-there'; readonly series: SeriesRef }
  /** Its levels have several units, and the spec names none. */
  | { readonly code: 'choose-unit'; readonly series: SeriesRef; readonly units: readonly string[] }
  /** Levels of several units on one axis. */
  | { readonly code: 'several-units'; readonly units: readonly string[] }
  | { readonly code: 'log-not-positive' }
  /** No value at the base of the index. */
  | { readonly code: 'no-base'; readonly series: SeriesRef; readonly base: string }
  | { readonly code: 'same-period'; readonly a: string }
  /** One period is longer than the other. */
  | { readonly code: 'lengths'; readonly a: string; readonly b: string }
  /** A stock on a day and a flow over a span. */
  | { readonly code: 'day-and-span'; readonly a: string; readonly b: string }
  /** No published or derivable value for one of the two periods. */
  | { readonly code: 'no-value'; readonly series: SeriesRef; readonly period: string }
  /** The same for both of them. */
  | { readonly code: 'no-values'; readonly series: SeriesRef; readonly a: string; readonly b: string }
  /** Counts out of different totals, null for one that is not stated. */
  | {
      readonly code: 'denominators';
      readonly series: SeriesRef;
      readonly a: number | null;
      readonly b: number | null;
    }
  /** Series of different units can only be compared by growth, and this one has none. */
  | { readonly code: 'no-growth'; readonly series: SeriesRef }
  /** Levels of two sources that cannot be shown to count alike; keys of the sources. */
  | { readonly code: 'sources'; readonly series: SeriesRef; readonly a: string; readonly b: string }
  /** Contributions need the whole, and no source publishes it. */
  | { readonly code: 'weights'; readonly series: SeriesRef };
