import { useState, type PointerEvent } from 'react';
import type { Scene } from '../../layout/scene';

/** A drag shorter than this, in pixels, is a click. */
const LEAST = 8;

type OnPointer = (event: PointerEvent<HTMLElement>) => void;

interface TimeDrag {
  /** What is being marked out, in the units of the scene. */
  readonly marked: { readonly left: number; readonly width: number } | null;
  readonly onPointerDown: OnPointer;
  readonly onPointerMove: OnPointer;
  readonly onPointerUp: OnPointer;
}

/** A mouse that is held down over a plot of time marks out a part of it; a finger scrubs along the lines. */
export function useTimeDrag(
  { plot, width, height }: Scene,
  onMarked: (left: number, right: number) => void,
): TimeDrag {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  /** The horizontal place of a pointer in the scene; null when it is not over a plot. */
  const across = (event: PointerEvent<HTMLElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * width) / box.width;
    const y = ((event.clientY - box.top) * height) / box.height;
    const inside =
      x >= plot.left && x <= plot.left + plot.width && y >= plot.top && y <= plot.top + plot.height;
    return inside ? x : null;
  };
  const marked = drag && { left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) };
  return {
    marked,
    onPointerDown: (event) => {
      const x = event.pointerType === 'mouse' && event.button === 0 ? across(event) : null;
      if (x !== null) setDrag({ from: x, to: x });
    },
    onPointerMove: (event) => {
      if (!drag) return;
      const x = event.buttons === 0 ? null : across(event);
      if (x !== null) setDrag({ ...drag, to: x });
      else if (event.buttons === 0) setDrag(null);
    },
    onPointerUp: (event) => {
      if (marked && marked.width >= LEAST) {
        onMarked(marked.left, marked.left + marked.width);
        // A drag that ends over a mark must not open its lineage.
        event.stopPropagation();
      }
      setDrag(null);
    },
  };
}
