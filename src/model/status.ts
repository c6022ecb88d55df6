/** How sure a value is and who says it: each has one look everywhere. In the order of a legend. */
export const STATUSES = [
  'published',
  'estimate',
  'provisional',
  'derived',
  'target',
  'forecast',
  'missing',
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses that some data have: the legend of their figure. */
export const statusesUsed = (data: readonly { readonly status: Status }[]): Status[] =>
  STATUSES.filter((status) => status !== 'missing' && data.some((datum) => datum.status === status));
