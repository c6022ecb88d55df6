/** Ids of the parts of the overview that are no figures: whoever links to a part asks here. */
export const PLANTS_ID = 'plants';

export const cardId = (indicator: string): string => `card-${indicator.toLowerCase()}`;
