import type { Observation } from '../../dataset/observation';
import { compareByEnd, type Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { compareNames } from '../../i18n/collate';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { figureOf, type FigureOf } from '../../model/figure';
import { INDEX_BASE } from '../../model/indexBase';
import { periodRefusal } from '../../series/comparable';
import { levelUnits, sameRates } from '../../series/publishedSeries';
import type { Refusal } from '../../series/refusal';
import { seriesNames, type SeriesNames } from '../../series/seriesName';
import { growthOf, seriesPair, type SeriesPair } from '../../series/seriesPair';
import { compareScale } from '../../series/seriesScale';
import type { ValueAt } from '../../series/valueAt';
import { seriesValueWords } from '../../series/words';
import { MOST_SERIES } from '../../spec/fields';
import type { Measure, SeriesRef } from '../../spec/series';
import type { BuildResult } from '../kind';
import { readPeriod } from '../readPeriod';
import type { CompareBody } from './body';
import type { Comparison } from './comparison';
import { buildContribution } from './contribution';
import { notesOf } from './notes';
import { dataOf, rowOf } from './rows';
import { compareId, type CompareSpec, type Sort } from './spec';
import { compareTable } from './table';
import { changeText } from './text';
import { compareTitle } from './title';
import { compareWords } from './words';

interface Paired {
  readonly pairs: readonly SeriesPair[];
  readonly refusals: readonly Refusal[];
}

/** The series of a spec with their names, and the periods in which they are compared. */
interface Asked {
  readonly refs: readonly SeriesRef[];
  readonly names: SeriesNames;
  readonly periods: readonly [Period, Period];
}

function askedOf(ctx: Context, spec: CompareSpec, periods: readonly [Period, Period]): Asked {
  const refs = spec.series.slice(0, MOST_SERIES);
  return { refs, names: seriesNames(ctx, refs), periods };
}

/** @throws RangeError when a period of the spec is not a time code. */
const periodsOf = ({ a, b }: CompareSpec): readonly [Period, Period] => [readPeriod(a), readPeriod(b)];

/** One series in both periods, or why it has no place in the figure. */
function pairOf(
  ctx: Context,
  { refs, names, periods }: Asked,
  seriesIndex: number,
  measure: Measure,
): SeriesPair | Refusal {
  const ref = refs[seriesIndex];
  if (!ref) return { code: 'no-series' };
  if (sameRates(measure, ref, refs.slice(0, seriesIndex))) return { code: 'same-rates', series: ref };
  const units = measure === 'level' && ref.unit === '' ? levelUnits(ctx.dataset, ref) : [];
  if (units.length > 1) return { code: 'choose-unit', series: ref, units };
  const [name = '', whole = ''] = [names.names[seriesIndex], names.whole[seriesIndex]];
  const pair = seriesPair(ctx, { ref, seriesIndex, name, whole }, periods, measure);
  if ('code' in pair || pair.a || pair.b) return pair;
  // A place for what is missing is kept beside a value; where both are missing there is nothing to draw.
  const [a, b] = periods.map(periodCode) as [string, string];
  return { code: 'no-values', series: ref, a, b };
}

/** A pair is drawn with what is missing of it, which is a refusal too. */
function missingIn({ ref, a, b }: SeriesPair, [first, second]: Asked['periods']): Refusal[] {
  if (a && b) return [];
  return [{ code: 'no-value', series: ref, period: periodCode(a ? second : first) }];
}

function pairsOf(ctx: Context, asked: Asked, measure: Measure): Paired {
  const refused = periodRefusal(...asked.periods, measure);
  if (refused) return { pairs: [], refusals: [refused] };
  const all = asked.refs.map((_, i) => pairOf(ctx, asked, i, measure));
  return {
    pairs: all.flatMap((one) => ('code' in one ? [] : [one])),
    refusals: all.flatMap((one) => ('code' in one ? [one] : missingIn(one, asked.periods))),
  };
}

const ORDER: readonly Measure[] = ['level', 'yoy', 'mom'];

/** The measure of the spec, or the first in which most of the series have both periods. */
function choose(
  ctx: Context,
  wish: Measure | undefined,
  asked: Asked,
): { readonly measure: Measure; readonly paired: Paired } {
  const tried = (wish ? [wish] : ORDER).map((measure) => {
    const paired = pairsOf(ctx, asked, measure);
    return { measure, paired, whole: paired.pairs.filter((pair) => pair.a && pair.b).length };
  });
  return tried.reduce((best, one) => (one.whole > best.whole ? one : best));
}

/** The measure that a comparison takes where it is left to the data. */
export const usualMeasure = (ctx: Context, spec: CompareSpec): Measure =>
  choose(ctx, spec.measure, askedOf(ctx, spec, periodsOf(spec))).measure;

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

/** Series in two periods: what can be set side by side, and what cannot. */
export function buildCompare(ctx: Context, spec: CompareSpec): BuildResult<CompareSpec, CompareBody> {
  if (spec.series.length === 0) return { model: null, refusals: [{ code: 'no-series' }] };
  const periods = periodsOf(spec);
  if (spec.view === 'contribution') return buildContribution(ctx, spec, periods);
  const asked = askedOf(ctx, spec, periods);
  const { measure, paired } = choose(ctx, spec.measure, asked);
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
      : // A missing side is among the refusals already.
        undrawn.flatMap(({ a: x, b: y, ref }) =>
          x && y ? [{ code: 'no-growth', series: ref } as const] : [],
        )),
  ];
  if (drawn.length === 0) return { model: null, refusals };
  const pairs = sorted(ctx, drawn, spec.sort);
  const { common } = asked.names;
  return { model: modelOf(ctx, spec, { pairs, measure, indexed, common, periods }), refusals };
}

/** What a comparison rests on, each observation once. */
const observationsOf = (pairs: readonly SeriesPair[]): Observation[] => [
  ...new Set(
    pairs.flatMap(({ a, b, published }) => [
      ...(a?.from ?? []),
      ...(b?.from ?? []),
      ...(published ? [published] : []),
    ]),
  ),
];

/** The body of a comparison; and what its axis measures, in words. */
function bodyOf(
  ctx: Context,
  view: CompareSpec['view'],
  comparison: Comparison,
): { readonly body: CompareBody; readonly what: string } {
  const { locale } = ctx;
  const { pairs, measure, indexed, periods } = comparison;
  const [a, b] = periods.map((period) => periodShort(locale, period)) as [string, string];
  const rows = pairs.map((pair) => rowOf(ctx, pair, comparison, view));
  const unit = pairs.flatMap((pair) => pair.a?.unit ?? pair.b?.unit ?? [])[0] ?? '';
  const zero = indexed ? INDEX_BASE : 0;
  const scale = compareScale(
    ctx,
    dataOf(rows),
    measure === 'level' && !indexed ? unit : '',
    indexed || view === 'bars' ? [zero] : [],
  );
  const what = indexed
    ? compareWords(locale).indexed(compareByEnd(...periods) < 0 ? a : b)
    : measure === 'level'
      ? scale.unit
      : seriesValueWords(locale).measure[measure];
  return {
    body: { kind: 'compare', view, axis: scale.axis, zero, a, b, unit: capitalise(locale, what), rows },
    what,
  };
}

function modelOf(
  ctx: Context,
  spec: CompareSpec,
  comparison: Comparison,
): FigureOf<CompareSpec, CompareBody> {
  const { locale } = ctx;
  const t = compareWords(locale);
  const { pairs, common, periods } = comparison;
  const { body, what } = bodyOf(ctx, spec.view, comparison);
  // Levels are read in the order of time; a difference of rates is A less B, whichever came first.
  const inTime = comparison.measure === 'level' && compareByEnd(...periods) < 0;
  const [of, against] = inTime ? [body.b, body.a] : [body.a, body.b];
  const inWords = (value: ValueAt | null): string => value?.datum.text ?? ctx.t.missing.actual;
  const rows = pairs.map((pair) =>
    t.altRow(pair.name, inWords(pair.a), inWords(pair.b), changeText(ctx, pair)),
  );
  return figureOf(ctx, {
    spec,
    id: compareId(spec),
    title: compareTitle(ctx, comparison),
    subtitle: capitalise(locale, t.subtitle(common, what, of, against)),
    alt: [t.alt(formatNumber(locale, rows.length, 0), body.a, body.b), `${rows.join('. ')}.`].join(' '),
    body,
    data: dataOf(body.rows),
    notes: notesOf(ctx, comparison),
    observations: observationsOf(pairs),
    table: compareTable(ctx, comparison),
  });
}
