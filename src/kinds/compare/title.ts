import { compareByEnd } from '../../dataset/period';
import type { Direction } from '../../i18n/direction';
import { formatNumber, formatPercent } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import type { Context } from '../../model/context';
import { directionOf, sizeText } from '../../model/observationDatum';
import { derivedProvenance, observationProvenance } from '../../model/provenance';
import { linkedValue, type Phrase } from '../../i18n/richText';
import { comparedSet } from '../../series/comparedSet';
import { inPeriod } from '../../series/inPeriod';
import { growthOf, growthProvenance, type SeriesPair } from '../../series/seriesPair';
import { sideOf } from '../../stats/differenceInPoints';
import { meaningfulDecimals } from '../../stats/digits';
import type { Comparison } from './comparison';
import { compareWords } from './words';

/** The size of a growth, for a sentence that says its direction in a word; ≈ before a computed one. */
function growthWords(
  ctx: Context,
  pair: SeriesPair,
): { readonly direction: Direction; readonly percent: Phrase } | null {
  const growth = growthOf(pair);
  if (!growth) return null;
  if (pair.published)
    return {
      direction: directionOf(pair.published),
      percent: linkedValue(sizeText(ctx, pair.published), observationProvenance(pair.published.id)),
    };
  const decimals = Math.min(1, meaningfulDecimals(growth));
  // An interval that contains zero leaves the direction open; that is not the same as unchanged.
  if (growth.low <= 0 && growth.high >= 0) return null;
  return {
    direction: growth.value > 0 ? 'up' : 'down',
    percent: linkedValue(
      `≈ ${formatPercent(ctx.locale, Math.abs(growth.value), decimals)}`,
      growthProvenance(pair),
    ),
  };
}

const MOST_NAMES = 3;

/** The title of a comparison: only what holds for every value in the intervals. */
export function compareTitle(ctx: Context, { pairs, measure, periods }: Comparison): Phrase {
  const t = compareWords(ctx.locale);
  const [a = '', b = ''] = periods.map((period) => periodRunning(ctx.locale, period));
  const [early, late] = compareByEnd(...periods) < 0 ? [a, b] : [b, a];
  const newer = compareByEnd(...periods) < 0 ? periods[1] : periods[0];
  const plain =
    pairs.length > MOST_NAMES
      ? t.titleMany(formatNumber(ctx.locale, pairs.length, 0), a, b)
      : t.titlePlain(pairs.map((pair) => pair.whole).join('; '), a, b);
  const [only] = pairs;
  if (!only) return plain;
  if (measure !== 'level') {
    if (pairs.length > 1 || !only.gap) return plain;
    const side = sideOf(only.gap);
    const decimals = Math.max(...[only.a, only.b].map((one) => one?.from[0]?.decimals ?? 0));
    return t.titlePoints(
      only.name,
      side === 'above' ? 'up' : side === 'below' ? 'down' : 'same',
      linkedValue(
        formatNumber(ctx.locale, Math.abs(only.gap.value), decimals),
        derivedProvenance(
          'gap-in-points',
          [only.a, only.b].flatMap((one) => one?.from[0]?.id ?? []),
        ),
      ),
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
  // Without the growth of every series, none is known to be the highest.
  if (!best || ranked.length < pairs.length) return plain;
  if (second && best.growth.low <= second.growth.high) {
    const level = ranked.filter(({ growth }) => growth.high >= best.growth.low);
    return level.length <= MOST_NAMES
      ? t.titleTogether(ctx.t.list(level.map(({ pair }) => pair.whole)))
      : plain;
  }
  const words = growthWords(ctx, best.pair);
  if (!words) return plain;
  return second
    ? t.titleMost(
        best.pair.whole,
        words.direction,
        words.percent,
        inPeriod(ctx, newer),
        comparedSet(pairs.map(({ ref }) => ref)),
      )
    : t.titleGrowth(best.pair.whole, words.direction, words.percent, late, early);
}
