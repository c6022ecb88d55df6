import { isRate, type Observation } from '../../dataset/observation';
import { end, isYear, yearOf, type Period } from '../../dataset/period';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import type { Axis } from '../../model/axis';
import { axisFor } from '../../model/axisFor';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { differenceDecimals, differenceText } from '../../model/difference';
import { figureOf, type FigureOf } from '../../model/figure';
import { nameOf, quantity, shortSources } from '../../model/names';
import {
  inWords,
  missingDatum,
  observationDatum,
  observationText,
  rangeText,
  statusOf,
} from '../../model/observationDatum';
import { derivedProvenance, type Provenance } from '../../model/provenance';
import { joinNames, subjectParts } from '../../model/subjectName';
import type { FigureTable } from '../../model/table';
import { sideOf } from '../../stats/differenceInPoints';
import { rescalePrinted } from '../../stats/rescale';
import { printedInterval } from '../../stats/roundingInterval';
import { progressOf, targetsOf, type Progress } from '../../targets/progress';
import type { TargetRow, TargetsBody } from './body';
import { targetsId, type TargetsSpec } from './spec';
import { targetsWords } from './words';

/** Rounding allows the gap to lie on either side of zero. */
const isOpen = ({ gap }: Progress): boolean => gap !== null && sideOf(gap) === 'cannot-tell';

/** The gap between actual and target in words; empty where there is none, and never a number that rounding could turn. */
export function gapText(ctx: Context, progress: Progress): string {
  const { gap, target, actual } = progress;
  if (!gap || !actual) return '';
  if (isOpen(progress)) return targetsWords(ctx.locale).cannotTell;
  const amount = differenceText(ctx, gap.value, actual, target);
  return isRate(target) || isYear(actual.period) ? amount : ctx.t.targets.aMonth(amount);
}

/** Where a gap comes from: a difference of two values, or of the average so far and what is still needed. */
export function differenceProvenance({ gap, target, actual }: Progress): Provenance | null {
  if (!gap || !actual) return null;
  const method = isRate(target) || isYear(actual.period) ? 'gap-in-points' : 'pace-gap';
  return derivedProvenance(method, [actual.id, target.id]);
}

/** The size of a gap for a sentence that says the side in words: `11,25 điểm phần trăm`. */
export function gapSize(ctx: Context, progress: Progress): string {
  const { gap, target, actual } = progress;
  if (!gap || !actual) return '';
  const size = Math.abs(gap.value);
  const decimals = differenceDecimals(actual, target);
  if (isRate(target)) return targetsWords(ctx.locale).points(`≈ ${formatNumber(ctx.locale, size, decimals)}`);
  const amount = `≈ ${quantity(ctx, size, decimals, target)}`;
  return isYear(actual.period) ? amount : ctx.t.targets.aMonth(amount);
}

/** A cell of a table never stands empty. */
export const orDash = (words: string): string => (words === '' ? '—' : words);

/** What rounding allows the gap to be; empty where there is no gap. */
export const gapRange = (ctx: Context, { gap, actual, target }: Progress): string =>
  gap && actual ? rangeText(ctx, gap, differenceDecimals(actual, target) + 1) : '';

/** What a target is for: its page is of one area, which goes without saying. */
export function targetName(ctx: Context, target: Observation): string {
  const { thing, activity, breakdown } = subjectParts(ctx, target);
  return joinNames([thing, activity, breakdown]);
}

/** An actual value on the axis of its target, which may be in another power of ten; its words stay as published. */
function scaledDatum(ctx: Context, actual: Observation, target: Observation, name: string): Datum {
  const { value, decimals } = rescalePrinted(actual, target.mult);
  return {
    ...observationDatum(ctx, actual, name),
    value,
    interval: printedInterval({ ...actual, value, decimals }),
  };
}

/** The row of one target. With several years in one figure a name carries its year. */
export function targetRow(ctx: Context, progress: Progress, withYear: boolean): TargetRow {
  const { t, locale } = ctx;
  const { target, actual } = progress;
  const year = String(yearOf(target.period));
  const name = targetName(ctx, target) + (withYear ? ` ${year}` : '');
  return {
    id: target.id,
    name,
    detail: actual ? `${periodShort(locale, actual.period)}, ${t.status[statusOf(actual)]}` : '',
    actual: actual
      ? scaledDatum(ctx, actual, target, `${name}, ${periodShort(locale, actual.period)}`)
      : missingDatum(ctx, `${target.id}-actual`, name, t.missing.actual),
    target: observationDatum(ctx, target, `${name}, ${t.pace.targetName(year)}`),
    // A year that is over without a value of its own has no gap: that of its parts would read like one.
    gap: progress.verdict === 'no-data' ? '' : gapText(ctx, progress),
  };
}

/** One axis for rows that are compared with one another. */
export const targetsAxis = (ctx: Context, found: readonly Progress[]): Axis =>
  axisFor(
    ctx,
    found.flatMap(({ target, actual }) => [
      target.value,
      ...(actual ? [rescalePrinted(actual, target.mult).value] : []),
    ]),
    [0],
    4,
  );

const observationsOf = ({ target, actual, others }: Progress): Observation[] => [
  target,
  ...(actual ? [actual] : []),
  ...others,
];

function chosen(ctx: Context, spec: TargetsSpec, period: Period | null): Progress[] {
  const until = period ? end(period) : Infinity;
  return targetsOf(ctx, spec.area)
    .filter((target) => isRate(target) && (period === null || yearOf(target.period) === yearOf(period)))
    .filter((target) => spec.indicator === undefined || target.indicator === spec.indicator)
    .map((target) => progressOf(ctx, target, until));
}

function tableOf(
  ctx: Context,
  found: readonly Progress[],
  rows: readonly TargetRow[],
  period: Period | null,
): FigureTable {
  const { t, locale } = ctx;
  return {
    columns: [
      t.table.indicator,
      t.table.target,
      t.table.actual,
      t.table.period,
      t.table.gap,
      t.table.rounding,
      t.table.status,
      t.table.source,
    ],
    rows: found.map((progress, i) => [
      {
        text:
          nameOf(ctx, 'indicators', progress.target.indicator) +
          (period ? '' : ` ${yearOf(progress.target.period)}`),
      },
      {
        text: observationText(ctx, progress.target),
        status: 'target' as const,
        provenance: rows[i]?.target.provenance ?? null,
      },
      {
        text: rows[i]?.actual.text ?? '',
        status: rows[i]?.actual.status ?? 'missing',
        provenance: rows[i]?.actual.provenance ?? null,
      },
      { text: progress.actual ? periodShort(locale, progress.actual.period) : '—' },
      {
        text: orDash(rows[i]?.gap ?? ''),
        ...(isOpen(progress) ? { open: true as const } : {}),
        provenance: progress.verdict === 'no-data' ? null : differenceProvenance(progress),
      },
      { text: orDash(progress.verdict === 'no-data' ? '' : gapRange(ctx, progress)) },
      { text: t.status[progress.actual ? statusOf(progress.actual) : 'missing'] },
      { text: t.list(shortSources(ctx, observationsOf(progress))) },
    ]),
  };
}

/** Null when there is no growth target: of the period's year, or at all. */
export function buildTargets(
  ctx: Context,
  spec: TargetsSpec,
  period: Period | null,
): FigureOf<TargetsSpec, TargetsBody> | null {
  const { t, locale } = ctx;
  const words = targetsWords(locale);
  const found = chosen(ctx, spec, period);
  if (found.length === 0) return null;
  const rows = found.map((progress) => targetRow(ctx, progress, period === null));
  const above = found.filter(({ verdict }) => verdict === 'met' || verdict === 'ahead').length;
  const measured = found.some(({ actual }) => actual !== null);
  const year = period
    ? String(yearOf(period))
    : t.list([...new Set(found.map(({ target }) => String(yearOf(target.period))))]);
  const observations = found.flatMap(observationsOf);
  const area = capitalise(locale, nameOf(ctx, 'areas', spec.area));
  const subtitle = period ? words.subtitle(area, periodRunning(locale, period)) : words.subtitleAll(area);
  return figureOf(ctx, {
    spec,
    id: targetsId(spec),
    title: measured
      ? words.title(year, formatNumber(locale, above, 0), formatNumber(locale, rows.length, 0))
      : words.titleNone(year),
    subtitle,
    alt: [
      words.alt(year),
      `${rows.map((row) => t.altItem(row.name, `${inWords(row.actual)}, ${words.targetShort(row.target.text)}`)).join('; ')}.`,
    ].join(' '),
    body: { kind: 'targets', compact: spec.indicator !== undefined, axis: targetsAxis(ctx, found), rows },
    data: rows.flatMap((row) => [row.actual, row.target]),
    observations,
    table: tableOf(ctx, found, rows, period),
  });
}
