import type { Dataset } from '../dataset/dataset';
import { memo } from '../dataset/memo';
import type { Observation, Transformation } from '../dataset/observation';
import { readShare } from '../dataset/printed';
import { seriesCode } from '../spec/fields';
import type { Measure, SeriesMeasure, SeriesRef } from '../spec/series';

const MEASURE: Record<Transformation, Measure> = { N: 'level', GY: 'yoy', G1: 'mom' };

/** In which measure of its series a figure stands. */
export const measureOf = (o: Pick<Observation, 'transformation'>): Measure => MEASURE[o.transformation];

type Subject = Pick<Observation, 'area' | 'indicator' | 'activity' | 'product' | 'breakdown'>;

const keyOf = ({ area, indicator, activity, product, breakdown }: Subject, measure: Measure): string =>
  `${area}.${indicator}.${activity}.${product}.${breakdown}.${measure}`;

/** Actual figures by what they are of, in the order of the package: a dataset is asked often. */
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

/** The units in which levels of a series are published, in the order of the package. */
export const levelUnits = (dataset: Dataset, ref: SeriesRef): string[] => [
  ...new Set((actualObservations(dataset).get(keyOf(ref, 'level')) ?? []).map((o) => o.unit)),
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

/** What was published of a series in one measure: actual figures only, of its unit and its source where it names them. */
export const publishedOf = (dataset: Dataset, ref: SeriesRef, measure: Measure): Observation[] =>
  (actualObservations(dataset).get(keyOf(ref, measure)) ?? []).filter(
    (o) =>
      (ref.source === '' || o.source === ref.source) &&
      (measure !== 'level' || ref.unit === '' || o.unit === ref.unit),
  );

/** The total that a count was printed out of, 25 of `14/25`; null for a figure that is no such count. */
export function denominatorOf(o: Observation): number | null {
  const share = readShare(o.printed);
  return share ? Number(share.whole) : null;
}
