import { useLocationProperty } from 'wouter/use-browser-location';

/** What becomes of an address that is left for another. */
interface Write {
  /** The one before stays in the history, for the browser's way back; otherwise this one takes its place. */
  readonly push?: boolean;
  /** Kept with the entry of the history, so that it outlives a reload. */
  readonly state?: unknown;
  /** The part of the page that the address points at. */
  readonly hash?: string;
}

/** Puts another query into the address of the page in view: nothing else writes one. */
export function writeQuery(
  query: URLSearchParams,
  { push = false, state = null, hash = location.hash }: Write = {},
): void {
  const text = query.toString();
  const address = location.pathname + (text === '' ? '' : `?${text}`) + hash;
  if (push) history.pushState(state, '', address);
  else history.replaceState(state, '', address);
}

/** Sets one field of the query, or takes it out; the others stay. */
export function writeParam(name: string, text: string | null): void {
  const query = new URLSearchParams(location.search);
  if (text === null) query.delete(name);
  else query.set(name, text);
  writeQuery(query);
}

/**
 * One field of the query as it stands there, null when it does not: who reads it is drawn anew only when this field
 * changes. A page is prerendered without a query, so the field is read right after.
 */
export const useParam = (name: string): string | null =>
  useLocationProperty(
    () => new URLSearchParams(location.search).get(name),
    () => null,
  );

/** A path below the base path, from the slash on, as a whole address of this host. */
export const wholeAddress = (path: string): string =>
  new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href;

/** The whole address of the page in view, with another query. */
export function pageLink(query: URLSearchParams): string {
  const address = new URL(location.href);
  address.search = query.toString();
  address.hash = '';
  return address.href;
}

/** The whole address of a part of the page in view, without the choices of whoever copies it. */
export const partAddress = (id: string): string => `${location.origin}${location.pathname}#${id}`;
