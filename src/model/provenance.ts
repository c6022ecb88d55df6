import { decimalText, parseDecimal } from '../dataset/decimal';

/** How a value that nobody published was made from values that somebody did. Each is a statistic of `src/stats`. */
export const METHODS = [
  'level-year-before',
  'growth-from-levels',
  'rest-of-period',
  'gap-in-points',
  'required-pace',
  'year-end',
  'output-pace',
  'index-from-levels',
  'index-from-changes',
  'share-of-whole',
  'contribution',
  'average-a-month',
  'pace-gap',
  'rest-a-month',
  'weighted-parts',
  'apart',
] as const;
export type Method = (typeof METHODS)[number];

/**
 * What a reader asks when they ask where a number comes from: a published figure by its id, or the way by which a
 * derived one was made, the ids of the figures that went into it, in the order of the method's arguments, and its
 * parameters where it has some (the share of elapsed months of a required pace, 0 to 1).
 */
export type Provenance =
  | { readonly kind: 'observation'; readonly id: string }
  | {
      readonly kind: 'derived';
      readonly method: Method;
      readonly from: readonly string[];
      readonly parameters: readonly number[];
    };

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
/** More figures than any method takes: an address that names more was not written by this site. */
const MOST_FIGURES = 60;
const MOST_PARAMETERS = 2;

/** As it stands in an address: `1f3k2c9ab0q`, or `required-pace*1f3k2c9ab0q*0c2…*_0.137`. */
export function provenanceCode(provenance: Provenance): string {
  if (provenance.kind === 'observation') return provenance.id;
  const parameters = provenance.parameters.map((value) => PARAMETER + decimalText(value));
  return [provenance.method, ...provenance.from, ...parameters].join(SEPARATOR);
}

/** Null when the code is not one; whether the figures exist is for the dataset to say. */
export function parseProvenance(code: string): Provenance | null {
  const [head = '', ...rest] = code.split(SEPARATOR);
  if (rest.length === 0) return ID.test(head) ? observationProvenance(head) : null;
  const method = METHODS.find((known) => known === head);
  const from = rest.filter((part) => !part.startsWith(PARAMETER));
  const parameters = rest.slice(from.length).map((part) => parseDecimal(part.slice(PARAMETER.length)));
  const numbers = parameters.filter((value) => value !== null);
  const sound =
    from.length > 0 &&
    from.length <= MOST_FIGURES &&
    from.every((id, i) => ID.test(id) && rest[i] === id) &&
    parameters.length <= MOST_PARAMETERS &&
    numbers.length === parameters.length;
  return method && sound ? derivedProvenance(method, from, ...numbers) : null;
}
