import { compareByEnd, type Period } from '../../dataset/period';
import { parsePeriod } from '../../dataset/periodCode';
import { formatNumber } from '../../i18n/number';
import { capitalise, monthNames, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { figureOf, type FigureOf } from '../../model/figure';
import type { SeriesLine } from '../../series/line';
import type { Refusal } from '../../series/refusal';
import { runsOf, type DrawnSeries, type PlacedValue } from '../../series/seriesLine';
import { scaleOf, valuesOf, type Scale } from '../../series/seriesScale';
import { seriesValueWords } from '../../series/words';
import { seriesCode } from '../../spec/fields';
import type { BuildResult } from '../kind';
import type { SeriesBody, TimeTools } from './body';
import { defaultBase, drawnSeries } from './drawn';
import { altOf, notesOf, type BuiltLine } from './notes';
import { seriesId, type SeriesSpec } from './spec';
import { seriesTable } from './table';
import { titleOf } from './title';
import { seriesWords } from './words';

/** The figure of series through time, and the refusals of its spec. */
export function buildSeries(ctx: Context, spec: SeriesSpec): BuildResult<SeriesSpec, SeriesBody> {
  if (spec.series.length === 0) return { model: null, refusals: [{ code: 'no-series' }] };
  const base = spec.measure === 'index' ? (spec.base ?? defaultBase(ctx, spec.series)) : null;
  const { drawn, refusals, common } = drawnSeries(ctx, spec, base);
  const units = [...new Set(drawn.map((line) => line.unit))];
  if (spec.view === 'lines' && units.length > 1)
    return { model: null, refusals: [...refusals, { code: 'several-units', units }] };
  if (drawn.length === 0) return { model: null, refusals };
  const positive = valuesOf(drawn).every((value) => value > 0);
  const log = spec.log === true && positive;
  const notLog: Refusal[] = spec.log === true && !positive ? [{ code: 'log-not-positive' }] : [];
  const shared = units.length === 1 ? scaleOf(ctx, spec.measure, drawn, log) : null;
  return {
    model: modelOf(ctx, spec, { drawn, common, base: base === null ? null : parsePeriod(base), log, shared }),
    refusals: [...refusals, ...notLog],
  };
}

interface Parts {
  readonly drawn: readonly DrawnSeries[];
  readonly common: string;
  readonly base: Period | null;
  readonly log: boolean;
  /** The scale of all series; null where each has its own. */
  readonly shared: Scale | null;
}

/** A series as its body has it; what cannot be joined in it is for the notes. */
function builtLine(ctx: Context, spec: SeriesSpec, line: DrawnSeries, { shared, log }: Parts): BuiltLine {
  const own = shared ?? scaleOf(ctx, spec.measure, [line], log);
  const { runs, gaps, broken } = runsOf(ctx, line);
  const body: SeriesLine = {
    id: seriesCode(line.ref),
    name: shared ? line.name : `${line.name} (${own.unit})`,
    seriesIndex: line.seriesIndex,
    toggle: seriesWords(ctx.locale).show(line.name),
    axis: own.axis,
    runs: runs.map((run) => run.map((value) => value.point)),
    unconnected: line.unconnected.map((value) => value.point),
    gaps,
  };
  return { line, body, broken };
}

/** Whether a series has sums since January beside values of other periods. */
function hasBoth({ runs }: SeriesLine): boolean {
  const lengths = new Set(runs.flat().map(({ length }) => length));
  return lengths.has('to-date') && lengths.size > 1;
}

/** Whole months around all values, one at least. */
function timeOf(values: readonly PlacedValue[]): SeriesBody['time'] {
  const low = Math.floor(Math.min(...values.map(({ point }) => point.from)));
  return { low, high: Math.max(Math.ceil(Math.max(...values.map(({ point }) => point.to))), low + 1) };
}

/** From the first period to the last, in words. */
function spanOf({ locale }: Context, values: readonly PlacedValue[]): string {
  const byEnd = [...values].sort((a, b) => compareByEnd(a.period, b.period));
  const [first, last] = [byEnd[0], byEnd.at(-1)];
  return first && last
    ? seriesWords(locale).span(periodShort(locale, first.period), periodShort(locale, last.period))
    : '';
}

function toolsOf({ locale }: Context): TimeTools {
  const { tools, zoomIn, zoomOut, earlier, later, reset, showing, outside, hint } = seriesWords(locale);
  return { name: tools, zoomIn, zoomOut, earlier, later, reset, showing, outside, hint };
}

function modelOf(ctx: Context, spec: SeriesSpec, parts: Parts): FigureOf<SeriesSpec, SeriesBody> {
  const { drawn, common, base, log, shared } = parts;
  const { locale } = ctx;
  const words = seriesWords(locale);
  const built = drawn.map((line) => builtLine(ctx, spec, line, parts));
  const values = drawn.flatMap((line) => [...line.joined, ...line.unconnected]);
  const observations = [...new Set(values.flatMap((value) => value.from))];
  const baseText = base ? periodShort(locale, base) : '';
  const what =
    spec.measure === 'index' ? words.index(baseText) : seriesValueWords(locale).measure[spec.measure];
  const measured = spec.measure === 'level' && shared ? shared.unit : what;
  const span = spanOf(ctx, values);
  const mixed = built.some(({ body }) => hasBoth(body));
  return figureOf(ctx, {
    spec,
    id: seriesId(spec),
    title: titleOf(ctx, spec, drawn, { span, base }),
    subtitle: capitalise(locale, words.subtitle(measured, common, span)),
    alt: [
      words.alt(formatNumber(locale, drawn.length, 0), span),
      ...drawn.map((line) => altOf(ctx, spec, line)),
    ].join(' '),
    body: {
      kind: 'series',
      view: spec.view,
      time: timeOf(values),
      months: monthNames(locale),
      tools: toolsOf(ctx),
      log,
      mixed,
      unit: capitalise(locale, shared ? measured : words.unitOwn),
      lines: built.map((one) => one.body),
    },
    data: values.map(({ datum }) => datum),
    notes: notesOf(ctx, built, { observations, shared: shared !== null, base: baseText, mixed, log }),
    observations,
    table: seriesTable(ctx, spec, drawn),
  });
}
