import { crossCheck, type CheckLists } from '../checks/crossCheck';
import type { Tally } from '../checks/finding';
import { packer, slicesOf, type PackedFinding } from '../checks/packed';
import type { Observation } from '../dataset/observation';

/** The dataset comes in part by part, the code lists last; then the page asks for one part of the answer after another. */
export type CheckRequest =
  | { readonly observations: readonly Observation[] }
  | { readonly codes: CheckLists }
  | { readonly more: true };

/** The findings go out part by part, the tally last. */
export type CheckAnswer = { readonly findings: readonly PackedFinding[] } | { readonly tally: Tally };

const observations: Observation[] = [];
let answers: Iterator<CheckAnswer> | null = null;

function* answersTo(codes: CheckLists): Generator<CheckAnswer> {
  const { findings, tally } = crossCheck(observations, codes);
  const pack = packer(observations);
  for (const slice of slicesOf(findings)) yield { findings: slice.map(pack) };
  yield { tally };
}

/** The cross-checks in a thread of their own. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>): void => {
  if ('observations' in data) {
    observations.push(...data.observations);
    return;
  }
  if ('codes' in data) answers = answersTo(data.codes);
  const next = answers?.next();
  if (next?.done === false) self.postMessage(next.value);
};
