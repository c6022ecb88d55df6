import type { ReactNode } from 'react';
import type { Place, Scene } from '../../layout/scene';
import type { Datum } from '../../model/datum';
import { PAGE_PALETTE } from '../static/paints';
import { SceneSvg } from '../static/SceneSvg';
import type { ChartWords } from './chart';
import { Cursor, type CursorArea } from './Cursor';
import { Tooltip } from './Tooltip';

interface Props {
  readonly scene: Scene;
  /** What a screen reader says in the picture's place. */
  readonly label: string;
  readonly words: ChartWords;
  /** Where the reader is. */
  readonly place: Place | null;
  /** What else is said of the moment of a chart of time. */
  readonly others?: readonly Datum[];
  /** Where the cursor of a chart of time runs. */
  readonly area?: CursorArea | null;
}

/**
 * A scene that answers: the picture itself, what a reader's move adds to it, and what is known of the mark that they are
 * at. Every interactive chart is made of it; how a reader moves is for each to say.
 */
export function SceneChart({ scene, label, words, place, others = [], area = null }: Props): ReactNode {
  return (
    <>
      <SceneSvg scene={scene} palette={PAGE_PALETTE} label={label} />
      <Cursor scene={scene} place={place} area={area} />
      <Tooltip
        place={place}
        others={others}
        scene={scene}
        middle={area ? scene.plot.top + scene.plot.height / 2 : scene.height / 2}
        words={words}
      />
    </>
  );
}
