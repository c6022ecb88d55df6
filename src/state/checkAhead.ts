import { collector, type Checked } from '../checks/checked';
import { slicesOf, unpacked } from '../checks/packed';
import type { Dataset } from '../dataset/dataset';
import type { CheckAnswer, CheckRequest } from './crossCheckWorker';

/** Up to this many observations the checks take less time than starting a thread and copying them into it. */
const AT_ONCE = 5000;

/** Whether the cross-checks of a dataset would hold up the page. */
export const isLarge = ({ observations }: Pick<Dataset, 'observations'>): boolean =>
  observations.length > AT_ONCE;

/** Lets the page handle events that have come meanwhile. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Sends the dataset to the thread and takes the findings from it in parts: copying all at once would hold up the page. */
async function checkedBy(worker: Worker, dataset: Dataset): Promise<Checked> {
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
  // It is awaited only below; a failure before that is no unhandled rejection.
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
 * where no thread can be started: then they are made in the page, when they are first needed.
 */
export async function checkAhead(dataset: Dataset): Promise<Checked | null> {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./crossCheckWorker.ts', import.meta.url), { type: 'module' });
    return await checkedBy(worker, dataset);
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}
