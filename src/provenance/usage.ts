import { provenanceCode, type Provenance } from '../model/provenance';

/** A place of the site and every question that its numbers can be asked. */
export interface Usage {
  readonly href: string;
  readonly words: string;
  readonly provenances: ReadonlyMap<string, Provenance>;
}

const isProvenance = (value: object): value is Provenance =>
  'kind' in value &&
  ((value.kind === 'observation' && 'id' in value && Object.keys(value).length === 2) ||
    (value.kind === 'derived' && 'method' in value));

/** Every question in a value (a figure, a card, a headline), however deep, by its code. */
export function provenancesIn(
  value: unknown,
  found = new Map<string, Provenance>(),
): Map<string, Provenance> {
  if (typeof value !== 'object' || value === null) return found;
  if (isProvenance(value)) found.set(provenanceCode(value), value);
  else for (const part of Object.values(value)) provenancesIn(part, found);
  return found;
}
