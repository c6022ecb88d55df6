/** Where the query cache keeps the dataset: known to the frame of the page, which must not load what reads it. */
export const DATASET_KEY = ['dataset'] as const;
