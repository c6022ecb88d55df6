import type { Checked } from './world';

export interface Run extends Checked {
  /** The longest time between two frames of the page while the rules ran, in milliseconds. */
  readonly longestFrame: number;
}

/** Runs the rules in a worker of its own while the page draws frame after frame. */
function run(address: string): Promise<Run> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let [last, longestFrame, done] = [performance.now(), 0, false];
  const frame = (): void => {
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (!done) requestAnimationFrame(frame);
  };
  requestAnimationFrame(() => {
    last = performance.now();
    frame();
  });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Checked>) => {
      done = true;
      worker.terminate();
      resolve({ ...data, longestFrame });
    };
    worker.onerror = (event) => {
      done = true;
      reject(new Error(event.message));
    };
    worker.postMessage(new URL(address, location.href).href);
  });
}

declare global {
  interface Window {
    runEngine: typeof run;
  }
}

window.runEngine = run;
