import { describe, expect, it } from 'vitest';
import printedByHand from '../../fixtures/article-observations.json';
import type { Observation } from '../../../src/dataset/observation';
import { select } from '../../../src/dataset/select';
import { at } from '../support/periods';
import { DATASET } from '../support/frozen';

const SOURCE = 'bao-cong-thuong-2024-02';
const published = DATASET.observations.filter((o) => o.source === SOURCE);

/** What a reader of the article would look a number up by. */
const keyOf = ({
  indicator,
  activity,
  product,
  breakdown,
  transformation,
  scenario,
  unit,
  period,
}: Observation) =>
  JSON.stringify([indicator, activity, product, breakdown, transformation, scenario, unit, period]);

describe('the 23 observations of the article, read by hand', () => {
  it('are 23, numbered without a gap', () => {
    expect(printedByHand.map(({ id }) => id)).toEqual(
      Array.from({ length: 23 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`),
    );
  });

  it.each(printedByHand)('$id, $printed, stands in the data once, as the article has it', (expected) => {
    const { indicator, activity, product, breakdown, unit } = expected;
    const found = published.filter(
      (o) =>
        o.area === 'VN-21' &&
        o.indicator === indicator &&
        o.activity === activity &&
        o.product === product &&
        o.breakdown === breakdown &&
        o.unit === unit &&
        o.transformation === expected.transformation &&
        o.scenario === expected.scenario &&
        o.locator === expected.locator &&
        JSON.stringify(o.period) === JSON.stringify(at(expected.period)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      value: expected.value,
      decimals: expected.decimals,
      mult: expected.mult,
      printed: expected.printed,
      obsStatus: 'A',
    });
  });

  it('a share has its whole beside it, from the same place', () => {
    for (const { whole, indicator, period, locator, printed } of printedByHand.filter(
      (f) => f.whole !== undefined,
    )) {
      const found = select(DATASET, { indicator, period: at(period), breakdown: '_T' }).filter(
        (o) => o.source === SOURCE && o.locator === locator,
      );
      expect(found.map((o) => [o.value, o.printed])).toEqual([[whole, printed]]);
    }
  });

  it('are all that the article is the source of, its one whole of a share besides', () => {
    expect(published).toHaveLength(printedByHand.length + 1);
    expect(new Set(published.map(keyOf)).size).toBe(published.length);
  });

  it('what is printed carries the value: digits, decimals and scale', () => {
    // By hand: a Vietnamese point groups, a comma divides; nghìn 10^3, triệu 10^6, tỷ 10^9.
    const scales: readonly [string, number][] = [
      [' nghìn ', 3],
      [' triệu ', 6],
      [' tỷ ', 9],
    ];
    for (const { printed, value, decimals, mult } of printedByHand) {
      const [number = ''] = /^[\d.,]+/.exec(printed) ?? [];
      expect(Number(number.replaceAll('.', '').replace(',', '.'))).toBe(value);
      expect((number.split(',')[1] ?? '').length).toBe(decimals);
      expect(scales.find(([word]) => printed.includes(word))?.[1] ?? 0).toBe(mult);
    }
  });
});
