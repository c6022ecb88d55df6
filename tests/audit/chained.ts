import { high, low, type Observation } from './book';
import { fraction, less, minus, ONE, over, plus, times, type Fraction } from './fraction';
import { justBefore, yearBefore, type Period } from './period';

/** Growth on a year before, and what the growth of the period before and the changes between come to. */
export interface Chained {
  readonly growth: Observation;
  readonly others: readonly [before: Observation, change: Observation, changeBefore: Observation];
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

const HUNDRED = fraction(100n);
const factor = (percent: Fraction): Fraction => plus(ONE, over(percent, HUNDRED));

const chain = (before: Fraction, change: Fraction, changeBefore: Fraction): Fraction =>
  times(minus(over(times(factor(before), factor(change)), factor(changeBefore)), ONE), HUNDRED);

/** Four levels give four ratios: of each three of them, in every way that the package holds them, the fourth. */
export function chained(observations: readonly Observation[]): Chained[] {
  const of = new Map<string, Observation[]>();
  const key = (o: Observation, transformation: string, { code }: Period): string =>
    [...Object.values(o.codes), transformation, code].join(' ');
  const actual = observations.filter(({ scenario }) => scenario === 'ACTUAL');
  for (const o of actual) {
    const own = key(o, o.transformation, o.period);
    of.set(own, [...(of.get(own) ?? []), o]);
  }
  const find = (o: Observation, transformation: string, period: Period): readonly Observation[] =>
    of.get(key(o, transformation, period)) ?? [];
  return actual
    .filter(({ transformation, period }) => transformation === 'GY' && (period.days === 0 || period.day > 0))
    .flatMap((growth) =>
      find(growth, 'GY', justBefore(growth.period)).flatMap((before) =>
        find(growth, 'G1', growth.period).flatMap((change) =>
          find(growth, 'G1', yearBefore(growth.period)).map((changeBefore) => ({
            growth,
            others: [before, change, changeBefore] as const,
            value: chain(before.value, change.value, changeBefore.value),
            low: chain(low(before), low(change), high(changeBefore)),
            high: chain(high(before), high(change), low(changeBefore)),
          })),
        ),
      ),
    );
}

const least = (all: readonly Fraction[]): Fraction => all.reduce((a, b) => (less(b, a) ? b : a));
const most = (all: readonly Fraction[]): Fraction => all.reduce((a, b) => (less(a, b) ? b : a));

/** In how many periods what is published and what is chained do not meet, and how many could be compared. */
export function brokenOf(all: readonly Chained[]): { readonly broken: number; readonly compared: number } {
  const periods = [...new Set(all.map(({ growth }) => growth.period.code))];
  const broken = periods.filter((code) => {
    const own = all.filter(({ growth }) => growth.period.code === code);
    const published = own.map(({ growth }) => growth);
    return (
      less(most(published.map(high)), least(own.map((one) => one.low))) ||
      less(most(own.map((one) => one.high)), least(published.map(low)))
    );
  });
  return { broken: broken.length, compared: periods.length };
}
