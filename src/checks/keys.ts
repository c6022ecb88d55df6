import type { Observation } from '../dataset/observation';
import { KEY_SEPARATOR } from '../dataset/observationId';
import type { Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';

/**
 * What two observations share before a rule compares them: place, indicator, activity, product, split, basis and unit.
 * The power of ten of the unit is no part of it: rules convert it.
 */
export const seriesKey = (o: Observation): string =>
  `${o.area}${KEY_SEPARATOR}${o.indicator}${KEY_SEPARATOR}${o.activity}${KEY_SEPARATOR}${o.product}${KEY_SEPARATOR}${o.breakdown}${KEY_SEPARATOR}${o.transformation}${KEY_SEPARATOR}${o.unit}`;

/**
 * More than the days of a month and more than the months of any time code: factors that make one number of a period.
 */
const DAYS = 32;
const MONTHS = 32_768;

const sameSeries = (a: Observation, b: Observation): boolean =>
  a.area === b.area &&
  a.indicator === b.indicator &&
  a.activity === b.activity &&
  a.product === b.product &&
  a.breakdown === b.breakdown &&
  a.transformation === b.transformation &&
  a.unit === b.unit;

/**
 * `seriesKey` for very many observations: a file has those of a series in a row, so most share the key of the one
 * before.
 */
export function seriesKeys(): (o: Observation) => string {
  let last: { readonly o: Observation; readonly key: string } | null = null;
  return (o) => {
    if (!last || !sameSeries(o, last.o)) last = { o, key: seriesKey(o) };
    return last.key;
  };
}

/** A period as one number: exact, since it is below 2^53 for every year of a time code. */
export const periodKey = (p: Period): number =>
  ((p.start * DAYS + p.day) * DAYS + p.days) * MONTHS + p.months;

/** The key of an observation, without its place in the file. */
export const observationKey = (o: Observation): string =>
  `${o.area}|${o.indicator}|${o.activity}|${o.product}|${o.breakdown}|${periodCode(o.period)}` +
  `|${o.transformation}|${o.unit}|${o.source}|${o.locator}`;

/** Groups in the order of their first items; the items of a group stay in their order. */
export function groupBy<T, K extends string | number>(
  items: Iterable<T>,
  key: (item: T) => K,
): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
