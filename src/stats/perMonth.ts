import type { Estimate } from './interval';

/** A level spread evenly over `months` months (1 or more), with its interval, in the unit of the level. */
export const perMonth = ({ value, low, high }: Estimate, months: number): Estimate => ({
  value: value / months,
  low: low / months,
  high: high / months,
});
