/** How a value that nobody published was made from values that somebody did. Each is a statistic of `src/stats`. */
export const METHODS = [
  'level-year-before',
  'growth-from-levels',
  'rest-of-period',
  'gap-in-points',
  'required-pace',
  'year-end',
  'output-pace',
  'index-from-levels',
  'index-from-changes',
  'share-of-whole',
  'contribution',
  'average-a-month',
  'pace-gap',
  'rest-a-month',
  'weighted-parts',
  'chained-growth',
  'apart',
] as const;
export type Method = (typeof METHODS)[number];

/**
 * What a value is: an observation, by its id, or the method by which it was derived, with the ids of the observations
 * that went into it in the order of the method's arguments, and the method's parameters where it has some (the share
 * of elapsed months of a required pace, 0 to 1).
 */
export type Provenance =
  | { readonly kind: 'observation'; readonly id: string }
  | {
      readonly kind: 'derived';
      readonly method: Method;
      readonly from: readonly string[];
      readonly parameters: readonly number[];
    };
