/** So many at a time keep a slow phone's thread busy for a frame at most. */
const SLICE = 1000;

/** A list in parts that can be worked through one by one, with room for other work between them. */
export function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += SLICE) yield items.slice(from, from + SLICE);
}
