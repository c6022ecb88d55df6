import { observationSide, weighted } from '../../checks/claims';
import { isRate } from '../../dataset/observation';
import { compareByEnd } from '../../dataset/period';
import { formatPercent, formatSigned } from '../../i18n/number';
import { periodRunning, periodShort } from '../../i18n/period';
import { rich } from '../../i18n/richText';
import { rangeText } from '../../model/observationDatum';
import { subjectName } from '../../model/subjectName';
import { weightedText } from '../../model/weightedText';
import { contribution as contributionOf, shareOfWhole } from '../../stats/contribution';
import { meaningfulDecimals } from '../../stats/digits';
import { rescalePrinted } from '../../stats/rescale';
import {
  levelText,
  linkedObservation,
  observationName,
  sameMeasure,
  term,
  type DeriveMethod,
} from './method';

/** `from` has the whole, then its parts. */
export const weightedParts: DeriveMethod = ({ ctx, words, from: [all, first, ...more] }) => {
  if (!first) return null;
  const side = weighted(
    [observationSide(first, all.mult), ...more.map((o) => observationSide(o, all.mult))],
    observationSide(all, all.mult),
  );
  const { value, interval } = side;
  const digits = Math.max(...[first, ...more].map((o) => o.decimals));
  const shown = isRate(all)
    ? {
        text: weightedText(ctx, value, [first, ...more]),
        range: rangeText(ctx, interval, digits + 1),
      }
    : levelText(ctx, { value, ...interval }, all);
  const ordered = [first, ...more].sort((a, b) => a.value - b.value);
  const [lowest = first] = ordered;
  const highest = ordered.at(-1) ?? first;
  return {
    name: words.names.weighted(subjectName(ctx, all), periodRunning(ctx.locale, all.period)),
    estimate: { value, ...interval },
    ...shown,
    formula: words.between(linkedObservation(ctx, lowest), linkedObservation(ctx, highest)),
  };
};

export const shareOfTotal: DeriveMethod = ({ ctx, words, from: [part, whole] }) => {
  if (!whole || isRate(part) || !sameMeasure(part, whole)) return null;
  const estimate = shareOfWhole({ part: rescalePrinted(part, whole.mult), whole });
  if (!estimate) return null;
  const decimals = Math.min(1, meaningfulDecimals(estimate));
  const text = `≈ ${formatPercent(ctx.locale, estimate.value, decimals)}`;
  return {
    name: words.names.share(observationName(ctx, part), subjectName(ctx, whole)),
    estimate,
    text,
    range: rangeText(ctx, estimate, decimals + 1),
    formula: rich`${linkedObservation(ctx, part)} ÷ ${term(ctx, whole)} ${text}`,
  };
};

/** `from` has the later part, the earlier part, then the earlier whole. */
export const contribution: DeriveMethod = ({ ctx, words, from: [later, earlier, whole] }) => {
  if (!earlier || !whole || isRate(later) || !sameMeasure(later, earlier) || !sameMeasure(earlier, whole))
    return null;
  if (compareByEnd(earlier.period, later.period) >= 0) return null;
  const estimate = contributionOf(
    { part: rescalePrinted(later, whole.mult) },
    { part: rescalePrinted(earlier, whole.mult), whole },
  );
  if (!estimate) return null;
  const decimals = Math.min(1, meaningfulDecimals(estimate));
  const text = `≈ ${words.points(formatSigned(ctx.locale, estimate.value, decimals))}`;
  return {
    name: words.names.contribution(
      subjectName(ctx, later),
      subjectName(ctx, whole),
      `${periodShort(ctx.locale, earlier.period)}–${periodShort(ctx.locale, later.period)}`,
    ),
    estimate,
    text,
    range: rangeText(ctx, estimate, decimals + 1),
    formula: rich`(${linkedObservation(ctx, later)} − ${term(ctx, earlier)}) ÷ ${term(ctx, whole)} ${text}`,
  };
};
