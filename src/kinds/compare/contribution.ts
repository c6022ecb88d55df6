import type { Observation } from '../../dataset/observation';
import { partWhole } from '../../dataset/partWhole';
import { compareByEnd, equal, type Period } from '../../dataset/period';
import { byPriority } from '../../dataset/select';
import { compareNames } from '../../i18n/collate';
import { formatNumber, formatPercent, formatSigned } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { figureOf, type FigureOf } from '../../model/figure';
import { inSentence, shortSources } from '../../model/names';
import { observationText, rangeText } from '../../model/observationDatum';
import { derivedProvenance } from '../../model/provenance';
import { linkedValue, type Phrase, type RichText } from '../../i18n/richText';
import type { FigureTable } from '../../model/table';
import { periodRefusal } from '../../series/comparable';
import { publishedOf } from '../../series/publishedSeries';
import type { Refusal } from '../../series/refusal';
import { seriesName, seriesNames } from '../../series/seriesName';
import { compareScale } from '../../series/seriesScale';
import { MOST_SERIES, seriesCode } from '../../spec/fields';
import type { SeriesRef } from '../../spec/series';
import { contribution, shareOfWhole } from '../../stats/contribution';
import { meaningfulDecimals } from '../../stats/digits';
import type { Estimate } from '../../stats/interval';
import { rescalePrinted } from '../../stats/rescale';
import type { BuildResult } from '../kind';
import type { CompareBody, CompareRow } from './body';
import { compareId, type CompareSpec } from './spec';
import { compareWords } from './words';

interface ContributionBase {
  readonly part: Observation;
  readonly whole: Observation;
}

/** The series of which one is a part; null for a whole. */
const wholeOf = ({ dataset }: Context, ref: SeriesRef): SeriesRef | null =>
  partWhole(dataset.codes).totalOf(ref);

/** Part and whole of one period as one source states them in one unit: counts of two bodies never give a share. */
function partsIn(ctx: Context, ref: SeriesRef, period: Period): ContributionBase | null {
  const whole = wholeOf(ctx, ref);
  if (!whole) return null;
  const levels = (of: SeriesRef): Observation[] =>
    publishedOf(ctx.dataset, of, 'level').filter((o) => equal(o.period, period));
  const wholes = levels(whole);
  for (const part of byPriority(ctx.dataset, levels(ref))) {
    const found = wholes.find((o) => o.source === part.source && o.unit === part.unit);
    if (found) return { part, whole: found };
  }
  return null;
}

interface Weighed {
  readonly ref: SeriesRef;
  readonly seriesIndex: number;
  readonly name: string;
  readonly estimate: Estimate;
  readonly datum: Datum;
  readonly from: readonly Observation[];
}

const printedIn = ({ part, whole }: ContributionBase) => ({ part: rescalePrinted(part, whole.mult), whole });

/**
 * The share of a part in its whole in one period, or its contribution to the growth of the whole from one period to
 * another.
 */
function weigh(
  ctx: Context,
  ref: SeriesRef,
  [a, b]: readonly [Period, Period],
): { readonly estimate: Estimate; readonly from: readonly Observation[] } | Refusal {
  const inA = partsIn(ctx, ref, a);
  if (!inA) return { code: 'weights', series: ref };
  if (equal(a, b)) {
    const estimate = shareOfWhole(printedIn(inA));
    return estimate ? { estimate, from: [inA.part, inA.whole] } : { code: 'weights', series: ref };
  }
  const inB = partsIn(ctx, ref, b);
  if (!inB) return { code: 'weights', series: ref };
  const totals = [inA.part.outOf, inB.part.outOf] as const;
  if (totals[0] !== totals[1]) return { code: 'denominators', series: ref, a: totals[0], b: totals[1] };
  if (inA.part.source !== inB.part.source)
    return { code: 'sources', series: ref, a: inA.part.source, b: inB.part.source };
  const [earlier, later] = compareByEnd(a, b) < 0 ? [inA, inB] : [inB, inA];
  const estimate = contribution({ part: rescalePrinted(later.part, earlier.whole.mult) }, printedIn(earlier));
  return estimate
    ? { estimate, from: [later.part, earlier.part, earlier.whole] }
    : { code: 'weights', series: ref };
}

function datumOf(
  ctx: Context,
  { ref, name, estimate, from }: Pick<Weighed, 'ref' | 'name' | 'estimate' | 'from'>,
  share: boolean,
): Datum {
  const decimals = Math.min(1, meaningfulDecimals(estimate));
  const text = `≈ ${share ? formatPercent(ctx.locale, estimate.value, decimals) : ctx.t.points(formatSigned(ctx.locale, estimate.value, decimals))}`;
  return {
    id: `${seriesCode(ref)}-${share ? 'share' : 'contribution'}`,
    value: estimate.value,
    interval: { low: estimate.low, high: estimate.high },
    text,
    label: text,
    status: 'derived',
    name,
    provenance: derivedProvenance(
      share ? 'share-of-whole' : 'contribution',
      from.map((o) => o.id),
    ),
    facts: [
      from.map((o) => `${periodShort(ctx.locale, o.period)}: ${observationText(ctx, o)}`).join(' · '),
      ctx.t.facts.rounding(rangeText(ctx, estimate, decimals + 1)),
    ],
  };
}

/** Parts of wholes: shares in one period, or contributions to the growth from one to another. */
export function buildContribution(
  ctx: Context,
  spec: CompareSpec,
  periods: readonly [Period, Period],
): BuildResult<CompareSpec, CompareBody> {
  const [a, b] = periods;
  const share = equal(a, b);
  const refused = share ? null : periodRefusal(a, b, 'level');
  if (refused) return { model: null, refusals: [refused] };
  const refs = spec.series.slice(0, MOST_SERIES);
  const { names, common } = seriesNames(ctx, refs);
  const refusals: Refusal[] = [];
  const weighed = refs.flatMap((ref, seriesIndex): Weighed[] => {
    const found = weigh(ctx, ref, periods);
    if ('code' in found) {
      refusals.push(found);
      return [];
    }
    const own = { ref, seriesIndex, name: names[seriesIndex] ?? '', ...found };
    return [{ ...own, datum: datumOf(ctx, own, share) }];
  });
  if (weighed.length === 0) return { model: null, refusals };
  const rows = [...weighed].sort(
    (x, y) =>
      (spec.sort === 'name' ? 0 : y.estimate.value - x.estimate.value) ||
      compareNames(ctx.locale, x.name, y.name),
  );
  return { model: modelOf(ctx, spec, { rows, share, common, periods }), refusals };
}

interface Parts {
  readonly rows: readonly Weighed[];
  readonly share: boolean;
  readonly common: string;
  readonly periods: readonly [Period, Period];
}

/** Names part and whole by what they differ in, and their common subject once. */
function shareTitle(ctx: Context, { ref, name }: Weighed, size: Phrase, when: string): RichText {
  const t = compareWords(ctx.locale);
  const whole = wholeOf(ctx, ref);
  const { whole: names, around } = seriesNames(ctx, whole ? [ref, whole] : [ref]);
  return t.titleShare(names[0] ?? name, size, inSentence(names[1] ?? ''), around, when);
}

/** The name of a row's whole, or empty. */
function wholeName(ctx: Context, { ref }: Weighed): string {
  const whole = wholeOf(ctx, ref);
  return whole ? seriesName(ctx, whole) : '';
}

function tableOf(ctx: Context, { rows, share, periods }: Parts): FigureTable {
  const { locale } = ctx;
  const t = compareWords(locale);
  const [early, late] = [...periods].sort(compareByEnd);
  const [shortEarly = '', shortLate = ''] = [early, late].map((p) => (p ? periodShort(locale, p) : ''));
  const what = share ? t.share : t.contribution;
  return {
    // The parts in each period, and the whole that they are divided by: of two periods, the earlier one's.
    columns: [
      t.name,
      capitalise(locale, what),
      ctx.t.table.rounding,
      ...[...new Set([shortLate, shortEarly])].map(t.levelOf),
      t.wholeOf(shortEarly),
      ctx.t.table.source,
    ],
    rows: rows.map((row) => {
      const parts = row.from.slice(0, -1);
      const whole = row.from.at(-1);
      return [
        { text: row.name },
        {
          text: row.datum.text,
          status: 'derived' as const,
          provenance: row.datum.provenance,
          value: row.estimate.value,
        },
        { text: rangeText(ctx, row.estimate, 2) },
        ...parts.map((part) => ({ text: observationText(ctx, part) })),
        { text: whole ? `${wholeName(ctx, row)}: ${observationText(ctx, whole)}` : '—' },
        { text: ctx.t.list(shortSources(ctx, row.from)) },
      ];
    }),
  };
}

function bodyOf(ctx: Context, { rows, share, periods }: Parts): CompareBody {
  const t = compareWords(ctx.locale);
  const [a = '', b = ''] = periods.map((period) => periodShort(ctx.locale, period));
  return {
    kind: 'compare',
    view: 'contribution',
    axis: compareScale(
      ctx,
      rows.map((row) => row.datum),
      '',
      [0],
    ).axis,
    zero: 0,
    a,
    b,
    unit: capitalise(ctx.locale, share ? t.share : t.contribution),
    rows: rows.map((row): CompareRow => ({
      id: seriesCode(row.ref),
      name: row.name,
      seriesIndex: row.seriesIndex,
      a: row.datum,
      b: null,
      change: '',
    })),
  };
}

function modelOf(ctx: Context, spec: CompareSpec, parts: Parts): FigureOf<CompareSpec, CompareBody> {
  const { rows, share, common, periods } = parts;
  const { locale } = ctx;
  const t = compareWords(locale);
  const [a = '', b = ''] = periods.map((period) => periodShort(locale, period));
  const late = [...periods].sort(compareByEnd)[1];
  const what = share ? t.share : t.contribution;
  const observations = [...new Set(rows.flatMap((row) => row.from))];
  const best = rows.reduce((x, y) => (y.estimate.value > x.estimate.value ? y : x));
  const when = late ? periodRunning(locale, late) : a;
  const title = share
    ? shareTitle(ctx, best, linkedValue(best.datum.text, best.datum.provenance), when)
    : t.titleContribution(
        best.name,
        linkedValue(
          formatNumber(locale, best.estimate.value, Math.min(1, meaningfulDecimals(best.estimate))),
          best.datum.provenance,
        ),
        `${wholeName(ctx, best)}, ${when}`,
      );
  return figureOf(ctx, {
    spec,
    id: compareId(spec),
    title,
    subtitle: capitalise(locale, t.subtitle(common, what, a, b)),
    alt: [
      t.alt(formatNumber(locale, rows.length, 0), a, b),
      `${rows.map((row) => ctx.t.altItem(row.name, row.datum.text)).join('; ')}.`,
    ].join(' '),
    body: bodyOf(ctx, parts),
    data: rows.map((row) => row.datum),
    observations,
    table: tableOf(ctx, parts),
  });
}
