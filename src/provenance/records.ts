import {
  INDEX,
  isRate,
  NOT_APPLICABLE,
  PERCENT,
  type Multiplier,
  type Observation,
} from '../dataset/observation';
import { periodBefore, restOf, span, yearBefore, yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { exportMessages } from '../i18n/exports';
import type { FigureOf } from '../model/figure';
import type { Context } from '../model/context';
import { nameOf } from '../model/names';
import { statusOf } from '../model/observationDatum';
import { provenanceCode, type Provenance } from '../model/provenance';
import type { Status } from '../model/status';
import { meaningfulDecimals } from '../stats/digits';
import type { Interval } from '../stats/interval';
import { MONTHS_A_YEAR } from '../stats/monthsAYear';
import { printedInterval } from '../stats/roundingInterval';
import { derivedOf } from './deriveValue';
import { provenancesIn } from './usage';

/** A code with its name in the language of the figure. */
export interface Coded {
  readonly code: string;
  readonly name: string;
}

/** One value of a figure, published or derived, with its subject and its provenance, for files. */
export interface ValueRecord {
  /** The id of an observation, or the provenance code of a derived value. */
  readonly id: string;
  /** What a derived value is, in words; empty for an observation, whose codes say it. */
  readonly label: string;
  readonly area: Coded;
  readonly indicator: Coded;
  readonly activity: Coded;
  readonly product: Coded;
  readonly breakdown: Coded;
  readonly period: string;
  /** The period that a growth compares with; empty for a level. */
  readonly comparedWith: string;
  /** Empty for a derived value that is neither a level nor a growth. */
  readonly transformation: Observation['transformation'] | '';
  /** A derived value may be what a target requires of the rest of its year, or rest on a growth that was assumed. */
  readonly scenario: Observation['scenario'] | 'REQUIRED' | 'ASSUMED';
  readonly status: Status;
  /** In `unit` times ten to the `mult`. */
  readonly value: number;
  /** Decimals: as printed, or, of a derived value, those that its interval supports. */
  readonly decimals: number;
  readonly unit: Coded;
  readonly mult: Multiplier;
  /** The rounding interval; null for targets, forecasts and counts, which are exact. */
  readonly interval: Interval | null;
  /** The number of findings that concern it or an observation that it was derived from. */
  readonly conflicts: number;
  readonly printed: string;
  readonly source: string;
  readonly publisher: string;
  readonly authority: string;
  readonly published: string;
  readonly address: string;
  readonly locator: string;
  readonly note: string;
  /** Method, observations and parameters of a derived value; empty for an observation. */
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

/** The subject of an observation, in codes and names. */
function subjectOf(ctx: Context, o: Observation) {
  const coded = (list: Parameters<typeof nameOf>[1], code: string): Coded => ({
    code,
    // `_Z` is not applicable, so it has no name.
    name: code === NOT_APPLICABLE ? '' : nameOf(ctx, list, code),
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

/** Counts and targets are exact; nobody measured a forecast. */
const isExact = (o: Observation): boolean => o.scenario !== 'ACTUAL' || o.exact;

/** The number of findings that concern these observations, each counted once. */
function findingsAgainst(ctx: Context, ids: readonly string[]): number {
  const { conflicts, marked } = ctx.checked();
  return new Set(ids.filter((id) => marked.has(id)).flatMap((id) => conflicts.get(id) ?? [])).size;
}

export function recordOf(ctx: Context, o: Observation): ValueRecord {
  const { locale, dataset } = ctx;
  const source = dataset.codes.sources.get(o.source);
  return {
    id: o.id,
    label: '',
    ...subjectOf(ctx, o),
    period: periodCode(o.period),
    comparedWith: comparedWith(o),
    transformation: o.transformation,
    scenario: o.scenario,
    status: statusOf(o),
    value: o.value,
    decimals: o.decimals,
    mult: o.mult,
    interval: isExact(o) ? null : printedInterval(o),
    conflicts: findingsAgainst(ctx, [o.id]),
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

type DerivedProvenance = Extract<Provenance, { kind: 'derived' }>;

/** Unit and period of a derived value. */
interface Measured {
  readonly unit: Coded;
  readonly mult: Multiplier;
  readonly period: Period;
  readonly transformation: ValueRecord['transformation'];
  readonly scenario?: ValueRecord['scenario'];
}

const wholeYear = ({ period }: Observation): Period => span(yearOf(period) * MONTHS_A_YEAR, MONTHS_A_YEAR);

const restOfYear = (toDate: Observation): Period =>
  restOf(wholeYear(toDate), toDate.period) ?? wholeYear(toDate);

function measured(
  ctx: Context,
  { method }: DerivedProvenance,
  from: readonly Observation[],
): Measured | null {
  const [first, second] = from;
  if (!first) return null;
  const like = (o: Observation, period = o.period): Measured => ({
    unit: { code: o.unit, name: nameOf(ctx, 'units', o.unit) },
    mult: o.mult,
    period,
    transformation: o.transformation,
  });
  const plain = (code: string, name: string, transformation: Measured['transformation'] = ''): Measured => ({
    unit: { code, name },
    mult: 0,
    period: first.period,
    transformation,
  });
  const percent = plain(PERCENT, nameOf(ctx, 'units', PERCENT));
  const points = plain('PERCENTAGE_POINT', exportMessages(ctx.locale).points);
  switch (method) {
    case 'level-year-before':
      return like(first, yearBefore(first.period));
    case 'rest-of-period':
    case 'rest-a-month':
      return like(first, (second && restOf(first.period, second.period)) ?? first.period);
    case 'average-a-month':
    case 'weighted-parts':
      return like(first);
    case 'output-pace':
      return { ...like(second ?? first, restOfYear(first)), scenario: 'REQUIRED' };
    case 'pace-gap':
      return like(second ?? first);
    case 'gap-in-points':
      return isRate(first) ? points : like(second ?? first);
    case 'contribution':
      return points;
    // No figure shows the size of a finding.
    case 'apart':
      return null;
    case 'growth-from-levels':
    case 'chained-growth':
      return { ...percent, transformation: 'GY' };
    case 'required-pace':
      return { ...percent, transformation: 'GY', period: restOfYear(first), scenario: 'REQUIRED' };
    case 'year-end':
      return { ...percent, transformation: 'GY', period: wholeYear(first), scenario: 'ASSUMED' };
    case 'share-of-whole':
      return percent;
    case 'index-from-levels':
    case 'index-from-changes':
      return plain(INDEX, nameOf(ctx, 'units', INDEX));
  }
}

/** The record of a derived value; null when the dataset lacks one of its observations. */
function derivedRecord(ctx: Context, provenance: DerivedProvenance): ValueRecord | null {
  const made = derivedOf(ctx, provenance);
  const of = made && measured(ctx, provenance, made.from);
  const [first] = made?.from ?? [];
  if (!made || !of || !first) return null;
  const { value, low, high } = made.estimate;
  return {
    ...recordOf(ctx, first),
    id: provenanceCode(provenance),
    label: made.name,
    unit: of.unit,
    mult: of.mult,
    period: periodCode(of.period),
    comparedWith: of.transformation === 'GY' ? periodCode(yearBefore(of.period)) : '',
    transformation: of.transformation,
    scenario: of.scenario ?? 'ACTUAL',
    status: 'derived',
    value,
    decimals: meaningfulDecimals(made.estimate),
    interval: { low, high },
    conflicts: findingsAgainst(ctx, provenance.from),
    // Nobody printed it: its sources are those of its observations.
    printed: '',
    source: '',
    publisher: '',
    authority: '',
    published: '',
    address: '',
    locator: '',
    note: '',
    method: provenance.method,
    from: provenance.from,
    parameters: provenance.parameters,
  };
}

/** The records of a figure, each once: its observations, then the values derived from them. */
export function recordsOf(ctx: Context, model: FigureOf): ValueRecord[] {
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const provenances = [...provenancesIn(model).values()].filter(
    (provenance) => provenance.kind === 'derived',
  );
  const ids = [...model.observations, ...provenances.flatMap((provenance) => provenance.from)];
  return [
    ...[...new Set(ids)].flatMap((id) => {
      const observation = byId.get(id);
      return observation ? [recordOf(ctx, observation)] : [];
    }),
    ...provenances.flatMap((provenance) => derivedRecord(ctx, provenance) ?? []),
  ];
}
