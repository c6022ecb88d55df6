import type { Observation } from '../dataset/observation';
import { isInstant, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';

/** The one activity or breakdown that is the sum of the others. */
export const TOTAL = '_T';

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
  keyOf(o.area, o.indicator, o.activity, o.product, o.breakdown, o.transformation, o.unit);

export const periodKey = (p: Period): string => keyOf(p.start, p.day, p.months, p.days);

/** A stock counted on the first day of a month is what others state for that month. */
export const stockPeriodKey = (p: Period): string =>
  isInstant(p) && p.day === 1 ? keyOf(p.start, 1, 1, 0) : periodKey(p);

/** One published figure, wherever it stands in its file. */
export const observationKey = (o: Observation): string =>
  [
    o.area,
    o.indicator,
    o.activity,
    o.product,
    o.breakdown,
    periodCode(o.period),
    o.transformation,
    o.unit,
    o.source,
    o.locator,
  ].join('|');

/** Groups in the order in which their first items came; items keep their order. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
