import type { Period } from '../../dataset/period';
import type { SeriesPair } from '../../series/seriesPair';
import type { Measure } from '../../spec/series';

/** What a figure of two periods is made of. */
export interface Comparison {
  readonly pairs: readonly SeriesPair[];
  readonly measure: Measure;
  /** Values are indexes, the earlier period being 100. */
  readonly indexed: boolean;
  readonly common: string;
  readonly periods: readonly [Period, Period];
}
