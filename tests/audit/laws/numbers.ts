import { asText, less, minus, ten, times, type Fraction } from '../fraction';
import type { Fact } from '../facts';
import type { Matched } from '../match';
import type { Placed } from '../statements';
import { rangesIn, type Range } from '../tokens';
import type { Law, Violation } from './law';

export const numbers: Law = {
  name: 'numbers',
  says: 'every number is in the data, or follows from them, for what stands beside it',
  check: ({ statements }) =>
    statements.flatMap(({ placed, matched }) =>
      matched
        .filter(({ facts }) => facts.length === 0)
        .map(({ token, reason }) => ({ where: placed.where, what: `${token.text}: ${reason}` })),
    ),
};

/** Bounds are rounded outwards: never inside what they bound, nor a whole unit of their last digit away. */
function bounds(range: Range, fact: Fact, mult: number): boolean {
  const unit = ten(-range.decimals);
  const scale = (value: Fraction): Fraction => times(value, ten(-mult));
  const near = (outer: Fraction, inner: Fraction): boolean =>
    !less(inner, outer) && less(minus(inner, outer), unit);
  return near(range.low, scale(fact.low)) && near(scale(fact.high), range.high);
}

const rangeOf = (placed: Placed, lang: 'vi' | 'en'): Range | undefined =>
  placed.range === '' ? undefined : rangesIn(placed.range, lang)[0];

/** Paces leave open what share of the year is behind, too: only that they lie within is held. */
const recomputed = ({ facts }: Matched): Fact[] => facts.filter(({ kind }) => kind !== 'pace');

export const ranges: Law = {
  name: 'ranges',
  says: 'a range is what rounding leaves open, and holds the value beside it',
  check: ({ statements, page }) =>
    statements.flatMap(({ placed, matched }): Violation[] => {
      const range = rangeOf(placed, page.lang);
      const [first] = matched.filter(({ facts }) => facts.length > 0);
      if (range === undefined || first === undefined) return [];
      const { token } = first;
      const outside = less(token.value, range.low) || less(range.high, token.value);
      const wrong =
        recomputed(first).length > 0 && !recomputed(first).some((fact) => bounds(range, fact, token.mult));
      const [fact] = recomputed(first);
      return [
        ...(outside ? [{ where: placed.where, what: `${token.text} lies outside ${range.text}` }] : []),
        ...(wrong && fact
          ? [
              {
                where: placed.where,
                what: `${range.text} of ${token.text}: rounding leaves ${asText(fact.low)} to ${asText(fact.high)}`,
              },
            ]
          : []),
      ];
    }),
};
