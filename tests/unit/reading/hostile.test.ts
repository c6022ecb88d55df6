import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JUNE, NO_CONTEXT, read } from './support';

const MEGABYTE = 1_000_000;
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Long enough for a machine that is busy; what is not linear takes hours. */
const LIMIT_MS = 10_000;

const timeOf = (text: string): number => {
  const start = performance.now();
  read(text, NO_CONTEXT);
  return performance.now() - start;
};

describe('a megabyte of', () => {
  test.each([
    ['one letter', 'a'],
    ['Vietnamese letters', 'ưỡ'],
    ['digits', '7'],
    ['groups', '1.234,'],
    ['spaces', ' '],
    ['right-to-left marks', '\u200f'],
    ['half a base', 'so với cùng kỳ năm '],
    ['half a name', 'sản xuất và phân phối điện, khí đốt, '],
  ])('%s', (_, unit) => {
    expect(timeOf(filled(unit, MEGABYTE))).toBeLessThan(LIMIT_MS);
  });
});

describe('fifty thousand characters of', () => {
  test.each([
    ['brackets', '('],
    ['closing brackets', '1% )'],
    ['lines', '\n'],
    ['percentages', 'tăng 5%, '],
    ['numbers with no end of a sentence', 'xi măng và 1,5 triệu tấn '],
    ['heads of a table', '2021/2020\n'],
    ['rows of a table', '2021/2020\n2022/2021\nKhai khoáng\n104,2\n98,1\n'],
    ['labels', 'Khai khoáng\n'],
    ['telephones', '0912 345 678\n'],
    ['areas', 'Nghệ An, '],
  ])('%s', (_, unit) => {
    expect(timeOf(filled(unit, MEGABYTE / 20))).toBeLessThan(LIMIT_MS);
  });
});

const WORDS = [
  'tăng',
  'giảm',
  'đạt',
  'xi măng',
  'IIP',
  'so với cùng kỳ',
  'tháng 5/2024',
  'kế hoạch',
  '%',
  'triệu tấn',
  '12,5',
  '-3',
  '2024',
  '(',
  ')',
  ',',
  ';',
  '.',
  '\n',
  'lần lượt',
  'và',
  'trong đó',
  'Nghệ An',
  'từ',
  'đến',
  '63 tỉnh',
  'dự án FDI',
  '14/25',
  'VND',
  '\u200f',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('the spans of any text lie inside it, and numbers are what stands there', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { figures, others } = read(text, JUNE);
      for (const { number, printed, unit, subject, periodSpan, areaSpan, baseSpan } of figures) {
        expect(text.slice(number.start, number.end)).toBe(printed);
        for (const span of [number, unit.span, subject, periodSpan, areaSpan, baseSpan]) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
      for (const { start, end } of others) expect(text.slice(start, end)).toMatch(/\d/);
    }),
    { numRuns: 300 },
  );
});

test('no number is in two figures', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const starts = read(text, JUNE).figures.map(({ number }) => number.start);
      expect(new Set(starts).size).toBe(starts.length);
    }),
    { numRuns: 300 },
  );
});

test('markup and script stay text', () => {
  const text = '<script>alert(1)</script> Tháng 5/2024, <b>bia</b> tăng 3%.';
  expect(read(text, JUNE).figures.map(({ value }) => value)).toEqual(['3']);
});
