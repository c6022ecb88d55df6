import type { Observation } from '../dataset/observation';
import { periodBefore, yearBefore, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { Interval } from '../stats/interval';
import type { Context } from './context';
import { grammarOf, intervalOf } from './datum';
import type { FigureModel, Grammar } from './model';
import { nameOf } from './names';

/** A code with its name in the language of the figure. */
export interface Coded {
  readonly code: string;
  readonly name: string;
}

/** One value behind a figure, published or derived, with everything that tells what it is and where it comes from. */
export interface FigureRecord {
  /** The id of the published figure, or the question that a derived one answers. */
  readonly id: string;
  readonly area: Coded;
  readonly indicator: Coded;
  readonly activity: Coded;
  readonly product: Coded;
  readonly breakdown: Coded;
  readonly period: string;
  /** The period compared with; empty for a level. */
  readonly comparedWith: string;
  readonly transformation: Observation['transformation'];
  readonly scenario: Observation['scenario'];
  readonly status: Grammar;
  /** In `unit` times ten to the `mult`. */
  readonly value: number;
  /** Decimals that are meant: as printed, or as far as the interval of a derived value supports. */
  readonly decimals: number;
  readonly unit: Coded;
  readonly mult: number;
  /** What rounding leaves open; null for a target, which is exact. */
  readonly interval: Interval | null;
  readonly printed: string;
  readonly source: string;
  readonly publisher: string;
  readonly authority: string;
  readonly published: string;
  readonly address: string;
  readonly locator: string;
  readonly note: string;
  /** How a derived value was made, from which figures and with what parameters; empty for a published one. */
  readonly method: string;
  readonly from: readonly string[];
  readonly parameters: readonly number[];
}

const comparedWith = ({ transformation, period }: Pick<Observation, 'transformation' | 'period'>): string => {
  const before: Record<Observation['transformation'], Period | null> = {
    N: null,
    GY: yearBefore(period),
    G1: periodBefore(period),
  };
  const found = before[transformation];
  return found ? periodCode(found) : '';
};

/** What an observation is of, in codes and names. */
function subjectOf(ctx: Context, o: Observation) {
  const coded = (list: Parameters<typeof nameOf>[1], code: string): Coded => ({
    code,
    // `_Z` and the like say that nothing is meant.
    name: code === '_Z' ? '' : nameOf(ctx, list, code),
  });
  return {
    area: coded('areas', o.area),
    indicator: coded('indicators', o.indicator),
    activity: coded('activities', o.activity),
    product: coded('products', o.product),
    breakdown: coded('breakdowns', o.breakdown),
    unit: coded('units', o.unit),
  };
}

export function recordOf(ctx: Context, o: Observation): FigureRecord {
  const { locale, dataset } = ctx;
  const source = dataset.codes.sources.get(o.source);
  return {
    id: o.id,
    ...subjectOf(ctx, o),
    period: periodCode(o.period),
    comparedWith: comparedWith(o),
    transformation: o.transformation,
    scenario: o.scenario,
    status: grammarOf(o),
    value: o.value,
    decimals: o.decimals,
    mult: o.mult,
    interval: o.scenario === 'TARGET' ? null : intervalOf(o),
    printed: o.printed,
    source: o.source,
    publisher: source?.publisher[locale] ?? '',
    authority: source?.authority[locale] ?? '',
    published: source?.published ?? '',
    address: source?.address ?? '',
    locator: o.locator,
    note: dataset.codes.notes.get(o.note)?.name[locale] ?? '',
    method: '',
    from: [],
    parameters: [],
  };
}

/** Every value behind a figure, each once: the published ones that it rests on, then those that were derived from them. */
export function recordsOf(ctx: Context, model: FigureModel): FigureRecord[] {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  return [...new Set(model.observations)].flatMap((id) => {
    const observation = byId.get(id);
    return observation ? [recordOf(ctx, observation)] : [];
  });
}
