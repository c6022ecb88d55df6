import { derivedProvenance, observationProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { observationText, rangeText } from '../../model/observationDatum';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';
import { paceAfter, paceDecimals, shareText } from '../../targets/pace';
import { linkedValue, type RichText } from '../../i18n/richText';
import { formatNumber, formatRate } from '../../i18n/number';
import { periodRunning } from '../../i18n/period';
import { equalShare } from '../../stats/elapsedShare';
import { sideOf } from '../../stats/differenceInPoints';
import type { Estimate } from '../../stats/interval';
import { printedInterval } from '../../stats/roundingInterval';
import { yearEnd } from '../../stats/yearEnd';
import type { TargetsParams } from './params';

export interface WhatIf {
  readonly after: string;
  readonly share: number;
  readonly shareText: string;
  readonly goal: number;
  readonly goalText: string;
  readonly rest: number;
  readonly pace: string;
  /** Null where no pace is needed. */
  readonly paceProvenance: Provenance | null;
  readonly paceMean: RichText;
  readonly paceRange: string;
  readonly paceBand: string;
  readonly formula: string;
  readonly end: string;
  readonly endProvenance: Provenance;
  readonly endRange: string;
  readonly endAgainst: RichText;
}

const approx = (ctx: Context, estimate: Estimate): string =>
  `≈ ${formatRate(ctx.locale, estimate.value, paceDecimals(estimate))}`;

const range = (ctx: Context, estimate: Estimate): string =>
  rangeText(ctx, estimate, paceDecimals(estimate) + 1);

interface FormulaParts {
  /** Growth to date, and the target, in percent. */
  readonly growth: number;
  readonly goal: number;
  /** Share of the elapsed months, from 0 to 1. */
  readonly share: number;
  readonly result: string;
}

/** The formula with the numbers in it, rates and shares as fractions. */
function formulaText({ locale }: Context, { growth, goal, share, result }: FormulaParts): string {
  const n = (value: number): string => formatNumber(locale, value, 4);
  const [g, w, y] = [n(goal / 100), n(share), n(growth / 100)];
  return `r = [(1 + g*) − w(1 + y)] / (1 − w) − 1 = [(1 + ${g}) − ${w} × (1 + ${y})] / (1 − ${w}) − 1 ${result}`;
}

/** Everything that the what-if panel shows for a choice; null when there is no point from which a pace can start. */
export function whatIf(ctx: Context, choice: TargetsParams): WhatIf | null {
  const { progress, point, elapsedShare, goal, rest } = choice;
  if (!point) return null;
  const { t, locale } = ctx;
  const { target } = progress;
  const tried = goal === null ? target : { ...target, value: goal };
  const w = elapsedShare ?? equalShare(point.period.months);
  const pace = paceAfter(ctx, point, tried, w);
  const supposed = rest ?? tried.value;
  const end = yearEnd(point, supposed, w);
  if (!pace || !end) return null;
  const goalText =
    goal === null
      ? observationText(ctx, target)
      : formatRate(locale, goal, Math.min(6, (String(goal).split('.')[1] ?? '').length));
  // A target that a reader tries has no provenance.
  const linkedGoal = goal === null ? linkedValue(goalText, observationProvenance(target.id)) : goalText;
  const passed = pace.at.value <= -100;
  const goalInterval = printedInterval(tried);
  const side = sideOf({
    value: end.value - tried.value,
    low: end.low - goalInterval.high,
    high: end.high - goalInterval.low,
  });
  return {
    after: periodRunning(locale, point.period),
    share: w,
    shareText: shareText(ctx, w),
    goal: tried.value,
    goalText,
    rest: supposed,
    // Nothing can fall by more than 100 %.
    pace: passed ? '—' : approx(ctx, pace.at),
    paceProvenance: passed
      ? null
      : goal === null
        ? derivedProvenance('required-pace', [point.id, target.id], w)
        : derivedProvenance('required-pace', [point.id], w, goal),
    paceMean: passed
      ? t.targets.pacePassed(linkedGoal)
      : t.targets.paceMean(String(MONTHS_A_YEAR - point.period.months), linkedGoal),
    paceRange: t.targets.paceRange(range(ctx, pace.at)),
    paceBand: t.targets.paceBand(
      shareText(ctx, pace.shares.low),
      shareText(ctx, pace.shares.high),
      rangeText(ctx, pace.band, 1),
    ),
    formula: formulaText(ctx, {
      growth: point.value,
      goal: tried.value,
      share: w,
      result: approx(ctx, pace.at),
    }),
    end: approx(ctx, end),
    endProvenance: derivedProvenance('year-end', [point.id], w, supposed),
    endRange: t.targets.yearEndRange(range(ctx, end)),
    endAgainst: t.targets.yearEndAgainst[side](linkedGoal),
  };
}
