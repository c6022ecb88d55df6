import { decimalText, parseDecimal } from '../dataset/decimal';
import { METHODS, type Method, type Provenance } from '../dataset/provenance';

export type { Method, Provenance } from '../dataset/provenance';

export const observationProvenance = (id: string): Provenance => ({ kind: 'observation', id });

export const derivedProvenance = (
  method: Method,
  from: readonly string[],
  ...parameters: readonly number[]
): Provenance => ({ kind: 'derived', method, from, parameters });

/** One of the few signs that stand in an address as they are. */
const SEPARATOR = '*';
/** Before a parameter, so that no id is taken for one. */
const PARAMETER = '_';
const ID = /^[0-9a-z]{11}$/;
/** More observations than any method takes: an address that names more was not written by this site. */
const MOST_OBSERVATIONS = 60;
const MOST_PARAMETERS = 2;

/** As it stands in an address: `1f3k2c9ab0q`, or `required-pace*1f3k2c9ab0q*0c2…*_0.137`. */
export function provenanceCode(provenance: Provenance): string {
  if (provenance.kind === 'observation') return provenance.id;
  const parameters = provenance.parameters.map((value) => PARAMETER + decimalText(value));
  return [provenance.method, ...provenance.from, ...parameters].join(SEPARATOR);
}

/** Null when the code is not one; whether the observations exist is for the dataset to say. */
export function parseProvenance(code: string): Provenance | null {
  const [head = '', ...rest] = code.split(SEPARATOR);
  if (rest.length === 0) return ID.test(head) ? observationProvenance(head) : null;
  const method = METHODS.find((known) => known === head);
  const from = rest.filter((part) => !part.startsWith(PARAMETER));
  const parameters = rest.slice(from.length).map((part) => parseDecimal(part.slice(PARAMETER.length)));
  const numbers = parameters.filter((value) => value !== null);
  const sound =
    from.length > 0 &&
    from.length <= MOST_OBSERVATIONS &&
    from.every((id, i) => ID.test(id) && rest[i] === id) &&
    parameters.length <= MOST_PARAMETERS &&
    numbers.length === parameters.length;
  return method && sound ? derivedProvenance(method, from, ...numbers) : null;
}
