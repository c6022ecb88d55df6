import type { Browser, CDPSession, Page } from '@playwright/test';
import { tapFor } from './tap';
import { observe, type Seen } from './observe';
import type { Subject } from './subjects';

/** A middling phone on a slow mobile network. */
export const VIEWPORT = { width: 390, height: 844 } as const;
export const PIXEL_RATIO = 2;
export const CPU_SLOWDOWN = 4;
export const NETWORK = { latency: 150, kilobits: 1600, upKilobits: 750 } as const;

/** A page is quiet when neither its main thread nor its network had work for this long. */
const QUIET_MS = 5000;
const LIMIT_MS = 60_000;

const BYTE_KINDS = ['html', 'script', 'css', 'font', 'data', 'other'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly lcpElement: string;
  readonly picture: number;
  /** Sum of what main-thread tasks took over 50 ms, from the first paint until the page was quiet. */
  readonly blocking: number;
  readonly longestTask: number;
  /** Processor time of the main thread until the page was quiet: what other programs do hardly weighs on it. */
  readonly processor: number;
  readonly shift: number;
  /** The same after the page was read to its foot. */
  readonly shiftRead: number;
  readonly shifted: readonly string[];
  /** Over the network, headers included. */
  readonly bytes: Readonly<Record<ByteKind | 'total', number>>;
  readonly requests: number;
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
  /** From the first touch of a figure until its tooltip showed, and how many touches it took; null where none did. */
  readonly tap: number | null;
  readonly taps: number;
  /** What the first taps cost: blocking time from the first touch on, and all bytes until the page was quiet again. */
  readonly tapBlocking: number;
  readonly tapBytes: Load['bytes'];
}

function kindOf(type: string, url: string): ByteKind {
  if (type === 'Document') return 'html';
  if (type === 'Script') return 'script';
  if (type === 'Stylesheet') return 'css';
  if (type === 'Font') return 'font';
  return /\.(csv|json)$/.test(new URL(url).pathname) ? 'data' : 'other';
}

/** Listens to what crosses the network. Preloads are counted by what they are, once. */
class Traffic {
  readonly bytes = Object.fromEntries([...BYTE_KINDS, 'total'].map((kind) => [kind, 0])) as Record<
    ByteKind | 'total',
    number
  >;
  readonly scripts: string[] = [];
  readonly fonts: string[] = [];
  requests = 0;
  lastAt = performance.now();
  readonly #open = new Map<string, { kind: ByteKind; url: string }>();

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      this.#open.set(requestId, { kind: kindOf(type ?? 'Other', request.url), url: request.url });
    });
    session.on('Network.responseReceived', ({ requestId, response, type }) => {
      const open = this.#open.get(requestId);
      if (open) open.kind = kindOf(type, response.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const open = this.#open.get(requestId);
      if (!open) return;
      this.#open.delete(requestId);
      this.lastAt = performance.now();
      if (encodedDataLength === 0) return;
      this.requests += 1;
      this.bytes[open.kind] += encodedDataLength;
      this.bytes.total += encodedDataLength;
      if (open.kind === 'script') this.scripts.push(new URL(open.url).pathname);
      if (open.kind === 'font') this.fonts.push(new URL(open.url).pathname);
    });
    session.on('Network.loadingFailed', ({ requestId }) => {
      this.#open.delete(requestId);
      this.lastAt = performance.now();
    });
  }

  get busy(): boolean {
    return this.#open.size > 0;
  }
}

export async function throttle(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: (NETWORK.kilobits * 1000) / 8,
    uploadThroughput: (NETWORK.upKilobits * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function untilQuiet(page: Page, traffic: Traffic): Promise<void> {
  const began = performance.now();
  for (;;) {
    await page.waitForTimeout(500);
    const idle = await page.evaluate(() => {
      const last = window.seen.tasks.at(-1);
      return performance.now() - (last ? last.start + last.duration : 0);
    });
    const silent = performance.now() - traffic.lastAt;
    if (!traffic.busy && silent >= QUIET_MS && idle >= QUIET_MS) return;
    if (performance.now() - began > LIMIT_MS)
      throw new Error(`${page.url()}: not quiet within ${LIMIT_MS / 1000} s`);
  }
}

/** Layout shift as browsers report it: the worst burst of shifts, of 5 s at most, less than 1 s apart. */
export function worstBurst(shifts: Seen['shifts']): number {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { at, value } of shifts) {
    if (at - last < 1000 && at - first < 5000) sum += value;
    else {
      sum = value;
      first = at;
    }
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

export function blockingTime(tasks: Seen['tasks'], from: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const end = start + duration;
    // Of a task that the first paint interrupts, what came before blocked nobody.
    const seen = end - Math.max(start, from);
    return end <= from ? sum : sum + Math.max(0, seen - 50);
  }, 0);
}

/** Reads on as a thumb does: to the foot in steps of less than a screen. */
async function readOn(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += VIEWPORT.height * 0.8) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(150);
  }
}

/** One visit with nothing cached, from the address bar to the first tap on a figure. */
export async function load(browser: Browser, subject: Subject): Promise<Load> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: PIXEL_RATIO,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = new Traffic(session);
    await throttle(session);
    // The runner of this file marks functions with their names, and the page has no such marker.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.addInitScript(observe, subject.picture);
    await page.goto(subject.url, { waitUntil: 'load', timeout: LIMIT_MS });
    await untilQuiet(page, traffic);
    const seen = await page.evaluate(() => window.seen);
    const processor = await processorTime(session);
    // What follows may load more.
    const { requests } = traffic;
    const bytes = { ...traffic.bytes };
    const scripts = [...traffic.scripts];
    const fonts = [...traffic.fonts];
    if (seen.fcp === null || seen.lcp === null || seen.picture === null)
      throw new Error(`${subject.url}: painted nothing, or no figure`);
    await readOn(page);
    const read = await page.evaluate(() => window.seen.shifts);
    const { tap, taps } = await tapFor(page, subject);
    await untilQuiet(page, traffic);
    const touched = await page.evaluate(() => window.seen);
    return {
      fcp: seen.fcp,
      lcp: seen.lcp,
      lcpElement: seen.lcpElement,
      // A mark that stands in the HTML is seen with the first paint.
      picture: Math.max(seen.picture, seen.fcp),
      blocking: blockingTime(seen.tasks, seen.fcp),
      longestTask: Math.max(0, ...seen.tasks.map((task) => task.duration)),
      processor,
      shift: worstBurst(seen.shifts),
      shiftRead: worstBurst(read),
      shifted: [...new Set(read.flatMap((shift) => shift.what))],
      bytes,
      requests,
      scripts,
      fonts,
      tap,
      taps,
      tapBlocking: blockingTime(touched.tasks, touched.touched ?? Infinity),
      tapBytes: { ...traffic.bytes },
    };
  } finally {
    await context.close();
  }
}
