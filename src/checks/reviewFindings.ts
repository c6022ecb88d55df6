import type { AcceptedFinding } from '../dataset/codes';
import type { Finding } from './finding';
import { aboutFinding, findingCode } from './findingCode';

/** Findings beside what was known of them. */
export interface Review {
  /** Nobody has looked at these yet; in the order in which they came. */
  readonly fresh: readonly Finding[];
  /** Looked at, when one of the values was another. */
  readonly changed: readonly { readonly finding: Finding; readonly accepted: AcceptedFinding }[];
  readonly known: readonly { readonly finding: Finding; readonly accepted: AcceptedFinding }[];
  /** Looked at, and no longer borne out by any figures. */
  readonly gone: readonly AcceptedFinding[];
}

/** Sorts findings by what the list of accepted ones says of them. */
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
