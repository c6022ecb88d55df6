import { beginning, compareByEnd, end, lastMonth, type Period } from '../../dataset/period';
import { parsePeriod, periodCode } from '../../dataset/periodCode';
import { formatNumber } from '../../i18n/number';
import { capitalise, monthNames, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { figureOf, type FigureOf } from '../../model/figure';
import { sourceShort } from '../../model/names';
import { basesOf, indexValues } from '../../series/indexValues';
import { lengthClassesAmong } from '../../series/lengthClass';
import type { SeriesLine } from '../../series/line';
import { levelUnits, sameRates } from '../../series/publishedSeries';
import type { Refusal } from '../../series/refusal';
import { placeValues, runsOf, type DrawnSeries } from '../../series/seriesLine';
import { seriesNames } from '../../series/seriesName';
import { scaleOf, valuesOf } from '../../series/seriesScale';
import { publishedValues, type SeriesValue } from '../../series/seriesValues';
import { seriesValueWords } from '../../series/words';
import { MOST_SERIES, seriesCode } from '../../spec/fields';
import type { SeriesRef } from '../../spec/series';
import type { BuildResult } from '../kind';
import type { SeriesBody } from './body';
import { seriesId, type SeriesSpec } from './spec';
import { seriesTable } from './table';
import { titleOf } from './title';
import { altOf, disputeNote, lineNotes } from './notes';
import { seriesWords } from './words';

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

interface Found {
  readonly joined: readonly SeriesValue[];
  readonly unconnected: readonly SeriesValue[];
  readonly index: DrawnSeries['index'];
  readonly disputes: DrawnSeries['disputes'];
}

function find(
  ctx: Context,
  spec: SeriesSpec,
  ref: SeriesRef,
  name: string,
  base: string | null,
): Found | Refusal {
  if (spec.measure !== 'index') {
    const found = publishedValues(ctx, ref, spec.measure, name);
    return found.joined.length > 0
      ? { ...found, index: null, disputes: null }
      : { code: 'no-measure', series: ref };
  }
  if (base === null || basesOf(ctx, ref).length === 0) return { code: 'no-measure', series: ref };
  const found = indexValues(ctx, ref, base, name);
  return found
    ? { joined: found.joined, unconnected: [], index: found.kind, disputes: found.disputes }
    : { code: 'no-base', series: ref, base };
}

function draw(
  ctx: Context,
  spec: SeriesSpec,
  base: string | null,
): { readonly drawn: DrawnSeries[]; readonly refusals: Refusal[]; readonly common: string } {
  const refs = spec.series.slice(0, MOST_SERIES);
  const { names, whole, common } = seriesNames(ctx, refs);
  const refusals: Refusal[] = [];
  const drawn = refs.flatMap((ref, seriesIndex): DrawnSeries[] => {
    const name = names[seriesIndex] ?? '';
    if (sameRates(spec.measure, ref, refs.slice(0, seriesIndex))) {
      refusals.push({ code: 'same-rates', series: ref });
      return [];
    }
    const leveled = spec.measure === 'level' || spec.measure === 'index';
    const units = leveled ? levelUnits(ctx.dataset, ref) : [];
    if (ref.unit === '' && units.length > 1) {
      refusals.push({ code: 'choose-unit', series: ref, units });
      return [];
    }
    const found = find(ctx, spec, ref, name, base);
    if ('code' in found) {
      refusals.push(found);
      return [];
    }
    const periods = found.joined.map((value) => value.period);
    const fits = wanted(spec, periods);
    const joined = placeValues(
      ctx,
      found.joined.filter((value) => fits(value.period)),
      periods,
    );
    const unconnected = placeValues(
      ctx,
      found.unconnected.filter((value) => fits(value.period)),
      periods,
    );
    if (joined.length === 0) {
      refusals.push({ code: 'nothing-there', series: ref });
      return [];
    }
    const unit = spec.measure === 'level' ? (found.joined[0]?.from[0]?.unit ?? '') : '';
    const { index, disputes } = found;
    return [
      {
        ref,
        seriesIndex,
        name,
        whole: whole[seriesIndex] ?? name,
        unit,
        joined,
        unconnected,
        index,
        disputes,
      },
    ];
  });
  return { drawn, refusals, common };
}

/** The figure of series through time, and the refusals of its spec. */
export function buildSeries(ctx: Context, spec: SeriesSpec): BuildResult<SeriesSpec, SeriesBody> {
  if (spec.series.length === 0) return { model: null, refusals: [{ code: 'no-series' }] };
  const base = spec.measure === 'index' ? (spec.base ?? defaultBase(ctx, spec.series)) : null;
  const { drawn, refusals, common } = draw(ctx, spec, base);
  const units = [...new Set(drawn.map((line) => line.unit))];
  if (spec.view === 'lines' && units.length > 1)
    return { model: null, refusals: [...refusals, { code: 'several-units', units }] };
  if (drawn.length === 0) return { model: null, refusals };
  const positive = valuesOf(drawn).every((value) => value > 0);
  const log = spec.log === true && positive;
  if (spec.log === true && !positive) refusals.push({ code: 'log-not-positive' });
  return { model: modelOf(ctx, spec, { drawn, common, base, log, units }), refusals };
}

/** Whether a series has sums since January beside values of other periods. */
function hasBoth(runs: SeriesLine['runs']): boolean {
  const lengths = new Set(runs.flat().map(({ length }) => length));
  return lengths.has('to-date') && lengths.size > 1;
}

interface Parts {
  readonly drawn: readonly DrawnSeries[];
  readonly common: string;
  readonly base: string | null;
  readonly log: boolean;
  readonly units: readonly string[];
}

interface Built {
  readonly line: DrawnSeries;
  readonly body: SeriesLine;
  readonly broken: boolean;
}

/** Notes needed to read the figure: gaps, breaks, kinds of periods, how an index was made, sources. */
function notesOf(
  ctx: Context,
  { drawn, log }: Parts,
  {
    built,
    shared,
    base,
    mixed,
  }: {
    readonly built: readonly Built[];
    readonly shared: boolean;
    readonly base: string;
    readonly mixed: boolean;
  },
): string[] {
  const words = seriesWords(ctx.locale);
  const values = drawn.flatMap((line) => [...line.joined, ...line.unconnected]);
  const sources = new Set(values.flatMap(({ from }) => from).map((o) => sourceShort(ctx, o.source)));
  return [
    ...built.flatMap((one) => lineNotes(ctx, one.line, one.body)),
    ...built.flatMap(({ line, broken }) => (broken ? [words.broken(line.name)] : [])),
    ...(values.some(({ point }) => point.to - point.from > 1) ? [words.spans] : []),
    ...(mixed ? [words.thin] : []),
    ...(drawn.some((line) => line.unconnected.length > 0) ? [words.unconnected] : []),
    ...(shared ? [] : [words.ownScales]),
    ...(drawn.some((line) => line.index === 'levels') ? [words.indexLevels(base)] : []),
    ...(drawn.some((line) => line.index === 'changes') ? [words.indexChanges(base)] : []),
    ...drawn.flatMap((line) => disputeNote(ctx, line)),
    ...(log ? [words.log] : []),
    ...(sources.size > 1 ? [words.manySources(formatNumber(ctx.locale, sources.size, 0))] : []),
  ];
}

function modelOf(ctx: Context, spec: SeriesSpec, parts: Parts): FigureOf<SeriesSpec, SeriesBody> {
  const { drawn, common, base, log, units } = parts;
  const { locale } = ctx;
  const words = seriesWords(locale);
  const shared = units.length === 1 ? scaleOf(ctx, spec.measure, drawn, log) : null;
  const built = drawn.map((line): Built => {
    const own = shared ?? scaleOf(ctx, spec.measure, [line], log);
    const { runs, gaps, broken } = runsOf(ctx, line);
    const body: SeriesLine = {
      id: seriesCode(line.ref),
      name: shared ? line.name : `${line.name} (${own.unit})`,
      seriesIndex: line.seriesIndex,
      toggle: words.show(line.name),
      axis: own.axis,
      runs: runs.map((run) => run.map((value) => value.point)),
      unconnected: line.unconnected.map((value) => value.point),
      gaps,
    };
    return { line, body, broken };
  });
  const values = drawn.flatMap((line) => [...line.joined, ...line.unconnected]);
  const low = Math.floor(Math.min(...values.map(({ point }) => point.from)));
  const high = Math.max(Math.ceil(Math.max(...values.map(({ point }) => point.to))), low + 1);
  const basePeriod = base === null ? null : parsePeriod(base);
  const baseText = basePeriod ? periodShort(locale, basePeriod) : '';
  const what =
    spec.measure === 'index' ? words.index(baseText) : seriesValueWords(locale).measure[spec.measure];
  const unit = shared ? (spec.measure === 'level' ? shared.unit : what) : words.unitOwn;
  const byEnd = [...values].sort((a, b) => compareByEnd(a.period, b.period));
  const first = byEnd[0];
  const last = byEnd.at(-1);
  const spanText =
    first && last ? words.span(periodShort(locale, first.period), periodShort(locale, last.period)) : '';
  const observations = [...new Set(values.flatMap((value) => value.from))];
  const mixed = built.some(({ body: { runs } }) => hasBoth(runs));
  const body: SeriesBody = {
    kind: 'series',
    view: spec.view,
    time: { low, high },
    months: monthNames(locale),
    tools: {
      name: words.tools,
      zoomIn: words.zoomIn,
      zoomOut: words.zoomOut,
      earlier: words.earlier,
      later: words.later,
      reset: words.reset,
      showing: words.showing,
      outside: words.outside,
      hint: words.hint,
    },
    log,
    mixed,
    unit: capitalise(locale, unit),
    lines: built.map((one) => one.body),
  };
  const title = capitalise(locale, titleOf(ctx, spec, drawn, { span: spanText, base: basePeriod }));
  return figureOf(ctx, {
    spec,
    id: seriesId(spec),
    title,
    subtitle: capitalise(
      locale,
      words.subtitle(spec.measure === 'level' && shared ? shared.unit : what, common, spanText),
    ),
    alt: [
      words.alt(formatNumber(locale, drawn.length, 0), spanText),
      ...drawn.map((line) => altOf(ctx, spec, line)),
    ].join(' '),
    body,
    data: values.map(({ datum }) => datum),
    notes: notesOf(ctx, parts, { built, shared: shared !== null, base: baseText, mixed }),
    observations,
    table: seriesTable(ctx, spec, drawn),
  });
}
