import type { Book, Observation } from './book';
import { high, low } from './book';
import { fraction, less, minus, over, ten, times, type Fraction } from './fraction';

const scaled = (o: Observation, value: Fraction): Fraction => times(value, ten(o.mult));
const subject = (o: Observation): string => [...Object.values(o.codes), o.unit].join(' ');

/** The same thing of the same period, which no one value can be: what rounding leaves open does not meet. */
function disagree(a: Observation, b: Observation): boolean {
  if (a.period.code !== b.period.code || a.transformation !== b.transformation) return false;
  return less(scaled(a, high(a)), scaled(b, low(b))) || less(scaled(b, high(b)), scaled(a, low(a)));
}

/** A level to date that is less than that of a shorter period. */
function falls(long: Observation, short: Observation): boolean {
  return less(scaled(long, high(long)), scaled(short, low(short)));
}

const TOO_MANY = fraction(3n);

/** A month of the rest is more than three of the shorter period: hardly both are right, where months are alike. */
function outOfScale(long: Observation, short: Observation): boolean {
  const rest = long.period.months - short.period.months;
  if (long.codes.product === '_Z' || rest <= 0 || short.period.months > 6) return false;
  const month = over(minus(scaled(long, low(long)), scaled(short, high(short))), fraction(BigInt(rest)));
  const average = over(scaled(short, high(short)), fraction(BigInt(short.period.months)));
  return less(times(average, TOO_MANY), month);
}

/** Observations that cannot, or can hardly, be right together with another. */
export function contradictions({ observations }: Book): ReadonlySet<Observation> {
  const found = new Set<Observation>();
  const groups = new Map<string, Observation[]>();
  for (const o of observations)
    if (o.scenario === 'ACTUAL') groups.set(subject(o), [...(groups.get(subject(o)) ?? []), o]);
  for (const own of groups.values())
    for (const a of own)
      for (const b of own) {
        if (a === b) continue;
        const cumulative =
          a.transformation === 'N' &&
          b.transformation === 'N' &&
          a.period.months + a.period.days > 0 &&
          b.period.months + b.period.days > 0 &&
          a.period.start === b.period.start &&
          a.period.months * 31 + a.period.days > b.period.months * 31 + b.period.days &&
          a.codes.indicator !== 'PRODUCTS_UP';
        if (disagree(a, b) || (cumulative && (falls(a, b) || outOfScale(a, b)))) {
          found.add(a);
          found.add(b);
        }
      }
  return found;
}
