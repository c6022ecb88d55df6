import type { basesFor } from './bases';
import type { Carried, Investment, TextContext } from './carried';
import type { Paired } from './pairs';
import type { ListOf, Subject } from './subjects';

/** What an open bracket interrupts, and goes on behind it. */
interface Bracket {
  readonly subject: Subject | null;
  readonly list: ListOf;
  readonly investment: Investment | null;
}

/** What a sentence has said so far. */
export interface SentenceState {
  readonly context: TextContext;
  readonly carried: Carried;
  readonly brackets: Bracket[];
  target: boolean;
  estimate: boolean;
  now: boolean;
  /** True once a number of the sentence has been read. */
  namedHere: boolean;
  /** True once the sentence has named what its numbers are of. */
  subjectSaid: boolean;
  readonly start: number;
  readonly bases: ReturnType<typeof basesFor>;
  readonly pairs: ReadonlyMap<number, Paired>;
}
