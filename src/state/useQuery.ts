import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

/** A slider reports every step: the address follows when the hand rests, as browsers refuse more. */
const REST = 200;

/** The query of the address as a state: what is set shows at once, and stands in the address a moment later. */
export function useQuery(): readonly [
  URLSearchParams,
  (change: Readonly<Record<string, string | null>>) => void,
] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [pending, setPending] = useState<string | null>(null);
  // Back, forward or a link: the address has the last word.
  const [seen, setSeen] = useState(search);
  if (seen !== search) {
    setSeen(search);
    setPending(null);
  }
  useEffect(() => {
    if (pending === null || pending === search) return undefined;
    const timer = setTimeout(() => {
      navigate(pending === '' ? path : `${path}?${pending}`, { replace: true });
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [pending, search, path, navigate]);
  const current = new URLSearchParams(pending ?? search);
  const change = (fields: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(current);
    for (const [name, value] of Object.entries(fields)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setPending(next.toString());
  };
  return [current, change];
}
