import { memo } from './memo';
import type { Dataset } from './dataset';
import type { Observation } from './observation';
import { joinKey, observationId } from './observationId';

/** All that a revision can change of an observation whose key stays. */
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

/** A short name for what a dataset says: the same observations have the same name, in whatever files and order they stand. */
export const datasetVersion = memo((dataset: Dataset): string =>
  observationId(dataset.observations.map(contentOf).sort().join('\n')),
);
