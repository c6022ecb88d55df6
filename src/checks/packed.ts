import type { Observation } from '../dataset/observation';
import type { Breaks, Finding, Side } from './finding';

type Packed<T> = Omit<T, 'observations'> & { readonly observations: readonly number[] };

/** A finding on its way from one thread to another: observations are named by their place in the dataset, not copied. */
export type PackedFinding = Omit<Finding, 'sides' | 'breaks'> & {
  readonly sides: readonly [Packed<Side>, Packed<Side>];
  readonly breaks: Packed<Breaks> | null;
};

/** Packs findings that rest on these very observations. */
export function packer(observations: readonly Observation[]): (finding: Finding) => PackedFinding {
  const places = new Map(observations.map((o, i) => [o, i]));
  const pack = <T extends Side | Breaks>(some: T): Packed<T> => ({
    ...some,
    observations: some.observations.flatMap((o) => places.get(o) ?? []),
  });
  return ({ sides: [a, b], breaks, ...finding }) => ({
    ...finding,
    sides: [pack(a), pack(b)],
    breaks: breaks && pack(breaks),
  });
}

/** The finding again, resting on our own observations of the same dataset. */
export function unpacked(finding: PackedFinding, observations: readonly Observation[]): Finding {
  const own = (places: readonly number[]): Observation[] =>
    places.flatMap((place) => observations[place] ?? []);
  const side = (packed: Packed<Side>): Side => ({ ...packed, observations: own(packed.observations) });
  const { sides, breaks } = finding;
  return {
    ...finding,
    sides: [side(sides[0]), side(sides[1])],
    breaks: breaks && { ...breaks, observations: own(breaks.observations) },
  };
}

/** So many at a time keep a slow phone's thread busy for a frame at most. */
const SLICE = 1000;

/** A list in parts that can be worked through one by one, with room for other work between them. */
export function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += SLICE) yield items.slice(from, from + SLICE);
}
