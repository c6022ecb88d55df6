import { crossCheck, type CheckLists } from '../checks/crossCheck';
import type { Observation } from '../dataset/observation';

/** The cross-checks in a thread of their own: a dataset comes in, what was found goes out. */
export interface CheckRequest {
  readonly observations: readonly Observation[];
  readonly codes: CheckLists;
}

self.onmessage = ({ data }: MessageEvent<CheckRequest>): void => {
  self.postMessage(crossCheck(data.observations, data.codes));
};
