import type { Period } from './period';

/** `N` level, `GY` change on the same period a year before, `G1` change on the period before. */
export const TRANSFORMATIONS = ['N', 'GY', 'G1'] as const;
export type Transformation = (typeof TRANSFORMATIONS)[number];

export const SCENARIOS = ['ACTUAL', 'TARGET', 'FORECAST'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** `A` published, `E` estimate (ước), `P` provisional (sơ bộ). */
export const OBS_STATUSES = ['A', 'E', 'P'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** The code of the one activity or breakdown that is the sum of the others (SDMX). */
export const TOTAL = '_T';

/** The code where a dimension does not apply, as the product of an index (SDMX). */
export const NOT_APPLICABLE = '_Z';

/**
 * The units that rates are written in. They are words of the form, as `_T` is, and not looked up in the list of units: a
 * list that cannot be read must not turn 105.4 of 100 into 105.4 %.
 */
export const PERCENT = 'PERCENT';
export const INDEX = 'INDEX';

/** The powers of ten that have words in both languages: all up to a million billions. */
export const MULTIPLIERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
export type Multiplier = (typeof MULTIPLIERS)[number];

/** One published number. A rate is in percent, whatever form it was printed in. */
export interface Observation {
  /** Made from its key (see `observationId`): stays the same when rows are added or moved. */
  readonly id: string;
  /** Its place in the package, for a person who looks for it. */
  readonly file: string;
  readonly line: number;
  readonly area: string;
  readonly indicator: string;
  readonly activity: string;
  readonly product: string;
  readonly breakdown: string;
  readonly period: Period;
  readonly transformation: Transformation;
  readonly scenario: Scenario;
  /** In `unit` times ten to the `mult`; for a rate in percent. */
  readonly value: number;
  /** Decimals with which the value was printed: they say how it was rounded. */
  readonly decimals: number;
  /** A count of things, in ones: nothing was rounded. */
  readonly exact: boolean;
  /** The total that a count was printed out of, 25 of `14/25`; null where none was printed. */
  readonly outOf: number | null;
  readonly unit: string;
  readonly mult: Multiplier;
  readonly obsStatus: ObsStatus;
  readonly source: string;
  readonly locator: string;
  /** The value as printed: `744 triệu kWh`. */
  readonly printed: string;
  /** Key of a note, or empty. */
  readonly note: string;
}

/** A change in percent, and not a level. */
export const isRate = (o: Pick<Observation, 'transformation'>): boolean => o.transformation !== 'N';
