/**
 * The key of the dataset in the query cache. A file of its own, so that the frame of the page knows it without loading
 * `load.ts`.
 */
export const DATASET_KEY = ['dataset'] as const;
