import { MONTHS_A_YEAR } from './monthsAYear';

/** Share of the first `months` months of a year in which all months weigh the same. */
export const equalShare = (months: number): number => months / MONTHS_A_YEAR;

/**
 * Share of the first `months` months when the first `known` of them took `share` of the year and each part, before and
 * after, is spread evenly over its months. With `share = known/12` it is the equal share.
 */
export function elapsedShare(months: number, known: number, share: number): number {
  if (months <= known) return (share * months) / known;
  return share + ((1 - share) * (months - known)) / (MONTHS_A_YEAR - known);
}
