import { isRate, type Observation } from '../../dataset/observation';
import { compareByEnd, equal, yearOf } from '../../dataset/period';
import { formatNumber } from '../../i18n/number';
import { periodRunning, periodShort } from '../../i18n/period';
import { joinPhrases, plainText, rich } from '../../i18n/richText';
import type { Context } from '../../model/context';
import { differenceDecimals, differenceText } from '../../model/difference';
import { INDEX_BASE } from '../../model/indexBase';
import { rangeText } from '../../model/observationDatum';
import { subjectName } from '../../model/subjectName';
import { chainedGrowth } from '../../stats/chainedGrowth';
import { chainIndex } from '../../stats/chainIndex';
import { differenceInPoints } from '../../stats/differenceInPoints';
import { meaningfulDecimals } from '../../stats/digits';
import { growthFromLevels } from '../../stats/growthFromLevels';
import { hull, type Estimate } from '../../stats/interval';
import { printedInterval } from '../../stats/roundingInterval';
import { rescalePrinted } from '../../stats/rescale';
import { yearEnd } from '../../stats/yearEnd';
import { PACE_DECIMALS, paceAfter, shareText } from '../../targets/pace';
import {
  bracketed,
  linkedObservation,
  observationName,
  onePlus,
  onePlusTried,
  triedRate,
  rateText,
  sameMeasure,
  term,
  type DerivedValue,
  type DeriveMethod,
} from './method';

export const growthBetween: DeriveMethod = ({ ctx, words, from: [a, b] }) => {
  if (!b) return null;
  const [earlier, later] = compareByEnd(a.period, b.period) < 0 ? [a, b] : [b, a];
  if (isRate(later) || !sameMeasure(later, earlier)) return null;
  const estimate = growthFromLevels(later, rescalePrinted(earlier, later.mult));
  if (!estimate) return null;
  const shown = rateText(ctx, estimate.value, estimate);
  const [now, then] = [later, earlier].map((o) => periodShort(ctx.locale, o.period));
  return {
    name: words.names.growth(subjectName(ctx, later), now ?? '', then ?? ''),
    estimate,
    ...shown,
    formula: rich`${linkedObservation(ctx, later)} ÷ ${term(ctx, earlier)} − 1 ${shown.text}`,
  };
};

export const difference: DeriveMethod = ({ ctx, words, from: [a, b] }) => {
  if (!b || !sameMeasure(a, b)) return null;
  const estimate = differenceInPoints(isRate(a) ? a : rescalePrinted(a, b.mult), b);
  const target =
    b.scenario === 'TARGET' ? ctx.t.pace.targetName(String(yearOf(b.period))) : observationName(ctx, b);
  const text = differenceText(ctx, estimate.value, a, b);
  return {
    name: words.names.gap(observationName(ctx, a), target),
    estimate,
    text,
    range: rangeText(ctx, estimate, differenceDecimals(a, b) + 1),
    formula: rich`${linkedObservation(ctx, a)} − ${term(ctx, b)} ${text}`,
  };
};

/** Required growth for a published target, or for one that a reader tries, which is exact. */
export const requiredGrowth: DeriveMethod = ({
  ctx,
  words,
  from: [toDate, target],
  parameters: [share, tried],
}) => {
  if (share === undefined || !isRate(toDate) || (target && !isRate(target))) return null;
  const goal = target ?? (tried === undefined ? null : { value: tried, decimals: 0, exact: true });
  const found = goal && paceAfter(ctx, toDate, goal, share);
  if (!found) return null;
  const shown = rateText(ctx, found.at.value, found.at, { shown: found.band, most: PACE_DECIMALS });
  const w = shareText(ctx, share);
  const grown = target ? onePlus(ctx, target) : onePlusTried(ctx, tried ?? 0);
  return {
    name: words.names.pace(subjectName(ctx, toDate), periodRunning(ctx.locale, toDate.period)),
    estimate: { value: found.at.value, ...found.band },
    ...shown,
    formula: rich`[${grown} − ${w} × ${onePlus(ctx, toDate)}] ÷ (1 − ${w}) − 1 ${shown.text}`,
    assumptions: [
      [
        words.share,
        plainText(
          rich`${w}; ${words.between(shareText(ctx, found.shares.low), shareText(ctx, found.shares.high))}`,
        ),
      ],
      ...(target ? [] : [[words.goalTried, triedRate(ctx, tried ?? 0)] as const]),
    ],
  };
};

export const yearEndGrowth: DeriveMethod = ({
  ctx,
  words,
  from: [toDate],
  parameters: [share, supposed],
}) => {
  if (share === undefined || supposed === undefined || !isRate(toDate)) return null;
  const estimate = yearEnd(toDate, supposed, share);
  if (!estimate) return null;
  const shown = rateText(ctx, estimate.value, estimate, { most: PACE_DECIMALS });
  const w = shareText(ctx, share);
  const grown = triedRate(ctx, supposed);
  return {
    name: words.names.yearEnd(subjectName(ctx, toDate), String(yearOf(toDate.period))),
    estimate,
    ...shown,
    formula: rich`${w} × ${term(ctx, toDate)} + (1 − ${w}) × ${bracketed(grown, supposed !== 0)} ${shown.text}`,
    assumptions: [
      [words.share, w],
      [words.restTried, grown],
    ],
  };
};

/** An index whose base is 100, with two decimals at most. */
function index(ctx: Context, estimate: Estimate): Pick<DerivedValue, 'text' | 'range'> {
  const decimals = Math.min(2, meaningfulDecimals(estimate));
  return {
    text: `≈ ${formatNumber(ctx.locale, estimate.value, decimals)}`,
    range: rangeText(ctx, estimate, decimals + 1),
  };
}

/** The index from the level of a period and that of the base. */
export const indexFromLevels: DeriveMethod = ({ ctx, words, from: [now, base] }) => {
  if (!base || isRate(now) || !sameMeasure(now, base)) return null;
  const growth = growthFromLevels(rescalePrinted(now, base.mult), base);
  if (!growth) return null;
  const estimate = {
    value: growth.value + INDEX_BASE,
    low: growth.low + INDEX_BASE,
    high: growth.high + INDEX_BASE,
  };
  const shown = index(ctx, estimate);
  return {
    name: words.names.index(observationName(ctx, now), periodShort(ctx.locale, base.period)),
    estimate,
    ...shown,
    formula: rich`100 × ${term(ctx, now)} ÷ ${term(ctx, base)} ${shown.text}`,
  };
};

/** The index from the changes after the base or, with a parameter below zero, before it. */
export const indexFromChanges: DeriveMethod = ({ ctx, words, from, parameters: [direction = 1] }) => {
  if (from.some((o) => o.transformation !== 'G1')) return null;
  const back = direction < 0;
  const [first] = from;
  // The base is the moment before the first change, or the last moment of the chain.
  const chain = [first, ...from];
  const estimate = chainIndex(chain, back ? from.length : 0)[back ? 0 : from.length];
  if (!estimate) return null;
  const shown = index(ctx, estimate);
  const last = from.at(-1) ?? first;
  const factors = joinPhrases(
    from.map((o) => onePlus(ctx, o)),
    ' × ',
  );
  return {
    name: words.names.chained(subjectName(ctx, first), observationName(ctx, back ? first : last)),
    estimate,
    ...shown,
    formula: rich`100 ${back ? '÷' : '×'} ${back && from.length > 1 ? rich`(${factors})` : factors} ${shown.text}`,
  };
};

/** What sources say of one change: the value of the first, and the hull of their intervals; null without any. */
function stated([first, ...others]: readonly Observation[]): Estimate | null {
  return first ? { value: first.value, ...hull([first, ...others].map(printedInterval)) } : null;
}

/** `from` has the change on the period before, the same a year earlier, and the growth of the period before. */
export const growthFromChain: DeriveMethod = ({ ctx, words, from }) => {
  const [first] = from;
  const changes = from.filter((o) => o.transformation === 'G1');
  const now = changes.filter((o) => equal(o.period, first.period));
  const then = changes.filter((o) => !now.includes(o));
  const earlier = from.filter((o) => o.transformation === 'GY');
  const [change, changeBefore, before] = [stated(now), stated(then), stated(earlier)];
  const estimate = change && changeBefore && before && chainedGrowth({ before, change, changeBefore });
  const [a, b, c] = [earlier[0], now[0], then[0]];
  if (!estimate || !a || !b || !c) return null;
  const shown = rateText(ctx, estimate.value, estimate);
  return {
    name: words.names.chainedGrowth(subjectName(ctx, first), periodRunning(ctx.locale, first.period)),
    estimate,
    ...shown,
    formula: rich`${onePlus(ctx, a)} × ${onePlus(ctx, b)} ÷ ${onePlus(ctx, c)} − 1 ${shown.text}`,
  };
};
