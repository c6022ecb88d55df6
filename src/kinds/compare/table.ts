import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { shortSources } from '../../model/names';
import { observationRange, observationText, rangeText, statusOf } from '../../model/observationDatum';
import { derivedProvenance, observationProvenance } from '../../model/provenance';
import type { Cell, FigureTable } from '../../model/table';
import { growthProvenance, type SeriesPair } from '../../series/seriesPair';
import type { ValueAt } from '../../series/valueAt';
import { meaningfulDecimals } from '../../stats/digits';
import { rescaleInterval } from '../../stats/rescale';
import type { Comparison } from './comparison';
import { computedText, gapText } from './text';
import { compareWords } from './words';

const DASH: Cell = { text: '—', status: 'missing' };

function valueCells(ctx: Context, at: ValueAt | null): Cell[] {
  // As at the mark.
  if (!at)
    return [
      { text: `— ${ctx.t.missing.actual}`, status: 'missing' },
      { text: '—' },
      { text: ctx.t.status.missing },
      { text: '—' },
    ];
  const o = at.how === 'published' ? at.from[0] : undefined;
  const mult = at.from[0]?.mult ?? 0;
  const inUnit = rescaleInterval(at.estimate, 0, mult);
  return [
    {
      text: at.datum.text,
      status: at.datum.status,
      provenance: at.datum.provenance,
      value: at.estimate.value,
    },
    {
      text: o ? observationRange(ctx, o) : rangeText(ctx, inUnit, meaningfulDecimals(inUnit) + 1),
      interval: { low: at.estimate.low, high: at.estimate.high },
    },
    { text: ctx.t.status[at.datum.status] },
    { text: ctx.t.list(shortSources(ctx, at.from)) },
  ];
}

function growthCells(ctx: Context, pair: SeriesPair): Cell[] {
  const { published, computed } = pair;
  const provenance = growthProvenance(pair);
  return [
    published
      ? {
          text: observationText(ctx, published),
          status: statusOf(published),
          provenance: observationProvenance(published.id),
          value: published.value,
        }
      : DASH,
    computed ? { text: computedText(ctx, pair), status: 'derived', provenance, value: computed.value } : DASH,
    computed
      ? {
          text: rangeText(ctx, computed, Math.min(3, meaningfulDecimals(computed) + 1)),
          interval: { low: computed.low, high: computed.high },
        }
      : DASH,
  ];
}

function gapCells(ctx: Context, pair: SeriesPair): Cell[] {
  if (!pair.gap) return [DASH, { text: '—' }];
  const decimals = Math.max(...[pair.a, pair.b].map((one) => one?.from[0]?.decimals ?? 0));
  const ids = [pair.a, pair.b].flatMap((one) => one?.from[0]?.id ?? []);
  return [
    {
      text: gapText(ctx, pair),
      status: 'derived',
      provenance: derivedProvenance('gap-in-points', ids),
      value: pair.gap.value,
    },
    {
      text: rangeText(ctx, pair.gap, decimals + 1),
      interval: { low: pair.gap.low, high: pair.gap.high },
    },
  ];
}

/** Both values of every series with their facts, and the change between them. */
export function compareTable(ctx: Context, { pairs, measure, periods }: Comparison): FigureTable {
  const t = compareWords(ctx.locale);
  const [a = '', b = ''] = periods.map((period) => periodShort(ctx.locale, period));
  const level = measure === 'level';
  const columnsOf = (period: string): string[] => [
    level ? t.levelOf(period) : t.rateOf(period),
    t.roundingOf(period),
    t.statusOf(period),
    t.sourceOf(period),
  ];
  return {
    columns: [
      t.name,
      ...columnsOf(a),
      ...columnsOf(b),
      ...(level ? [t.growthPublished, t.growthComputed, t.computedRange] : [t.gap, t.gapRange]),
    ],
    rows: pairs.map((pair) => [
      { text: pair.name },
      ...valueCells(ctx, pair.a),
      ...valueCells(ctx, pair.b),
      ...(level ? growthCells(ctx, pair) : gapCells(ctx, pair)),
    ]),
  };
}
