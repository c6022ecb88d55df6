import { compareByEnd } from '../../dataset/period';
import { exploreFigureMessages } from '../../i18n/exploreFigure';
import { formatNumber, formatPercent } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import { meaningfulDecimals } from '../../stats/digits';
import { sideOf } from '../../stats/gapInPoints';
import type { Estimate } from '../../stats/interval';
import type { Context } from '../context';
import { directionOf, sizeText } from '../datum';
import type { Comparison } from './comparison';
import { growthOf, type Pair } from './pairs';

type Direction = 'up' | 'down' | 'same';

const directionIn = ({ low, high }: Estimate): Direction => (low > 0 ? 'up' : high < 0 ? 'down' : 'same');

/** The size of a growth for a sentence that says its direction in a word; ≈ before one that was computed. */
function growthWords(
  ctx: Context,
  pair: Pair,
): { readonly direction: Direction; readonly percent: string } | null {
  const growth = growthOf(pair);
  if (!growth) return null;
  if (pair.published)
    return { direction: directionOf(pair.published), percent: sizeText(ctx, pair.published) };
  const decimals = Math.min(1, meaningfulDecimals(growth));
  return {
    direction: directionIn(growth),
    percent: `≈ ${formatPercent(ctx.locale, Math.abs(growth.value), decimals)}`,
  };
}

const MOST_NAMES = 3;

/** What a comparison says, as far as rounding lets it be said. */
export function compareTitle(ctx: Context, { pairs, measure, periods }: Comparison): string {
  const t = exploreFigureMessages(ctx.locale).compare;
  const [a = '', b = ''] = periods.map((period) => periodRunning(ctx.locale, period));
  const [early, late] = compareByEnd(...periods) < 0 ? [a, b] : [b, a];
  const names = pairs.slice(0, MOST_NAMES).map((pair) => pair.name);
  const plain = t.titlePlain(names.join('; '), a, b);
  const [only] = pairs;
  if (!only) return plain;
  if (measure !== 'level') {
    if (pairs.length > 1 || !only.gap) return plain;
    const side = sideOf(only.gap);
    const decimals = Math.max(...[only.a, only.b].map((one) => one?.from[0]?.decimals ?? 0));
    return t.titlePoints(
      only.name,
      side === 'above' ? 'up' : side === 'below' ? 'down' : 'same',
      formatNumber(ctx.locale, Math.abs(only.gap.value), decimals),
      a,
      b,
    );
  }
  const ranked = pairs
    .flatMap((pair) => {
      const growth = growthOf(pair);
      return growth ? [{ pair, growth }] : [];
    })
    .sort((x, y) => y.growth.value - x.growth.value);
  const [best, second] = ranked;
  const words = best && growthWords(ctx, best.pair);
  if (!best || !words) return plain;
  if (!second) return t.titleGrowth(best.pair.name, words.direction, words.percent, late, early);
  return best.growth.low > second.growth.high
    ? t.titleMost(best.pair.name, words.direction, words.percent)
    : t.titleTogether(ctx.t.list([best.pair.name, second.pair.name]));
}
