import type { CodeLists } from './codes';

/** After every place that a list could give. */
const LAST = 1_000_000;

/** The place of an indicator among the headline figures, 1 first; those that are none come after all that are. */
export const headlineRank = ({ indicators }: Pick<CodeLists, 'indicators'>, code: string): number =>
  indicators.get(code)?.headline ?? LAST;
