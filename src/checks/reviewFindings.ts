import type { AcceptedFinding } from '../dataset/codes';
import type { Finding } from './finding';
import { aboutFinding, findingCode } from './findingCode';

/** Findings compared with the list of accepted findings. */
export interface Review {
  /** Findings that nobody has reviewed, in the order given. */
  readonly fresh: readonly Finding[];
  /** Findings that were reviewed before one of their values changed. */
  readonly changed: readonly { readonly finding: Finding; readonly accepted: AcceptedFinding }[];
  readonly known: readonly { readonly finding: Finding; readonly accepted: AcceptedFinding }[];
  /** Reviewed, and no longer found. */
  readonly gone: readonly AcceptedFinding[];
}

/** Sorts findings by the list of accepted findings. */
export function reviewFindings(
  findings: readonly Finding[],
  accepted: ReadonlyMap<string, AcceptedFinding>,
): Review {
  const fresh: Finding[] = [];
  const changed: { finding: Finding; accepted: AcceptedFinding }[] = [];
  const known: { finding: Finding; accepted: AcceptedFinding }[] = [];
  const left = new Map(accepted);
  for (const finding of findings) {
    const code = findingCode(finding);
    const entry = accepted.get(code);
    left.delete(code);
    if (!entry) fresh.push(finding);
    else (entry.about === aboutFinding(finding) ? known : changed).push({ finding, accepted: entry });
  }
  return { fresh, changed, known, gone: [...left.values()] };
}
