import { isRate, type Observation } from '../dataset/observation';
import { formatSigned } from '../i18n/number';
import type { Context } from './context';
import { quantity } from './names';

/** Decimals of a difference: those of the more precise of the two observations, in the power of ten of the second. */
export const differenceDecimals = (a: Observation, b: Observation): number =>
  Math.max(a.decimals - (a.mult - b.mult), b.decimals, 0);

/**
 * How far an observation lies above (+) or below (−) another: `≈ +16,46 điểm`. It has as many digits as the two
 * observations, so that a reader can subtract; the interval is shown separately.
 */
export function differenceText(ctx: Context, value: number, a: Observation, b: Observation): string {
  const decimals = differenceDecimals(a, b);
  if (isRate(b)) return ctx.t.points(`≈ ${formatSigned(ctx.locale, value, decimals)}`);
  return `≈ ${value > 0 ? '+' : ''}${quantity(ctx, value, decimals, b)}`;
}
