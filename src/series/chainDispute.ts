import { group } from 'd3-array';
import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { Context } from '../model/context';
import type { SeriesRef } from '../spec/series';
import { chainIndex } from '../stats/chainIndex';
import { disjoint, type Estimate } from '../stats/interval';
import { MONTHS_A_YEAR } from '../stats/monthsAYear';
import { printedInterval } from '../stats/roundingInterval';
import { publishedOf } from './publishedSeries';

/** Twelve chained changes on the month before, and the published growth over the same twelve months. */
export interface ChainDispute {
  readonly period: Period;
  /** Growth on a year before from the chain, in percent. */
  readonly chained: Estimate;
  /** The nearest published growth. */
  readonly published: Observation;
}

export interface ChainDisputes {
  /** The one with the greatest difference. */
  readonly worst: ChainDispute;
  readonly count: number;
  /** How many months could be compared. */
  readonly of: number;
}

const difference = ({ chained, published }: ChainDispute): number =>
  Math.abs(chained.value - published.value);

/** The year of a chain that ends at index `i`, with its published growth; null where either is missing. */
function yearOf(
  chain: readonly Observation[],
  i: number,
  published: ReadonlyMap<string, readonly Observation[]>,
): ChainDispute | null {
  const end = chain[i];
  const level = chainIndex(chain.slice(i - MONTHS_A_YEAR, i + 1), 0).at(-1);
  if (i < MONTHS_A_YEAR || !end || !level) return null;
  const chained = { value: level.value - 100, low: level.low - 100, high: level.high - 100 };
  const [first, ...rest] = (published.get(periodCode(end.period)) ?? []).map((o): ChainDispute => ({
    period: end.period,
    chained,
    published: o,
  }));
  return first ? rest.reduce((a, b) => (difference(a) <= difference(b) ? a : b), first) : null;
}

/**
 * Where a chain of changes on the month before contradicts the published growth on the same month a year before:
 * sources revise earlier months without revising the published changes, so that these chain to another growth. Null
 * where rounding explains every difference.
 */
export function chainDisputes(
  ctx: Context,
  ref: SeriesRef,
  chain: readonly Observation[],
): ChainDisputes | null {
  const published = group(publishedOf(ctx.dataset, ref, 'yoy'), (o) => periodCode(o.period));
  const years = chain.flatMap((_, i) => yearOf(chain, i, published) ?? []);
  const disputes = years.filter((year) => disjoint(printedInterval(year.published), year.chained));
  const [first, ...rest] = disputes;
  if (!first) return null;
  return {
    worst: rest.reduce((a, b) => (difference(a) >= difference(b) ? a : b), first),
    count: disputes.length,
    of: years.length,
  };
}
