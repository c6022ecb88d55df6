import type { Observation } from '../dataset/observation';
import { formatRate } from '../i18n/number';
import type { Context } from './context';

/**
 * What stands for the parts of a whole that no weights lead to: the part nearest to it. It keeps the digits that it was
 * printed with: the parts lie far apart, but each of them is known well.
 */
export function weightedText(ctx: Context, value: number, parts: readonly Observation[]): string {
  const digits = parts.filter((o) => o.value === value).map((o) => o.decimals);
  return `≈ ${formatRate(ctx.locale, value, Math.max(0, ...digits))}`;
}
