import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { RULES } from '../../../src/checks/finding';
import { impliedParts } from '../../../src/checks/impliedParts';
import type { Observation } from '../../../src/dataset/observation';
import { monthIndex, span } from '../../../src/dataset/period';
import { observation, found, idsOf, CODES } from './support';
import { consistentWorld, drawsOf } from './world';

const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** A world holds a thousand observations and more. */
const RUNS = { numRuns: 15 };
const SLOW = 60_000;

describe('what rounding explains', () => {
  it(
    'is never found, whatever the truth, the decimals, the sources and the way of rounding',
    () => {
      fc.assert(
        fc.property(seed, (n) => {
          expect(found(consistentWorld(n))).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
    SLOW,
  );

  it('is compared nevertheless, by every rule', () => {
    const { tally } = crossCheck(consistentWorld(1), CODES);
    for (const rule of RULES) {
      expect(tally[rule].compared).toBeGreaterThan(20);
      expect(tally[rule].disagreed).toBe(0);
    }
  });

  it('is never found of a product made in some winter months of each year', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        const draw = drawsOf(n);
        const pace = 5 + 20 * draw();
        // Pressed at an even pace from December to March, and in none of the other months.
        const monthly = Array.from({ length: 12 }, (_, m) => (m < 3 || m === 11 ? pace : 0));
        const levels = monthly.map((_, i) => monthly.slice(0, i + 1).reduce((sum, x) => sum + x, 0));
        const observations = levels.map((level, i) =>
          observation({
            id: `${i}`,
            indicator: 'OUTPUT',
            product: 'SUGAR',
            transformation: 'N',
            unit: 'TNE',
            mult: 3,
            period: span(monthIndex(2024, 1), i + 1),
            value: Math.round(level * 10 ** decimals) / 10 ** decimals,
            decimals,
          }),
        );
        expect(found(observations.filter(() => draw() < 0.7))).toEqual([]);
      }),
    );
  });

  it('implies only what is true of the missing part', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const draw = drawsOf(n);
        const levels = Array.from({ length: 24 }, () => 50 + 100 * draw());
        const sum = (from: number, months: number): number =>
          levels.slice(from, from + months).reduce((a, b) => a + b, 0);
        const growth = (from: number, months: number): number =>
          (sum(12 + from, months) / sum(from, months) - 1) * 100;
        const start = monthIndex(2024, 1);
        const observations: Observation[] = [];
        for (let from = 0; from < 12; from++)
          for (let months = 1; months <= (from === 0 ? 12 : 1); months++)
            if (draw() < 0.5)
              observations.push(
                observation({
                  id: `${from} ${months}`,
                  period: span(start + from, months),
                  value: Math.round(growth(from, months) * 10) / 10,
                  decimals: 1,
                }),
              );
        for (const { period, direction, bound } of impliedParts(observations, CODES)) {
          const truth = growth(period.start - start, period.months);
          if (direction === 'above') expect(truth).toBeGreaterThan(bound.interval.low);
          else expect(truth).toBeLessThan(bound.interval.high);
        }
      }),
    );
  });
});

describe('a contradiction planted in a consistent world', () => {
  const planted = (n: number, value: number, about: Partial<Observation>): Observation =>
    observation({ decimals: 2, source: 'delta', ...about, id: `planted ${n}`, value });

  const key = (o: Observation, month: number): string => `${o.area} ${o.product} ${month}`;

  /** Whether a longer period that begins before and does not end before is published of the same series. */
  const hasAround = (world: readonly Observation[], o: Observation): boolean =>
    world.some(
      (other) =>
        (['area', 'indicator', 'product', 'transformation', 'scenario'] as const).every(
          (field) => other[field] === o[field],
        ) &&
        other.period.start < o.period.start &&
        other.period.start + other.period.months >= o.period.start + o.period.months,
    );

  /** An observation of the world that a test can be about. */
  const some = (world: readonly Observation[], n: number, fits: (o: Observation) => boolean): Observation => {
    const fitting = world.filter((o) => o.scenario === 'ACTUAL' && fits(o));
    const one = fitting[n % fitting.length];
    if (!one) throw new Error('the world holds no figure that fits');
    return one;
  };

  it(
    'is found as two values of one key, and by no rule without it',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), (n, pick) => {
          const world = consistentWorld(n);
          const one = some(world, pick, (o) => o.indicator !== 'PRODUCTS_UP');
          // More than all roundings of the key together: the coarsest print whole thousands.
          const off = one.transformation === 'N' ? 10 ** 9 : 10;
          const wrong = planted(n, one.value + off, { ...one, source: 'delta', decimals: one.decimals });
          const findings = found([...world, wrong]);
          const same = findings.filter(({ rule }) => rule === 'same-key');
          expect(same).toHaveLength(1);
          expect(same.flatMap(idsOf)).toContain(wrong.id);
          expect(findings.every((f) => idsOf(f).includes(wrong.id))).toBe(true);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as a level that falls as its period grows',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), (n, pick) => {
          const world = consistentWorld(n);
          const one = some(
            world,
            pick,
            ({ indicator, transformation, period, value, mult, decimals }) =>
              ['OUTPUT', 'CAPITAL'].includes(indicator) &&
              transformation === 'N' &&
              period.start % 12 === 0 &&
              period.months < 12 &&
              // Well above what rounding leaves of it and of any shorter period.
              value * 10 ** mult > 20_000 &&
              value > 4 * 10 ** -decimals,
          );
          const { period } = one;
          const wrong = planted(n, one.value / 8, {
            ...one,
            source: 'delta',
            decimals: 4,
            period: span(period.start, period.months + 1),
          });
          const falls = found([...world, wrong]).filter(({ rule }) => rule === 'falling-cumulative');
          expect(falls.flatMap(idsOf)).toContain(wrong.id);
          expect(falls.every((f) => idsOf(f).includes(wrong.id))).toBe(true);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as a growth that no weights of its parts could give',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), fc.boolean(), (n, pick, up) => {
          const world = consistentWorld(n);
          const growths = world.filter((o) => o.indicator === 'OUTPUT' && o.transformation === 'GY');
          const single = new Set(
            growths.filter(({ period }) => period.months === 1).map((o) => key(o, o.period.start)),
          );
          const one = some(growths, pick, (o) =>
            // All its months are published.
            Array.from({ length: o.period.months }, (_, i) => key(o, o.period.start + i)).every(
              (month) => o.period.months > 1 && single.has(month),
            ),
          );
          // No month grew by more than the factor of three that its levels keep.
          const wrong = planted(n, up ? 250 : -90, { ...one, source: 'delta', decimals: 1 });
          const outside = found([...world, wrong]).filter(({ rule }) => rule === 'cumulative-outside-parts');
          expect(outside.flatMap(idsOf)).toContain(wrong.id);
          expect(outside.every((f) => idsOf(f).includes(wrong.id))).toBe(true);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as a part that exceeds its whole',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), (n, pick) => {
          const world = consistentWorld(n);
          // Of all sectors: foreign projects of industry lie in all foreign ones too, and may exceed both.
          const whole = some(
            world,
            pick,
            ({ unit, breakdown, activity }) => unit === 'PROJECT' && breakdown === '_T' && activity === '_T',
          );
          const wrong = planted(n, whole.value + 1, {
            ...whole,
            source: 'delta',
            breakdown: 'FDI',
            decimals: 0,
          });
          const findings = found([...world, wrong]).filter(({ rule }) => rule === 'part-exceeds-whole');
          expect(findings).toHaveLength(1);
          expect(findings.flatMap(idsOf)).toContain(wrong.id);
          expect(findings.flatMap(idsOf)).toContain(whole.id);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as a part of a period that exceeds the period',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), (n, pick) => {
          const world = consistentWorld(n);
          const level = (o: Observation): boolean => o.indicator === 'OUTPUT' && o.transformation === 'N';
          // A quarter that does not open the year, with the half, three quarters or the year around it published.
          const quarter = some(
            world,
            pick,
            (o) => level(o) && o.period.months === 3 && o.period.start % 12 > 0 && hasAround(world, o),
          );
          const wrong = planted(n, quarter.value + 10 ** 9, { ...quarter, source: 'delta' });
          const findings = found([...world, wrong]).filter(({ rule }) => rule === 'part-exceeds-whole');
          expect(findings).toHaveLength(1);
          expect(findings[0]?.sides[0].observations.map(({ id }) => id)).toContain(wrong.id);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as a total that no weights of its sections could give',
    () => {
      fc.assert(
        fc.property(seed, fc.boolean(), (n, up) => {
          const sections = ['B', 'C', 'D', 'E'].map((activity, i) =>
            planted(i, i * 3 - 4, { activity, indicator: 'IIP', period: span(monthIndex(2024, 1), 1) }),
          );
          const wrong = planted(9, up ? 5.03 : -4.03, { period: span(monthIndex(2024, 1), 1) });
          const findings = found([...consistentWorld(n), ...sections, wrong]);
          const weights = findings.filter(({ rule }) => rule === 'implied-weights');
          expect(weights).toHaveLength(1);
          expect(weights.flatMap(idsOf).sort()).toEqual([...sections, wrong].map(({ id }) => id).sort());
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'is found as growth that the changes of its series do not chain to',
    () => {
      fc.assert(
        fc.property(seed, fc.nat(), fc.boolean(), (n, pick, up) => {
          const world = consistentWorld(n);
          const isMonth = ({ period }: Observation): boolean => period.months === 1 && period.days === 0;
          const changes = world.filter((o) => o.indicator === 'OUTPUT' && isMonth(o));
          const has = (transformation: string, o: Observation, month: number): boolean =>
            changes.some(
              (c) => c.transformation === transformation && key(c, c.period.start) === key(o, month),
            );
          const one = some(
            changes.filter((o) => o.transformation === 'GY'),
            pick,
            (o) =>
              has('GY', o, o.period.start - 1) &&
              has('G1', o, o.period.start) &&
              has('G1', o, o.period.start - 12),
          );
          // In place of all that is published of the month; no month grew by more than the factor of three.
          const others = world.filter(
            (o) =>
              o.transformation !== 'GY' ||
              !isMonth(o) ||
              key(o, o.period.start) !== key(one, one.period.start),
          );
          const wrong = planted(n, up ? 900 : -95, { ...one, source: 'delta', decimals: 1 });
          const chained = found([...others, wrong]).filter(({ rule }) => rule === 'chained-changes');
          expect(chained).toHaveLength(1);
          expect(chained[0]?.breaks?.observations).toContain(wrong);
          expect(chained[0]?.breaks?.periods.map(({ start }) => start)).toContain(wrong.period.start);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it('is found as two months stated where the last month alone is meant', () => {
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 1, max: 1.3, noNaN: true }))),
        fc.integer({ min: 2, max: 4 }),
        ([january = 1, february = 1, march = 1], decimals) => {
          const level = (id: string, months: number, truth: number): Observation =>
            observation({
              id,
              indicator: 'OUTPUT',
              product: 'PETROL',
              transformation: 'N',
              unit: 'TNE',
              mult: 3,
              decimals,
              period: span(monthIndex(2024, 1), months),
              value: Math.round(truth * 10 ** decimals) / 10 ** decimals,
            });
          const observations = [
            level('two months', 2, 100 * february),
            level('quarter', 3, 100 * (january + february + march)),
          ];
          // (J + M) / (F / 2) > 3 with months of 1 to 1.3: 2 / 0.65 at the least.
          const [finding] = found(observations);
          expect(finding?.rule).toBe('rest-out-of-scale');
          expect(finding?.reconciliation).toEqual({
            kind: 'last-month-alone',
            month: span(monthIndex(2024, 2), 1),
          });
        },
      ),
    );
  });
});
