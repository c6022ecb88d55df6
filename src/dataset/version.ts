import { memo } from './memo';
import type { Dataset } from './dataset';
import { publishedBy } from './day';
import type { Observation } from './observation';
import { joinKey, observationId } from './observationId';

/** All that a revision can change of a figure whose key stays. */
const contentOf = (o: Observation): string =>
  joinKey([
    o.id,
    String(o.value),
    String(o.decimals),
    o.unit,
    String(o.mult),
    o.obsStatus,
    o.source,
    o.locator,
    o.printed,
    o.note,
  ]);

/** A short name for what a dataset says: the same figures have the same name, in whatever files and order they stand. */
export const datasetVersion = memo((dataset: Dataset): string =>
  observationId(dataset.observations.map(contentOf).sort().join('\n')),
);

/** The newest date on which a source of the dataset was published, ISO 8601; null when none says. Nobody's clock is asked. */
export function newestRelease(dataset: Dataset): string | null {
  const dates = [...dataset.codes.sources.values()].map(({ published }) => publishedBy(published));
  return dates.reduce((newest, date) => (date > newest ? date : newest), '') || null;
}
