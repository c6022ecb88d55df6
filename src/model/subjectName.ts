import { NOT_APPLICABLE, TOTAL, type Observation } from '../dataset/observation';
import type { Context } from './context';
import { inSentence, nameOf, shortIndicator } from './names';

/** The codes that say what values are of, without their period. */
export type Subject = Pick<Observation, 'area' | 'indicator' | 'activity' | 'product' | 'breakdown'>;

/**
 * What values are of, part by part; a part is empty where they are of its whole. All but the first are in the case of
 * mid-sentence.
 */
export interface SubjectParts {
  /** `IIP`, `Xi măng`, `Xi măng, thương phẩm`. */
  readonly thing: string;
  readonly activity: string;
  readonly breakdown: string;
  readonly area: string;
}

type IndicatorName = (ctx: Context, code: string) => string;

/** The full name of the indicator, for places that explain it; elsewhere its short name is used. */
export const fullIndicator: IndicatorName = (ctx, code) => nameOf(ctx, 'indicators', code);

export function subjectParts(
  ctx: Context,
  { area, indicator, activity, product, breakdown }: Subject,
  indicatorName: IndicatorName = shortIndicator,
): SubjectParts {
  const named = indicatorName(ctx, indicator);
  const goods = nameOf(ctx, 'products', product);
  // The name of an indicator implies its `whole` activity, so that is not repeated.
  const entry = ctx.dataset.codes.indicators.get(indicator);
  const own = entry?.whole ?? '';
  // What was made of a product goes by the product alone; what is sold of it, or stored, does not.
  const isMade = entry?.concept === 'PRODUCT_OUTPUT';
  const thing = product === NOT_APPLICABLE ? named : isMade ? goods : joinNames([goods, inSentence(named)]);
  return {
    thing,
    activity: activity === TOTAL || activity === own ? '' : inSentence(nameOf(ctx, 'activities', activity)),
    breakdown: breakdown === TOTAL ? '' : inSentence(nameOf(ctx, 'breakdowns', breakdown)),
    area: nameOf(ctx, 'areas', area),
  };
}

export const joinNames = (names: readonly string[]): string => names.filter((name) => name !== '').join(', ');

/**
 * Everything that values are of, without a period: `Dự án đầu tư, công nghiệp, có vốn đầu tư nước ngoài (FDI), Thanh
 * Hóa`.
 */
export function subjectName(ctx: Context, of: Subject, indicatorName?: IndicatorName): string {
  const { thing, activity, breakdown, area } = subjectParts(ctx, of, indicatorName);
  return joinNames([thing, activity, breakdown, area]);
}

/** The name of a part beside its whole: what they differ in; empty where they do not differ. */
export function partName(ctx: Context, part: Subject, whole: Subject): string {
  const [own, all] = [subjectParts(ctx, part), subjectParts(ctx, whole)];
  const fields = ['thing', 'activity', 'breakdown', 'area'] as const;
  return joinNames(fields.map((field) => (own[field] === all[field] ? '' : own[field])));
}
