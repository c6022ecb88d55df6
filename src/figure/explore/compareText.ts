import { exploreFigureMessages } from '../../i18n/exploreFigure';
import { formatNumber, formatRate } from '../../i18n/number';
import { meaningfulDecimals } from '../../stats/digits';
import type { Context } from '../context';
import { observationText } from '../datum';
import { growthsDiffer, type Pair } from './pairs';

/** A growth computed from two levels, after its sign: `≈ +12,3 %`. */
export const computedText = (ctx: Context, { computed }: Pair): string =>
  computed ? `≈ ${formatRate(ctx.locale, computed.value, Math.min(2, meaningfulDecimals(computed)))}` : '';

/** What stands beside the two values: growth as published, as computed where it differs or stands alone, or the gap. */
export function changeText(ctx: Context, pair: Pair): string {
  const t = exploreFigureMessages(ctx.locale).compare;
  if (pair.gap) {
    const decimals = Math.max(...[pair.a, pair.b].map((one) => one?.from[0]?.decimals ?? 0));
    const sign = pair.gap.value > 0 ? '+' : '';
    return t.points(sign + formatNumber(ctx.locale, pair.gap.value, decimals));
  }
  const published = pair.published ? observationText(ctx, pair.published) : '';
  const computed = computedText(ctx, pair);
  if (published !== '' && growthsDiffer(pair))
    return `${t.published(published)}; ${t.computed(computed.replace('≈ ', ''))}`;
  return published === '' ? computed : published;
}
