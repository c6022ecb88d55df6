import type { Period } from '../dataset/period';
import type { AreaSaid, TextArea } from './areas';
import type { BaseSaid } from './bases';
import type { Lexicon } from './lexicon';
import type { ListOf, Subject } from './subjects';
import type { Span } from './span';

/** The investment projects that a sentence counts: their capital is of the same. */
export interface Investment {
  readonly indicator: string | null;
  readonly activity: string | null;
  readonly breakdowns: readonly string[];
}

/** What a reader carries from sentence to sentence. */
export interface Carried {
  subject: Subject | null;
  list: ListOf;
  investment: Investment | null;
  period: Period | null;
  periodSpan: Span | null;
  /** The period that governs again once a paragraph ends in which a shorter one was named in passing. */
  framed: Period | null;
  month: Period | null;
  year: number | null;
  yearSaid: boolean;
  area: AreaSaid | null;
  /** True once a sentence has named several areas one by one. */
  areasListed: boolean;
  base: BaseSaid | null;
  /** The bases of the sentence before, where it compared one thing with two. */
  basePair: readonly BaseSaid[];
  paragraph: number;
  /** The time codes of the periods that have governed so far. */
  readonly periods: Set<string>;
  /** The areas that have been named so far. */
  readonly areas: Set<string>;
  /** The paragraph in which the governing period was named. */
  periodParagraph: number;
}

/** What holds for a whole text. */
export interface TextContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly published: Period | null;
  /** The area where a sentence names none. */
  readonly area: TextArea;
}
