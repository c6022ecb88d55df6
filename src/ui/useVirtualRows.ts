import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import { usePrinting } from '../state/usePrinting';
import { VirtualRows, type VirtualView } from './virtualRows';

export interface DrawnRows {
  readonly view: VirtualView;
  /** What the rows scroll in, and what holds them. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLTableSectionElement | null>;
}

/** The rows to draw: those in view, or on paper all. Other rows are another table, shown from its top. */
export function useVirtualRows(rows: readonly unknown[]): DrawnRows {
  const store = useMemo(() => new VirtualRows(rows.length), [rows]);
  const inView = useSyncExternalStore(store.subscribe, store.view, store.first);
  const printing = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const room = scroller.current;
    if (!room) return undefined;
    room.scrollTop = 0;
    const look = (): void => {
      store.scroll(room.scrollTop, room.clientHeight);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(room);
    room.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      room.removeEventListener('scroll', look);
    };
  }, [store]);
  useLayoutEffect(() => {
    if (printing) return;
    const heights = new Map<number, number>();
    for (const row of body.current?.rows ?? []) {
      const index = Number(row.dataset['row'] ?? '-1');
      if (index >= 0) heights.set(index, row.getBoundingClientRect().height);
    }
    const moved = store.measure(heights);
    if (moved !== 0 && scroller.current) scroller.current.scrollTop += moved;
  });
  const view = printing ? { from: 0, to: rows.length, before: 0, after: 0, live: true } : inView;
  return { view, scroller, body };
}
