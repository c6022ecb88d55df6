import { CASES, type Case } from './data';
import type { Prepare } from './drawing';

/** Each comes alone: a page of one library has nothing of another. */
const SUBJECTS = {
  app: async () => (await import('./subjects/app')).prepare,
  recharts: async () => (await import('./subjects/recharts')).rechartsWith(false),
  'recharts-dots': async () => (await import('./subjects/recharts')).rechartsWith(true),
  echarts: async () => (await import('./subjects/echarts')).prepare,
  chartjs: async () => (await import('./subjects/chartjs')).prepare,
  plot: async () => (await import('./subjects/plot')).prepare,
  uplot: async () => (await import('./subjects/uplot')).prepare,
} satisfies Record<string, () => Promise<Prepare>>;
export type Library = keyof typeof SUBJECTS;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The page has nothing to do: what came before must not weigh on what is timed. */
const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** A library that has drawn nothing in so many frames without work never will, however slow the machine is. */
const IDLE_FRAMES = 600;

/** Waits for the picture. Frames that are late, since something is being worked at, are waited for. */
async function until(drawn: () => boolean): Promise<void> {
  let idleFrames = 0;
  const count = (): void => {
    idleFrames += 1;
  };
  while (!drawn()) {
    if (idleFrames > IDLE_FRAMES) throw new Error('nothing is drawn');
    requestIdleCallback(count);
    await frame();
  }
}

/** Whether a canvas holds more than one colour. */
function isPainted(host: HTMLElement): boolean {
  const canvas = host.querySelector('canvas');
  if (!canvas) return true;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const colours = new Set<number>();
  for (let i = 0; i < pixels.length && colours.size < 8; i += 4)
    colours.add((pixels[i] ?? 0) * 65536 + (pixels[i + 1] ?? 0) * 256 + (pixels[i + 2] ?? 0));
  return colours.size > 3;
}

/**
 * From data in memory until the second frame after the lines are there, in milliseconds. The same library has drawn a
 * small picture before: its code is there and has run.
 */
async function time(library: Library, which: Case): Promise<number> {
  const host = document.getElementById('host');
  if (!host) throw new Error('no host');
  const prepare = await SUBJECTS[library]();
  const small = await prepare(CASES.small());
  small.draw(host);
  await until(() => small.drawn(host));
  await frame();
  small.clear(host);
  host.replaceChildren();
  const drawing = await prepare(CASES[which]());
  await frame();
  await idle();
  const began = performance.now();
  drawing.draw(host);
  await until(() => drawing.drawn(host));
  await frame();
  await frame();
  const painted = performance.now() - began;
  if (!isPainted(host)) throw new Error(`${library}: nothing is painted`);
  return painted;
}

declare global {
  interface Window {
    timeLong: typeof time;
  }
}

window.timeLong = time;
