/** How many frames a part may take to appear after navigation. */
const PATIENCE = 60;

/** Scrolls to a part of the page and focuses it, as soon as it is rendered. */
export function focusPart(id: string): void {
  const attempt = (left: number): void => {
    const part = document.getElementById(id);
    if (part) {
      part.focus({ preventScroll: true });
      part.scrollIntoView({ block: 'start' });
    } else if (left > 0) {
      requestAnimationFrame(() => {
        attempt(left - 1);
      });
    }
  };
  // One frame after the click: the dialog closes first and returns the focus.
  requestAnimationFrame(() => {
    attempt(PATIENCE);
  });
}
