import type { Dataset } from '../../dataset/dataset';
import type { Observation, Transformation } from '../../dataset/observation';
import { readPrinted } from '../../dataset/printed';
import { select } from '../../dataset/select';
import type { Measure, SeriesRef } from '../spec';

const TRANSFORMATION: Record<Measure, Transformation> = { level: 'N', yoy: 'GY', mom: 'G1' };

/** The units in which levels of a series are published, in the order of the package. */
export function levelUnits(dataset: Dataset, ref: SeriesRef): string[] {
  const { area, indicator, activity, product, breakdown } = ref;
  const levels = select(dataset, {
    area,
    indicator,
    activity,
    product,
    breakdown,
    transformation: 'N',
    scenario: 'ACTUAL',
  });
  return [...new Set(levels.map((o) => o.unit))];
}

/** What was published of a series in one measure: actual figures only, of its unit and its source where it names them. */
export function publishedOf(dataset: Dataset, ref: SeriesRef, measure: Measure): Observation[] {
  const { area, indicator, activity, product, breakdown, unit, source } = ref;
  return select(dataset, {
    area,
    indicator,
    activity,
    product,
    breakdown,
    transformation: TRANSFORMATION[measure],
    scenario: 'ACTUAL',
  }).filter(
    (o) => (source === '' || o.source === source) && (measure !== 'level' || unit === '' || o.unit === unit),
  );
}

/** The total that a count was printed out of, 25 of `14/25`; null for a figure that is no such count. */
export function denominatorOf(o: Observation): number | null {
  const printed = readPrinted(o.printed, 'vi');
  return printed?.kind === 'share' ? Number(printed.whole) : null;
}
