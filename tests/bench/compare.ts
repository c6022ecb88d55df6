import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Bench } from './browser';
import { PIXEL_RATIO, throttle, VIEWPORT } from './load';
import { observe } from './observe';
import { milliseconds, table } from './report';
import { app } from './subjects';
import { tapFor } from './tap';
import { quantile, verdictOf } from './turns';

// What a reader waits for, in this build and in another, in turns: `npm run bench -- --against <dist of the other>`.

const PATIENCE_MS = 300_000;
/** More than any source has of a series, and what a page can draw many times over. */
const LONG = 600;

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
  // The move comes only when it is listened for.
  const alive = await page.evaluateHandle(() => {
    const moved = new Promise<number>((resolve) => {
      addEventListener('pointermove', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });
    const taken = new Promise<number>((resolve) => {
      const look = (): void => {
        const last = [...document.querySelectorAll('main *')].at(-1);
        if (last && Object.keys(last).some((key) => key.startsWith('__reactFiber$')))
          resolve(performance.now());
        else requestAnimationFrame(look);
      };
      look();
    });
    return { took: Promise.all([moved, taken]).then(([from, until]) => until - from) };
  });
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  return alive.evaluate(({ took }) => took);
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

declare global {
  interface Window {
    /** From what is done until the figure of what was chosen stands and is painted. */
    untilSettled: (act: () => void) => Promise<number>;
  }
}

/** Runs inside the page, before anything of the page's own. */
function watchFigure(): void {
  window.untilSettled = (act) =>
    new Promise((resolve) => {
      const began = performance.now();
      act();
      const look = (): void => {
        if (document.querySelector('.explore-result[aria-busy="false"]'))
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
    await page.addInitScript(watchFigure);
    await page.goto(`${origin}/explore/`, { waitUntil: 'networkidle' });
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    const views = page.locator('.explore-controls fieldset.segments').first().locator('input');
    const first = await views.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked));
    const choose = (i: number): Promise<number> =>
      views.nth(i).evaluate((input: HTMLInputElement) => window.untilSettled(() => input.click()));
    const took: number[] = [];
    for (let i = 0; i < (await views.count()); i += 1) {
      if (i === first || (await views.nth(i).getAttribute('aria-disabled')) === 'true') continue;
      took.push(await choose(i));
      await choose(first);
    }
    if (took.length < 2) throw new Error('/explore/ offers fewer views than this knows');
    return { '/explore/ a view chosen, until its figure stands': quantile(took, 0.5) };
  });

/** Months of the far past, from a source of the package. */
function month(_: unknown, i: number): string {
  const time = `${1400 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const value = (((i * 7919) % 1000) / 100).toFixed(2);
  return `VN,IIP,B,_Z,_T,${time},G1,ACTUAL,${value},PERCENT,2,A,nso-iip,column: previous month,"${value} %",`;
}
/** What both builds are given in place of their own. */
const LONG_FILE = [
  readFileSync(join(import.meta.dirname, '../../data/observations/nso-iip.csv'), 'utf8').trimEnd(),
  ...Array.from({ length: LONG }, month),
  '',
].join('\n');
const SERIES = '/explore/?v=1&kind=series&series=VN.IIP.B._Z._T..&measure=mom';

/** A series so long stands in a file of the data, and is chosen where the page is alive and has read it. */
const drawn = (browser: Browser, origin: string): Promise<Waits> =>
  fresh(browser, DESK, async (page) => {
    await page.addInitScript(watchFigure);
    let given = 0;
    await page.route(/\/nso-iip-[^/]*\.csv$/, async (route) => {
      given += 1;
      await route.fulfill({ body: LONG_FILE, contentType: 'text/csv' });
    });
    await page.goto(`${origin}/explore/`, { waitUntil: 'networkidle' });
    await comeAlive(page);
    if (given === 0) throw new Error('the build requests no nso-iip.csv: this must learn where its data are');
    const title = page.locator('.explore-result h2').first();
    const before = await title.textContent();
    const took = await page.evaluate(
      (address) => window.untilSettled(() => history.pushState(null, '', address)),
      SERIES,
    );
    if ((await title.textContent()) === before) throw new Error('the long series was not drawn');
    return { [`/explore/ a series of ${LONG} months chosen, until it is drawn`]: took };
  });

const PARTS = [
  (browser: Browser, origin: string) => opened(browser, origin, '/'),
  (browser: Browser, origin: string) => opened(browser, origin, '/explore/'),
  tapped,
  chosen,
  drawn,
];

/** Compares the work tree with another build, whose folder is named, and says where it has become slower. */
export async function compare({ browser, hosts, rounds }: Bench, against: string): Promise<unknown> {
  hosts.usual.fill(against);
  const builds = { now: hosts.app.origin, before: hosts.usual.origin };
  const found = new Map<string, { now: number[]; before: number[] }>();
  for (let round = 0; round <= rounds; round += 1) {
    console.log(round === 0 ? 'warm-up' : `round ${round}/${rounds}`);
    for (const part of PARTS)
      // Who comes first takes turns too.
      for (const build of round % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const))
        for (const [what, took] of Object.entries(await part(browser, builds[build]))) {
          if (round === 0) continue;
          const times = found.get(what) ?? { now: [], before: [] };
          times[build].push(took);
          found.set(what, times);
        }
  }
  const rows = [...found].map(([what, { now, before }]) => {
    const { times, low, high, word } = verdictOf(now, before);
    const ratio = `${times.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
    return [what, milliseconds(before), milliseconds(now), ratio, word];
  });
  console.log(
    `\nMedians in ms with the least and the most of ${rounds} rounds; times with the middle half of them.\n`,
  );
  console.log(table(['', 'Before', 'Now', 'Times', ''], rows));
  return { against, rounds, found: Object.fromEntries(found) };
}
