import { formatNumber, formatRate } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
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

/** A note on a chained index that contradicts the growth on a year before of the same office. */
export function disputeNote({ locale }: Context, { name, disputes }: DrawnSeries): string[] {
  if (!disputes) return [];
  const { worst, count, of } = disputes;
  const decimals = Math.min(1, meaningfulDecimals(worst.chained));
  return [
    seriesWords(locale).indexDisputed(
      name,
      formatNumber(locale, count, 0),
      formatNumber(locale, of, 0),
      periodShort(locale, worst.period),
      `≈ ${formatRate(locale, worst.chained.value, decimals)}`,
      formatRate(locale, worst.published.value, worst.published.decimals),
    ),
  ];
}

export function lineNotes(ctx: Context, line: DrawnSeries, body: SeriesLine): string[] {
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
