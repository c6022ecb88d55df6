/** How sure a value is and who says so. Each status has one mark style everywhere. In the order of a legend. */
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

/** The statuses of some data, in the order of a legend. */
export const statusesUsed = (data: readonly { readonly status: Status }[]): Status[] =>
  STATUSES.filter((status) => status !== 'missing' && data.some((datum) => datum.status === status));
