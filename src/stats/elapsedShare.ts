import { MONTHS_A_YEAR } from './monthsAYear';

/** Share of the first `months` months of a year in which all months weigh the same: a fraction, 1 for 12 months. */
export const equalShare = (months: number): number => months / MONTHS_A_YEAR;

/**
 * Share of the first `months` months when the first `known` of them took `share` of the year and each part, before and
 * after, is spread evenly over its months. `known` lies in 1 to 11, both shares are fractions. With `share = known/12`
 * the result is `equalShare`.
 */
export function elapsedShare(months: number, known: number, share: number): number {
  if (months <= known) return (share * months) / known;
  return share + ((1 - share) * (months - known)) / (MONTHS_A_YEAR - known);
}
