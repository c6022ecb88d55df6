import { focusArea } from '../dataset/focusArea';
import { memo } from '../dataset/memo';
import { isRate, type Observation } from '../dataset/observation';
import type { Context } from '../model/context';
import { seriesCode } from '../spec/fields';
import type { SeriesRef } from '../spec/series';
import { availableSeries, SUBJECT, type AvailableSeries } from './available';

const placeIn = (list: ReadonlyMap<string, unknown>): ((code: string) => number) => {
  const order = new Map([...list.keys()].map((code, i) => [code, i]));
  return (code) => order.get(code) ?? order.size;
};

/** By the code lists: indicators, then products, the area in focus before others, the whole before its parts. */
function inOrder(ctx: Context, series: readonly AvailableSeries[]): AvailableSeries[] {
  const { codes } = ctx.dataset;
  const { area } = focusArea(ctx.dataset);
  const [indicator, product, areas, activity, breakdown] = [
    placeIn(codes.indicators),
    placeIn(codes.products),
    placeIn(codes.areas),
    placeIn(codes.activities),
    placeIn(codes.breakdowns),
  ];
  const rank = ({ ref }: AvailableSeries): readonly number[] => [
    indicator(ref.indicator),
    product(ref.product),
    ref.area === area ? -1 : areas(ref.area),
    activity(ref.activity),
    breakdown(ref.breakdown),
  ];
  return series
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => {
      const differs = a.rank.findIndex((n, i) => n !== b.rank[i]);
      return differs < 0 ? 0 : (a.rank[differs] ?? 0) - (b.rank[differs] ?? 0);
    })
    .map(({ one }) => one);
}

/** Every series of the data by its code, in the order of the code lists. Made once for a context. */
export const seriesCatalogue = memo(
  (ctx: Context): ReadonlyMap<string, AvailableSeries> =>
    new Map(inOrder(ctx, availableSeries(ctx)).map((one) => [one.code, one])),
);

/** The series of a reference, whichever of its sources that names; null when the data have none. */
export function catalogued(ctx: Context, ref: SeriesRef): AvailableSeries | null {
  const found = seriesCatalogue(ctx).get(seriesCode({ ...ref, source: '' }));
  return found && (ref.source === '' || found.sources.includes(ref.source)) ? found : null;
}

/** The series that an observation belongs to; null for what is planned. Of several by unit, for a rate the first. */
export function seriesHolding(ctx: Context, o: Observation): AvailableSeries | null {
  if (o.scenario !== 'ACTUAL') return null;
  const holds = ({ ref }: AvailableSeries): boolean =>
    SUBJECT.every((field) => ref[field] === o[field]) &&
    (ref.unit === '' || isRate(o) || ref.unit === o.unit);
  return [...seriesCatalogue(ctx).values()].find(holds) ?? null;
}
