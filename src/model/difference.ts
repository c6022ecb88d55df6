import { isRate, type Observation } from '../dataset/observation';
import { formatSigned } from '../i18n/number';
import type { Context } from './context';
import { quantity } from './names';

/** Decimals of a difference: those of the finer of the two figures, in the power of ten of the second. */
export const differenceDecimals = (a: Observation, b: Observation): number =>
  Math.max(a.decimals - (a.mult - b.mult), b.decimals, 0);

/**
 * How far a figure lies above (+) or below (−) another, as it is said: `≈ +16,46 điểm`. It keeps the digits of the
 * figures that it is the difference of, so that a reader can subtract; what rounding leaves open stands beside it.
 */
export function differenceText(ctx: Context, value: number, a: Observation, b: Observation): string {
  const decimals = differenceDecimals(a, b);
  if (isRate(b)) return ctx.t.bullet.gap(`≈ ${formatSigned(ctx.locale, value, decimals)}`);
  return `≈ ${value > 0 ? '+' : ''}${quantity(ctx, value, decimals, b.unit, b.mult)}`;
}
