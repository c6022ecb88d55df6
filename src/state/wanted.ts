/** The first sign that a reader wants more than to read. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel'] as const;

let promise: Promise<void> | null = null;

/**
 * Resolves when the page's own script is wanted: at the reader's first move, or at once when the HTML does not yet show
 * what the address asks for (a query, or a page that was not prerendered). Until then the page is complete without it:
 * its figures, tables and links are HTML.
 */
export function wanted(prerendered: boolean): Promise<void> {
  promise ??= new Promise((resolve) => {
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
