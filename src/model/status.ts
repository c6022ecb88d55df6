/** How sure a figure is and who says it: each has one look everywhere. */

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
