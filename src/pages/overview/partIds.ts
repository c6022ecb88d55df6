/** Ids of the parts of the overview that are no figures, for those who link to them. */
export const PLANTS_ID = 'plants';

export const cardId = (indicator: string): string => `card-${indicator.toLowerCase()}`;
