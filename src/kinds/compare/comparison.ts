import type { Period } from '../../dataset/period';
import type { SeriesPair } from '../../series/seriesPair';
import type { Measure } from '../../spec/series';

/** The parts of a figure of two periods. */
export interface Comparison {
  readonly pairs: readonly SeriesPair[];
  readonly measure: Measure;
  /** Values are indexes; the earlier period is 100. */
  readonly indexed: boolean;
  readonly common: string;
  readonly periods: readonly [Period, Period];
}
