import { isYearToDate, restOf, span, type Period } from '../../dataset/period';
import { isAbove, type Interval } from '../../stats/interval';
import { runsOf } from '../cumulative';
import type { Finding, Reconciliation, Side } from '../finding';
import { findingOf, type Verdicts } from '../assess';
import type { MeasureSemantics } from '../measureSemantics';
import type { Series, SeriesPeriod } from '../series';

/** Months of one product are taken to lie within a factor of three of one another. */
export const FACTOR = 3;
/**
 * Months in which a seasonal product is made: it may be made in only two of the months so far, and at that pace again.
 */
export const SEASON = 2;

const times = ({ low, high }: Interval, factor: number): Interval => ({
  low: low * factor,
  high: high * factor,
});

/** The remainder per month: levels subtract, half-widths add. */
function restAMonth(whole: Side, head: Side, months: number): Pick<Side, 'value' | 'interval'> {
  return {
    value: (whole.value - head.value) / months,
    interval: {
      low: (whole.interval.low - head.interval.high) / months,
      high: (whole.interval.high - head.interval.low) / months,
    },
  };
}

/** Whether the rest has the scale of the head when the head is read as its last month alone. */
function lastMonthAlone(whole: Side, head: Side): Reconciliation | null {
  if (head.period.months < 2) return null;
  const others = restAMonth(whole, head, whole.period.months - 1).interval;
  const fits =
    !isAbove(others, times(head.interval, FACTOR)) && !isAbove(head.interval, times(others, FACTOR));
  const month = span(head.period.start + head.period.months - 1, 1);
  return fits ? { kind: 'last-month-alone', month } : null;
}

/** Compares the first sides by priority of two claims, of a whole and its head; `period` is the rest. */
function findingBetween(
  nature: MeasureSemantics,
  mult: number,
  period: Period,
  [whole, head]: readonly [Side, Side],
): Finding | null {
  const months = head.period.months;
  const average = times(head.interval, 1 / months);
  if (average.low <= 0) return null;
  const rest = restAMonth(whole, head, period.months);
  if (!isAbove(rest.interval, times(average, Math.max(FACTOR, months / SEASON)))) return null;
  const sides: readonly [Side, Side] = [
    { ...rest, period, derived: true, observations: [...whole.observations, ...head.observations] },
    { ...head, value: head.value / months, interval: average, derived: true },
  ];
  return {
    ...findingOf(nature, 'rest-out-of-scale', mult, sides),
    reconciliation: lastMonthAlone(whole, head),
  };
}

/**
 * Rule: a plausible scale, no identity. The monthly average after the first n months is of the order of the average of
 * those n.
 *
 * Tolerance: the rest a month is at most three times the average so far, at the closest ends of both; for heads of more
 * than six months n/2 times. Source: method note, cross-check 3; the factor is ours. The nine products of the first
 * quarter of 2024 are found at 4.5 to 6.7 times, and fit at 1.1 to 1.7 times when the head is read as its last month
 * alone.
 *
 * The season is why the factor is wide and grows: sugar is pressed in the winter months, so that after ten months of a
 * year the average holds seven idle ones, and a month of the new season brings more than three times it. It is also why
 * a small rest is never a finding: a season ends, a refinery stops for two months of repairs, and no factor bounds
 * that. A longer period stated as its last month alone is a finding of `fallingCumulative` in most cases. A head that
 * may be zero is never a finding: a product that has just begun has no scale.
 *
 * Year-to-date levels of output and sales; not of projects and capital, which come in lumps. Each period is compared
 * with the next longer one only, so that one wrong observation is not a finding every month.
 */
export function restOutOfScale(series: readonly Series[], nature: MeasureSemantics): Verdicts {
  const months = ({ period, observations: [o] }: SeriesPeriod): boolean =>
    nature.isSteadyFlow(o) && isYearToDate(period) && period.days === 0;
  const findings: Finding[] = [];
  let compared = 0;
  for (const { mult, steps } of runsOf(series, months)) {
    for (const [i, whole] of steps.entries()) {
      const head = steps[i - 1];
      const rest = head && restOf(whole.period, head.period);
      if (!rest) continue;
      compared += whole.claims.length * head.claims.length;
      for (const w of whole.claims)
        for (const h of head.claims) {
          const finding = findingBetween(nature, mult, rest, [w.readings[0], h.readings[0]]);
          if (finding) findings.push(finding);
        }
    }
  }
  return { findings, compared };
}
