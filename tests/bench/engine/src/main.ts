import type { Dataset } from '../../../../src/dataset/dataset';
import { checkAhead } from '../../../../src/state/checkAhead';
import type { Checked, World } from './world';

export interface Run extends Checked {
  /** From the request, as a page of the app makes it, until the findings are tied to the page's own observations, in milliseconds. */
  readonly ahead: number;
  /** The longest time between two frames of the page meanwhile. */
  readonly longestFrame: number;
}

/** The longest time between two frames while something is under way, with what comes of it and when. */
async function watched<T>(what: () => Promise<T>): Promise<{ result: T; took: number; longest: number }> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  let [last, longest, done] = [performance.now(), 0, false];
  const note = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const frame = (): void => {
    note();
    if (!done) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const began = performance.now();
  const result = await what();
  const took = performance.now() - began;
  done = true;
  note();
  return { result, took, longest };
}

/** The rules alone, in a worker that has read the observations by itself. */
function rulesAlone(address: string): Promise<Checked> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Checked>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(new URL(address, location.href).href);
  });
}

async function run(address: string): Promise<Run> {
  const checked = await rulesAlone(address);
  const { observations, lists } = (await (await fetch(address)).json()) as World;
  const codes = Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, new Map(entries)]));
  const dataset = { observations, codes } as unknown as Dataset;
  const { result, took, longest } = await watched(() => checkAhead(dataset));
  if (result?.check.findings.length !== checked.findings)
    throw new Error('the app did not make its checks ahead');
  return { ...checked, ahead: took, longestFrame: longest };
}

declare global {
  interface Window {
    runEngine: typeof run;
  }
}

window.runEngine = run;
