import type { Page } from '@playwright/test';
import type { Subject } from './subjects';

const PATIENCE_MS = 6000;
const MOST_TAPS = 3;

export interface Tap {
  /** From the first touch until a tooltip showed; null where none did. */
  readonly tap: number | null;
  readonly taps: number;
}

/** Taps a mark of a figure as a reader would, again if nothing comes of it. */
export async function tapFor(page: Page, subject: Subject): Promise<Tap> {
  const mark = page.locator(`${subject.figure} ${subject.mark}`).first();
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(1000);
  const shown = page.evaluate(
    ({ figure, tooltip, limit }) =>
      new Promise<number | null>((resolve) => {
        const began = performance.now();
        const look = (): void => {
          const element = document.querySelector(`${figure} ${tooltip}`);
          const { touched } = window.seen;
          if (touched !== null && element && getComputedStyle(element).visibility === 'visible')
            resolve(performance.now() - touched);
          else if (performance.now() - began > limit) resolve(null);
          else requestAnimationFrame(look);
        };
        look();
      }),
    { figure: subject.figure, tooltip: subject.tooltip, limit: PATIENCE_MS * MOST_TAPS },
  );
  let done = false;
  void shown.then(() => {
    done = true;
  });
  let taps = 0;
  while (taps < MOST_TAPS && !done) {
    const box = await mark.boundingBox();
    if (!box) break;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    taps += 1;
    await Promise.race([shown, page.waitForTimeout(PATIENCE_MS)]);
  }
  return { tap: await shown, taps };
}
