import type { SeriesRef } from '../spec/series';

/** Why something that a reader asked for is not shown: data, worded by `refusalText`. Periods are time codes. */
export type Refusal =
  /** No series is chosen. */
  | { readonly code: 'no-series' }
  /** The series has nothing of this measure at all. */
  | { readonly code: 'no-measure'; readonly series: SeriesRef }
  /** Its rates are there already, under the same series in another unit. */
  | { readonly code: 'same-rates'; readonly series: SeriesRef }
  /** The series has nothing within the time or the lengths asked for. */
  | { readonly code: 'nothing-there'; readonly series: SeriesRef }
  /** Its levels come in several units, and none is chosen. */
  | { readonly code: 'choose-unit'; readonly series: SeriesRef; readonly units: readonly string[] }
  /** Levels of several units on one axis. */
  | { readonly code: 'several-units'; readonly units: readonly string[] }
  | { readonly code: 'log-not-positive' }
  /** Nothing at the period at which the index is to be 100. */
  | { readonly code: 'no-base'; readonly series: SeriesRef; readonly base: string }
  | { readonly code: 'same-period'; readonly a: string }
  /** One period is longer than the other. */
  | { readonly code: 'lengths'; readonly a: string; readonly b: string }
  /** A stock on a day and a flow over a span. */
  | { readonly code: 'day-and-span'; readonly a: string; readonly b: string }
  /** Nothing published for one of the two periods, and nothing that it could be derived from. */
  | { readonly code: 'no-figure'; readonly series: SeriesRef; readonly period: string }
  /** The same for both of them. */
  | { readonly code: 'no-figures'; readonly series: SeriesRef; readonly a: string; readonly b: string }
  /** Counts out of different totals, null for one that is not stated. */
  | {
      readonly code: 'denominators';
      readonly series: SeriesRef;
      readonly a: number | null;
      readonly b: number | null;
    }
  /** Beside series of other units only growth can stand, and none is known. */
  | { readonly code: 'no-growth'; readonly series: SeriesRef }
  /** Levels of two sources of which nothing shows that they count alike. Keys of sources. */
  | { readonly code: 'sources'; readonly series: SeriesRef; readonly a: string; readonly b: string }
  /** Contributions need the whole beside the part, and no source states it. */
  | { readonly code: 'weights'; readonly series: SeriesRef };
