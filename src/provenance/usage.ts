import { provenanceCode, type Provenance } from '../model/provenance';

/** A place of the site with the provenances of the values that it shows. */
export interface Usage {
  readonly href: string;
  readonly words: string;
  readonly provenances: ReadonlyMap<string, Provenance>;
}

const isProvenance = (value: object): value is Provenance =>
  'kind' in value &&
  ((value.kind === 'observation' && 'id' in value && Object.keys(value).length === 2) ||
    (value.kind === 'derived' && 'method' in value));

/** Collects every provenance in an object (a figure, a card, a headline), at any depth, by its code. */
export function provenancesIn(
  value: unknown,
  found = new Map<string, Provenance>(),
): Map<string, Provenance> {
  if (typeof value !== 'object' || value === null) return found;
  if (isProvenance(value)) found.set(provenanceCode(value), value);
  else for (const part of Object.values(value)) provenancesIn(part, found);
  return found;
}
