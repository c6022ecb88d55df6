import { useImperativeHandle, useState, type Ref } from 'react';
import { pointIn, REACH } from '../../chart/interactive/pointer';
import type { ChartHandle } from '../../chart/interactive/useMarkNavigation';
import type { Place, Scene } from '../../layout/scene';

/** Places this near to one another are of one moment. */
const MOMENT = 0.75;

const nearest = (places: readonly Place[], distance: (place: Place) => number): Place | null =>
  places.reduce<Place | null>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    null,
  );

/** The next moment in a direction, and there the place nearest in height. */
function step(places: readonly Place[], from: Place, direction: 1 | -1): Place {
  const ahead = places.filter((place) => (place.x - from.x) * direction > MOMENT);
  const moment = nearest(ahead, (place) => Math.abs(place.x - from.x));
  if (!moment) return from;
  const there = ahead.filter((place) => Math.abs(place.x - moment.x) <= MOMENT);
  return nearest(there, (place) => Math.abs(place.y - from.y)) ?? from;
}

/** The next place up or down at the same moment. */
function climb(places: readonly Place[], from: Place, direction: 1 | -1): Place {
  const here = places.filter((place) => Math.abs(place.x - from.x) <= MOMENT).sort((a, b) => a.y - b.y);
  const i = here.findIndex((place) => place.datum.id === from.datum.id);
  return here[Math.min(here.length - 1, Math.max(0, i + direction))] ?? from;
}

/** What the keys go to, from the place that the reader is at; to the first or the last without one. */
const KEYS: Readonly<Record<string, (places: readonly Place[], at: Place | null) => Place | undefined>> = {
  ArrowRight: (places, at) => (at ? step(places, at, 1) : places[0]),
  ArrowLeft: (places, at) => (at ? step(places, at, -1) : places.at(-1)),
  ArrowUp: (places, at) => (at ? climb(places, at, -1) : places[0]),
  ArrowDown: (places, at) => (at ? climb(places, at, 1) : places[0]),
  Home: (places) => places[0],
  End: (places) => places.at(-1),
  Escape: () => undefined,
};

/**
 * The active datum in a chart through time, by pointer, touch or keyboard: left and right through the moments, up and
 * down through the places of one. Other keys go to `onKey`, which returns true when it handled one.
 */
export function useCrosshair(
  scene: Scene,
  handle: Ref<ChartHandle>,
  onKey: (key: string, shift: boolean) => boolean,
): Place | null {
  const [id, setId] = useState<string | null>(null);
  const { places } = scene;
  const at = id === null ? null : (places.find((place) => place.datum.id === id) ?? null);
  useImperativeHandle(handle, (): ChartHandle => {
    const go = (place: Place | null | undefined): void => {
      setId(place?.datum.id ?? null);
    };
    return {
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const goal = event.shiftKey ? undefined : KEYS[event.key];
        if (goal) go(goal(places, at));
        else if (!onKey(event.key, event.shiftKey)) return;
        event.preventDefault();
      },
      onPointer: (pointer) => {
        const point = pointIn(scene, pointer);
        if (!point) return;
        const [x, y] = point;
        // The moment counts more than the height, so that a line responds from above and below.
        const distance = (place: Place): number => Math.hypot(place.x - x, (place.y - y) / 3);
        const found = nearest(places, distance);
        go(found && distance(found) <= REACH ? found : null);
      },
      current: () => at,
      onLeave: () => {
        go(null);
      },
    };
  }, [places, scene, at, onKey]);
  return at;
}
