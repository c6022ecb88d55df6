import type { Estimate } from './interval';

/** A level spread evenly over some months, one at least, with its interval. In the unit of the level. */
export const perMonth = ({ value, low, high }: Estimate, months: number): Estimate => ({
  value: value / months,
  low: low / months,
  high: high / months,
});
