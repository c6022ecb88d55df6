import { isRate } from '../../dataset/observation';
import { equal, isYear, MONTHS_A_YEAR, restOf, yearBefore } from '../../dataset/period';
import { periodRunning, periodShort } from '../../i18n/period';
import { levelYearBefore } from '../../stats/levelYearBefore';
import { perMonth } from '../../stats/perMonth';
import { restOfPeriod } from '../../stats/restOfPeriod';
import { printedInterval } from '../../stats/roundingInterval';
import { rangeText } from '../datum';
import { gapAmount, gapDecimals } from '../gap';
import { amountPace, levelGap, scaledTo } from '../progress';
import { subjectName } from '../subjectName';
import { figure, level, onePlus, sameMeasure, term, type Method } from './question';

export const levelBefore: Method = ({ ctx, words, from: [now, growth] }) => {
  if (!growth || isRate(now) || !isRate(growth) || !equal(now.period, growth.period)) return null;
  const estimate = levelYearBefore(now, growth);
  if (!estimate) return null;
  const said = level(ctx, estimate, now);
  const then = periodShort(ctx.locale, yearBefore(now.period));
  return {
    name: words.names.yearBefore(subjectName(ctx, now), then),
    estimate,
    ...said,
    formula: `${figure(ctx, now)} ÷ ${onePlus(ctx, growth)} ${said.text}`,
  };
};

/** What is left of a longer period after its opening part, and what that is a month. */
export const rest =
  (aMonth: boolean): Method =>
  ({ ctx, words, from: [whole, head] }) => {
    const period = head && restOf(whole.period, head.period);
    if (!period || isRate(whole) || !sameMeasure(whole, head)) return null;
    const all = restOfPeriod(whole, scaledTo(head, whole));
    const estimate = aMonth ? perMonth(all, period.months) : all;
    const said = level(ctx, estimate, whole);
    const difference = `${figure(ctx, whole)} − ${term(ctx, head)}`;
    const name = aMonth ? words.names.restAMonth : words.names.rest;
    return {
      name: name(subjectName(ctx, whole), periodRunning(ctx.locale, period)),
      estimate,
      ...said,
      formula: `${aMonth ? `(${difference}) ÷ ${period.months}` : difference} ${said.text}`,
    };
  };

export const average: Method = ({ ctx, words, from: [toDate] }) => {
  const { months, days } = toDate.period;
  if (isRate(toDate) || months === 0 || days > 0) return null;
  const { value } = toDate;
  const estimate = perMonth({ value, ...printedInterval(toDate) }, months);
  const said = level(ctx, estimate, toDate);
  return {
    name: words.names.average(subjectName(ctx, toDate), periodRunning(ctx.locale, toDate.period)),
    estimate,
    ...said,
    formula: `${figure(ctx, toDate)} ÷ ${months} ${said.text}`,
  };
};

/** What is still needed a month, or how far the average so far is from it. */
export const needed =
  (asGap: boolean): Method =>
  ({ ctx, words, from: [toDate, target] }) => {
    if (!target || isRate(toDate) || !sameMeasure(toDate, target) || isYear(toDate.period)) return null;
    const estimate = asGap
      ? levelGap(toDate, target)
      : (amountPace({ actual: toDate, target })?.needed ?? null);
    if (!estimate) return null;
    const { months } = toDate.period;
    const left = `(${figure(ctx, target)} − ${term(ctx, toDate)}) ÷ ${MONTHS_A_YEAR - months}`;
    const said = asGap
      ? {
          text: ctx.t.targets.aMonth(gapAmount(ctx, estimate.value, toDate, target)),
          range: rangeText(ctx, estimate, gapDecimals(toDate, target) + 1),
        }
      : level(ctx, estimate, target);
    const name = asGap ? words.names.paceGap : words.names.needed;
    return {
      name: name(subjectName(ctx, target), periodRunning(ctx.locale, toDate.period)),
      estimate,
      ...said,
      formula: `${asGap ? `${figure(ctx, toDate)} ÷ ${months} − ` : ''}${left} ${said.text}`,
    };
  };
