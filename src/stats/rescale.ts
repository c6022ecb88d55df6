import type { Interval } from './interval';
import type { Printed } from './printed';
import { atDecimals } from './roundingInterval';

/**
 * A value in `10^from` of a unit as one in `10^to` of it. Dividing by a power of ten is exact to the last bit where
 * multiplying by its inverse is not.
 */
export const rescale = (value: number, from: number, to: number): number =>
  from >= to ? value * 10 ** (from - to) : value / 10 ** (to - from);

export const rescaleInterval = ({ low, high }: Interval, from: number, to: number): Interval =>
  from === to ? { low, high } : { low: rescale(low, from, to), high: rescale(high, from, to) };

/**
 * A printed value in another power of ten of its unit: the point moves, and nothing is rounded away. Its decimals may
 * become negative, as its rounding grows with it.
 */
export function rescalePrinted(printed: Printed & { readonly mult: number }, mult: number): Printed {
  if (printed.mult === mult) return printed;
  const { exact = false } = printed;
  const decimals = printed.decimals - (printed.mult - mult);
  return { value: atDecimals(rescale(printed.value, printed.mult, mult), decimals), decimals, exact };
}
