import { useImperativeHandle, useState, type KeyboardEvent, type Ref } from 'react';
import type { Place, Scene } from '../../layout/scene';
import { pointIn, REACH, type PointerAt } from './pointer';

/** The events that the stage, which has the focus, passes to the chart. */
export interface ChartHandle {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointer: (at: PointerAt) => void;
  /** The active datum. */
  readonly current: () => Place | null;
  readonly onLeave: () => void;
}

/** The datum whose bar is under a point, the last painted first, so that a long bar responds over its whole length. */
function under({ marks, places }: Scene, x: number, y: number): number | null {
  const bar = marks.findLast(
    (item) =>
      item.type === 'rect' &&
      item.mark !== undefined &&
      x >= item.x &&
      x <= item.x + item.width &&
      y >= item.y &&
      y <= item.y + item.height,
  );
  const at = places.findIndex(({ datum }) => bar?.type === 'rect' && datum.id === bar.mark);
  return at < 0 ? null : at;
}

function nearest(places: readonly Place[], x: number, y: number): number | null {
  let best: number | null = null;
  let least = REACH;
  places.forEach((place, i) => {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The active datum, by pointer, touch or keyboard. */
export function useMarkNavigation(scene: Scene, handle: Ref<ChartHandle>): Place | null {
  const [at, setAt] = useState<number | null>(null);
  const last = scene.places.length - 1;
  useImperativeHandle(
    handle,
    () => ({
      onKeyDown: (event) => {
        const step = STEPS[event.key];
        if (step !== undefined)
          setAt((i) => (i === null ? (step > 0 ? 0 : last) : Math.min(last, Math.max(0, i + step))));
        else if (event.key === 'Home') setAt(0);
        else if (event.key === 'End') setAt(last);
        else if (event.key === 'Escape') setAt(null);
        else return;
        event.preventDefault();
      },
      onPointer: (pointer) => {
        const point = pointIn(scene, pointer);
        if (point) setAt(under(scene, ...point) ?? nearest(scene.places, ...point));
      },
      current: () => (at === null ? null : (scene.places[at] ?? null)),
      onLeave: () => {
        setAt(null);
      },
    }),
    [scene, last, at],
  );
  return at === null ? null : (scene.places[at] ?? null);
}
