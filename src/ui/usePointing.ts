import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { ChartHandle } from '../chart/interactive/useMarkNavigation';
import type { Place } from '../layout/scene';
import { provenanceCode } from '../model/provenance';
import { openLineage } from '../state/lineage';
import type { InStage } from './useReachedChart';

/** Opens the lineage of the datum at a place; false where it has no provenance. */
export function openProvenance(place: Place | null): boolean {
  const provenance = place?.datum.provenance ?? null;
  if (provenance === null) return false;
  openLineage(provenanceCode(provenance));
  return true;
}

type OnPointer = (event: PointerEvent<HTMLElement>) => void;

interface Pointing {
  readonly onPointerMove: OnPointer;
  readonly onPointerDown: OnPointer;
  readonly onPointerLeave: OnPointer;
  readonly onPointerUp: OnPointer;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** A link of the tooltip does its own work, and a pointer on it stays at the mark of the tooltip. */
const isLink = (event: { readonly target: EventTarget }): boolean =>
  event.target instanceof Element && event.target.closest('a') !== null;

/** What pointers do on a stage: they move through the chart, a click opens the lineage of a mark, and so does the second touch of one mark by a finger. */
export function usePointing(
  handle: RefObject<ChartHandle | null>,
  lastRef: RefObject<InStage | null>,
): Pointing {
  /** What the reader was at before a finger came down: only a second touch of one mark opens its lineage. */
  const before = useRef<Place | null>(null);
  const touched = useRef(false);
  const current = (): Place | null => handle.current?.current() ?? null;
  const point: OnPointer = (event) => {
    if (isLink(event)) return;
    const { currentTarget, clientX, clientY } = event;
    const { left, top } = currentTarget.getBoundingClientRect();
    lastRef.current = { x: clientX - left, y: clientY - top };
    handle.current?.onPointer({ stage: currentTarget, clientX, clientY });
  };
  return {
    onPointerMove: point,
    onPointerDown: (event) => {
      touched.current = event.pointerType === 'touch';
      before.current = current();
      point(event);
    },
    onPointerLeave: (event) => {
      // A finger that lifts leaves too: what it pointed at stays to be read.
      if (event.pointerType === 'touch') return;
      lastRef.current = null;
      handle.current?.onLeave();
    },
    onPointerUp: (event) => {
      // Not the click: a chart may draw its marks anew under the pointer, and then there is none.
      if (event.pointerType !== 'touch' && event.button === 0 && !isLink(event)) openProvenance(current());
    },
    onClick: (event) => {
      const place = isLink(event) ? null : current();
      if (touched.current && place !== null && place.datum.id === before.current?.datum.id)
        openProvenance(place);
    },
  };
}
