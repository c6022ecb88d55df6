/** The first sign that a reader wants more than to read. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  // A file that is dragged over the page moves no pointer.
  'dragenter',
  'dragover',
  'drop',
  'paste',
] as const;

let promise: Promise<void> | null = null;

/** What was touched, and where in it: the page may move under it before anybody answers. */
interface Pointed {
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/** What a reader touched and pressed before the page was alive to it. */
let pointed: Pointed | null = null;
let pressed: HTMLElement | null = null;

const onPointer = (event: PointerEvent): void => {
  if (!(event.target instanceof Element)) return;
  const { left, top } = event.target.getBoundingClientRect();
  pointed = { target: event.target, x: event.clientX - left, y: event.clientY - top };
};

/** Links, summaries and fields do their work without a script: a button of the page itself needs one. */
const onClick = (event: MouseEvent): void => {
  const button = event.target instanceof Element ? event.target.closest('main button') : null;
  if (button instanceof HTMLElement) pressed = button;
};

function remember(): void {
  addEventListener('pointerdown', onPointer, { capture: true, passive: true });
  addEventListener('click', onClick, { capture: true, passive: true });
}

/**
 * Resolves when the page's own script is wanted: at the reader's first move, or at once when the HTML does not yet show
 * what the address asks for (a query, or a page that was not prerendered). Until then the page is complete without it:
 * its figures, tables and links are HTML. What the reader touches and presses in the meantime is remembered.
 */
export function hydrateOnInteraction(prerendered: boolean): Promise<void> {
  promise ??= new Promise((resolve) => {
    if (prerendered) remember();
    if (!prerendered || location.search !== '') {
      resolve();
      return;
    }
    const done = (): void => {
      for (const sign of SIGNS) removeEventListener(sign, done, { capture: true });
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, done, { capture: true, passive: true });
  });
  return promise;
}

/** Where in an element a reader touched it before it was alive; null when they did not, and once it has been asked for. */
export function earlyPointer(stage: Element): { readonly x: number; readonly y: number } | null {
  if (!pointed || !stage.contains(pointed.target)) return null;
  const [outer, inner] = [stage.getBoundingClientRect(), pointed.target.getBoundingClientRect()];
  const at = { x: pointed.x + inner.left - outer.left, y: pointed.y + inner.top - outer.top };
  pointed = null;
  return at;
}

/** The page is alive: a button that was pressed too early is pressed again, and nothing more is remembered. */
export function replayEarlyPress(): void {
  removeEventListener('click', onClick, { capture: true });
  const button = pressed;
  pressed = null;
  if (button?.isConnected) button.click();
}
