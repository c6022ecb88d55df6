import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginning,
  compareByEnd,
  comparePeriods,
  contains,
  end,
  equal,
  instant,
  isInstant,
  isMonth,
  isYear,
  isYearToDate,
  lastMonth,
  monthIndex,
  monthOf,
  periodBefore,
  restOf,
  sameLength,
  shift,
  span,
  yearBefore,
  yearOf,
} from '../../../src/dataset/period';
import { anyInstant, anyPeriod, anySpan, at, wholeMonths } from '../support/periods';

const months = fc.integer({ min: -2400, max: 2400 });

describe('moving a period', () => {
  it('there and back is no move', () => {
    fc.assert(
      fc.property(anyPeriod, months, (p, n) => {
        expect(shift(shift(p, n), -n)).toEqual(p);
      }),
    );
  });

  it('keeps its length, and a stock on its day', () => {
    fc.assert(
      fc.property(anyPeriod, months, (p, n) => sameLength(shift(p, n), p) && shift(p, n).day === p.day),
    );
  });

  it('a year before is the same months of the year before, and twelve months back', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        const before = yearBefore(p);
        expect([yearOf(before), monthOf(before)]).toEqual([yearOf(p) - 1, monthOf(p)]);
        expect(shift(before, 12)).toEqual(p);
      }),
    );
  });

  it('the period before ends where this one begins', () => {
    fc.assert(
      fc.property(wholeMonths, (p) => {
        expect(end(periodBefore(p))).toBe(beginning(p));
        expect(sameLength(periodBefore(p), p)).toBe(true);
      }),
    );
  });

  it('a stock is compared with the stock a month before', () => {
    expect(periodBefore(at('2024-03-01'))).toEqual(at('2024-02-01'));
    expect(periodBefore(at('2024-01-01'))).toEqual(at('2023-12-01'));
  });
});

describe('the rest of a period', () => {
  it('and its opening part are the whole', () => {
    fc.assert(
      fc.property(wholeMonths, fc.integer({ min: 1, max: 98 }), (whole, n) => {
        fc.pre(n < whole.months);
        const head = span(whole.start, n);
        const rest = restOf(whole, head);
        expect(rest).not.toBeNull();
        if (!rest) return;
        expect(beginning(rest)).toBe(end(head));
        expect(end(rest)).toBe(end(whole));
        expect(head.months + rest.months).toBe(whole.months);
        expect(contains(whole, rest) && contains(whole, head)).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-Q1', '2024-01-01/P2M', '2024-03'],
    ['2024', '2024-01-01/P2M', '2024-03-01/P10M'],
    ['2024', '2024-Q1', '2024-04-01/P9M'],
    ['2024-01-01/P2M', '2024-01', '2024-02'],
  ])('of %s after %s is %s', (whole, head, rest) => {
    expect(restOf(at(whole), at(head))).toEqual(at(rest));
  });

  it.each([
    ['the whole itself', '2024-Q1', '2024-Q1'],
    ['a longer period', '2024-Q1', '2024'],
    ['a part that does not open it', '2024', '2024-Q2'],
    ['a part of another year', '2024', '2023-Q1'],
    ['a part that ends inside a month', '2024', '2024-01-01/P1M20D'],
    ['a stock', '2024', '2024-01-01'],
  ])('is nothing after %s', (_, whole, head) => {
    expect(restOf(at(whole), at(head))).toBeNull();
  });

  it('of a period that ends inside a month cannot be said in months', () => {
    expect(restOf(at('2024-01-01/P2M20D'), at('2024-01'))).toBeNull();
  });
});

describe('one period lies within another', () => {
  it('when it is the other', () => {
    fc.assert(fc.property(anyPeriod, (p) => contains(p, p)));
  });

  it('never both ways, unless they are equal', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(contains(a, b) && contains(b, a)).toBe(equal(a, b));
      }),
    );
  });

  it.each([
    ['2024', '2024-Q1', true],
    ['2024', '2024-12', true],
    ['2024-Q1', '2024-01-01/P2M', true],
    ['2024-Q1', '2024-02-01', true],
    ['2024-01-01/P1M20D', '2024-01', true],
    ['2024-01-01/P1M20D', '2024-02', false],
    ['2024-01-01/P2M', '2024-Q1', false],
    ['2024', '2023-12', false],
    ['2024', '2025-01', false],
    ['2024', '2023-12-01/P2M', false],
    ['2024-02', '2024-02-29', true],
    ['2024-02', '2024-01-31', false],
  ])('%s holds %s: %s', (outer, inner, held) => {
    expect(contains(at(outer), at(inner))).toBe(held);
  });

  it('a day after the end is outside: 1 February is not in January, nor the 21st in a span to the 20th', () => {
    expect(contains(at('2024-01'), at('2024-02-01'))).toBe(false);
    expect(contains(at('2024-01-01/P1M20D'), at('2024-02-21'))).toBe(false);
    expect(contains(at('2024-01-01/P1M20D'), at('2024-02-20'))).toBe(true);
  });
});

describe('the same period in two spellings', () => {
  it.each([
    ['2024-Q1', '2024-01-01/P3M'],
    ['2024-Q4', '2024-10-01/P3M'],
    ['2024', '2024-01-01/P12M'],
    ['2024', '2024-01-01/P1Y'],
    ['2024-02', '2024-02-01/P1M'],
    ['2021-01-01/P5Y', '2021-01-01/P60M'],
    ['2021-01-01/P1Y6M', '2021-01-01/P18M'],
  ])('%s equals %s', (a, b) => {
    expect(equal(at(a), at(b))).toBe(true);
  });

  it.each([
    ['2024-Q1', '2024-Q2'],
    ['2024-Q1', '2023-Q1'],
    ['2024-01-01/P2M', '2024-01-01/P2M20D'],
    ['2024-01-01', '2024-01-02'],
    ['2024-01', '2024-01-01'],
  ])('%s does not equal %s', (a, b) => {
    expect(equal(at(a), at(b))).toBe(false);
  });
});

describe.each([
  ['by beginning', comparePeriods],
  ['by end', compareByEnd],
] as const)('the order %s', (_, compare) => {
  it('is total: of two different periods one comes first, and no two differ in nothing', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(equal(a, b));
      }),
    );
  });

  it('tells near neighbours apart too', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 2 }), (p, n, m) => {
        const near = isInstant(p) ? shift(p, n) : { ...shift(p, n), months: p.months + m };
        expect(compare(p, near) === 0).toBe(equal(p, near));
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('beginnings come first, then the shorter; ends come first, then the longer', () => {
  const codes = [
    '2024',
    '2024-02',
    '2024-01',
    '2024-01-01/P2M',
    '2023-12',
    '2024-01-01',
    '2024-01-01/P1M20D',
  ];
  const sorted = (compare: typeof comparePeriods) => codes.toSorted((a, b) => compare(at(a), at(b)));
  expect(sorted(comparePeriods)).toEqual([
    '2023-12',
    '2024-01-01',
    '2024-01',
    '2024-01-01/P1M20D',
    '2024-01-01/P2M',
    '2024',
    '2024-02',
  ]);
  expect(sorted(compareByEnd)).toEqual([
    '2023-12',
    '2024-01-01',
    '2024-01',
    '2024-01-01/P1M20D',
    '2024-01-01/P2M',
    '2024-02',
    '2024',
  ]);
});

describe('what a period is', () => {
  it.each([
    ['2024', { year: true, toDate: true, month: false, stock: false }],
    ['2024-02', { year: false, toDate: false, month: true, stock: false }],
    ['2024-01', { year: false, toDate: true, month: true, stock: false }],
    ['2024-Q1', { year: false, toDate: true, month: false, stock: false }],
    ['2024-Q2', { year: false, toDate: false, month: false, stock: false }],
    ['2024-01-01/P2M', { year: false, toDate: true, month: false, stock: false }],
    ['2024-01-01/P1M20D', { year: false, toDate: true, month: false, stock: false }],
    ['2024-01-01/P20D', { year: false, toDate: true, month: false, stock: false }],
    ['2024-02-01/P1Y', { year: false, toDate: false, month: false, stock: false }],
    ['2024-01-01/P13M', { year: false, toDate: false, month: false, stock: false }],
    ['2021-01-01/P5Y', { year: false, toDate: false, month: false, stock: false }],
    ['2024-01-01', { year: false, toDate: false, month: true, stock: true }],
  ])('%s is %o', (code, what) => {
    const p = at(code);
    expect({
      year: isYear(p),
      toDate: isYearToDate(p),
      month: isMonth(p),
      stock: isInstant(p),
    }).toEqual(what);
  });

  it('a year and some days more is not a part of a year', () => {
    expect(isYearToDate(at('2024-01-01/P12M20D'))).toBe(false);
  });

  it.each([
    ['2024', '2024-12'],
    ['2024-Q1', '2024-03'],
    ['2024-02', '2024-02'],
    ['2024-01-01/P1M20D', '2024-02'],
    ['2023-12-01/P2M', '2024-01'],
    ['2024-02-01', '2024-02'],
    ['2024-02-29', '2024-02'],
  ])('%s reaches into %s last', (code, month) => {
    expect(lastMonth(at(code))).toBe(at(month).start);
  });

  it('year and month are those that it was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const p = span(monthIndex(y, m), 1);
        expect([yearOf(p), monthOf(p)]).toEqual([y, m]);
      }),
    );
  });

  it('only a stock has no length', () => {
    fc.assert(fc.property(anySpan, (p) => end(p) > beginning(p) && !isInstant(p)));
    fc.assert(fc.property(anyInstant, (p) => end(p) === beginning(p) && isInstant(p)));
    expect(sameLength(instant(24289, 1), span(24289, 1))).toBe(false);
  });
});
