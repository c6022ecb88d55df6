import { beginning, compareByEnd, end } from '../../dataset/period';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { shortSources } from '../../model/names';
import { basisText, observationRange, rangeText } from '../../model/observationDatum';
import type { Cell, FigureTable } from '../../model/table';
import type { DrawnSeries, PlacedValue } from '../../series/seriesLine';
import type { SeriesSpec } from './spec';
import { seriesWords } from './words';

/** The table of a figure: every value drawn. */
export function seriesTable(ctx: Context, spec: SeriesSpec, lines: readonly DrawnSeries[]): FigureTable {
  const { t, locale } = ctx;
  const words = seriesWords(locale);
  const value =
    spec.measure === 'level' ? t.table.value : spec.measure === 'index' ? words.tableIndex : t.table.change;
  const rowOf = (line: DrawnSeries, { period, datum, from }: PlacedValue): Cell[] => {
    const o = from[0];
    const single = from.length === 1 && datum.status !== 'derived' ? o : undefined;
    const range = single
      ? observationRange(ctx, single)
      : datum.interval && datum.provenance
        ? rangeText(ctx, datum.interval, 2)
        : '—';
    return [
      { text: line.name },
      { text: periodShort(locale, period), order: end(period) - beginning(period) / 1e4 },
      {
        text: datum.text,
        // The base of an index is 100 by definition, and no value.
        ...(datum.provenance === null ? {} : { status: datum.status, provenance: datum.provenance }),
        ...(datum.value === null ? {} : { value: datum.value }),
      },
      { text: range, ...(range === '—' || !datum.interval ? {} : { interval: datum.interval }) },
      { text: single ? basisText(ctx, single) : '—' },
      { text: t.status[datum.status] },
      { text: t.list(shortSources(ctx, from)) },
    ];
  };
  return {
    columns: [
      words.tableSeries,
      t.table.period,
      value,
      t.table.rounding,
      t.table.basis,
      t.table.status,
      t.table.source,
    ],
    rows: lines.flatMap((line) =>
      [...line.joined, ...line.unconnected]
        .sort((a, b) => compareByEnd(a.period, b.period))
        .map((value) => rowOf(line, value)),
    ),
  };
}
