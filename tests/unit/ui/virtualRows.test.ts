import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_ROWS, VirtualRows } from '../../../src/ui/virtualRows';

/** Draws what the table says is in view, and tells it the heights, until it asks for nothing more. */
function drawn(rows: VirtualRows, heightOf: (row: number) => number): void {
  for (let round = 0; round < 50; round += 1) {
    const { from, to } = rows.view();
    rows.measure(new Map(Array.from({ length: to - from }, (_, i) => [from + i, heightOf(from + i)])));
    const after = rows.view();
    if (after.from === from && after.to === to) return;
  }
  throw new Error('the table never comes to rest');
}

const scrolledTo = (
  rows: VirtualRows,
  top: number,
  room: number,
  heightOf: (row: number) => number,
): void => {
  rows.scroll(top, room);
  drawn(rows, heightOf);
};

describe('the rows in view', () => {
  it('on a server the first ones stand there, and no room for the others', () => {
    expect(new VirtualRows(735).first()).toEqual({
      from: 0,
      to: FIRST_ROWS,
      before: 0,
      after: 0,
      live: false,
    });
    expect(new VirtualRows(3).first()).toEqual({ from: 0, to: 3, before: 0, after: 0, live: false });
    expect(new VirtualRows(0).first()).toEqual({ from: 0, to: 0, before: 0, after: 0, live: false });
  });

  it('a table without rows scrolls nowhere', () => {
    const rows = new VirtualRows(0);
    scrolledTo(rows, 0, 600, () => 30);
    expect(rows.view()).toEqual({ from: 0, to: 0, before: 0, after: 0, live: true });
  });

  it('rows of one height: 300 px of rows of 30 px from 30,000 px on are rows 1,000 to 1,010', () => {
    const rows = new VirtualRows(100_000);
    scrolledTo(rows, 0, 300, () => 30);
    scrolledTo(rows, 30_000, 300, () => 30);
    const { from, to, before, after } = rows.view();
    expect(from).toBeLessThanOrEqual(1000);
    expect(to).toBeGreaterThanOrEqual(1011);
    // Some are drawn beyond, not many.
    expect(to - from).toBeLessThan(50);
    expect(before).toBe(from * 30);
    expect(after).toBe((100_000 - to) * 30);
  });

  it('whatever the heights: what is in view is drawn, and the room of all stays the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 300 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 900 }),
        (heights, places, room) => {
          const heightOf = (row: number): number => heights[row] ?? 0;
          const rows = new VirtualRows(heights.length);
          scrolledTo(rows, 0, room, heightOf);
          for (const place of places) {
            const top = Math.max(0, place * (rows.topOf(heights.length) - room));
            scrolledTo(rows, top, room, heightOf);
            const { from, to, before, after } = rows.view();
            expect(rows.topOf(from)).toBeCloseTo(before, 6);
            expect(rows.topOf(to) + after).toBeCloseTo(rows.topOf(heights.length), 6);
            // Nothing in view is left undrawn: what is drawn begins above the view and ends below it, or at an end.
            expect(from === 0 || before <= top).toBe(true);
            expect(to === heights.length || rows.topOf(to) >= top + room).toBe(true);
          }
        },
      ),
    );
  });

  it('rows above that turn out higher move the place of the reader by as much', () => {
    const rows = new VirtualRows(1000);
    rows.scroll(0, 300);
    rows.measure(new Map([[0, 30]]));
    rows.scroll(15_000, 300);
    const above = rows.view().from;
    expect(above).toBeLessThan(500);
    // One above the view: 20 px higher than it was thought. One in view: below the place, so nothing moves.
    expect(rows.measure(new Map([[above, 50]]))).toBe(20);
    expect(rows.measure(new Map([[501, 50]]))).toBe(0);
  });

  it('says so when what is drawn changes, and only then', () => {
    const rows = new VirtualRows(1000);
    rows.scroll(0, 300);
    rows.measure(new Map([[0, 30]]));
    let told = 0;
    const leave = rows.subscribe(() => {
      told += 1;
    });
    rows.scroll(0, 300);
    rows.scroll(10, 300);
    expect(told).toBe(0);
    rows.scroll(3000, 300);
    expect(told).toBe(1);
    leave();
    rows.scroll(9000, 300);
    expect(told).toBe(1);
  });
});
