import { keepChecked } from '../checks/checked';
import type { CheckLists } from '../checks/crossCheck';
import type { CrossCheck } from '../checks/finding';
import { relink } from '../checks/relink';
import type { Dataset } from '../dataset/dataset';
import type { CheckRequest } from './crossCheckWorker';

/** Up to here the checks take less time than starting a thread and copying the figures into it. */
const AT_ONCE = 5000;

/** Whether the cross-checks of a dataset would hold up the page. */
export const isLarge = ({ observations }: Pick<Dataset, 'observations'>): boolean =>
  observations.length > AT_ONCE;

/**
 * Works out the cross-checks of a large dataset in a thread of their own, so that the page answers meanwhile; whoever asks
 * for them later has them at once. Where no thread can be had they are worked out when they are asked for.
 */
export async function checkAhead(dataset: Dataset): Promise<void> {
  const { observations, codes } = dataset;
  const { sources, indicators, activities, units } = codes;
  const lists: CheckLists = { sources, indicators, activities, units };
  try {
    const check = await new Promise<CrossCheck>((resolve, reject) => {
      const worker = new Worker(new URL('./crossCheckWorker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<CrossCheck>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = () => {
        worker.terminate();
        reject(new Error('the thread of the cross-checks failed'));
      };
      worker.postMessage({ observations, codes: lists } satisfies CheckRequest);
    });
    keepChecked(dataset, relink(check, observations));
  } catch {
    // The checks are made in the page then, later and at once.
  }
}
