import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';

/** Never in a code, so that joined codes cannot be mistaken for others. */
const SEPARATOR = '\u001f';

export function keyOf(...parts: readonly (string | number)[]): string {
  let key = '';
  for (const part of parts) key += `${part}${SEPARATOR}`;
  return key;
}

/**
 * What two figures must share before any law compares them: place, indicator, activity, product, split, basis and unit.
 * The unit stands without its power of ten: that alone is converted.
 */
export const seriesKey = (o: Observation): string =>
  `${o.area}${SEPARATOR}${o.indicator}${SEPARATOR}${o.activity}${SEPARATOR}${o.product}${SEPARATOR}${o.breakdown}${SEPARATOR}${o.transformation}${SEPARATOR}${o.unit}`;

/** Days of a month, and more months than any time code can name: the digits of a period as one number. */
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

/** `seriesKey` for very many figures: files hold a series in a row, so most share the key of the one before. */
export function seriesKeys(): (o: Observation) => string {
  let last: { readonly o: Observation; readonly key: string } | null = null;
  return (o) => {
    if (!last || !sameSeries(o, last.o)) last = { o, key: seriesKey(o) };
    return last.key;
  };
}

/** One number a period: exact, below 2^53 for every year that a time code can name. */
export const periodKey = (p: Period): number =>
  ((p.start * DAYS + p.day) * DAYS + p.days) * MONTHS + p.months;

/** One published figure, wherever it stands in its file. */
export const observationKey = (o: Observation): string =>
  `${o.area}|${o.indicator}|${o.activity}|${o.product}|${o.breakdown}|${periodCode(o.period)}` +
  `|${o.transformation}|${o.unit}|${o.source}|${o.locator}`;

/** Groups in the order in which their first items came; items keep their order. */
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
