import { formatRate } from '../../i18n/number';
import type { Context } from '../../model/context';
import { differenceText } from '../../model/difference';
import { observationText } from '../../model/observationDatum';
import { growthsDiffer, type SeriesPair } from '../../series/seriesPair';
import { meaningfulDecimals } from '../../stats/digits';
import type { Estimate } from '../../stats/interval';
import { compareWords } from './words';

const rateText = ({ locale }: Context, computed: Estimate): string =>
  formatRate(locale, computed.value, Math.min(2, meaningfulDecimals(computed)));

/** A growth computed from two levels, after its sign: `≈ +12,3 %`. */
export const computedText = (ctx: Context, { computed }: SeriesPair): string =>
  computed ? `≈ ${rateText(ctx, computed)}` : '';

/** How far the rate in A lies above or below the rate in B: `≈ +6,89 điểm`; empty without both. */
export function gapText(ctx: Context, { gap, a, b }: SeriesPair): string {
  const [x, y] = [a?.from[0], b?.from[0]];
  return gap && x && y ? differenceText(ctx, gap.value, x, y) : '';
}

/**
 * The change beside the two values: published growth, computed growth where it differs or is the only one, or the
 * difference of rates.
 */
export function changeText(ctx: Context, pair: SeriesPair): string {
  const t = compareWords(ctx.locale);
  if (pair.gap) return gapText(ctx, pair);
  const published = pair.published ? observationText(ctx, pair.published) : '';
  if (published !== '' && pair.computed && growthsDiffer(pair))
    return `${t.published(published)}; ${t.computed(rateText(ctx, pair.computed))}`;
  return published === '' ? computedText(ctx, pair) : published;
}
