import type { Observation } from '../dataset/observation';
import type { Finding, Side } from './finding';

type PackedSide = Omit<Side, 'observations'> & { readonly observations: readonly number[] };

/** A finding on its way from one thread to another: figures are named by their place in the dataset, not copied. */
export type PackedFinding = Omit<Finding, 'sides'> & { readonly sides: readonly [PackedSide, PackedSide] };

/** Packs findings that rest on these very observations. */
export function packer(observations: readonly Observation[]): (finding: Finding) => PackedFinding {
  const places = new Map(observations.map((o, i) => [o, i]));
  const pack = (side: Side): PackedSide => ({
    ...side,
    observations: side.observations.flatMap((o) => places.get(o) ?? []),
  });
  return (finding) => ({ ...finding, sides: [pack(finding.sides[0]), pack(finding.sides[1])] });
}

/** The finding again, resting on our own observations of the same dataset. */
export function unpacked(finding: PackedFinding, observations: readonly Observation[]): Finding {
  const own = (side: PackedSide): Side => ({
    ...side,
    observations: side.observations.flatMap((place) => observations[place] ?? []),
  });
  return { ...finding, sides: [own(finding.sides[0]), own(finding.sides[1])] };
}

/** So many at a time keep a slow phone's thread busy for a frame at most. */
const SLICE = 1000;

/** A list in parts that can be worked through one by one, with room for other work between them. */
export function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += SLICE) yield items.slice(from, from + SLICE);
}
