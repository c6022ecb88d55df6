import type { CodeLists, Indicator, INDICATOR_CONCEPTS, BREAKDOWN_CONCEPTS } from './codes';
import { partWhole } from './partWhole';

export type IndicatorConcept = Exclude<(typeof INDICATOR_CONCEPTS)[number], ''>;
type BreakdownConcept = Exclude<(typeof BREAKDOWN_CONCEPTS)[number], ''>;

/** The code that stands for a concept; null where the package has none. */
const codeOf = <C extends string>(
  list: ReadonlyMap<string, { readonly code: string; readonly concept: C | '' }>,
  concept: C,
): string | null => [...list.values()].find((entry) => entry.concept === concept)?.code ?? null;

export const indicatorOf = ({ indicators }: CodeLists, concept: IndicatorConcept): string | null =>
  codeOf(indicators, concept);

export const breakdownOf = ({ breakdowns }: CodeLists, concept: BreakdownConcept): string | null =>
  codeOf(breakdowns, concept);

/** The activity that the index of production is the whole of: the industry that the site is about. Null where none is. */
export function industryOf({ indicators }: CodeLists): string | null {
  const index = [...indicators.values()].find(({ concept }) => concept === 'PRODUCTION_INDEX');
  return index && index.whole !== '' ? index.whole : null;
}

/** The activities that make up that industry. */
export function partsOfIndustry(codes: CodeLists): readonly string[] {
  const industry = industryOf(codes);
  return industry === null ? [] : partWhole(codes).partsOf(industry);
}

export const motorFuels = ({ products }: CodeLists): string[] =>
  [...products.values()].flatMap(({ code, concept }) => (concept === 'MOTOR_FUEL' ? [code] : []));

/** The place of an indicator among the headline cards, 1 first; what has none comes last. */
export const headlineRank = ({ indicators }: CodeLists, indicator: string): number =>
  indicators.get(indicator)?.headline ?? Number.MAX_SAFE_INTEGER;

/** The indicators of the headline cards, first to last. */
export const headlineIndicators = (codes: CodeLists): Indicator[] =>
  [...codes.indicators.values()]
    .filter(({ headline }) => headline !== null)
    .sort((a, b) => headlineRank(codes, a.code) - headlineRank(codes, b.code));
