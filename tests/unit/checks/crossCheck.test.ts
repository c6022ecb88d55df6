import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { RULES, type Finding } from '../../../src/checks/finding';
import type { Observation } from '../../../src/dataset/observation';
import { monthIndex, span } from '../../../src/dataset/period';
import { DATASET } from '../support/frozen';
import { observation, found, CODES } from './support';

const { observations, codes } = DATASET;
const findings = crossCheck(observations, codes).findings;

/** What a finding says, without the order in which agreeing or equal-ranking observations stand in it. */
const said = ({ rule, sides, size, weight }: Finding): string =>
  JSON.stringify([
    rule,
    size.unit,
    size.value.toFixed(9),
    weight.toFixed(9),
    sides.map(({ value }) => value.toFixed(9)).sort(),
  ]);

describe('crossCheck', () => {
  it('finds nothing in nothing', () => {
    const { findings: none, tally } = crossCheck([], CODES);
    expect(none).toEqual([]);
    expect(RULES.map((rule) => tally[rule])).toEqual(RULES.map(() => ({ compared: 0, disagreed: 0 })));
  });

  it('says the same whatever the order of the files', () => {
    const whole = { minLength: observations.length, maxLength: observations.length };
    fc.assert(
      fc.property(fc.shuffledSubarray([...observations], whole), (shuffled) => {
        const again = crossCheck(shuffled, codes).findings;
        expect(again.map(said).sort()).toEqual(findings.map(said).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('has the weightiest first, and counts in the tally what it lists', () => {
    const { tally } = crossCheck(observations, codes);
    for (const [i, { weight }] of findings.slice(1).entries())
      expect(weight).toBeLessThanOrEqual(findings[i]?.weight ?? 0);
    for (const rule of RULES) {
      // A finding on a series stands for each of its periods.
      const disagreed = findings
        .filter((f) => f.rule === rule)
        .map(({ breaks }) => breaks?.periods.length ?? 1);
      expect(tally[rule].disagreed).toBe(disagreed.reduce((a, b) => a + b, 0));
      expect(tally[rule].compared).toBeGreaterThanOrEqual(tally[rule].disagreed);
    }
  });

  it('has sides that are apart, each with its value in its interval and its observations behind it', () => {
    for (const { sides, weight, size } of findings) {
      const [a, b] = sides;
      expect(a.interval.high < b.interval.low || b.interval.high < a.interval.low).toBe(true);
      for (const { value, interval, observations: behind } of sides) {
        expect(value).toBeGreaterThanOrEqual(interval.low);
        expect(value).toBeLessThanOrEqual(interval.high);
        expect(behind.length).toBeGreaterThan(0);
      }
      expect(weight).toBeGreaterThan(0);
      expect(size.value).toBeGreaterThan(0);
    }
  });

  it('weighs ten points as a factor of two, and a factor from zero as a thousand', () => {
    const exact = { decimals: 9 };
    const [points] = found([
      observation({ id: 'a', value: 20, ...exact }),
      observation({ id: 'b', value: 10, ...exact, source: 'beta' }),
    ]);
    expect(points?.weight).toBeCloseTo(1, 6);
    const level = { ...exact, indicator: 'OUTPUT', transformation: 'N' as const, unit: 'TNE' };
    const [times] = found([
      observation({ id: 'a', value: 20, ...level }),
      observation({ id: 'b', value: 10, ...level, source: 'beta' }),
    ]);
    expect(times?.weight).toBeCloseTo(1, 6);
    expect(times?.size.value).toBeCloseTo(2, 9);
    const [zero] = found([
      observation({ id: 'a', value: 20, ...level }),
      observation({ id: 'b', value: 0, ...level, source: 'beta' }),
    ]);
    expect(zero?.weight).toBe(10);
    expect(zero?.size.value).toBe(Infinity);
    const count = {
      decimals: 0,
      exact: true,
      indicator: 'PROJECTS',
      transformation: 'N' as const,
      unit: 'PROJECT',
    };
    const [none] = found([
      observation({ id: 'a', value: 3, ...count }),
      observation({ id: 'b', value: 0, ...count, source: 'beta' }),
    ]);
    expect(none?.weight).toBeCloseTo(2, 9);
    expect(none?.size).toEqual({ unit: 'count', value: 3 });
  });

  it('keeps its ids when another dataset is read beside, and when lines move', () => {
    const moved = observations.map((o, i) => ({ ...o, id: `elsewhere:${i}` }));
    const more = observation({ id: 'more', area: 'VN-99', value: 1 });
    const again = crossCheck([more, ...moved], codes).findings;
    expect(again.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  });
});

describe('the id of a finding', () => {
  it('stays when one more source agrees with either side', () => {
    const two = [
      observation({ id: 'a', value: 24.46 }),
      observation({ id: 'b', value: 22.1, source: 'beta' }),
    ];
    const agreeing = observation({ id: 'c', value: 22.1, source: 'gamma' });
    const [before] = found(two);
    const [after] = found([...two, agreeing]);
    expect(after?.sides[1].observations).toHaveLength(2);
    expect(after?.id).toBe(before?.id);
  });
});

describe('100,000 observations', () => {
  const START = monthIndex(2020, 1);

  let touched = 0;
  /** An observation that counts how often its value is asked for. */
  const COUNTING = {
    get value(): number {
      touched += 1;
      return (this as unknown as { readonly hidden: number }).hidden;
    },
  };

  function counting(some: Parameters<typeof observation>[0]): Observation {
    const { value, ...rest } = observation(some);
    return Object.assign(Object.create(COUNTING) as Pick<Observation, 'value'>, rest, { hidden: value });
  }

  /** Three years of levels and growths of many products of many areas, by two sources. */
  function many(count: number): readonly Observation[] {
    const observations: Observation[] = [];
    const put = (some: Parameters<typeof observation>[0]): void => {
      observations.push(counting(some));
    };
    for (let n = 0; observations.length < count; n++) {
      const month = n % 36;
      const product = `P${Math.floor(n / 36) % 20}`;
      const area = `VN-${Math.floor(n / 720)}`;
      const january = START + month - (month % 12);
      const toDate = span(january, (month % 12) + 1);
      for (const source of ['alpha', 'beta']) {
        const about = { indicator: 'OUTPUT', area, product, source, decimals: 1 };
        const level = { ...about, transformation: 'N' as const, unit: 'TNE', mult: 3 as const };
        put({ ...level, id: `${observations.length}`, period: toDate, value: 10 * ((month % 12) + 1) });
        put({
          ...about,
          id: `${observations.length}`,
          period: span(START + month, 1),
          value: 7,
          locator: 'month',
        });
        put({ ...about, id: `${observations.length}`, period: toDate, value: 7 });
      }
    }
    return observations.slice(0, count);
  }

  it('are each looked at a few times, and four times as many take four times the work', () => {
    const work = [25_000, 100_000].map((count) => {
      const observations = many(count);
      touched = 0;
      const { findings: none, tally } = crossCheck(observations, CODES);
      expect(none).toEqual([]);
      const compared = RULES.reduce((sum, rule) => sum + tally[rule].compared, 0);
      expect(compared).toBeGreaterThan(count / 2);
      expect(compared).toBeLessThan(count * 2);
      expect(touched).toBeGreaterThan(count);
      expect(touched).toBeLessThan(count * 12);
      return touched;
    });
    expect((work[1] ?? 0) / (work[0] ?? 1)).toBeLessThan(4.4);
  }, 60_000);
});
