import { indicatorOf } from './concepts';
import { beginning, compareByEnd, end, equal, isInstant, yearOf, type Period } from './period';
import { periodCode } from './periodCode';
import { select } from './select';
import type { Dataset } from './dataset';

const PRODUCTION = ['PRODUCTION_INDEX', 'PRODUCT_OUTPUT'] as const;

/**
 * Periods in which some growth of production is published for an area: each can carry a headline. Where no indicator of
 * the package stands for production, the periods of all that is published. In order of end.
 */
export function periodsOf(dataset: Dataset, area: string): Period[] {
  const actual = { area, scenario: 'ACTUAL' } as const;
  const leading = PRODUCTION.flatMap((concept) => indicatorOf(dataset.codes, concept) ?? []);
  const observations =
    leading.length > 0
      ? leading.flatMap((indicator) => select(dataset, { ...actual, indicator, transformation: 'GY' }))
      : select(dataset, actual).filter(({ period }) => !isInstant(period));
  const found = new Map(observations.map(({ period }) => [periodCode(period), period]));
  return [...found.values()].sort(compareByEnd);
}

/** The period that opens first: the editors' choice while it has observations, or else the newest. */
export function openingPeriod(dataset: Dataset, periods: readonly Period[]): Period | null {
  const chosen = dataset.focus?.period;
  const kept = chosen && periods.find((p) => equal(p, chosen));
  return kept ?? periods.at(-1) ?? null;
}

/** By distance of the ends, then of the beginnings. */
const distance = (p: Period, to: Period): number =>
  Math.abs(end(p) - end(to)) * 100 + Math.abs(beginning(p) - beginning(to));

/** The period nearest in time. */
export const nearestPeriod = (periods: readonly Period[], to: Period): Period | null =>
  periods.reduce<Period | null>(
    (best, p) => (best === null || distance(p, to) < distance(best, to) ? p : best),
    null,
  );

/** The nearest period for which `holds` is true; tried from the nearest on, until one does. */
export const nearestWhere = (
  periods: readonly Period[],
  to: Period,
  holds: (p: Period) => boolean,
): Period | null => [...periods].sort((a, b) => distance(a, to) - distance(b, to)).find(holds) ?? null;

export const yearsOf = (periods: readonly Period[]): number[] =>
  [...new Set(periods.map(yearOf))].sort((a, b) => a - b);

/** The period that opens when a reader picks a year: the one that ends last, and of those the longest. */
export function periodOfYear(periods: readonly Period[], year: number): Period | null {
  return periods
    .filter((p) => yearOf(p) === year)
    .reduce<Period | null>(
      (best, p) =>
        best === null || end(p) > end(best) || (end(p) === end(best) && p.months > best.months) ? p : best,
      null,
    );
}
