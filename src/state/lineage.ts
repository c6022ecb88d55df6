import { writeParam, writeQuery } from './url';

/** The field of the query that holds a question, on every page. */
export const PROVENANCE_FIELD = 'ask';

/** Kept with the entry of the browser's history, so that it outlives a reload. */
interface Chain {
  /** Questions before this one that lead back to the page, or to the question that the address came with. */
  readonly before: number;
  /** The entry before the first of them is the page without a question. */
  readonly leaves: boolean;
}

function chain(): Chain {
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null && 'chain' in state ? state.chain : null;
  const { before = 0, leaves = false } = (kept ?? {}) as Partial<Chain>;
  return { before, leaves };
}

/** What had the focus when the first question was asked: it gets it back. */
let opener: Element | null = null;

export const isLineageOpen = (): boolean => new URLSearchParams(location.search).has(PROVENANCE_FIELD);

/** How many questions one can go back without leaving the panel. */
export const lineageDepth = (): number => chain().before;

/** Puts a question: the address names it, and the browser's way back takes it back. */
export function openLineage(code: string): void {
  const params = new URLSearchParams(location.search);
  const open = params.get(PROVENANCE_FIELD);
  if (open === code) return;
  const { before, leaves } = chain();
  const next: Chain = open === null ? { before: 0, leaves: true } : { before: before + 1, leaves };
  if (open === null) opener = document.activeElement;
  params.set(PROVENANCE_FIELD, code);
  writeQuery(params, { push: true, state: { chain: next } });
}

export function previousLineage(): void {
  history.back();
}

/** Back to the page as it was before the first question; or to the same address without one, for who came by a link. */
export function closeLineage(): void {
  const { before, leaves } = chain();
  if (leaves) {
    history.go(-(before + 1));
    return;
  }
  writeParam(PROVENANCE_FIELD, null);
}

/** A link in words, or one in a picture. */
const canFocus = (element: Element | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** The link of a question in the page that is shown. */
const linkOf = (code: string): Element | null =>
  [...document.querySelectorAll('main a[data-ask]')].find(
    (link) => link.getAttribute('data-ask') === code && link.checkVisibility(),
  ) ?? null;

/** What a question was asked of, where that can be seen. */
export const openerOf = (code: string): Element | null =>
  opener !== null && opener !== document.body && opener.isConnected ? opener : linkOf(code);

/** Gives the focus back to what was asked. */
export function returnFocus(code: string): void {
  const element = openerOf(code);
  opener = null;
  if (canFocus(element)) element.focus({ preventScroll: true });
}

/** Moves the page so that what was asked stands above a sheet that covers the window from `top` on, in pixels. */
export function keepInSight(element: Element, top: number): void {
  const box = element.getBoundingClientRect();
  const room = Math.max(8, Math.min(96, top - box.height - 8));
  if (box.bottom > top || box.top < 0) window.scrollBy({ top: box.top - room });
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Numbers are links, so that they work before the page is alive and in a window of their own. From here on a plain click
 * on one opens the panel on the page, also on parts that are not alive yet. Returns how to stop.
 */
export function listenForProvenanceLinks(): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-ask]') : null;
    const code = link?.getAttribute('data-ask');
    if (typeof code !== 'string' || !isPlain(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (canFocus(link) && !isLineageOpen()) link.focus({ preventScroll: true });
    openLineage(code);
  };
  document.addEventListener('click', onClick, { capture: true });
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
  };
}
