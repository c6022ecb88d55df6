import type { ReactNode } from 'react';
import type { Place, Scene } from '../../layout/scene';
import type { Datum } from '../../model/datum';
import { PAGE_PALETTE } from '../static/palettes';
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
  /** Other data of the same moment, in a chart through time. */
  readonly others?: readonly Datum[];
  /** Where the cursor runs, in a chart through time. */
  readonly area?: CursorArea | null;
}

/**
 * An interactive scene: the picture itself, the cursor that a reader moves over it, and what is known of the datum that it
 * is at. Every interactive chart is made of it; how the cursor moves is the chart's own.
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
