import { beginning, compareByEnd, end, lastMonth, type Period } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { basesOf, indexValues } from '../../series/indexValues';
import { lengthClassesAmong } from '../../series/lengthClass';
import { levelUnits, sameRates } from '../../series/publishedSeries';
import type { Refusal } from '../../series/refusal';
import { placeValues, type DrawnSeries } from '../../series/seriesLine';
import { seriesNames } from '../../series/seriesName';
import { publishedValues, type SeriesValue } from '../../series/seriesValues';
import { MOST_SERIES } from '../../spec/fields';
import type { SeriesRef } from '../../spec/series';
import type { SeriesSpec } from './spec';

/** The first period that can be the base for most of the series. */
export function defaultBase(ctx: Context, refs: readonly SeriesRef[]): string | null {
  const counts = new Map<string, number>();
  for (const code of refs.flatMap((ref) => basesOf(ctx, ref))) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = [...counts].filter(([, count]) => count === most).map(([code]) => code);
  const first = candidates.flatMap((code) => parsePeriod(code) ?? []).sort(compareByEnd)[0];
  return first ? periodCode(first) : null;
}

/** Whether a period lies in the time and lengths of a spec. */
function wanted(spec: SeriesSpec, beside: readonly Period[]): (period: Period) => boolean {
  const from = spec.from === undefined ? null : parsePeriod(spec.from);
  const to = spec.to === undefined ? null : parsePeriod(spec.to);
  const lengthOf = lengthClassesAmong(beside);
  return (period) =>
    (!spec.lengths || spec.lengths.includes(lengthOf(period))) &&
    (!from || beginning(period) >= beginning(from)) &&
    (!to || end(period) <= Math.max(end(to), lastMonth(to) + 1));
}

type Found = Pick<DrawnSeries, 'index' | 'disputed'> & {
  readonly joined: readonly SeriesValue[];
  readonly unconnected: readonly SeriesValue[];
};

interface Asked {
  readonly ref: SeriesRef;
  readonly name: string;
  /** The base of an index. */
  readonly base: string | null;
}

function find(ctx: Context, { measure }: SeriesSpec, { ref, name, base }: Asked): Found | Refusal {
  if (measure !== 'index') {
    const found = publishedValues(ctx, ref, measure, name);
    return found.joined.length > 0
      ? { ...found, index: null, disputed: null }
      : { code: 'no-measure', series: ref };
  }
  if (base === null || basesOf(ctx, ref).length === 0) return { code: 'no-measure', series: ref };
  const found = indexValues(ctx, ref, base, name);
  return found
    ? { joined: found.joined, unconnected: [], index: found.kind, disputed: found.disputed }
    : { code: 'no-base', series: ref, base };
}

/** Why a series cannot be drawn whatever its values, beside the series before it; null when it can. */
function refusedAtOnce(
  { dataset }: Context,
  { measure }: SeriesSpec,
  ref: SeriesRef,
  before: readonly SeriesRef[],
): Refusal | null {
  if (sameRates(measure, ref, before)) return { code: 'same-rates', series: ref };
  const leveled = measure === 'level' || measure === 'index';
  const units = leveled && ref.unit === '' ? levelUnits(dataset, ref) : [];
  return units.length > 1 ? { code: 'choose-unit', series: ref, units } : null;
}

/** The values of a series that are drawn; or why there are none. */
function valuesOf(
  ctx: Context,
  spec: SeriesSpec,
  asked: Asked,
): Pick<DrawnSeries, 'unit' | 'joined' | 'unconnected' | 'index' | 'disputed'> | Refusal {
  const found = find(ctx, spec, asked);
  if ('code' in found) return found;
  const periods = found.joined.map((value) => value.period);
  const fits = wanted(spec, periods);
  const placed = (values: readonly SeriesValue[]): DrawnSeries['joined'] =>
    placeValues(
      ctx,
      values.filter((value) => fits(value.period)),
      periods,
    );
  const joined = placed(found.joined);
  if (joined.length === 0) return { code: 'nothing-there', series: asked.ref };
  return {
    unit: spec.measure === 'level' ? (found.joined[0]?.from[0]?.unit ?? '') : '',
    joined,
    unconnected: placed(found.unconnected),
    index: found.index,
    disputed: found.disputed,
  };
}

export interface AllDrawn {
  readonly drawn: readonly DrawnSeries[];
  readonly refusals: readonly Refusal[];
  /** What all the series have in common. */
  readonly common: string;
}

/** The series of a spec with the values that are drawn of them, and why others are not. */
export function drawnSeries(ctx: Context, spec: SeriesSpec, base: string | null): AllDrawn {
  const refs = spec.series.slice(0, MOST_SERIES);
  const { names, whole, common } = seriesNames(ctx, refs);
  const refusals: Refusal[] = [];
  const drawn = refs.flatMap((ref, seriesIndex): DrawnSeries[] => {
    const name = names[seriesIndex] ?? '';
    const found =
      refusedAtOnce(ctx, spec, ref, refs.slice(0, seriesIndex)) ?? valuesOf(ctx, spec, { ref, name, base });
    if ('code' in found) {
      refusals.push(found);
      return [];
    }
    return [{ ref, seriesIndex, name, whole: whole[seriesIndex] ?? name, ...found }];
  });
  return { drawn, refusals, common };
}
