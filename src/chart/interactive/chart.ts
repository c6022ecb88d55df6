import type { Ref } from 'react';
import type { Scene } from '../../layout/scene';
import type { TimeChoice } from '../../layout/timeChoice';
import type { FigureOf, OfKind } from '../../model/figure';
import type { ChartHandle } from './useMarkNavigation';

/** What of a chart of time is in view: whoever shows the chart keeps it, and hears of every change. */
export interface InView {
  readonly choice: TimeChoice;
  /** `going`: one of several changes in a row that are one move, such as a key that is held down. */
  readonly choose: (choice: TimeChoice, going: boolean) => void;
}

/** The words of a chart that are no figure's own, in the language of the page. */
export interface ChartWords {
  /** Asks where a number comes from. */
  readonly provenance: string;
}

/** Every interactive chart takes a finished figure and its scene; none decides anything about either. */
export interface ChartProps<Body extends OfKind = OfKind> {
  readonly model: FigureOf;
  readonly body: Body;
  /** As it is drawn: of a chart of time what is in view. */
  readonly scene: Scene;
  readonly handle: Ref<ChartHandle>;
  readonly inView: InView;
  readonly words: ChartWords;
}
