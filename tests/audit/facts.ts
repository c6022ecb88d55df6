import { chained } from './chained';
import { high, low, type Book, type Dimension, type Observation } from './book';
import { fraction, minus, ONE, over, plus, ten, times, type Fraction } from './fraction';
import { mostOf } from './most';
import { justBefore, periodOf, within, yearBefore, type Period } from './period';

/** Something that a page may say with a number: an observation, or what follows from some of them. */
export interface Fact {
  readonly kind:
    | 'observation'
    | 'level before'
    | 'gap'
    | 'difference'
    | 'share'
    | 'ratio'
    | 'month'
    | 'pace'
    | 'bound'
    | 'most'
    | 'chained';
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  /** `%`, `points`, `times`, or a unit's code. */
  readonly unit: string;
  readonly from: readonly Observation[];
  /** Periods that a text may name for it. */
  readonly periods: readonly Period[];
  /** What else each dimension may be named as. */
  readonly codes: Readonly<Record<Dimension, readonly string[]>>;
}

const codesOf = (all: readonly Observation[]): Fact['codes'] => {
  const of = (dimension: Dimension): string[] => [...new Set(all.map((o) => o.codes[dimension]))];
  return {
    area: of('area'),
    indicator: of('indicator'),
    activity: of('activity'),
    product: of('product'),
    breakdown: of('breakdown'),
  };
};

function fact(
  kind: Fact['kind'],
  unit: string,
  [value, lowest, highest]: readonly [Fraction, Fraction, Fraction],
  from: readonly Observation[],
): Fact {
  const periods = from.flatMap((o) => [o.period, ...(kind === 'level before' ? [yearBefore(o.period)] : [])]);
  return { kind, unit, value, low: lowest, high: highest, from, periods, codes: codesOf(from) };
}

const scaled = (o: Observation, value: Fraction): Fraction => times(value, ten(o.mult));
const factor = (percent: Fraction): Fraction => plus(ONE, over(percent, fraction(100n)));
const isGrowth = (o: Observation): boolean => o.transformation !== 'N';
const actual = (o: Observation): boolean => o.scenario === 'ACTUAL';

/** Everything but the period, the source and the form of the number. */
const series = (o: Observation): string => Object.values(o.codes).join(' ');
function grouped(all: readonly Observation[], by: (o: Observation) => string): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const o of all) groups.set(by(o), [...(groups.get(by(o)) ?? []), o]);
  return [...groups.values()];
}

/** a − b, and how far rounding moves it. */
const difference = (a: Observation, b: Observation): readonly [Fraction, Fraction, Fraction] => [
  minus(a.value, b.value),
  minus(low(a), high(b)),
  minus(high(a), low(b)),
];

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a) => all.filter((b) => b !== a).map((b): [T, T] => [a, b]));

/** The level of a year before: the level divided by one plus its growth. */
function levelsBefore(all: readonly Observation[]): Fact[] {
  return grouped(all.filter(actual), (o) => `${series(o)} ${o.period.code}`).flatMap((own) =>
    own
      .filter((o) => !isGrowth(o))
      .flatMap((level) =>
        own
          .filter((o) => o.transformation === 'GY')
          .map((growth) =>
            fact(
              'level before',
              level.unit,
              [
                over(scaled(level, level.value), factor(growth.value)),
                over(scaled(level, low(level)), factor(high(growth))),
                over(scaled(level, high(level)), factor(low(growth))),
              ],
              [level, growth],
            ),
          ),
      ),
  );
}

/** Growths of one indicator that a page sets against each other: with the target, of two areas, of two sources. */
function differences(all: readonly Observation[]): Fact[] {
  const growths = all.filter(isGrowth);
  const bySubject = grouped(growths, (o) =>
    [series(o).replace(o.codes.area, ''), o.transformation].join(' '),
  );
  return bySubject.flatMap((own) =>
    pairs(own).flatMap(([a, b]) => {
      const sameArea = a.codes.area === b.codes.area;
      if (actual(a) && b.scenario === 'TARGET' && sameArea && within(a.period, b.period))
        return [fact('gap', 'points', difference(a, b), [a, b])];
      if (actual(a) && actual(b) && a.period.code === b.period.code)
        return [fact('difference', 'points', difference(a, b), [a, b])];
      return [];
    }),
  );
}

/** Levels of one period, one a part of the other: a breakdown of the total, in per cent. */
function shares(all: readonly Observation[]): Fact[] {
  const levels = all.filter((o) => !isGrowth(o) && actual(o));
  return grouped(levels, (o) =>
    [
      o.codes.area,
      o.codes.indicator,
      o.codes.activity,
      o.codes.product,
      o.period.code,
      o.unit,
      o.source,
    ].join(' '),
  ).flatMap((own) =>
    own
      .filter((o) => o.codes.breakdown !== '_T')
      .flatMap((part) =>
        own
          .filter((o) => o.codes.breakdown === '_T')
          .map((whole) => {
            const share = (a: Fraction, b: Fraction): Fraction =>
              over(times(scaled(part, a), fraction(100n)), scaled(whole, b));
            return fact(
              'share',
              '%',
              [share(part.value, whole.value), share(low(part), high(whole)), share(high(part), low(whole))],
              [part, whole],
            );
          }),
      ),
  );
}

/** What remains of a longer period that begins with a shorter one, a month; and how many times a month of the shorter. */
function remainders(all: readonly Observation[]): Fact[] {
  const levels = all.filter((o) => !isGrowth(o) && actual(o) && o.period.months > 0);
  return grouped(levels, (o) => `${series(o)} ${o.unit}`).flatMap((own) =>
    pairs(own)
      .filter(([long, short]) => long.period.start === short.period.start)
      .flatMap(([long, short]) => {
        const bounds = (o: Observation): [Fraction, Fraction, Fraction] => [
          scaled(o, o.value),
          scaled(o, low(o)),
          scaled(o, high(o)),
        ];
        const months = (p: Period): Fraction => fraction(BigInt(p.months || 1));
        const [b, bLow, bHigh] = bounds(short);
        const [a, aLow, aHigh] = bounds(long);
        const average = [b, bLow, bHigh].map((x) => over(x, months(short.period))) as [
          Fraction,
          Fraction,
          Fraction,
        ];
        const facts = [fact('month', short.unit, average, [long, short])];
        if (b.n !== 0n && a.n !== 0n)
          facts.push(
            fact('ratio', 'times', [over(a, b), over(aLow, bHigh), over(aHigh, bLow)], [long, short]),
            fact('ratio', 'times', [over(b, a), over(bLow, aHigh), over(bHigh, aLow)], [long, short]),
          );
        const rest = long.period.months - short.period.months;
        if (rest <= 0 || b.n === 0n) return facts;
        const left = fraction(BigInt(rest));
        const month = [minus(a, b), minus(aLow, bHigh), minus(aHigh, bLow)].map((x) => over(x, left)) as [
          Fraction,
          Fraction,
          Fraction,
        ];
        return [
          ...facts,
          {
            ...fact('month', long.unit, month, [long, short]),
            periods: [long.period, short.period, periodOf(restCode(short.period, rest))],
          },
          fact(
            'ratio',
            'times',
            [over(month[0], average[0]), over(month[1], average[2]), over(month[2], average[1])],
            [long, short],
          ),
        ];
      }),
  );
}

function restCode(short: Period, months: number): string {
  const start = short.start + short.months;
  return `${Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, '0')}-01/P${months}M`;
}

/** The growth of the remaining months that a target needs, w being the share of the months behind. */
function paces(all: readonly Observation[]): Fact[] {
  const targets = all.filter((o) => o.scenario === 'TARGET' && isGrowth(o) && o.period.months === 12);
  return targets.flatMap((target) =>
    all
      .filter(
        (o) =>
          actual(o) &&
          o.transformation === 'GY' &&
          series(o) === series(target) &&
          o.period.start === target.period.start &&
          o.period.months < 12 &&
          o.period.days === 0,
      )
      .map((known) => {
        const w = fraction(BigInt(known.period.months), 12n);
        const pace = (goal: Fraction, growth: Fraction): Fraction =>
          times(
            minus(over(minus(factor(goal), times(w, factor(growth))), minus(ONE, w)), ONE),
            fraction(100n),
          );
        const values = [
          pace(target.value, known.value),
          pace(low(target), high(known)),
          pace(high(target), low(known)),
        ] as const;
        return fact('pace', '%', values, [known, target]);
      }),
  );
}

/** A mean lies between its parts: the outermost of them bounds it. */
const bounds = (all: readonly Observation[]): Fact[] =>
  all
    .filter((o) => actual(o) && o.transformation === 'GY')
    .map((o) => fact('bound', '%', [o.value, low(o), high(o)], [o]));

/** What an activity can at most have given to the growth of its whole: sections have codes of one letter. */
function mosts(all: readonly Observation[]): Fact[] {
  const growths = all.filter((o) => actual(o) && o.transformation === 'GY' && o.codes.product === '_Z');
  return grouped(growths, (o) => [o.codes.area, o.codes.indicator, o.period.code].join(' ')).flatMap(
    (own) => {
      const sections = own.filter((o) => o.codes.activity.length === 1);
      return own
        .filter((o) => o.codes.activity === '_T')
        .flatMap((whole) =>
          sections.flatMap((part) => {
            const others = sections.filter((o) => o.codes.activity !== part.codes.activity);
            if (others.length === 0) return [];
            const value = mostOf(whole, part, others);
            return [fact('most', 'points', [value, value, value], [part, whole])];
          }),
        );
    },
  );
}

/** Growth on a year before, as the growth of the period before and the changes between give it. */
const chainedGrowths = (all: readonly Observation[]): Fact[] =>
  chained(all).map(({ growth, others, value, low: lowest, high: highest }) => ({
    ...fact('chained', '%', [value, lowest, highest], [growth, ...others]),
    periods: [growth.period],
  }));

/** All that a page can say with a number. */
export function factsOf({ observations }: Book): Fact[] {
  const published = observations.map((o) =>
    fact(
      'observation',
      o.unit === 'PERCENT' ? '%' : o.unit,
      [scaled(o, o.value), scaled(o, low(o)), scaled(o, high(o))],
      [o],
    ),
  );
  return [
    ...published,
    ...levelsBefore(observations),
    ...differences(observations),
    ...shares(observations),
    ...remainders(observations),
    ...paces(observations),
    ...bounds(observations),
    ...mosts(observations),
    ...chainedGrowths(observations),
  ];
}

/** The period before, as an observation of growth means it. */
export const comparedWith = (o: Observation): Period =>
  o.transformation === 'G1' ? justBefore(o.period) : yearBefore(o.period);
