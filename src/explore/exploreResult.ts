import type { FigureModel } from '../figure/figure';
import type { Refusal } from '../series/refusal';

/** What became of a reader's choice: a figure where there is anything to draw, and what of the choice is not in it. */
export interface ExploreResult {
  readonly model: FigureModel | null;
  readonly refusals: readonly Refusal[];
}
