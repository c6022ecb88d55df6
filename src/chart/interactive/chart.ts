import type { Ref } from 'react';
import type { Scene } from '../../layout/scene';
import type { TimeChoice } from '../../layout/timeChoice';
import type { FigureOf, OfKind } from '../../model/figure';
import type { ChartHandle } from './useMarkNavigation';

/** The view of a chart through time: the parent holds it and is called on every change. */
export interface InView {
  readonly choice: TimeChoice;
  /** `going`: the change continues the one before, as when a key is held down. */
  readonly choose: (choice: TimeChoice, going: boolean) => void;
}

/** The words of a chart that are no figure's own, in the language of the page. */
export interface ChartWords {
  /** The link to the provenance of a value. */
  readonly provenance: string;
}

/** Props of every interactive chart: a finished figure and its scene, which it only draws. */
export interface ChartProps<Body extends OfKind = OfKind> {
  readonly model: FigureOf;
  readonly body: Body;
  /** The body as drawn: of a chart through time, the part in view. */
  readonly scene: Scene;
  readonly handle: Ref<ChartHandle>;
  readonly inView: InView;
  readonly words: ChartWords;
}
