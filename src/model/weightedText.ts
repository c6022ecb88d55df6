import type { Observation } from '../dataset/observation';
import { formatRate } from '../i18n/number';
import type { Context } from './context';

/**
 * The text of a derived side of weighted parts: the part nearest to the whole, with its printed digits, since the
 * interval of the side is wide but each part is precise.
 */
export function weightedText(ctx: Context, value: number, parts: readonly Observation[]): string {
  const digits = parts.filter((o) => o.value === value).map((o) => o.decimals);
  return `≈ ${formatRate(ctx.locale, value, Math.max(0, ...digits))}`;
}
