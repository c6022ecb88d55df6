import { compareByEnd, type Period } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import { compareNames } from '../../i18n/collate';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { figureOf, type FigureOf } from '../../model/figure';
import { INDEX_BASE } from '../../model/indexBase';
import { sourceShort } from '../../model/names';
import { missingDatum } from '../../model/observationDatum';
import { breakBetween, periodRefusal } from '../../series/comparable';
import { levelUnits, sameRates } from '../../series/publishedSeries';
import type { Refusal } from '../../series/refusal';
import { seriesNames, type SeriesNames } from '../../series/seriesName';
import { growthOf, growthsDiffer, seriesPair, type SeriesPair } from '../../series/seriesPair';
import { compareScale } from '../../series/seriesScale';
import type { ValueAt } from '../../series/valueAt';
import { seriesValueWords } from '../../series/words';
import { MOST_SERIES, seriesCode } from '../../spec/fields';
import type { Measure, SeriesRef } from '../../spec/series';
import type { BuildResult } from '../kind';
import type { CompareBody, CompareRow } from './body';
import type { Comparison } from './comparison';
import { buildContribution } from './contribution';
import { indexedPair } from './indexedPair';
import { compareId, type CompareSpec, type Sort } from './spec';
import { compareTable } from './table';
import { changeText } from './text';
import { compareTitle } from './title';
import { compareWords } from './words';

const isRefusal = (one: SeriesPair | Refusal): one is Refusal => 'code' in one;

interface Paired {
  readonly pairs: readonly SeriesPair[];
  readonly refusals: readonly Refusal[];
}

function pairsOf(
  ctx: Context,
  refs: readonly SeriesRef[],
  names: SeriesNames,
  periods: readonly [Period, Period],
  measure: Measure,
): Paired {
  const refusals: Refusal[] = [];
  const [a, b] = periods;
  const refused = periodRefusal(a, b, measure);
  if (refused) return { pairs: [], refusals: [refused] };
  const pairs = refs.flatMap((ref, seriesIndex): SeriesPair[] => {
    if (sameRates(measure, ref, refs.slice(0, seriesIndex))) {
      refusals.push({ code: 'same-rates', series: ref });
      return [];
    }
    const units = measure === 'level' && ref.unit === '' ? levelUnits(ctx.dataset, ref) : [];
    if (units.length > 1) {
      refusals.push({ code: 'choose-unit', series: ref, units });
      return [];
    }
    const [name = '', inWhole = ''] = [names.names[seriesIndex], names.whole[seriesIndex]];
    const pair = seriesPair(ctx, { ref, seriesIndex, name, whole: inWhole }, periods, measure);
    if (isRefusal(pair)) {
      refusals.push(pair);
      return [];
    }
    // A place for what is missing is kept beside a value; where both are missing there is nothing to draw.
    if (!pair.a && !pair.b) {
      refusals.push({ code: 'no-figures', series: ref, a: periodCode(a), b: periodCode(b) });
      return [];
    }
    if (!pair.a || !pair.b)
      refusals.push({ code: 'no-figure', series: ref, period: periodCode(pair.a ? b : a) });
    return [pair];
  });
  return { pairs, refusals };
}

const ORDER: readonly Measure[] = ['level', 'yoy', 'mom'];

/** The measure of the spec, or the first in which most of the series have both periods. */
function choose(
  ctx: Context,
  spec: CompareSpec,
  refs: readonly SeriesRef[],
  names: SeriesNames,
  periods: readonly [Period, Period],
): { readonly measure: Measure; readonly paired: Paired } {
  const tried = (spec.measure ? [spec.measure] : ORDER).map((measure) => {
    const paired = pairsOf(ctx, refs, names, periods, measure);
    return { measure, paired, whole: paired.pairs.filter((pair) => pair.a && pair.b).length };
  });
  return tried.reduce((best, one) => (one.whole > best.whole ? one : best));
}

function sorted(ctx: Context, pairs: readonly SeriesPair[], sort: Sort): SeriesPair[] {
  const value = (pair: SeriesPair): number => pair.a?.estimate.value ?? -Infinity;
  const growth = (pair: SeriesPair): number => growthOf(pair)?.value ?? pair.gap?.value ?? -Infinity;
  return [...pairs].sort(
    (x, y) =>
      (sort === 'value'
        ? descending(value(x), value(y))
        : sort === 'growth'
          ? descending(growth(x), growth(y))
          : 0) || compareNames(ctx.locale, x.name, y.name),
  );
}

const descending = (x: number, y: number): number => (x === y ? 0 : x > y ? -1 : 1);

function rowOf(
  ctx: Context,
  pair: SeriesPair,
  indexed: boolean,
  [a, b]: readonly [Period, Period],
  bars: boolean,
): CompareRow {
  const id = seriesCode(pair.ref);
  const missing = (side: 'a' | 'b', period: Period): Datum =>
    missingDatum(
      ctx,
      `${id}-${side}`,
      `${pair.name}, ${periodRunning(ctx.locale, period)}`,
      ctx.t.missing.actual,
    );
  let row = { id, name: pair.name, seriesIndex: pair.seriesIndex, change: changeText(ctx, pair) };
  if (indexed) {
    const late = compareByEnd(a, b) > 0 ? 'a' : 'b';
    const sides = indexedPair(ctx, pair, late);
    // The growth is the mark; beside it stand the levels, and both growths where they differ.
    const [early, now] = late === 'a' ? [pair.b, pair.a] : [pair.a, pair.b];
    const levels = [early?.datum.text, now?.datum.text].filter((one) => one !== undefined).join(' → ');
    row = { ...row, change: growthsDiffer(pair) ? `${levels}; ${row.change}` : levels };
    // From the base on: the base itself has no bar.
    return bars ? { ...row, a: sides.later, b: null } : { ...row, a: sides.a, b: sides.b };
  }
  return { ...row, a: pair.a?.datum ?? missing('a', a), b: pair.b?.datum ?? missing('b', b) };
}

/** The measure that a comparison takes where it is left to the data. */
export function usualMeasure(ctx: Context, spec: CompareSpec): Measure {
  const [a, b] = [parsePeriod(spec.a), parsePeriod(spec.b)];
  if (!a || !b) throw new RangeError(`invalid period: expected two time codes, got "${spec.a}", "${spec.b}"`);
  const refs = spec.series.slice(0, MOST_SERIES);
  return choose(ctx, spec, refs, seriesNames(ctx, refs), [a, b]).measure;
}

/** Series in two periods: what can be set side by side, and what cannot. */
export function buildCompare(ctx: Context, spec: CompareSpec): BuildResult<CompareSpec, CompareBody> {
  if (spec.series.length === 0) return { model: null, refusals: [{ code: 'no-series' }] };
  const [a, b] = [parsePeriod(spec.a), parsePeriod(spec.b)];
  if (!a || !b) throw new RangeError(`invalid period: expected two time codes, got "${spec.a}", "${spec.b}"`);
  if (spec.view === 'contribution') return buildContribution(ctx, spec, [a, b]);
  const refs = spec.series.slice(0, MOST_SERIES);
  const names = seriesNames(ctx, refs);
  const { common } = names;
  const { measure, paired } = choose(ctx, spec, refs, names, [a, b]);
  const units = [
    ...new Set(paired.pairs.flatMap((pair) => [pair.a, pair.b].flatMap((one) => one?.unit ?? []))),
  ];
  const indexed = measure === 'level' && units.length > 1;
  // Without a growth there is no index.
  const drawn = indexed ? paired.pairs.filter((pair) => growthOf(pair)) : paired.pairs;
  const undrawn = paired.pairs.filter((pair) => !drawn.includes(pair));
  const refusals: readonly Refusal[] = [
    ...paired.refusals,
    ...(drawn.length === 0 && indexed
      ? [{ code: 'several-units', units } as const]
      : // A missing side has been said already.
        undrawn.flatMap(({ a: x, b: y, ref }) =>
          x && y ? [{ code: 'no-growth', series: ref } as const] : [],
        )),
  ];
  if (drawn.length === 0) return { model: null, refusals };
  const pairs = sorted(ctx, drawn, spec.sort);
  return { model: modelOf(ctx, spec, { pairs, measure, indexed, common, periods: [a, b] }), refusals };
}

function modelOf(
  ctx: Context,
  spec: CompareSpec,
  comparison: Comparison,
): FigureOf<CompareSpec, CompareBody> {
  const { locale } = ctx;
  const t = compareWords(locale);
  const { pairs, measure, indexed, common, periods } = comparison;
  const [a, b] = periods;
  const short = periods.map((period) => periodShort(locale, period));
  const [shortA = '', shortB = ''] = short;
  const [earlier, later] = compareByEnd(a, b) < 0 ? [shortA, shortB] : [shortB, shortA];
  const rows = pairs.map((pair) => rowOf(ctx, pair, indexed, periods, spec.view === 'bars'));
  const data = rows.flatMap((row) => [row.a, row.b].filter((datum) => datum !== null));
  const unit = pairs.flatMap((pair) => pair.a?.unit ?? pair.b?.unit ?? [])[0] ?? '';
  const zero = indexed ? INDEX_BASE : 0;
  const scale = compareScale(
    ctx,
    data,
    measure === 'level' && !indexed ? unit : '',
    indexed || spec.view === 'bars' ? [zero] : [],
  );
  const what = indexed
    ? t.indexed(earlier)
    : measure === 'level'
      ? scale.unit
      : seriesValueWords(locale).measure[measure];
  const observations = [
    ...new Set(
      pairs.flatMap((pair) => [
        ...(pair.a?.from ?? []),
        ...(pair.b?.from ?? []),
        ...(pair.published ? [pair.published] : []),
      ]),
    ),
  ];
  const body: CompareBody = {
    kind: 'compare',
    view: spec.view,
    axis: scale.axis,
    zero,
    a: shortA,
    b: shortB,
    unit: capitalise(locale, what),
    rows,
  };
  const title = capitalise(locale, compareTitle(ctx, comparison));
  return figureOf(ctx, {
    spec,
    id: compareId(spec),
    title,
    subtitle: capitalise(locale, t.subtitle(common, what, later, earlier)),
    alt: [
      t.alt(formatNumber(locale, rows.length, 0), shortA, shortB),
      `${pairs.map((pair) => t.altRow(pair.name, pair.a?.datum.text ?? ctx.t.missing.actual, pair.b?.datum.text ?? ctx.t.missing.actual, changeText(ctx, pair))).join('. ')}.`,
    ].join(' '),
    body,
    data: data,
    notes: notesOf(ctx, comparison),
    observations,
    table: compareTable(ctx, comparison),
  });
}

/** How a remainder was made; of two sources that may not count alike both are named. */
function restNote(ctx: Context, ref: SeriesRef, value: ValueAt | null): string[] {
  const [whole, part] = value?.from ?? [];
  if (value?.how !== 'rest' || !whole || !part) return [];
  const t = compareWords(ctx.locale);
  const short = (period: Period): string => periodShort(ctx.locale, period);
  const made = [short(value.period), short(whole.period), short(part.period)] as const;
  const broken = breakBetween(ctx, ref, [whole, part]);
  return [
    broken
      ? t.derivedRestApart(...made, sourceShort(ctx, whole.source), sourceShort(ctx, part.source))
      : t.derivedRest(...made),
  ];
}

function notesOf(ctx: Context, { pairs, measure, indexed }: Comparison): string[] {
  const t = compareWords(ctx.locale);
  const values = pairs.flatMap((pair) => [pair.a, pair.b].filter((one) => one !== null));
  const rests = pairs.flatMap(({ ref, a, b }) => [a, b].flatMap((one) => restNote(ctx, ref, one)));
  const differing = pairs.filter(growthsDiffer).map((pair) => pair.name);
  const bodies = (pair: SeriesPair): boolean => pair.a?.from[0]?.source !== pair.b?.from[0]?.source;
  return [
    ...(indexed ? [t.different] : []),
    ...(values.some(({ how }) => how === 'year-before') ? [t.derivedBefore] : []),
    ...new Set(rests),
    ...(differing.length > 0 ? [t.differ(ctx.t.list(differing))] : []),
    ...(measure !== 'level' && pairs.some((pair) => pair.a && pair.b && bodies(pair)) ? [t.twoBodies] : []),
  ];
}
