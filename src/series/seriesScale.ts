import type { Multiplier } from '../dataset/observation';
import { decimalsNeeded, formatNumber } from '../i18n/number';
import type { Axis, Tick } from '../model/axis';
import { axisFor } from '../model/axisFor';
import type { Context } from '../model/context';
import type { Datum } from '../model/datum';
import { INDEX_BASE } from '../model/indexBase';
import { nameOf } from '../model/names';
import type { SeriesMeasure } from '../spec/series';
import type { DrawnSeries } from './seriesLine';

export const valuesOf = (lines: readonly DrawnSeries[]): number[] =>
  lines.flatMap((line) => [...line.joined, ...line.unconnected].flatMap(({ datum }) => datum.value ?? []));

const MULTS = [12, 9, 6, 3, 0] as const;

/** The power of ten in which an axis says its values: the largest that leaves the greatest of them at least 1. */
const multFor = (values: readonly number[]): Multiplier => {
  const most = Math.max(...values.map(Math.abs));
  return MULTS.find((mult) => most >= 10 ** mult) ?? 0;
};

/** An axis whose ticks are in 10 to the `mult` of the unit, of values in the plain unit. */
function axisIn(
  ctx: Context,
  values: readonly number[],
  mult: number,
  { mustHold, count }: { readonly mustHold: readonly number[]; readonly count: number },
): Axis {
  const scale = 10 ** mult;
  const axis = axisFor(
    ctx,
    values.map((v) => v / scale),
    mustHold,
    count,
  );
  return {
    low: axis.low * scale,
    high: axis.high * scale,
    ticks: axis.ticks.map(({ value, label }) => ({ value: value * scale, label })),
  };
}

/** Levels near one another need no zero. */
const levelAxis = (ctx: Context, values: readonly number[], mult: number): Axis =>
  axisIn(ctx, values, mult, {
    mustHold: Math.min(...values) > 0 && spread(values) < 2 ? [] : [0],
    count: 5,
  });

/** How many times the greatest value is the least; infinite when one is zero or less. */
function spread(values: readonly number[]): number {
  const least = Math.min(...values);
  return least > 0 ? Math.max(...values) / least : Infinity;
}

/** An axis of powers: from the power of ten, or a fifth or half of it, below the least value to the one above the greatest. */
function logAxis(ctx: Context, values: readonly number[], mult: number): Axis {
  const steps = [1, 2, 5];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(least)) - 1; power <= Math.ceil(Math.log10(most)) + 1; power += 1)
    all.push(...steps.map((step) => step * 10 ** power));
  const from = all.findLastIndex((v) => v <= least);
  const to = all.findIndex((v) => v >= most);
  const kept = all.slice(from, Math.max(to, from + 1) + 1);
  const ticks: Tick[] = kept
    .filter((v) => kept.length <= 7 || v === kept[0] || v === kept.at(-1) || /^10*$|^0\.0*1$/.test(plain(v)))
    .map((value) => ({
      value,
      label: formatNumber(ctx.locale, value / 10 ** mult, decimalsNeeded(value / 10 ** mult)),
    }));
  return { low: kept[0] ?? least, high: kept.at(-1) ?? most, ticks };
}

const plain = (v: number): string => (v >= 1 ? String(Math.round(v)) : v.toFixed(12).replace(/0+$/, ''));

export interface Scale {
  readonly axis: Axis;
  readonly unit: string;
}

export function scaleOf(
  ctx: Context,
  measure: SeriesMeasure,
  lines: readonly DrawnSeries[],
  log: boolean,
): Scale {
  const values = valuesOf(lines);
  const unitCode = lines[0]?.unit ?? '';
  const mult = measure === 'level' ? multFor(values) : 0;
  const axis = log
    ? logAxis(ctx, values, mult)
    : measure === 'level'
      ? levelAxis(ctx, values, mult)
      : axisFor(ctx, values, measure === 'index' ? [INDEX_BASE] : [0], 5);
  return { axis, unit: measure === 'level' ? unitWords(ctx, unitCode, mult) : '' };
}

/** The axis of a comparison: of levels in their unit, or of rates, points and indexes where `unit` is empty. */
export function compareScale(
  ctx: Context,
  data: readonly Datum[],
  unit: string,
  mustHold: readonly number[],
): Scale {
  const values = data.flatMap(({ value, interval }) =>
    value === null ? [] : [value, interval?.low ?? value, interval?.high ?? value],
  );
  if (unit === '') return { axis: axisFor(ctx, values, mustHold, 4), unit: '' };
  const mult = multFor(values);
  return { axis: axisIn(ctx, values, mult, { mustHold, count: 4 }), unit: unitWords(ctx, unit, mult) };
}

/** `triệu kWh`. */
const unitWords = (ctx: Context, unit: string, mult: Multiplier): string =>
  [ctx.t.multipliers[mult], nameOf(ctx, 'units', unit)].filter((part) => part !== '').join(' ');
