import type { Context } from '../../model/context';
import { readyViews } from '../../explore/readyViews';
import type { ExploreSpec } from '../../explore/exploreSpec';

/** The ready view that the page opens with, where the data have it: the area beside the nation, month by month. */
const OPENING = 'area-and-nation';
const NOTHING: ExploreSpec = { kind: 'series', view: 'lines', series: [], measure: 'yoy' };

/** What an address without a figure shows. */
export function openingSpec(ctx: Context): ExploreSpec {
  const views = readyViews(ctx);
  return (views.find(({ id }) => id === OPENING) ?? views[0])?.spec ?? NOTHING;
}
