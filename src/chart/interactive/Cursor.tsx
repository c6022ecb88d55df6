import type { ReactNode } from 'react';
import { Cross, Dot, Surface } from 'recharts';
import type { Place, Scene } from '../../layout/scene';

/** How far down from the top of its plot the line of a chart of time runs, and what of the plot is being marked out. */
export interface CursorArea {
  readonly height: number;
  readonly marked: { readonly left: number; readonly width: number } | null;
}

/** The radius of the ring around the mark that a reader is at. */
const RING = 10;

/**
 * What a reader's move adds to a picture, in the picture's own coordinates: a ring around the mark that they are at, and in
 * a chart of time a line through its moment. The picture below it stays as it is.
 */
export function Cursor({
  scene: { width, height, plot },
  place,
  area,
}: {
  readonly scene: Scene;
  readonly place: Place | null;
  readonly area: CursorArea | null;
}): ReactNode {
  return (
    <Surface className="cursor" width={width} height={Math.round(height)} aria-hidden="true">
      {area?.marked && (
        <rect
          className="time-drag"
          x={area.marked.left}
          y={plot.top}
          width={area.marked.width}
          height={plot.height}
        />
      )}
      {place && area && (
        <g className="crosshair">
          <Cross x={place.x} y={plot.top} top={plot.top} height={area.height} />
        </g>
      )}
      {place && <Dot className="tooltip-ring" cx={place.x} cy={place.y} r={RING} />}
    </Surface>
  );
}
