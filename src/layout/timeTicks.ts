import type { Axis, Tick } from '../model/axis';
import { MONTHS_A_YEAR } from '../stats/monthsAYear';
import { SIZE, widthOf } from './items';

/** Possible steps between ticks, in months: the first that leaves space for the labels is used. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;
const GAP = 10;

/** A year by its number, a month within it by its name. */
const labelAt = (months: readonly string[], at: number): string =>
  at % MONTHS_A_YEAR === 0 ? String(at / MONTHS_A_YEAR) : (months[at % MONTHS_A_YEAR] ?? '');

/**
 * The ticks of a time range that is `width` pixels wide, in months since year 0, as dense as the labels allow. A tick
 * is at the beginning of its month or year.
 */
export function timeTicks(
  { low, high }: Pick<Axis, 'low' | 'high'>,
  months: readonly string[],
  width: number,
): Tick[] {
  const perMonth = width / (high - low);
  const widest = Math.max(widthOf('0000', SIZE.axis), ...months.map((name) => widthOf(name, SIZE.axis)));
  const step = STEPS.find((one) => one * perMonth >= widest + GAP) ?? STEPS[STEPS.length - 1] ?? 1;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step)
    ticks.push({ value: at, label: labelAt(months, at) });
  return ticks;
}

/** A moment of the axis in words: its month and year. */
export function momentText(months: readonly string[], at: number): string {
  const month = Math.floor(at);
  return `${months[month % MONTHS_A_YEAR] ?? ''} ${Math.floor(month / MONTHS_A_YEAR)}`;
}
