import type { Finding } from '../../checks/finding';
import type { Observation } from '../../dataset/observation';
import { periodRunning } from '../../i18n/period';
import { rich } from '../../i18n/richText';
import type { Context } from '../../model/context';
import { rangeText } from '../../model/observationDatum';
import { subjectName } from '../../model/subjectName';
import type { Interval } from '../../stats/interval';
import { findingObservations, isSideSigned, linkedSide, sizeDecimals, sizeText } from '../findingText';
import { bracketed, type DeriveMethod } from './method';

/** The finding that has exactly these observations. */
function findingOn(ctx: Context, from: readonly [Observation, ...Observation[]]): Finding | null {
  const those = ctx.checked().conflicts.get(from[0].id) ?? [];
  const same = (side: readonly Observation[]): boolean =>
    side.length === from.length && side.every(({ id }, i) => id === from[i]?.id);
  return those.find((finding) => same(findingObservations(finding))) ?? null;
}

const differenceOf = (large: Interval, small: Interval): Interval => ({
  low: large.low - small.high,
  high: large.high - small.low,
});

const ratioOf = (large: Interval, small: Interval): Interval => ({
  low: large.low / small.high,
  high: large.high / small.low,
});

/** The size of a finding. Its provenance has the observations of the first side, then those of the second. */
export const discrepancy: DeriveMethod = ({ ctx, words, from }) => {
  const finding = findingOn(ctx, from);
  if (!finding) return null;
  const { size, sides } = finding;
  const [large, small] = sides[0].value >= sides[1].value ? sides : [sides[1], sides[0]];
  const ratio = size.unit === 'times';
  if (ratio && small.interval.low <= 0) return null;
  const interval = (ratio ? ratioOf : differenceOf)(large.interval, small.interval);
  const text = sizeText(ctx, finding);
  const [more, less] = [linkedSide(ctx, finding, large), linkedSide(ctx, finding, small)];
  return {
    name: words.names.apart(subjectName(ctx, from[0]), periodRunning(ctx.locale, sides[0].period)),
    estimate: { value: size.value, ...interval },
    text,
    range: size.unit === 'count' ? words.counted : rangeText(ctx, interval, sizeDecimals(finding) + 1),
    formula: ratio
      ? rich`${more} ÷ ${less} ${text}`
      : rich`${more} − ${bracketed(less, isSideSigned(small))} ${size.unit === 'count' ? `= ${text}` : text}`,
  };
};
