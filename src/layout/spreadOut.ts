interface Block {
  /** Mean of the places that its labels want, taken back to its first label. */
  readonly at: number;
  readonly count: number;
}

/**
 * Places labels below one another between top and bottom with the least sum of squared moves: labels that would overlap
 * form a block, and a block is at the mean of the places that its labels want (pool adjacent violators).
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
