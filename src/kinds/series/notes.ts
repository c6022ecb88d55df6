import type { Observation } from '../../dataset/observation';
import { formatNumber, formatRate } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { shortSources } from '../../model/names';
import { inWords } from '../../model/observationDatum';
import type { SeriesLine } from '../../series/line';
import type { DrawnSeries, PlacedValue } from '../../series/seriesLine';
import { meaningfulDecimals } from '../../stats/digits';
import type { SeriesSpec } from './spec';
import { seriesWords } from './words';

/**
 * The values that may be ranked: those of the most frequent kind of period, since a sum of nine months and one of two
 * do not compare; rates of both do.
 */
function alike(measure: SeriesSpec['measure'], values: readonly PlacedValue[]): readonly PlacedValue[] {
  const kindOf = ({ period, point }: PlacedValue): string =>
    measure === 'level' ? `${point.length} ${period.months} ${period.days}` : point.length;
  const kinds = [...new Set(values.map(kindOf))].map((kind) => values.filter((one) => kindOf(one) === kind));
  return kinds.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A line in words: its newest, highest and lowest values, of any source. */
export function altOf(ctx: Context, { measure }: SeriesSpec, line: DrawnSeries): string {
  const words = seriesWords(ctx.locale);
  const known = [...line.joined, ...line.unconnected].filter(({ datum }) => datum.value !== null);
  const latest = line.joined.filter(({ datum }) => datum.value !== null).at(-1);
  const ranked = [...alike(measure, known)].sort((a, b) => (a.datum.value ?? 0) - (b.datum.value ?? 0));
  const say = (value: PlacedValue | undefined): string =>
    value ? words.altAt(inWords(value.datum), periodShort(ctx.locale, value.period)) : ctx.t.missing.actual;
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (ranked.length < 2) return words.altNewest(line.name, say(latest));
  return ranked.length === known.length
    ? words.altLine(line.name, say(latest), say(highest), say(lowest))
    : words.altAmong(
        line.name,
        say(latest),
        formatNumber(ctx.locale, ranked.length, 0),
        say(highest),
        say(lowest),
      );
}

/** A line of a figure, as it was worked out and as it is drawn. */
export interface BuiltLine {
  readonly line: DrawnSeries;
  readonly body: SeriesLine;
  /** Some consecutive values are not joined, since their sources may not count alike. */
  readonly broken: boolean;
}

/** A note on a chained index that contradicts the growth on a year before: what the cross-checks found. */
function disputeNote({ locale }: Context, { name, disputed }: DrawnSeries): string[] {
  if (!disputed?.breaks) return [];
  const { breaks, sides } = disputed;
  const [published, chained] = sides;
  const say = (n: number): string => formatNumber(locale, n, 0);
  return [
    seriesWords(locale).indexDisputed(
      name,
      say(breaks.periods.length),
      say(breaks.compared),
      periodShort(locale, published.period),
      `≈ ${formatRate(locale, chained.value, meaningfulDecimals(chained.interval))}`,
      formatRate(locale, published.value, published.observations[0]?.decimals ?? 0),
    ),
  ];
}

/** Where a line has gaps, and where its counts are out of another total. */
function lineNotes(ctx: Context, { line, body }: BuiltLine): string[] {
  const words = seriesWords(ctx.locale);
  const totals = [...new Set(line.joined.map((value) => value.denominator))].filter(
    (total) => total !== null,
  );
  return [
    ...(body.gaps.length > 0 ? [words.gaps(line.name, body.gaps.map((gap) => gap.words).join('; '))] : []),
    ...(totals.length > 1
      ? [words.denominators(line.name, totals.map((total) => formatNumber(ctx.locale, total, 0)).join(', '))]
      : []),
  ];
}

interface Noted {
  readonly observations: readonly Observation[];
  /** All lines have one scale. */
  readonly shared: boolean;
  readonly base: string;
  readonly mixed: boolean;
  readonly log: boolean;
}

/** Notes needed to read the figure: gaps, breaks, kinds of periods, how an index was made, sources. */
export function notesOf(
  ctx: Context,
  built: readonly BuiltLine[],
  { observations, shared, base, mixed, log }: Noted,
): string[] {
  const words = seriesWords(ctx.locale);
  const drawn = built.map(({ line }) => line);
  const points = drawn.flatMap((line) => [...line.joined, ...line.unconnected]).map(({ point }) => point);
  const sources = shortSources(ctx, observations);
  return [
    ...built.flatMap((one) => lineNotes(ctx, one)),
    ...built.flatMap(({ line, broken }) => (broken ? [words.broken(line.name)] : [])),
    ...(points.some(({ from, to }) => to - from > 1) ? [words.spans] : []),
    ...(mixed ? [words.thin] : []),
    ...(drawn.some((line) => line.unconnected.length > 0) ? [words.unconnected] : []),
    ...(shared ? [] : [words.ownScales]),
    ...(drawn.some((line) => line.index === 'levels') ? [words.indexLevels(base)] : []),
    ...(drawn.some((line) => line.index === 'changes') ? [words.indexChanges(base)] : []),
    ...drawn.flatMap((line) => disputeNote(ctx, line)),
    ...(log ? [words.log] : []),
    ...(sources.length > 1 ? [words.manySources(formatNumber(ctx.locale, sources.length, 0))] : []),
  ];
}
