import type { ComparedNoun } from '../i18n/direction';
import type { SeriesRef } from '../spec/series';

const NOUNS = ['activity', 'product', 'area'] as const;

/** The set that a superlative is said of, so that nobody reads it as one of all there are. */
export function comparedSet(refs: readonly SeriesRef[]): ComparedNoun {
  const fields = ['indicator', 'activity', 'product', 'breakdown', 'area'] as const;
  const differing = fields.filter((field) => new Set(refs.map((ref) => ref[field])).size > 1);
  const [only] = differing;
  const noun = differing.length === 1 ? NOUNS.find((one) => one === only) : undefined;
  return { noun: noun ?? 'series', count: refs.length };
}
