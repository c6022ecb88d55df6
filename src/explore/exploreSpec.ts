import type { CompareSpec } from '../kinds/compare/spec';
import type { SeriesSpec } from '../kinds/series/spec';

/** What readers put together themselves. */
export type ExploreSpec = SeriesSpec | CompareSpec;
