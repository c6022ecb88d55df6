interface Block {
  /** Where its first label wants to be, on average over all of them. */
  readonly at: number;
  readonly count: number;
}

/**
 * Puts labels below one another, all between top and bottom, with the least sum of squares of the ways that they move:
 * labels that would overlap form a block, and a block stands where its labels want to be on average (pooling of adjacent
 * violators).
 */
export function spreadOut(
  wanted: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((one, i) => ({ ...one, i })).sort((a, b) => a.y - b.y);
  const blocks: Block[] = [];
  const above: number[] = [];
  let total = 0;
  for (const { y, height } of order) {
    let block: Block = { at: y - height / 2 - total, count: 1 };
    for (let last = blocks.at(-1); last && last.at > block.at; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { at: (last.at * last.count + block.at * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
    above.push(total);
    total += height;
  }
  const places = blocks.flatMap(({ at, count }) => new Array<number>(count).fill(at));
  const at: number[] = [];
  order.forEach(({ i }, n) => {
    at[i] = Math.max(top, Math.min(places[n] ?? 0, bottom - total)) + (above[n] ?? 0);
  });
  return at;
}
