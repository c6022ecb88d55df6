import { useEffect, useRef, type RefObject } from 'react';

/** The buttons that take an entry out of its list, for `useFocusAfterRemoval`. */
export const REMOVES = { 'data-removes': '' } as const;

/**
 * Keeps the place of whoever takes entries out of a list by keyboard: the focus goes to the same button of the entry that
 * comes after, of the last one where none does, and to what holds the list where nothing is left. `holder` must be able to
 * take the focus; `taking` is called with the place of the entry, before it goes.
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
