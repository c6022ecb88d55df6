import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, wrap, widthOf } from '../../../src/layout/items';
import { overlap, type Box } from '../../../src/layout/geometry';
import { textBox } from '../../../src/layout/labels';

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
