import { GRAMMAR, type Datum, type Grammar } from './model';

/** The looks that some data use, in the order of the grammar: the legend of their figure. */
export const grammarUsed = (data: readonly Datum[]): Grammar[] =>
  GRAMMAR.filter((grammar) => grammar !== 'missing' && data.some((datum) => datum.grammar === grammar));
