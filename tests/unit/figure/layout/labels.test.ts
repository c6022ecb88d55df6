import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, wrap, widthOf } from '../../../../src/figure/layout/items';
import { overlap, placeLabel, textBox, type Box, type Room } from '../../../../src/figure/layout/labels';

const box = fc.record({
  x: fc.integer({ min: 0, max: 50 }),
  y: fc.integer({ min: 0, max: 50 }),
  width: fc.integer({ min: 1, max: 30 }),
  height: fc.integer({ min: 1, max: 30 }),
});

describe('overlap', () => {
  it('is so when some point lies inside both', () => {
    // Whole numbers: two boxes share a point inside when they share a square of one unit.
    const squares = ({ x, y, width, height }: Box): Set<string> =>
      new Set(
        Array.from({ length: width * height }, (_, i) => `${x + (i % width)} ${y + Math.floor(i / width)}`),
      );
    fc.assert(
      fc.property(box, box, (a, b) => {
        const shared = [...squares(a)].some((square) => squares(b).has(square));
        expect(overlap(a, b)).toBe(shared);
        expect(overlap(b, a)).toBe(shared);
      }),
    );
  });
});

describe('textBox', () => {
  it('begins, is centred or ends at its place, as it is anchored', () => {
    const width = widthOf('Điện sản xuất');
    expect(textBox(text(100, 50, 'Điện sản xuất')).x).toBe(100);
    expect(textBox(text(100, 50, 'Điện sản xuất', { anchor: 'middle' })).x).toBeCloseTo(100 - width / 2, 9);
    expect(textBox(text(100, 50, 'Điện sản xuất', { anchor: 'end' })).x).toBeCloseTo(100 - width, 9);
  });

  it('stands on its base line, with its descenders below', () => {
    const { y, height } = textBox(text(0, 50, 'Quý', { size: 20 }));
    expect(y).toBeLessThan(50 - 10);
    expect(y + height).toBeGreaterThan(50);
    expect(y + height).toBeLessThan(50 + 10);
  });
});

describe('wrap', () => {
  const words = fc.array(fc.constantFrom('điện', 'khí', 'nước', 'phân', 'phối', 'và', 'điều', 'hòa'), {
    minLength: 1,
    maxLength: 12,
  });

  it('loses no word, and no line is wider than its room unless it is one word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (all, width) => {
        const lines = wrap(all.join(' '), width);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('takes as few lines as it can: no first word of a line would have fitted on the line before', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (all, width) => {
        const lines = wrap(all.join(' '), width);
        lines.slice(1).forEach((line, i) => {
          expect(widthOf(`${lines[i] ?? ''} ${line.split(' ')[0] ?? ''}`)).toBeGreaterThan(width);
        });
      }),
    );
  });
});

describe('placeLabel', () => {
  const roomOf = (taken: Box[] = [], lines: Room['lines'] = []): Room => ({
    bounds: { x: 0, y: 0, width: 300, height: 200 },
    taken,
    lines,
  });
  const place = (room: Room, x = 150, y = 100) =>
    placeLabel({ x, y, r: 6 }, '+24,46 %', { weight: 600, paint: 'own' }, room);

  it('stands above its mark where it can', () => {
    const label = place(roomOf());
    expect([label.x, label.anchor]).toEqual([150, 'middle']);
    expect(label.y).toBeLessThan(94);
  });

  it('moves out of the way of what is there, and takes its own place', () => {
    const room = roomOf([{ x: 100, y: 60, width: 100, height: 34 }]);
    const label = place(room);
    expect(label.y).toBeGreaterThan(100);
    expect(room.taken).toHaveLength(2);
    expect(overlap(textBox(label), { x: 100, y: 60, width: 100, height: 34 })).toBe(false);
    // The next label at the same mark finds both places taken.
    expect(overlap(textBox(place(room)), textBox(label))).toBe(false);
  });

  it('keeps inside its bounds at every edge and corner', () => {
    for (const x of [0, 150, 300])
      for (const y of [0, 100, 200]) {
        const { x: left, y: top, width, height } = textBox(place(roomOf(), x, y));
        expect(left >= 0 && top >= 0 && left + width <= 300 && top + height <= 200).toBe(true);
      }
  });

  it('would rather be off the line than on it', () => {
    // A line that rises through the place above the mark.
    const line = [
      [150, 100],
      [150, 0],
    ] as const;
    const label = place(roomOf([], [line]));
    const { x, width, y } = textBox(label);
    expect(y > 100 || x > 150 || x + width < 150).toBe(true);
  });
});
