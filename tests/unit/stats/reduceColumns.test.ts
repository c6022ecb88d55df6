import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_A_COLUMN, reduceColumns } from '../../../src/stats/reduceColumns';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A series in the order of its axis, some columns crowded and some empty, and the pixels that it is drawn on. */
const drawn = fc
  .record({
    gaps: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true })), { maxLength: 400 }),
    values: fc.oneof(
      fc.func(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
      // Few values: the greatest of a column often comes several times.
      fc.func(fc.integer({ min: -2, max: 2 })),
      fc.constant(() => 7),
    ),
    columns: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ gaps, values, columns }) => {
    let x = 0;
    const points = gaps.map((gap, i): Point => ({ x: (x += gap), y: values(i) }));
    const width = Math.max(x, 1e-9);
    return {
      points,
      columns,
      column: (p: Point) => Math.min(columns - 1, Math.floor((p.x / width) * columns)),
    };
  });

const y = (p: Point): number => p.y;

const inColumns = (points: readonly Point[], column: (p: Point) => number): ReadonlyMap<number, Point[]> => {
  const found = new Map<number, Point[]>();
  for (const p of points) found.set(column(p), [...(found.get(column(p)) ?? []), p]);
  return found;
};

describe('reduceColumns', () => {
  it('loses no least and no greatest value of any column, and neither its first nor its last point', () => {
    fc.assert(
      fc.property(drawn, ({ points, column }) => {
        const after = inColumns(reduceColumns(points, column, y), column);
        const before = inColumns(points, column);
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [at, all] of before) {
          const kept = after.get(at) ?? [];
          expect(Math.min(...kept.map(y))).toBe(Math.min(...all.map(y)));
          expect(Math.max(...kept.map(y))).toBe(Math.max(...all.map(y)));
          expect(kept[0]).toBe(all[0]);
          expect(kept.at(-1)).toBe(all.at(-1));
        }
      }),
    );
  });

  it('keeps points of the series, each once, in their order', () => {
    fc.assert(
      fc.property(drawn, ({ points, column }) => {
        const places = reduceColumns(points, column, y).map((p) => points.indexOf(p));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
    );
  });

  it('keeps at most four points a column, so never more than four times the pixels', () => {
    expect(KEPT_A_COLUMN).toBe(4);
    fc.assert(
      fc.property(drawn, ({ points, column, columns }) => {
        const kept = reduceColumns(points, column, y);
        for (const own of inColumns(kept, column).values()) expect(own.length).toBeLessThanOrEqual(4);
        expect(kept.length).toBeLessThanOrEqual(4 * columns);
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(drawn, ({ points, column }) => {
        const once = reduceColumns(points, column, y);
        expect(reduceColumns(once, column, y)).toBe(once);
      }),
    );
  });

  it('gives a series back untouched that has four points or fewer in every column', () => {
    const points = Array.from({ length: 40 }, (_, i) => ({ x: i, y: (i * 7) % 11 }));
    expect(reduceColumns(points, ({ x }) => Math.floor(x / 4), y)).toBe(points);
    expect(reduceColumns([], () => 0, y)).toEqual([]);
    const [only] = points;
    expect(reduceColumns(only ? [only] : [], () => 0, y)).toEqual([only]);
  });

  it('tells one column apart by hand', () => {
    // Least at 2 (-3), greatest at 4 (9, the first of two), first 0, last 6; the others (1, 3, 5) lie between.
    const values = [5, 4, -3, 8, 9, 9, 6];
    const points = values.map((value, x) => ({ x, y: value }));
    expect(reduceColumns(points, () => 0, y).map(({ x }) => x)).toEqual([0, 2, 4, 6]);
    // Rising: the first is the least and the last the greatest, each kept once.
    const rising = values.map((_, x) => ({ x, y: x }));
    expect(reduceColumns(rising, () => 0, y).map(({ x }) => x)).toEqual([0, 6]);
  });

  it('draws a lone spike among 100,000 points', () => {
    const points = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x === 61_803 ? 1 : 0 }));
    const kept = reduceColumns(points, ({ x }) => Math.floor((x * 700) / 100_000), y);
    expect(kept).toContain(points[61_803]);
    expect(kept.length).toBeLessThanOrEqual(2 * 700 + 1);
  });
});
