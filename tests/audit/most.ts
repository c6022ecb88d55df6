import { high, low, type Observation } from './book';
import { fraction, less, minus, ONE, over, same, times, type Fraction } from './fraction';

const clamped = (x: Fraction): Fraction => (less(x, fraction(0n)) ? fraction(0n) : less(ONE, x) ? ONE : x);
const greatest = (all: readonly Fraction[]): Fraction =>
  all.reduce((most, x) => (less(most, x) ? x : most), fraction(0n));

/** Growth of the part times the greatest weight that growths of whole, part and others leave it. */
export function mostOf(whole: Observation, part: Observation, others: readonly Observation[]): Fraction {
  const lows = others.map(low);
  const slowest = lows.reduce((least, x) => (less(x, least) ? x : least));
  const fastest = others.map(high).reduce((most, x) => (less(most, x) ? x : most));
  const most = (own: Fraction, mean: Fraction): Fraction => {
    if (same(own, mean)) return own;
    const furthest = less(mean, own) ? slowest : fastest;
    if (same(own, furthest)) return own;
    return times(own, clamped(over(minus(mean, furthest), minus(own, furthest))));
  };
  const ends = (o: Observation): readonly Fraction[] => [low(o), high(o)];
  return greatest(ends(part).flatMap((own) => ends(whole).map((mean) => most(own, mean))));
}
