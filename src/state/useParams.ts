import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { withParams, type Decoded, type ParamFault, type ParamsCodec } from '../spec/params';
import { writeQuery } from './url';

/** A slider reports every step: the address follows when the hand rests, as browsers refuse more. */
const REST = 200;

export interface Params<T, Change, Fault extends string> extends Decoded<T, Fault> {
  /** Everything that stands in the query, also what belongs to others. */
  readonly params: URLSearchParams;
  /** `typing` names the field that is being typed or dragged, if any. */
  readonly change: (change: Change, typing?: string) => void;
}

/**
 * What the query of the address says, as a state: what is set shows at once, and fields of others stay. With `replace` it
 * stands in the address a moment later, in place of what stood there. With `push` every change is an entry of its own in
 * the history, made at once, so that back and forward undo and redo it; what is typed into one field without a change of
 * another is one entry. The codec must be the same one as long as it reads the same.
 */
export function useParams<T, Change, Fault extends string = ParamFault>(
  codec: ParamsCodec<T, Change, Fault>,
  history: 'replace' | 'push' = 'replace',
): Params<T, Change, Fault> {
  const search = useSearch();
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
      writeQuery(new URLSearchParams(query), { push: history === 'push' && !goesOn, hash: '' });
      typed.current = { typing, query: location.search };
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [pending, search, history]);
  const query = pending?.query ?? search;
  const params = useMemo(() => new URLSearchParams(query), [query]);
  const decoded = useMemo(() => codec.decode(params), [codec, params]);
  const change = (change: Change, typing?: string): void => {
    const next = withParams(params, codec.encode(change, params));
    if (history === 'replace' || typing !== undefined) {
      setPending({ query: next.toString(), typing: typing ?? '' });
      return;
    }
    setPending(null);
    // What is chosen again is no change.
    if (next.toString() !== new URLSearchParams(search).toString())
      writeQuery(next, { push: true, hash: '' });
  };
  return { ...decoded, params, change };
}
