import type { CompareSpec } from '../kinds/compare/spec';
import type { SeriesSpec } from '../kinds/series/spec';

/** Specs that readers put together in Explore. */
export type ExploreSpec = SeriesSpec | CompareSpec;
