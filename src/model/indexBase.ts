/** What an index is at its base, by definition. */
export const INDEX_BASE = 100;
