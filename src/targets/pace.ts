import type { ObservedShare } from '../dataset/codes';
import type { Observation } from '../dataset/observation';
import { formatPercent, formatRate } from '../i18n/number';
import { periodRunning } from '../i18n/period';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { inSentence } from '../model/names';
import { observationText, rangeText } from '../model/observationDatum';
import { derivedProvenance } from '../model/provenance';
import { meaningfulDecimals } from '../stats/digits';
import { elapsedShare, equalShare } from '../stats/elapsedShare';
import type { Estimate, Interval } from '../stats/interval';
import type { Printed } from '../stats/printed';
import { requiredPace } from '../stats/requiredPace';

/** The observed share of an indicator; null when the package has none. */
export const observedShare = ({ dataset }: Context, indicator: string): ObservedShare | null =>
  [...dataset.codes.shares.values()].find((share) => share.indicator === indicator) ?? null;

/**
 * The interval of elapsed shares after `months`, from the observed ones; for other months than those observed it is an
 * assumption (`elapsedShare`).
 */
export const sharesAfter = ({ low, high, months: known }: ObservedShare, months: number): Interval => ({
  low: elapsedShare(months, known, low),
  high: elapsedShare(months, known, high),
});

/** The range of shares of the elapsed months: from the observed ones and the equal share. */
export function shareRange(share: ObservedShare | null, months: number): Interval {
  const equal = equalShare(months);
  const of = share ? sharesAfter(share, months) : { low: equal, high: equal };
  return { low: Math.min(equal, of.low), high: Math.max(equal, of.high) };
}

/** A pace rests on an assumed share: more digits than this would claim what nobody knows, however little was rounded. */
export const PACE_DECIMALS = 1;

export const paceDecimals = (estimate: Interval): number =>
  Math.min(PACE_DECIMALS, meaningfulDecimals(estimate));

export interface Pace {
  /** The pace with the chosen share; its interval is that of rounding. */
  readonly at: Estimate;
  /** From the lowest to the highest share of the range, rounding included. */
  readonly band: Interval;
  readonly shares: Interval;
}

/** The growth that the rest of the year needs after a growth to date; null when no month remains. */
export function paceAfter(ctx: Context, actual: Observation, target: Printed, share?: number): Pace | null {
  const { months } = actual.period;
  const shares = shareRange(observedShare(ctx, actual.indicator), months);
  const of = (w: number): Estimate | null => requiredPace(actual, target, w);
  const at = of(share ?? equalShare(months));
  const ends = [of(shares.low), of(shares.high)].filter((end) => end !== null);
  if (!at || ends.length < 2) return null;
  return {
    at,
    shares,
    band: { low: Math.min(...ends.map((e) => e.low)), high: Math.max(...ends.map((e) => e.high)) },
  };
}

/** A share in percent, `16,7 %`. */
export const shareText = ({ locale }: Context, share: number): string =>
  formatPercent(locale, share * 100, 1);

/** Notes that explain the pace and the shares of its band, since a picture says so nowhere else. */
export function paceNotes(ctx: Context, indicator: string): string[] {
  const { t, locale } = ctx;
  const share = observedShare(ctx, indicator);
  if (!share) return [t.pace.note];
  const [low, high] = [shareText(ctx, share.low), shareText(ctx, share.high)];
  return [t.pace.note, t.pace.share(low, high, inSentence(share.text[locale]))];
}

/** The required pace after a point of the year, as a derived datum. */
export function paceDatum(ctx: Context, actual: Observation, target: Observation): Datum | null {
  const pace = paceAfter(ctx, actual, target);
  if (!pace) return null;
  const { t, locale } = ctx;
  const text = `≈ ${formatRate(locale, pace.at.value, paceDecimals(pace.at))}`;
  return {
    id: `pace-${actual.id}`,
    value: pace.at.value,
    interval: pace.band,
    text,
    label: text,
    status: 'derived',
    name: t.pace.after(periodRunning(locale, actual.period)),
    provenance: derivedProvenance('required-pace', [actual.id, target.id], equalShare(actual.period.months)),
    facts: [
      t.facts.derivedFrom(observationText(ctx, actual), t.pace.target(observationText(ctx, target))),
      t.pace.band(
        shareText(ctx, pace.shares.low),
        shareText(ctx, pace.shares.high),
        rangeText(ctx, pace.band, 1),
      ),
    ],
  };
}
