/** How many frames a part may take to appear after its page was asked for. */
const PATIENCE = 60;

/** Brings a part of the page into view and gives it the focus, as soon as it is there. */
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
  // A frame later than the click: the dialog closes first, and gives the focus back.
  requestAnimationFrame(() => {
    attempt(PATIENCE);
  });
}
