import { useEffect, useRef, type RefObject } from 'react';

/** Marks the buttons that remove an entry of a list, for `useFocusAfterRemoval`. */
export const REMOVES = { 'data-removes': '' } as const;

/**
 * Keeps the focus in a list from which a keyboard user removes entries: it goes to the same button of the next entry,
 * else of the last one, else to the list's holder. `holder` must be focusable; `taking` is called with the index of the
 * entry before it is removed.
 */
export function useFocusAfterRemoval<Holder extends HTMLElement>(
  count: number,
): { readonly holder: RefObject<Holder | null>; readonly taking: (at: number) => void } {
  const holder = useRef<Holder>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null) return;
    const left = holder.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [];
    (left[Math.min(from.current, left.length - 1)] ?? holder.current)?.focus();
    from.current = null;
  }, [count]);
  return {
    holder,
    taking: (at) => {
      from.current = at;
    },
  };
}
