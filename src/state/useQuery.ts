import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

/** A slider reports every step: the address follows when the hand rests, as browsers refuse more. */
const REST = 200;

export type Fields = Readonly<Record<string, string | null>>;

/** Sets fields of the query, null taking one out. `typing` names the field that is being typed or dragged, if any. */
export type ChangeQuery = (fields: Fields, typing?: string) => void;

/**
 * The query of the address as a state: what is set shows at once. With `replace` it stands in the address a moment later,
 * in place of what stood there. With `push` every change is an entry of its own in the history, made at once, so that
 * back and forward undo and redo it; what is typed into one field without a change of another is one entry.
 */
export function useQuery(history: 'replace' | 'push' = 'replace'): readonly [URLSearchParams, ChangeQuery] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [pending, setPending] = useState<{ readonly query: string; readonly typing: string } | null>(null);
  /** The entry that the last typing made, as long as nothing else has happened since. */
  const typed = useRef<{ readonly typing: string; readonly query: string } | null>(null);
  // Back, forward or a link: the address has the last word.
  const [seen, setSeen] = useState(search);
  if (seen !== search) {
    setSeen(search);
    setPending(null);
  }
  useEffect(() => {
    if (pending === null || pending.query === search) return undefined;
    const timer = setTimeout(() => {
      const { query, typing } = pending;
      const goesOn = typed.current?.typing === typing && typed.current.query === location.search;
      navigate(query === '' ? path : `${path}?${query}`, { replace: history === 'replace' || goesOn });
      typed.current = { typing, query: location.search };
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [pending, search, path, navigate, history]);
  const current = new URLSearchParams(pending?.query ?? search);
  const change: ChangeQuery = (fields, typing) => {
    const next = new URLSearchParams(current);
    for (const [name, value] of Object.entries(fields)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    if (history === 'replace' || typing !== undefined) {
      setPending({ query, typing: typing ?? '' });
      return;
    }
    setPending(null);
    // What is chosen again is no change.
    if (query !== new URLSearchParams(search).toString()) navigate(query === '' ? path : `${path}?${query}`);
  };
  return [current, change];
}
