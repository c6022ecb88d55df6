import type { Observation } from '../book';
import type { Fact } from '../facts';
import type { Matched } from '../match';
import type { Page } from '../page';
import type { Reader } from '../reader';
import type { Placed } from '../statements';

/** A page as the laws see it: what it says with numbers, and what each of them is. */
export interface Audited {
  readonly page: Page;
  readonly reader: Reader;
  readonly statements: readonly { readonly placed: Placed; readonly matched: readonly Matched[] }[];
  /** Observations that another contradicts. */
  readonly contradicted: ReadonlySet<Observation>;
  readonly facts: readonly Fact[];
}

export interface Violation {
  readonly where: string;
  readonly what: string;
}

export interface Law {
  readonly name: string;
  readonly says: string;
  readonly check: (audited: Audited) => Violation[];
}
