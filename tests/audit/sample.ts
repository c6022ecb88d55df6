const SAMPLE = 300;

/** Pages that say little with numbers. */
const QUIET = /\/(?:basket|figure)\/index\.html$/;

/** A small generator of numbers that a seed decides (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seeded sample of the pages with numbers; all of them, while they are few. */
export function sampleOf(files: readonly string[], seed: number): string[] {
  const rich = files.filter((file) => !QUIET.test(file));
  const next = random(seed);
  return rich
    .map((file) => ({ file, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, SAMPLE)
    .map(({ file }) => file)
    .sort();
}
