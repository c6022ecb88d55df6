import { group } from 'd3-array';
import type { Dataset } from '../dataset/dataset';
import { memo } from '../dataset/memo';
import type { Observation, Transformation } from '../dataset/observation';
import { end, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import { seriesCode } from '../spec/fields';
import type { Measure, SeriesMeasure, SeriesRef } from '../spec/series';

const MEASURE: Record<Transformation, Measure> = { N: 'level', GY: 'yoy', G1: 'mom' };

/** The measure of its series that an observation is of. */
export const measureOf = (o: Pick<Observation, 'transformation'>): Measure => MEASURE[o.transformation];

type Subject = Pick<Observation, 'area' | 'indicator' | 'activity' | 'product' | 'breakdown'>;

const keyOf = ({ area, indicator, activity, product, breakdown }: Subject, measure: Measure): string =>
  `${area}.${indicator}.${activity}.${product}.${breakdown}.${measure}`;

/** Actual observations by what they are of, in the order of the package: looked up often. */
const actualObservations = memo((dataset: Dataset): ReadonlyMap<string, readonly Observation[]> => {
  const groups = new Map<string, Observation[]>();
  for (const o of dataset.observations) {
    if (o.scenario !== 'ACTUAL') continue;
    const key = keyOf(o, measureOf(o));
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  return groups;
});

/** The same, once more by their periods and by the ends of these: periods are looked up one after another. */
const byPeriod = memo((all: readonly Observation[]) => group(all, (o) => periodCode(o.period)));
const byEnd = memo((all: readonly Observation[]) => group(all, (o) => end(o.period)));

const allOf = (dataset: Dataset, ref: SeriesRef, measure: Measure): readonly Observation[] =>
  actualObservations(dataset).get(keyOf(ref, measure)) ?? NONE;
const NONE: readonly Observation[] = [];

/** The units in which levels of a series are published, in the order of the package. */
export const levelUnits = (dataset: Dataset, ref: SeriesRef): string[] => [
  ...new Set(allOf(dataset, ref, 'level').map((o) => o.unit)),
];

/**
 * True for a series of which another names the same rates: they differ only in the unit of their levels, and a rate has
 * none of it.
 */
export const sameRates = (measure: SeriesMeasure, ref: SeriesRef, others: readonly SeriesRef[]): boolean =>
  (measure === 'yoy' || measure === 'mom') &&
  others.some(
    (other) =>
      other.unit !== ref.unit &&
      seriesCode({ ...other, unit: '', source: '' }) === seriesCode({ ...ref, unit: '', source: '' }) &&
      (other.source === '' || other.source === ref.source),
  );

/** Of its unit and its source, where a series names them. */
const named = (ref: SeriesRef, measure: Measure, all: readonly Observation[] = NONE): Observation[] =>
  all.filter(
    (o) =>
      (ref.source === '' || o.source === ref.source) &&
      (measure !== 'level' || ref.unit === '' || o.unit === ref.unit),
  );

/** What was published of a series in one measure: actual observations only. */
export const publishedOf = (dataset: Dataset, ref: SeriesRef, measure: Measure): Observation[] =>
  named(ref, measure, allOf(dataset, ref, measure));

/** The same, of one period. */
export const publishedIn = (
  dataset: Dataset,
  ref: SeriesRef,
  measure: Measure,
  period: Period,
): Observation[] => named(ref, measure, byPeriod(allOf(dataset, ref, measure)).get(periodCode(period)));

/** Its levels of the periods that end at a time, in months since year 0. */
export const levelsEndingAt = (dataset: Dataset, ref: SeriesRef, at: number): Observation[] =>
  named(ref, 'level', byEnd(allOf(dataset, ref, 'level')).get(at));
