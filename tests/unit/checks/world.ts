import type { Observation } from '../../../src/dataset/observation';
import { instant, monthIndex, span, type Period } from '../../../src/dataset/period';
import { observation } from './support';

/** Even draws in [0, 1) from a seed, the same on every machine (mulberry32). */
export function drawsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type About = Partial<Omit<Observation, 'id' | 'value' | 'decimals'>>;

const SOURCES = ['alpha', 'beta', 'gamma'];
const YEARS = [2023, 2024];
const START = monthIndex(2023, 1);
const MONTHS = 24;
const MULT = 3;

/** Sums of a true series over spans of its months; index 0 is January 2023. */
const total = (monthly: readonly number[], { start, months }: Period): number =>
  monthly.slice(start - START, start - START + months).reduce((sum, level) => sum + level, 0);

/** All spans of a year that are published somewhere: months, quarters, and from January on. */
const spansOf = (year: number): Period[] => {
  const january = monthIndex(year, 1);
  return [
    ...Array.from({ length: 12 }, (_, i) => span(january + i, 1)),
    ...[3, 6, 9].map((i) => span(january + i, 3)),
    ...Array.from({ length: 11 }, (_, i) => span(january, i + 2)),
  ];
};

/**
 * What a region would publish of one truth: two years of monthly levels, counts and stocks, printed by several sources,
 * each with its own decimals and power of ten and rounded any way within half a unit, with some observations missing. No two
 * of them disagree by more than rounding.
 */
export function consistentWorld(seed: number): Observation[] {
  const draw = drawsOf(seed);
  const whole = (low: number, high: number): number => low + Math.floor(draw() * (high - low + 1));
  const observations: Observation[] = [];

  /** Printed by some of the sources, to the nearest of its own decimals or the one next to it that is half a unit off. */
  const publish = (truth: number, about: About, share = 0.6): void => {
    for (const source of SOURCES) {
      if (draw() > share) continue;
      const mult = about.transformation === 'N' ? (about.mult ?? (whole(0, 1) === 1 ? MULT : 0)) : 0;
      const decimals = whole(0, mult === 0 ? 2 : 4);
      const units = (truth / 10 ** mult) * 10 ** decimals;
      const place = units - Math.floor(units);
      const up = place > 0.5 - 1e-12 && (place > 0.5 + 1e-12 || draw() < 0.5);
      const value = (Math.floor(units) + (up ? 1 : 0)) / 10 ** decimals;
      observations.push(
        observation({ ...about, id: `${observations.length}`, value, decimals, mult, source }),
      );
    }
  };
  const exact = (count: number, about: About): void => {
    for (const source of SOURCES)
      if (draw() < 0.6)
        observations.push(
          observation({
            ...about,
            id: `${observations.length}`,
            value: count,
            decimals: 0,
            exact: true,
            mult: 0,
            source,
          }),
        );
  };
  const growths = (monthly: readonly number[], about: About): void => {
    for (const period of spansOf(2024)) {
      const before = total(monthly, { ...period, start: period.start - 12 });
      publish((total(monthly, period) / before - 1) * 100, { ...about, period, transformation: 'GY' });
    }
    for (let i = 1; i < MONTHS; i++) {
      const change = (monthly[i] ?? 0) / (monthly[i - 1] ?? 1) - 1;
      publish(change * 100, { ...about, period: span(START + i, 1), transformation: 'G1' }, 0.4);
    }
  };
  const months = (make: () => number): number[] => Array.from({ length: MONTHS }, make);

  for (const area of ['VN-21', 'VN']) {
    for (const product of ['ELECTRICITY', 'CEMENT']) {
      const base = 10 ** (2 + draw() * 3);
      // Whole and half tonnes come up often, so that observations lie on the border between two roundings.
      const coarse = draw() < 0.5;
      const monthly = months(() => {
        const level = base * (1 + 1.9 * draw());
        return coarse ? Math.round(level * 2) / 2 : level;
      });
      const about = { area, indicator: 'OUTPUT', product };
      for (const year of YEARS)
        for (const period of spansOf(year))
          publish(total(monthly, period), { ...about, period, transformation: 'N', unit: 'TNE' });
      growths(monthly, about);
    }

    if (area === 'VN') continue;
    const sections = new Map(['B', 'C', 'D', 'E'].map((s) => [s, months(() => 20 + 180 * draw())]));
    const industry = months(() => 0).map((_, i) =>
      [...sections.values()].reduce((sum, monthly) => sum + (monthly[i] ?? 0), 0),
    );
    growths(industry, { area, indicator: 'IIP' });
    for (const [activity, monthly] of sections) growths(monthly, { area, indicator: 'IIP', activity });

    const construction = months(() => 20 + 180 * draw());
    growths(construction, { area, indicator: 'GRDP', activity: 'F' });
    growths(industry, { area, indicator: 'GRDP', activity: 'BTE' });
    growths(
      industry.map((level, i) => level + (construction[i] ?? 0)),
      { area, indicator: 'GRDP', activity: 'BTF' },
    );

    const workers = months(() => 100_000 * (1 + draw()));
    for (let i = 12; i < MONTHS; i++) {
      const about = { area, indicator: 'LABOUR', transformation: 'GY' as const };
      const change = ((workers[i] ?? 0) / (workers[i - 12] ?? 1) - 1) * 100;
      publish(change, { ...about, period: span(START + i, 1) });
      publish(change, { ...about, period: instant(START + i, 1) });
      // The last day is another stock; so is a level that falls.
      publish(change + 40, { ...about, period: instant(START + i, 28) });
      publish(workers[i] ?? 0, {
        ...about,
        period: instant(START + i, 1),
        transformation: 'N',
        unit: 'PERSON',
      });
    }

    // Stocks at the end of months: a quarter has that of its last month, and the first of a month is not its end.
    const stored = months(() => 1000 * (1 + draw()));
    for (let i = 13; i < MONTHS; i++) {
      const about = { area, indicator: 'INVENTORY', activity: 'C', transformation: 'GY' as const };
      const change = (at: number): number => ((stored[at] ?? 0) / (stored[at - 12] ?? 1) - 1) * 100;
      publish(change(i), { ...about, period: span(START + i, 1) });
      publish(change(i - 1), { ...about, period: instant(START + i, 1) });
      if (i % 3 === 2) publish(change(i), { ...about, period: span(START + i - 2, 3) });
    }

    const projects = months(() => whole(0, 9));
    const foreign = projects.map((n) => whole(0, n));
    const industrial = projects.map((n) => whole(0, n));
    const capital = projects.map((n) => n * (draw() < 0.1 ? 4000 : 10) * draw());
    for (const year of YEARS) {
      const january = monthIndex(year, 1);
      let firstWatched = 10;
      for (let n = 1; n <= 12; n++) {
        const period = span(january, n);
        const about = { area, transformation: 'N' as const, period };
        exact(total(projects, period), { ...about, indicator: 'PROJECTS', unit: 'PROJECT' });
        exact(total(foreign, period), { ...about, indicator: 'PROJECTS', unit: 'PROJECT', breakdown: 'FDI' });
        exact(total(industrial, period), {
          ...about,
          indicator: 'PROJECTS',
          unit: 'PROJECT',
          activity: 'BTE',
        });
        publish(total(capital, period) * 1000, { ...about, indicator: 'CAPITAL', unit: 'USD' });
        publish(total(capital, period) * 7, { ...about, indicator: 'CAPITAL', unit: 'VND' });
        // Cut off on the 20th of the next month.
        const next = january + n - START;
        if (n < 12)
          exact(total(projects, period) + Math.floor((projects[next] ?? 0) / 2), {
            ...about,
            period: span(january, n, 20),
            indicator: 'PROJECTS',
            unit: 'PROJECT',
          });
        // Every source watches a number of products of its own.
        for (const source of SOURCES) {
          const watched = (firstWatched += 1);
          const counted = {
            ...about,
            indicator: 'PRODUCTS_UP',
            unit: 'PRODUCT',
            source,
            decimals: 0,
            exact: true,
          };
          observations.push(observation({ ...counted, id: `${observations.length}`, value: watched }));
          observations.push(
            observation({
              ...counted,
              id: `${observations.length}`,
              value: whole(0, watched),
              breakdown: 'UP',
            }),
          );
        }
      }
    }
  }

  // What is aimed at or foreseen contradicts nothing that happened.
  const aims = observations
    .filter(() => draw() < 0.1)
    .map((o, i) => ({
      ...o,
      id: `aim ${i}`,
      value: o.value * 9 + 77,
      scenario: i % 2 ? ('TARGET' as const) : ('FORECAST' as const),
    }));
  return [...observations, ...aims];
}
