import { findingCode } from '../../checks/findingCode';
import type { Finding } from '../../checks/finding';
import { withFallback } from '../../spec/fields';
import type { FieldWithFallback, FieldsWithFallback } from '../../spec/params';
import { FINDINGS_FIELD } from '../../state/address';
import { facetFields } from '../../ui/facets';
import { FACETS, type FacetKey } from './facets';

/** Between the codes of a list. */
const DOT = '.';

export const FACET_KEYS = FACETS.map(({ key }) => key);

export type Choice = Readonly<Record<FacetKey, string>> & {
  /** The codes of the findings to choose among; empty for all. */
  readonly of: readonly string[];
};

/** The codes of some of the findings; those that are not found are left out and named. */
function someFindings(findings: readonly Finding[]): FieldWithFallback<readonly string[]> {
  const known = new Set(findings.map(findingCode));
  const parts = (text: string): string[] => [...new Set(text.split(DOT))];
  const field = {
    name: FINDINGS_FIELD,
    parse: (text: string) => {
      const found = parts(text).filter((code) => known.has(code));
      return found.length > 0 ? found : undefined;
    },
    serialize: (codes: readonly string[]) => codes.join(DOT),
    unused: (text: string) =>
      parts(text)
        .filter((code) => !known.has(code))
        .join(DOT),
  };
  return withFallback<readonly string[]>(field, []);
}

/** What of the address chooses among the findings. */
export const choiceFields = (
  findings: readonly Finding[],
  values: Readonly<Record<FacetKey, readonly string[]>>,
): FieldsWithFallback<Choice> => ({ ...facetFields(FACET_KEYS, values), of: someFindings(findings) });
