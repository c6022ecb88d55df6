import { lastDay } from '../dataset/day';
import { isInstant, monthOf, yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { ReadFigure } from '../reading/figure';

/** A period that ends inside a month is written with its last day, as annotated texts have it. */
function periodIso(period: Period | null): string | null {
  if (period === null) return null;
  if (isInstant(period) || period.days === 0) return periodCode(period);
  return `${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}-01/${lastDay(period)}`;
}

/** A figure with the fields of an annotated text. */
export function readRecord(figure: ReadFigure, text: string): Readonly<Record<string, unknown>> {
  const { number, unit, subject } = figure;
  return {
    start: number.start,
    end: number.end,
    value: figure.printed,
    obs_value: figure.value,
    out_of: figure.outOf,
    unit: unit.span === null ? '' : text.slice(unit.span.start, unit.span.end),
    unit_measure: unit.code,
    unit_mult: unit.mult,
    kind: figure.kind,
    form: figure.form,
    transformation: figure.transformation,
    scenario: figure.scenario,
    status: figure.status,
    approx: figure.approximation,
    bound: figure.bound,
    indicator: subject === null ? null : text.slice(subject.start, subject.end),
    indicator_code: figure.indicator,
    activity: figure.activity,
    product: figure.product,
    breakdown: figure.breakdown,
    period_iso: periodIso(figure.period),
    area_code: figure.areas.length === 0 ? null : figure.areas.join('+'),
    comparator: figure.comparator,
    rule: figure.rule,
    sure: figure.doubts.length === 0,
    doubts: figure.doubts,
  };
}
