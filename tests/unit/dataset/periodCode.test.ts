import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, parsePeriodSlug, periodCode, periodSlug } from '../../../src/dataset/periodCode';
import { instant, isInBounds, monthIndex, MOST_MONTHS, span } from '../../../src/dataset/period';
import { anyPeriod, at } from '../support/periods';

describe('periodCode and parsePeriod', () => {
  it('a period is read back from its code', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(parsePeriod(periodCode(p))).toEqual(p);
      }),
      { numRuns: 500 },
    );
  });

  it('a code that is one is written back as it was', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        const code = periodCode(p);
        expect(periodCode(at(code))).toBe(code);
      }),
    );
  });

  it('every duration that can be read has a code that can be read', () => {
    const part = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 30 }), (years, months, days) => {
        const read = parsePeriod(`2020-01-01/P${years}Y${months}M${days}D`);
        if (read) expect(parsePeriod(periodCode(read))).toEqual(read);
        else {
          const length = years * 12 + months + (days > 0 ? 1 : 0);
          expect(length === 0 || length > MOST_MONTHS).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['2024', span(monthIndex(2024, 1), 12)],
    ['2024-Q1', span(monthIndex(2024, 1), 3)],
    ['2024-Q4', span(monthIndex(2024, 10), 3)],
    ['2024-02', span(monthIndex(2024, 2), 1)],
    ['2024-12', span(monthIndex(2024, 12), 1)],
    ['2024-01-01/P2M', span(monthIndex(2024, 1), 2)],
    ['2024-02-01/P3M', span(monthIndex(2024, 2), 3)],
    ['2024-07-01/P6M', span(monthIndex(2024, 7), 6)],
    ['2024-07-01/P1Y', span(monthIndex(2024, 7), 12)],
    ['2021-01-01/P5Y', span(monthIndex(2021, 1), 60)],
    ['2020-01-01/P100Y', span(monthIndex(2020, 1), 1200)],
    ['9900-01-01/P100Y', span(monthIndex(9900, 1), 1200)],
    ['1000', span(monthIndex(1000, 1), 12)],
    ['9999-12-31', instant(monthIndex(9999, 12), 31)],
    ['2021-01-01/P18M', span(monthIndex(2021, 1), 18)],
    ['2024-01-01/P1M20D', span(monthIndex(2024, 1), 1, 20)],
    ['2024-01-01/P12M20D', span(monthIndex(2024, 1), 12, 20)],
    ['2024-01-01/P20D', span(monthIndex(2024, 1), 0, 20)],
    ['2024-02-29', instant(monthIndex(2024, 2), 29)],
    ['2000-02-29', instant(monthIndex(2000, 2), 29)],
  ])('%s is the one code of its period', (code, period) => {
    expect(parsePeriod(code)).toEqual(period);
    expect(periodCode(period)).toBe(code);
  });

  it.each([
    ['2024-01-01/P3M', '2024-Q1'],
    ['2024-01-01/P12M', '2024'],
    ['2024-01-01/P1Y', '2024'],
    ['2024-02-01/P1M', '2024-02'],
    ['2021-01-01/P60M', '2021-01-01/P5Y'],
    ['2024-01-01/P02M', '2024-01-01/P2M'],
  ])('%s is read, and written as %s', (code, canonical) => {
    expect(periodCode(at(code))).toBe(canonical);
  });

  it.each([
    '',
    ' 2024',
    '2024 ',
    '24',
    '02024',
    '2024-',
    '2024-0',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-002',
    '2024Q1',
    '2024-Q0',
    '2024-Q5',
    '2024-q1',
    '2024-02-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-2-1',
    '2024/02',
    '02/2024',
    '2024-01-02/P2M',
    '2024-13-01/P2M',
    '2024-01-01/',
    '2024-01-01/P',
    '2024-01-01/P0M',
    '2024-01-01/P0Y',
    '2024-01-01/P2W',
    '2024-01-01/P31D',
    '2024-01-01/P2M1Y',
    '2024-01-01/2M',
    '2024-01-01/P-2M',
    '2024-01-01/P2.5M',
    '2024-01--P2M',
    '2024-01-01/2024-02-29',
    // Years before 1000 and after 9999, and more than a hundred years: no source writes them, and nothing can draw them.
    '0999',
    '0000-01',
    '0999-12-31',
    '0999-12-01/P2M',
    '9999-12-01/P2M',
    '9900-01-01/P101Y',
    '2024-01-01/P101Y',
    '2024-01-01/P100Y1D',
    '2024-01-01/P1201M',
    '2024-01-01/P999Y9999M30D',
    '２０２４',
    '2024\n',
    'năm 2024',
    '__proto__',
    'constructor',
  ])('%j is no code', (code) => {
    expect(parsePeriod(code)).toBeNull();
  });

  it('nothing that is written makes it fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/PYMDQ') })),
        (text) => {
          const p = parsePeriod(text);
          if (!p) return;
          expect(isInBounds(p)).toBe(true);
          expect(parsePeriod(periodCode(p))).toEqual(p);
        },
      ),
    );
  });
});

describe('periodSlug', () => {
  it('a period is read back from its slug, which stands in an address unescaped', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        const slug = periodSlug(p);
        expect(parsePeriodSlug(slug)).toEqual(p);
        expect(slug).toBe(encodeURIComponent(slug));
      }),
    );
  });

  it('no two periods share a slug', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(periodSlug(a) === periodSlug(b)).toBe(periodCode(a) === periodCode(b));
      }),
    );
  });

  it.each([
    ['2024-01-01/P2M', '2024-01--P2M'],
    ['2024-01-01/P1M20D', '2024-01--P1M20D'],
    ['2024-Q1', '2024-Q1'],
    ['2024', '2024'],
    ['2024-01-01', '2024-01-01'],
  ])('%s is %s in an address', (code, slug) => {
    expect(periodSlug(at(code))).toBe(slug);
  });
});
