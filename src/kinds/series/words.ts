import { exploreFigureMessages } from '../../i18n/exploreFigure';
import { formatNumber, formatRate } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { inWords } from '../../model/observationDatum';
import type { SeriesLine } from '../../series/line';
import type { DrawnSeries, PlacedValue } from '../../series/seriesLine';
import { meaningfulDecimals } from '../../stats/digits';
import type { SeriesSpec } from './spec';

/**
 * What may be ranked: values of periods of one kind, of which there are most. A sum of nine months is no higher than one
 * of two; rates of both may be compared.
 */
function alike(measure: SeriesSpec['measure'], figures: readonly PlacedValue[]): readonly PlacedValue[] {
  const kindOf = ({ period, point }: PlacedValue): string =>
    measure === 'level' ? `${point.length} ${period.months} ${period.days}` : point.length;
  const kinds = [...new Set(figures.map(kindOf))].map((kind) =>
    figures.filter((one) => kindOf(one) === kind),
  );
  return kinds.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A line in words: the newest, the highest and the lowest of all that is drawn of it, whoever says them. */
export function altOf(ctx: Context, { measure }: SeriesSpec, line: DrawnSeries): string {
  const words = exploreFigureMessages(ctx.locale).series;
  const known = [...line.joined, ...line.unconnected].filter(({ datum }) => datum.value !== null);
  const latest = line.joined.filter(({ datum }) => datum.value !== null).at(-1);
  const ranked = [...alike(measure, known)].sort((a, b) => (a.datum.value ?? 0) - (b.datum.value ?? 0));
  const say = (figure: PlacedValue | undefined): string =>
    figure
      ? words.altAt(inWords(figure.datum), periodShort(ctx.locale, figure.period))
      : ctx.t.missing.actual;
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

/** What a chained index is worth, where the same office's growth on a year before says something else. */
export function disputeNote({ locale }: Context, { name, disputes }: DrawnSeries): string[] {
  if (!disputes) return [];
  const { worst, count, of } = disputes;
  const decimals = Math.min(1, meaningfulDecimals(worst.chained));
  return [
    exploreFigureMessages(locale).series.indexDisputed(
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
  const words = exploreFigureMessages(ctx.locale).series;
  const totals = [...new Set(line.joined.map((figure) => figure.denominator))].filter(
    (total) => total !== null,
  );
  return [
    ...(body.gaps.length > 0 ? [words.gaps(line.name, body.gaps.map((gap) => gap.words).join('; '))] : []),
    ...(totals.length > 1
      ? [words.denominators(line.name, totals.map((total) => formatNumber(ctx.locale, total, 0)).join(', '))]
      : []),
  ];
}
