import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { buildApp } from './build';
import type { Bench } from './browser';
import { PIXEL_RATIO, throttle, VIEWPORT } from './load';
import { observe } from './observe';
import { table } from './report';
import { app } from './subjects';
import { tapFor } from './tap';
import { quantile, verdictOf } from './turns';

// What a reader waits for, in this build and in another, in turns: `npm run bench -- --against <dist of the other>`.

const PATIENCE_MS = 300_000;
const POINTS = 100_000;

const PHONE: BrowserContextOptions = {
  viewport: VIEWPORT,
  deviceScaleFactor: PIXEL_RATIO,
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
};
const DESK: BrowserContextOptions = { viewport: { width: 1024, height: 768 }, locale: 'vi-VN' };

/** In milliseconds, by what was waited for. */
type Waits = Readonly<Record<string, number>>;

/** A browser that has never been here. */
async function fresh<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(PATIENCE_MS);
    // The runner of this file marks functions with their names, and the page has no such marker.
    await page.addInitScript('globalThis.__name = (named) => named;');
    if (options.isMobile) await throttle(await context.newCDPSession(page));
    return await use(page);
  } finally {
    await context.close();
  }
}

/** From the reader's first move until React has taken over what stands last. */
async function comeAlive(page: Page): Promise<number> {
  const alive = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        addEventListener('pointermove', ({ timeStamp }) => (moved ||= timeStamp), { capture: true });
        const look = (): void => {
          const last = [...document.querySelectorAll('main *')].at(-1);
          const taken = last && Object.keys(last).some((key) => key.startsWith('__reactFiber$'));
          if (moved > 0 && taken) resolve(performance.now() - moved);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  return alive;
}

/** Paints of a page, and how soon it is alive. */
const opened = (browser: Browser, origin: string, path: string): Promise<Waits> =>
  fresh(browser, PHONE, async (page) => {
    await page.addInitScript(observe, 'main svg');
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    const { fcp, lcp } = await page.evaluate(() => window.seen);
    if (fcp === null || lcp === null) throw new Error(`${path}: painted nothing`);
    const alive = await comeAlive(page);
    return {
      [`${path} first contentful paint`]: fcp,
      [`${path} largest contentful paint`]: lcp,
      [`${path} from the first move until alive`]: alive,
    };
  });

const tapped = (browser: Browser, origin: string): Promise<Waits> =>
  fresh(browser, PHONE, async (page) => {
    const subject = app(origin);
    await page.addInitScript(observe, subject.picture);
    await page.goto(subject.url, { waitUntil: 'networkidle' });
    const { tap } = await tapFor(page, subject);
    if (tap === null) throw new Error('a tap showed no tooltip');
    return { '/ from the first tap until its tooltip': tap };
  });

/** Runs inside the page: from now until the figure of what was chosen stands and is painted. */
function settle(): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('.explore-result[aria-busy="false"] svg'))
        requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    // What answers the choice has its turn first.
    requestAnimationFrame(look);
  });
}

/** Every other way of showing the series, chosen where they are shown as the page opens. */
const chosen = (browser: Browser, origin: string): Promise<Waits> =>
  fresh(browser, PHONE, async (page) => {
    await page.goto(`${origin}/explore/`, { waitUntil: 'networkidle' });
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    const views = page.locator('.explore-controls fieldset.segments').first().locator('input');
    const first = await views.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked));
    const took: number[] = [];
    for (let i = 0; i < (await views.count()); i += 1) {
      const view = views.nth(i);
      if (i === first || (await view.getAttribute('aria-disabled')) === 'true') continue;
      for (const [which, counted] of [
        [view, true],
        [views.nth(first), false],
      ] as const) {
        const time = await which.evaluate((input: HTMLInputElement, settled) => {
          const wait = (0, eval)(`(${settled})`) as () => Promise<number>;
          const until = wait();
          input.click();
          return until;
        }, settle.toString());
        if (counted) took.push(time);
      }
    }
    if (took.length < 2) throw new Error('/explore/ offers fewer views than this knows');
    return { '/explore/ a view chosen, until its figure stands': quantile(took, 0.5) };
  });

/** Months long gone, told by a source of the package. */
const month = (i: number): string =>
  `VN,IIP,B,_Z,_T,${1400 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},G1,ACTUAL,` +
  `${((i * 7919) % 1000) / 100},PERCENT,2,A,nso-iip,column: previous month,"${((i * 7919) % 1000) / 100} %",`;
