import { writeParam, writeQuery } from './url';

/** The field of the query that names the provenance of the value whose lineage is shown, on every page. */
export const PROVENANCE_FIELD = 'ask';

/** Kept with the entry of the browser's history, so that it outlives a reload. */
interface Chain {
  /** How many lineages were opened from one another before this one. */
  readonly before: number;
  /** Whether the entry before the first of them is the page without a panel; false for who came by a link. */
  readonly fromPage: boolean;
}

function chain(): Chain {
  const state: unknown = history.state;
  const stored = typeof state === 'object' && state !== null && 'chain' in state ? state.chain : null;
  const { before = 0, fromPage = false } = (stored ?? {}) as Partial<Chain>;
  return { before, fromPage };
}

/** The element that had the focus when the panel opened: it gets it back. */
let opener: Element | null = null;

export const isLineageOpen = (): boolean => new URLSearchParams(location.search).has(PROVENANCE_FIELD);

/** How many lineages one can go back to without leaving the panel. */
export const lineageDepth = (): number => chain().before;

/** Shows the lineage of a provenance: the address names it, and the browser's way back leads back from it. */
export function openLineage(code: string): void {
  const params = new URLSearchParams(location.search);
  const open = params.get(PROVENANCE_FIELD);
  if (open === code) return;
  const { before, fromPage } = chain();
  const next: Chain = open === null ? { before: 0, fromPage: true } : { before: before + 1, fromPage };
  if (open === null) opener = document.activeElement;
  params.set(PROVENANCE_FIELD, code);
  writeQuery(params, { push: true, state: { chain: next } });
}

export function previousLineage(): void {
  history.back();
}

/** Back to the page as it was before the panel opened; to the same address without a panel for who came by a link. */
export function closeLineage(): void {
  const { before, fromPage } = chain();
  if (fromPage) {
    history.go(-(before + 1));
    return;
  }
  writeParam(PROVENANCE_FIELD, null);
}

/** A link in words, or one in a picture. */
const canFocus = (element: Element | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** The link to a provenance in the page that is shown. */
const linkOf = (code: string): Element | null =>
  [...document.querySelectorAll('main a[data-provenance]')].find(
    (link) => link.getAttribute('data-provenance') === code && link.checkVisibility(),
  ) ?? null;

/** The value whose lineage the panel opened with, where that can be seen. */
export const openerOf = (code: string): Element | null =>
  opener !== null && opener !== document.body && opener.isConnected ? opener : linkOf(code);

/** Gives the focus back to the value that the panel opened with. */
export function returnFocus(code: string): void {
  const element = openerOf(code);
  opener = null;
  if (canFocus(element)) element.focus({ preventScroll: true });
}

/** Moves the page so that an element stands above a sheet that covers the window from `top` on, in pixels. */
export function keepInSight(element: Element, top: number): void {
  const box = element.getBoundingClientRect();
  const room = Math.max(8, Math.min(96, top - box.height - 8));
  if (box.bottom > top || box.top < 0) window.scrollBy({ top: box.top - room });
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Values are links, so that they work before hydration and in a window of their own. From here on a plain click on one
 * opens the panel on the page, also on parts that are not hydrated yet. Returns a function that ends it.
 */
export function listenForProvenanceLinks(): () => void {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-provenance]') : null;
    const code = link?.getAttribute('data-provenance');
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
