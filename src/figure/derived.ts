import { reading, weighted } from '../checks/claims';
import type { Side } from '../checks/finding';
import { natureOf } from '../checks/nature';
import type { Observation } from '../dataset/observation';
import { equal, isYear, MONTHS_A_YEAR, restOf, yearBefore, yearOf } from '../dataset/period';
import { askWords, type AskWords } from '../i18n/ask';
import { formatPercent, formatRate } from '../i18n/number';
import { periodRunning, periodShort } from '../i18n/period';
import { meaningfulDecimals } from '../stats/digits';
import { gapInPoints } from '../stats/gapInPoints';
import { growthFromLevels } from '../stats/growthFromLevels';
import type { Estimate, Interval } from '../stats/interval';
import { levelYearBefore } from '../stats/levelYearBefore';
import { perMonth } from '../stats/perMonth';
import { restOfPeriod } from '../stats/restOfPeriod';
import { yearEnd } from '../stats/yearEnd';
import { askObservation, type Ask, type Method } from './ask';
import type { Context } from './context';
import { isRate, observationText, rangeText } from './datum';
import { gapAmount, gapDecimals } from './gap';
import { nameOf, quantity, shortIndicator } from './names';
import { paceAfter, shareText } from './pace';
import { amountPace, levelGap, scaledTo } from './progress';
import { askable, saidOf, type Said } from './said';

/** A value that nobody published, worked out anew from the question: the same statistics made it where it stands. */
export interface Derived {
  readonly name: string;
  readonly estimate: Estimate;
  /** After ≈, with its unit. */
  readonly text: string;
  readonly range: string;
  /** With its numbers filled in, each of which can be asked in turn. */
  readonly formula: Said;
  /** What the method takes besides published figures, by name. */
  readonly assumptions: readonly (readonly [name: string, value: string])[];
  readonly from: readonly Observation[];
}

type DerivedAsk = Extract<Ask, { kind: 'derived' }>;

interface Question {
  readonly ctx: Context;
  readonly words: AskWords;
  readonly from: readonly [Observation, ...Observation[]];
  readonly parameters: readonly number[];
}

type Parts = Omit<Derived, 'formula' | 'assumptions' | 'from'> & {
  readonly formula: string;
  readonly assumptions?: Derived['assumptions'];
};

/** What figures are of, without a period: `Điện sản xuất, Thanh Hóa`. */
function subject(ctx: Context, o: Observation): string {
  const of = o.product === '_Z' ? shortIndicator(ctx, o.indicator) : nameOf(ctx, 'products', o.product);
  const split = [
    ...(o.activity === '_T' ? [] : [nameOf(ctx, 'activities', o.activity)]),
    ...(o.breakdown === '_T' ? [] : [nameOf(ctx, 'breakdowns', o.breakdown)]),
  ];
  return [of, ...split, nameOf(ctx, 'areas', o.area)].join(', ');
}

/** A published figure as it stands in a formula. */
const term = (ctx: Context, o: Observation): string => {
  const text = askable(observationText(ctx, o), askObservation(o.id));
  return o.value < 0 ? `(${text})` : text;
};

/** One plus a rate, with the sign of the rate. */
const onePlus = (ctx: Context, o: Observation): string => {
  const size = askable(formatPercent(ctx.locale, Math.abs(o.value), o.decimals), askObservation(o.id));
  return `(1 ${o.value < 0 ? '−' : '+'} ${size})`;
};

/** A figure as the cross-checks read it. */
const read = ({ dataset }: Context, o: Observation, mult: number): Side =>
  reading(o, mult, natureOf(dataset.codes));

/** A level that was computed, with the digits that its range supports. */
function level(ctx: Context, estimate: Estimate, like: Observation): Pick<Derived, 'text' | 'range'> {
  const decimals = meaningfulDecimals(estimate);
  return {
    text: `≈ ${quantity(ctx, estimate.value, decimals, like.unit, like.mult)}`,
    range: rangeText(ctx, estimate, decimals + 1),
  };
}

function rate(
  ctx: Context,
  value: number,
  of: Interval,
  shown: Interval = of,
): Pick<Derived, 'text' | 'range'> {
  const decimals = meaningfulDecimals(of);
  return { text: `≈ ${formatRate(ctx.locale, value, decimals)}`, range: rangeText(ctx, shown, decimals + 1) };
}

const sameMeasure = (a: Observation, b: Observation): boolean => a.unit === b.unit && isRate(a) === isRate(b);

type Answer = (question: Question) => Parts | null;

const levelBefore: Answer = ({ ctx, words, from: [now, growth] }) => {
  if (!growth || isRate(now) || !isRate(growth) || !equal(now.period, growth.period)) return null;
  const estimate = levelYearBefore(now, growth);
  if (!estimate) return null;
  const said = level(ctx, estimate, now);
  const then = periodShort(ctx.locale, yearBefore(now.period));
  return {
    name: words.names.yearBefore(subject(ctx, now), then),
    estimate,
    ...said,
    formula: `${term(ctx, now)} ÷ ${onePlus(ctx, growth)} ${said.text}`,
  };
};

const growthBetween: Answer = ({ ctx, words, from: [later, earlier] }) => {
  if (!earlier || isRate(later) || !sameMeasure(later, earlier)) return null;
  const estimate = growthFromLevels(later, scaledTo(earlier, later));
  if (!estimate) return null;
  const said = rate(ctx, estimate.value, estimate);
  const [now, then] = [later, earlier].map((o) => periodShort(ctx.locale, o.period));
  return {
    name: words.names.growth(subject(ctx, later), now ?? '', then ?? ''),
    estimate,
    ...said,
    formula: `${term(ctx, later)} ÷ ${term(ctx, earlier)} − 1 ${said.text}`,
  };
};

/** What is left of a longer period after its opening part, and what that is a month. */
const rest =
  (aMonth: boolean): Answer =>
  ({ ctx, words, from: [whole, head] }) => {
    const period = head && restOf(whole.period, head.period);
    if (!period || isRate(whole) || !sameMeasure(whole, head)) return null;
    const all = restOfPeriod(whole, scaledTo(head, whole));
    const estimate = aMonth ? perMonth(all, period.months) : all;
    const said = level(ctx, estimate, whole);
    const difference = `${term(ctx, whole)} − ${term(ctx, head)}`;
    const name = aMonth ? words.names.restAMonth : words.names.rest;
    return {
      name: name(subject(ctx, whole), periodRunning(ctx.locale, period)),
      estimate,
      ...said,
      formula: `${aMonth ? `(${difference}) ÷ ${period.months}` : difference} ${said.text}`,
    };
  };

const average: Answer = ({ ctx, words, from: [toDate] }) => {
  const { months, days } = toDate.period;
  if (isRate(toDate) || months === 0 || days > 0) return null;
  const { value } = toDate;
  const estimate = perMonth({ value, ...read(ctx, toDate, toDate.mult).interval }, months);
  const said = level(ctx, estimate, toDate);
  return {
    name: words.names.average(subject(ctx, toDate), periodRunning(ctx.locale, toDate.period)),
    estimate,
    ...said,
    formula: `${term(ctx, toDate)} ÷ ${months} ${said.text}`,
  };
};

const named = (ctx: Context, o: Observation): string =>
  `${subject(ctx, o)}, ${periodShort(ctx.locale, o.period)}`;

const gap: Answer = ({ ctx, words, from: [a, b] }) => {
  if (!b || !sameMeasure(a, b)) return null;
  const estimate = gapInPoints(isRate(a) ? a : scaledTo(a, b), b);
  const target = b.scenario === 'TARGET' ? ctx.t.lines.targetName(String(yearOf(b.period))) : named(ctx, b);
  const text = gapAmount(ctx, estimate.value, a, b);
  return {
    name: words.names.gap(named(ctx, a), target),
    estimate,
    text,
    range: rangeText(ctx, estimate, gapDecimals(a, b) + 1),
    formula: `${term(ctx, a)} − ${term(ctx, b)} ${text}`,
  };
};

const percent = (ctx: Context, value: number): string =>
  formatRate(ctx.locale, value, Math.min(6, (String(value).split('.')[1] ?? '').length));

/** With a published target, or with one that a reader tries, which is taken as exact. */
const pace: Answer = ({ ctx, words, from: [toDate, target], parameters: [share, tried] }) => {
  if (share === undefined || !isRate(toDate) || (target && !isRate(target))) return null;
  const goal = target ?? (tried === undefined ? null : { value: tried, decimals: EXACT });
  const found = goal && paceAfter(ctx, toDate, goal, share);
  if (!found) return null;
  const said = rate(ctx, found.at.value, found.at, found.band);
  const w = shareText(ctx, share);
  const planned = percent(ctx, tried ?? 0);
  const grown = target ? onePlus(ctx, target) : `(1 + ${planned})`;
  return {
    name: words.names.pace(subject(ctx, toDate), periodRunning(ctx.locale, toDate.period)),
    estimate: { value: found.at.value, ...found.band },
    ...said,
    formula: `[${grown} − ${w} × ${onePlus(ctx, toDate)}] ÷ (1 − ${w}) − 1 ${said.text}`,
    assumptions: [
      [
        words.share,
        `${w}; ${words.between(shareText(ctx, found.shares.low), shareText(ctx, found.shares.high))}`,
      ],
      ...(target ? [] : [[words.goalTried, planned] as const]),
    ],
  };
};

const whole: Answer = ({ ctx, words, from: [toDate], parameters: [share, supposed] }) => {
  if (share === undefined || supposed === undefined || !isRate(toDate)) return null;
  const estimate = yearEnd(toDate, supposed, share);
  if (!estimate) return null;
  const said = rate(ctx, estimate.value, estimate);
  const w = shareText(ctx, share);
  const grown = percent(ctx, supposed);
  return {
    name: words.names.yearEnd(subject(ctx, toDate), String(yearOf(toDate.period))),
    estimate,
    ...said,
    formula: `${w} × ${term(ctx, toDate)} + (1 − ${w}) × ${supposed < 0 ? `(${grown})` : grown} ${said.text}`,
    assumptions: [
      [words.share, w],
      [words.restTried, grown],
    ],
  };
};

/** What is still needed a month, or how far the average so far is from it. */
const needed =
  (asGap: boolean): Answer =>
  ({ ctx, words, from: [toDate, target] }) => {
    if (!target || isRate(toDate) || !sameMeasure(toDate, target) || isYear(toDate.period)) return null;
    const estimate = asGap
      ? levelGap(toDate, target)
      : (amountPace({ actual: toDate, target })?.needed ?? null);
    if (!estimate) return null;
    const { months } = toDate.period;
    const left = `(${term(ctx, target)} − ${term(ctx, toDate)}) ÷ ${MONTHS_A_YEAR - months}`;
    const said = asGap
      ? {
          text: ctx.t.targets.aMonth(gapAmount(ctx, estimate.value, toDate, target)),
          range: rangeText(ctx, estimate, gapDecimals(toDate, target) + 1),
        }
      : level(ctx, estimate, target);
    const name = asGap ? words.names.paceGap : words.names.needed;
    return {
      name: name(subject(ctx, target), periodRunning(ctx.locale, toDate.period)),
      estimate,
      ...said,
      formula: `${asGap ? `${term(ctx, toDate)} ÷ ${months} − ` : ''}${left} ${said.text}`,
    };
  };

/** The whole comes first, then its parts. */
const parts: Answer = ({ ctx, words, from: [all, first, ...more] }) => {
  if (!first) return null;
  const side = weighted(
    [read(ctx, first, all.mult), ...more.map((o) => read(ctx, o, all.mult))],
    read(ctx, all, all.mult),
  );
  const { value, interval } = side;
  const said = isRate(all) ? rate(ctx, value, interval) : level(ctx, { value, ...interval }, all);
  const ordered = [first, ...more].sort((a, b) => a.value - b.value);
  const [lowest = first] = ordered;
  const highest = ordered.at(-1) ?? first;
  return {
    name: words.names.weighted(subject(ctx, all), periodRunning(ctx.locale, all.period)),
    estimate: { value, ...interval },
    ...said,
    formula: words.between(term(ctx, lowest), term(ctx, highest)),
  };
};

/** A tried value is exact: more digits than any published figure has. */
const EXACT = 9;

const ANSWERS: Readonly<Record<Method, Answer>> = {
  'level-year-before': levelBefore,
  'growth-from-levels': growthBetween,
  'rest-of-period': rest(false),
  'gap-in-points': gap,
  'required-pace': pace,
  'year-end': whole,
  'output-pace': needed(false),
  'average-a-month': average,
  'pace-gap': needed(true),
  'rest-a-month': rest(true),
  'weighted-parts': parts,
};

/** The derived value that a question names. Null when a figure of it is not in the dataset, or the figures do not fit. */
export function derivedOf(ctx: Context, ask: DerivedAsk): Derived | null {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const from = ask.from.map((id) => byId.get(id));
  const [first, ...others] = from.filter((o) => o !== undefined);
  if (!first || others.length + 1 !== from.length) return null;
  const made = ANSWERS[ask.method]({
    ctx,
    words: askWords(ctx.locale),
    from: [first, ...others],
    parameters: ask.parameters,
  });
  if (!made || !Object.values(made.estimate).every(Number.isFinite)) return null;
  return {
    ...made,
    formula: saidOf(made.formula),
    assumptions: made.assumptions ?? [],
    from: [first, ...others],
  };
}
