import { collector, type Checked } from '../checks/checked';
import { slicesOf, unpacked } from '../checks/packed';
import type { Dataset } from '../dataset/dataset';
import type { CheckAnswer, CheckRequest } from './crossCheckWorker';

/** Up to here the checks take less time than starting a thread and copying the figures into it. */
const AT_ONCE = 5000;

/** Whether the cross-checks of a dataset would hold up the page. */
export const isLarge = ({ observations }: Pick<Dataset, 'observations'>): boolean =>
  observations.length > AT_ONCE;

/** Lets the page answer what has come up meanwhile. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Everything goes to the thread and comes back in parts: copying all at once would hold up the page after all. */
async function asked(worker: Worker, dataset: Dataset): Promise<Checked> {
  const { observations, codes } = dataset;
  const { sources, indicators, activities, units } = codes;
  const gathered = collector();
  const send = (part: CheckRequest): void => {
    worker.postMessage(part);
  };
  const done = new Promise<Checked>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if ('tally' in data) {
        resolve(gathered.checked(data.tally));
        return;
      }
      for (const finding of data.findings) gathered.add(unpacked(finding, observations));
      void pause().then(() => {
        send({ more: true });
      });
    };
    worker.onerror = () => {
      reject(new Error('the thread of the cross-checks failed'));
    };
  });
  // Whoever waits for it comes later; a failure before that is theirs to hear.
  done.catch(() => undefined);
  for (const slice of slicesOf(observations)) {
    send({ observations: slice });
    await pause();
  }
  send({ codes: { sources, indicators, activities, units } });
  return done;
}

/**
 * Works out the cross-checks of a large dataset in a thread of their own, so that the page answers meanwhile. Null
 * where no thread can be had: then they are made in the page, when somebody asks for them.
 */
export async function checkAhead(dataset: Dataset): Promise<Checked | null> {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./crossCheckWorker.ts', import.meta.url), { type: 'module' });
    return await asked(worker, dataset);
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}
