import type { Observation } from '../dataset/observation';
import { isInstant } from '../dataset/period';

/**
 * What the codes mean for arithmetic. Every list names what a law is known to hold for: of an indicator or a unit that
 * stands in none of them the laws say nothing.
 */

/** What is counted from the start of a period and can only grow with it. Adjusted capital may be adjusted downwards. */
const FLOWS: ReadonlySet<string> = new Set([
  'OUTPUT',
  'SALES',
  'PROJECTS',
  'CAPITAL',
  'GO_INDUSTRY',
  'GRDP',
  'VACN',
]);

/** Flows that come in lumps: one large investor makes a month, and no month says anything of the next. */
const LUMPY: ReadonlySet<string> = new Set(['PROJECTS', 'CAPITAL']);

/** "14 of 25": the total is how many were watched, which every release chooses anew. */
const OUT_OF_WATCHED: ReadonlySet<string> = new Set(['PRODUCTS_UP']);

const CURRENCIES: ReadonlySet<string> = new Set(['VND', 'USD']);

/** Units that are counted one by one and printed in full. */
const COUNTED: ReadonlySet<string> = new Set(['PROJECT', 'PRODUCT']);

export const isRate = (o: Observation): boolean => o.transformation !== 'N';

/** Rates, and levels that are percentages: they differ by points, never by a factor. */
export const inPoints = (o: Observation): boolean => isRate(o) || o.unit === 'PERCENT';

/** A count is exact: rounding leaves nothing open. */
export const isCount = (o: Observation): boolean =>
  !isRate(o) && o.mult === 0 && o.decimals === 0 && COUNTED.has(o.unit);

/** The level of a flow over a span: a longer span from the same day cannot hold less. */
export const isFlow = (o: Observation): boolean =>
  !isRate(o) && !isInstant(o.period) && FLOWS.has(o.indicator);

/** A flow whose months resemble one another in scale. */
export const isSteadyFlow = (o: Observation): boolean => isFlow(o) && !LUMPY.has(o.indicator);

export const isOutOfWatched = (o: Observation): boolean => OUT_OF_WATCHED.has(o.indicator);

export const isMoney = (o: Observation): boolean => CURRENCIES.has(o.unit);
