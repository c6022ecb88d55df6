/** The events of a first interaction: any of them hydrates the page. */
const INTERACTIONS = [
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

/** An element that a pointer was pressed on, and where in it: the layout may shift before the page is hydrated. */
interface Pointed {
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/** The last pointer press and the last button press before the page was hydrated. */
let pointed: Pointed | null = null;
let pressed: HTMLElement | null = null;

const onPointer = (event: PointerEvent): void => {
  if (!(event.target instanceof Element)) return;
  const { left, top } = event.target.getBoundingClientRect();
  pointed = { target: event.target, x: event.clientX - left, y: event.clientY - top };
};

/** Links, folds and fields work without a script; a button in the page's content needs one. */
const onClick = (event: MouseEvent): void => {
  const button = event.target instanceof Element ? event.target.closest('main button') : null;
  if (button instanceof HTMLElement) pressed = button;
};

function remember(): void {
  addEventListener('pointerdown', onPointer, { capture: true, passive: true });
  addEventListener('click', onClick, { capture: true, passive: true });
}

/**
 * Resolves when the script of the page is needed: at the reader's first interaction, or at once where the HTML does not
 * show what the address asks for (a query, or a page that was not prerendered). Until then the page does without: its
 * figures, tables and links are HTML. What the reader presses until it is hydrated is remembered.
 */
export function hydrateOnInteraction(prerendered: boolean): Promise<void> {
  promise ??= new Promise((resolve) => {
    if (prerendered) remember();
    if (!prerendered || location.search !== '') {
      resolve();
      return;
    }
    const done = (): void => {
      for (const type of INTERACTIONS) removeEventListener(type, done, { capture: true });
      resolve();
    };
    for (const type of INTERACTIONS) addEventListener(type, done, { capture: true, passive: true });
  });
  return promise;
}

/** Where in an element the reader pressed before it was hydrated; null where they did not. It is given once. */
export function earlyPointer(stage: Element): { readonly x: number; readonly y: number } | null {
  if (!pointed || !stage.contains(pointed.target)) return null;
  const [outer, inner] = [stage.getBoundingClientRect(), pointed.target.getBoundingClientRect()];
  const at = { x: pointed.x + inner.left - outer.left, y: pointed.y + inner.top - outer.top };
  pointed = null;
  return at;
}

/** Called when the page is hydrated: clicks a button again that was pressed too early, and remembers no more presses. */
export function replayEarlyPress(): void {
  removeEventListener('click', onClick, { capture: true });
  const button = pressed;
  pressed = null;
  if (button?.isConnected) button.click();
}
