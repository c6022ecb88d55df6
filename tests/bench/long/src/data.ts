/** Lines over one row of places, the same in every run. */
export interface Data {
  /** Rising: months since year 0. */
  readonly x: Float64Array;
  readonly lines: readonly Float64Array[];
}

const BEGIN = 2010 * 12;

/** Even draws in [0, 1) from a seed (mulberry32). */
function drawsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Levels that wander, with noise from point to point and now and then one that stands out. */
function wander(length: number, seed: number): Float64Array {
  const draw = drawsOf(seed);
  const values = new Float64Array(length);
  let level = 100;
  for (let i = 0; i < length; i += 1) {
    level = Math.min(180, Math.max(40, level + (draw() - 0.5) * (60 / Math.sqrt(length))));
    values[i] = level + (draw() - 0.5) * 12 + (draw() < 0.0005 ? 60 : 0);
  }
  return values;
}

/** `months`: how long the axis is. */
function make(lines: number, points: number, months: number): Data {
  return {
    x: Float64Array.from({ length: points }, (_, i) => BEGIN + (i * months) / points),
    lines: Array.from({ length: lines }, (_, i) => wander(points, 1 + i)),
  };
}

export const CASES = {
  /** Small enough for anything: what a page already shows when its reader asks for more. */
  small: () => make(1, 12, 12),
  months: () => make(12, 180, 180),
  points: () => make(1, 100_000, 180),
} as const;
export type Case = keyof typeof CASES;

export const extent = ({ lines }: Data): readonly [number, number] => {
  let [low, high] = [Infinity, -Infinity];
  for (const line of lines)
    for (const value of line) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return [low, high];
};
