import type { Browser, Page } from '@playwright/test';
import type { Bench } from './browser';
import type { Goal } from './goals';
import { CPU_SLOWDOWN, PIXEL_RATIO, VIEWPORT } from './load';
import { spread } from './measure';
import { goalTable, measuredOn, milliseconds, table, type Section } from './report';

const MOST_ANSWER_MS = 100;
const MOST_FILE_MS = { 'PNG 2×': 500, PDF: 1000 } as const;
type Format = keyof typeof MOST_FILE_MS;
const ENDINGS: Readonly<Record<Format, string>> = { 'PNG 2×': '@2x.png', PDF: '.pdf' };
const FORMATS = Object.keys(MOST_FILE_MS) as Format[];

const PATIENCE_MS = 60_000;
/** Long enough for whatever a choice sets going. */
const SETTLE_MS = 2500;

/** What the page notes of itself. */
interface Noted {
  /** Interactions with what each took until the next paint, as the browser tells it (in steps of 8 ms). */
  readonly events: { readonly at: number; readonly duration: number }[];
  /** When a button was last pressed, and when a file was last handed over. */
  pressed: number;
  file: number | null;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs inside the page, before anything of the page's own. */
function note(): void {
  const noted: Noted = { events: [], pressed: 0, file: null };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId?: number })[])
      if ((entry.interactionId ?? 0) > 0)
        noted.events.push({ at: entry.startTime, duration: entry.duration });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (target instanceof Element && target.closest('button')) noted.pressed = timeStamp;
    },
    { capture: true },
  );
  const hand = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content: Blob | MediaSource) => {
    // A picture on its way to a canvas is an SVG, and no file that a reader gets.
    if (content instanceof Blob && !content.type.startsWith('image/svg')) noted.file = performance.now();
    return hand(content);
  };
}

/** A page of the app as on a phone, alive, everything that it wants by itself loaded. */
async function open<T>(browser: Browser, url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: PIXEL_RATIO,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // The runner of this file marks functions with their names, and the page has no such marker.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.addInitScript(note);
    await page.goto(url);
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => {
      const parts = [...document.querySelectorAll('main *')];
      const last = parts.at(-1);
      return last !== undefined && Object.keys(last).some((key) => key.startsWith('__reactFiber$'));
    });
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.waitForTimeout(SETTLE_MS);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** What the browser tells of an interaction that it painted within 16 ms: nothing. */
const QUICK_MS = 16;

/** From the tap until the next paint. */
async function tapped(page: Page, tap: () => Promise<void>): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await tap();
  await page.waitForTimeout(SETTLE_MS);
  const events = await page.evaluate(() => window.noted.events);
  return Math.max(QUICK_MS, ...events.filter(({ at }) => at >= from).map(({ duration }) => duration));
}

/** Chooses by what the page offers: every way of showing the series, and every measure, one after another. */
async function choose(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const groups = page.locator('.explore-controls fieldset.segments');
  for (let group = 0; group < (await groups.count()); group += 1) {
    const labels = groups.nth(group).locator('label.segment');
    for (let i = 0; i < (await labels.count()); i += 1) {
      const label = labels.nth(i);
      const input = label.locator('input');
      if ((await input.isChecked()) || (await input.getAttribute('aria-disabled')) === 'true') continue;
      const words = ((await label.locator('span').first().textContent()) ?? '').trim();
      const legend = ((await groups.nth(group).locator('legend').textContent()) ?? '').trim();
      await label.scrollIntoViewIfNeeded();
      const took = await tapped(page, () => label.tap());
      found.set(`${legend}: ${words}`, took);
      // Back to where it began: another view may not have the other choices.
      await page.goBack();
      await page.waitForTimeout(SETTLE_MS / 2);
    }
  }
  return found;
}

/** A series more, and one less. */
async function chooseSeries(page: Page): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  await page.locator('.explore-fold').tap();
  await page.waitForTimeout(SETTLE_MS / 2);
  const box = page.locator('#explore-choices input[type="checkbox"]:not([aria-disabled="true"])').first();
  await box.scrollIntoViewIfNeeded();
  for (const what of ['Series: the first of the list', 'Series: the same again'])
    found.set(what, await tapped(page, () => box.tap()));
  return found;
}

async function makeFile(page: Page, format: Format): Promise<number> {
  const button = page.locator('.studio-side .file-buttons button').filter({ hasText: format }).first();
  await button.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    window.noted.file = null;
  });
  const saved = page.waitForEvent('download');
  await button.tap();
  const name = (await saved).suggestedFilename();
  if (!name.endsWith(ENDINGS[format])) throw new Error(`${format}: the file is called ${name}`);
  await page.waitForFunction(() => window.noted.file !== null, undefined, { polling: 50 });
  const took = await page.evaluate(() => (window.noted.file ?? NaN) - window.noted.pressed);
  await page.waitForTimeout(SETTLE_MS / 2);
  return took;
}

type Found = Map<string, number[]>;

const add = (found: Found, name: string, took: number): void => {
  found.set(name, [...(found.get(name) ?? []), took]);
};

/** A figure that the app itself sends to the studio: the link at the foot of the first one that can be downloaded. */
async function studioAddress(browser: Browser, origin: string): Promise<string> {
  return open(browser, `${origin}/figure/`, async (page) => {
    const href = await page.locator('main .ready-list a').first().getAttribute('href');
    if (href === null) throw new Error('the studio offers no figure');
    return new URL(href, origin).href;
  });
}

/** How soon a choice is answered and a file is there, on a slow processor. */
export async function answer({ browser, hosts, rounds }: Bench): Promise<Section> {
  const { origin } = hosts.app;
  const choices: Found = new Map();
  const files: Found = new Map();
  const studio = await studioAddress(browser, origin);
  // The pages' first words load the files of the site; later rounds differ by what else the machine does.
  for (let round = 1; round <= Math.min(rounds, 3); round += 1) {
    await open(browser, `${origin}/explore/`, async (page) => {
      for (const one of [await choose(page), await chooseSeries(page)])
        for (const [name, took] of one) add(choices, name, took);
    });
    await open(browser, studio, async (page) => {
      for (const format of FORMATS) {
        add(files, `${format}, the first`, await makeFile(page, format));
        for (let i = 0; i < 3; i += 1) add(files, format, await makeFile(page, format));
      }
    });
    console.log(
      `run ${round}:`,
      [...choices, ...files].map(([name, all]) => `${name} ${all.at(-1)?.toFixed(0) ?? ''}`).join('  '),
    );
  }
  if (choices.size < 4) throw new Error('/explore/ offers fewer choices than this benchmark knows');
  const worst = Math.max(...[...choices.values()].map((all) => spread(all).median));
  const goals: Goal[] = [
    {
      what: 'Choice on the explore page until the next paint, the slowest kind, ms',
      goal: `≤ ${MOST_ANSWER_MS}`,
      measured: worst.toFixed(0),
      met: worst <= MOST_ANSWER_MS,
    },
    ...FORMATS.map((format): Goal => {
      const { median } = spread(files.get(format) ?? []);
      const most = MOST_FILE_MS[format];
      return {
        what: `${format} from the click, ms`,
        goal: `≤ ${most}`,
        measured: median.toFixed(0),
        met: median <= most,
      };
    }),
  ];
  const rows = (found: Found): string[][] => [...found].map(([name, all]) => [name, milliseconds(all)]);
  const text = [
    measuredOn(browser.version(), Math.min(rounds, 3)),
    goalTable(goals),
    table(['Choice', 'Until the next paint, ms'], rows(choices)),
    table(['File', 'From the click, ms'], rows(files)),
  ].join('\n\n');
  return {
    marker: 'bench:answer',
    goals,
    text,
    raw: { choices: Object.fromEntries(choices), files: Object.fromEntries(files) },
  };
}
