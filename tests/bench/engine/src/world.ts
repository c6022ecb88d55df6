import type { CheckLists } from '../../../../src/checks/crossCheck';
import type { Observation } from '../../../../src/dataset/observation';

/** A dataset as it lies on the server. */
export interface World {
  readonly observations: readonly Observation[];
  /** Lists by code, as entries. */
  readonly lists: Readonly<Record<keyof CheckLists, readonly (readonly [string, unknown])[]>>;
}

export interface Checked {
  /** What the rules took, in milliseconds. */
  readonly took: number;
  readonly compared: number;
  readonly findings: number;
}
