import type { Measure, SeriesRef } from '../../spec/series';

export const COMPARE_VIEWS = ['bars', 'dumbbell', 'slope', 'contribution'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];
export const SORTS = ['value', 'growth', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Series in two periods of one length. */
export interface CompareSpec {
  readonly kind: 'compare';
  readonly view: CompareView;
  readonly series: readonly SeriesRef[];
  /** The period in view. */
  readonly a: string;
  /** The period that it is compared with. */
  readonly b: string;
  /** Default: levels where every series has them, else the change on a year before. */
  readonly measure?: Measure;
  readonly sort: Sort;
}

export const compareId = (spec: CompareSpec): string => `compare-${spec.view}`;
