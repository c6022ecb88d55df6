import { isRate } from '../../dataset/observation';
import { equal, isYear, restOf, yearBefore } from '../../dataset/period';
import { periodRunning, periodShort } from '../../i18n/period';
import { rich } from '../../i18n/richText';
import { differenceDecimals, differenceText } from '../../model/difference';
import { rangeText } from '../../model/observationDatum';
import { subjectName } from '../../model/subjectName';
import { levelYearBefore } from '../../stats/levelYearBefore';
import { MONTHS_A_YEAR } from '../../stats/monthsAYear';
import { perMonth } from '../../stats/perMonth';
import { rescalePrinted } from '../../stats/rescale';
import { restOfPeriod } from '../../stats/restOfPeriod';
import { printedInterval } from '../../stats/roundingInterval';
import { amountPace, levelGap } from '../../targets/progress';
import { levelText, linkedObservation, onePlus, sameMeasure, term, type DeriveMethod } from './method';

export const levelBefore: DeriveMethod = ({ ctx, words, from: [now, growth] }) => {
  if (!growth || isRate(now) || !isRate(growth) || !equal(now.period, growth.period)) return null;
  const estimate = levelYearBefore(now, growth);
  if (!estimate) return null;
  const shown = levelText(ctx, estimate, now);
  const then = periodShort(ctx.locale, yearBefore(now.period));
  return {
    name: words.names.yearBefore(subjectName(ctx, now), then),
    estimate,
    ...shown,
    formula: rich`${linkedObservation(ctx, now)} ÷ ${onePlus(ctx, growth)} ${shown.text}`,
  };
};

/** The remainder of a longer period after its opening part, in total or per month. */
export const restOfSpan =
  (aMonth: boolean): DeriveMethod =>
  ({ ctx, words, from: [whole, head] }) => {
    const period = head && restOf(whole.period, head.period);
    if (!period || isRate(whole) || !sameMeasure(whole, head)) return null;
    const all = restOfPeriod(whole, rescalePrinted(head, whole.mult));
    const estimate = aMonth ? perMonth(all, period.months) : all;
    const shown = levelText(ctx, estimate, whole);
    const difference = rich`${linkedObservation(ctx, whole)} − ${term(ctx, head)}`;
    const name = aMonth ? words.names.restAMonth : words.names.rest;
    return {
      name: name(subjectName(ctx, whole), periodRunning(ctx.locale, period)),
      estimate,
      ...shown,
      formula: rich`${aMonth ? rich`(${difference}) ÷ ${String(period.months)}` : difference} ${shown.text}`,
    };
  };

export const averageMonth: DeriveMethod = ({ ctx, words, from: [toDate] }) => {
  const { months, days } = toDate.period;
  if (isRate(toDate) || months === 0 || days > 0) return null;
  const { value } = toDate;
  const estimate = perMonth({ value, ...printedInterval(toDate) }, months);
  const shown = levelText(ctx, estimate, toDate);
  return {
    name: words.names.average(subjectName(ctx, toDate), periodRunning(ctx.locale, toDate.period)),
    estimate,
    ...shown,
    formula: rich`${linkedObservation(ctx, toDate)} ÷ ${String(months)} ${shown.text}`,
  };
};

/** The required monthly amount, or the difference of the average so far from it. */
export const neededPace =
  (asGap: boolean): DeriveMethod =>
  ({ ctx, words, from: [toDate, target] }) => {
    if (!target || isRate(toDate) || !sameMeasure(toDate, target) || isYear(toDate.period)) return null;
    const estimate = asGap
      ? levelGap(toDate, target)
      : (amountPace({ actual: toDate, target })?.needed ?? null);
    if (!estimate) return null;
    const { months } = toDate.period;
    const left = rich`(${linkedObservation(ctx, target)} − ${term(ctx, toDate)}) ÷ ${String(MONTHS_A_YEAR - months)}`;
    const shown = asGap
      ? {
          text: ctx.t.targets.aMonth(differenceText(ctx, estimate.value, toDate, target)),
          range: rangeText(ctx, estimate, differenceDecimals(toDate, target) + 1),
        }
      : levelText(ctx, estimate, target);
    const name = asGap ? words.names.paceGap : words.names.needed;
    return {
      name: name(subjectName(ctx, target), periodRunning(ctx.locale, toDate.period)),
      estimate,
      ...shown,
      formula: rich`${asGap ? rich`${linkedObservation(ctx, toDate)} ÷ ${String(months)} − ` : ''}${left} ${shown.text}`,
    };
  };
