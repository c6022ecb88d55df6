import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalise, monthNames, periodInYear, periodRunning, periodShort } from '../../../src/i18n/period';
import { LOCALES } from '../../../src/i18n/locale';
import { isInstant, shift } from '../../../src/dataset/period';
import { periodCode } from '../../../src/dataset/periodCode';
import { anyPeriod, at } from '../support/periods';

describe('Vietnamese', () => {
  it.each([
    ['2024', 'năm 2024', '2024', 'Cả năm'],
    ['2024-02', 'tháng 2/2024', 'T2/2024', 'Tháng 2'],
    ['2024-12', 'tháng 12/2024', 'T12/2024', 'Tháng 12'],
    ['2024-Q1', 'quý I/2024', 'Quý I/2024', 'Quý I'],
    ['2024-Q2', 'quý II/2024', 'Quý II/2024', 'Quý II'],
    ['2024-Q3', 'quý III/2024', 'Quý III/2024', 'Quý III'],
    ['2024-Q4', 'quý IV/2024', 'Quý IV/2024', 'Quý IV'],
    ['2024-01-01/P2M', 'hai tháng đầu năm 2024', '2T/2024', '2 tháng'],
    ['2024-01-01/P4M', 'bốn tháng đầu năm 2024', '4T/2024', '4 tháng'],
    ['2024-01-01/P5M', 'năm tháng đầu năm 2024', '5T/2024', '5 tháng'],
    ['2024-01-01/P6M', 'sáu tháng đầu năm 2024', '6T/2024', '6 tháng'],
    ['2024-01-01/P9M', 'chín tháng đầu năm 2024', '9T/2024', '9 tháng'],
    ['2024-01-01/P10M', 'mười tháng đầu năm 2024', '10T/2024', '10 tháng'],
    ['2024-01-01/P11M', 'mười một tháng đầu năm 2024', '11T/2024', '11 tháng'],
    ['2024-07-01/P4M', 'từ tháng 7/2024 đến tháng 10/2024', 'T7/2024–T10/2024', 'T7–T10'],
    ['2021-01-01/P5Y', 'từ tháng 1/2021 đến tháng 12/2025', 'T1/2021–T12/2025', null],
    ['2023-12-01/P2M', 'từ tháng 12/2023 đến tháng 1/2024', 'T12/2023–T1/2024', null],
    ['2024-01-01/P1M20D', 'từ 1/1 đến 20/2/2024', '1/1–20/2/2024', '1/1–20/2/2024'],
    ['2024-01-01/P11M20D', 'từ 1/1 đến 20/12/2024', '1/1–20/12/2024', '1/1–20/12/2024'],
    ['2024-01-01/P20D', 'từ 1/1 đến 20/1/2024', '1/1–20/1/2024', '1/1–20/1/2024'],
    ['2024-02-01', 'ngày 1/2/2024', '1/2/2024', '1/2/2024'],
    ['2022-06-30', 'ngày 30/6/2022', '30/6/2022', '30/6/2022'],
  ])('%s is “%s”, “%s”, “%s”', (code, running, short, inYear) => {
    expect(periodRunning('vi', at(code))).toBe(running);
    expect(periodShort('vi', at(code))).toBe(short);
    if (inYear !== null) expect(periodInYear('vi', at(code))).toBe(inYear);
  });
});

describe('English', () => {
  it.each([
    ['2024', '2024', '2024', 'Full year'],
    ['2024-02', 'February 2024', 'Feb 2024', 'Feb'],
    ['2024-05', 'May 2024', 'May 2024', 'May'],
    ['2024-Q1', 'the first quarter of 2024', 'Q1 2024', 'Q1'],
    ['2024-Q2', 'the second quarter of 2024', 'Q2 2024', 'Q2'],
    ['2024-Q3', 'the third quarter of 2024', 'Q3 2024', 'Q3'],
    ['2024-Q4', 'the fourth quarter of 2024', 'Q4 2024', 'Q4'],
    ['2024-01-01/P2M', 'January–February 2024', 'Jan–Feb 2024', 'Jan–Feb'],
    ['2024-01-01/P9M', 'January–September 2024', 'Jan–Sep 2024', 'Jan–Sep'],
    ['2024-07-01/P4M', 'July–October 2024', 'Jul–Oct 2024', 'Jul–Oct'],
    ['2021-01-01/P5Y', 'January 2021–December 2025', 'Jan 2021–Dec 2025', null],
    ['2023-12-01/P2M', 'December 2023–January 2024', 'Dec 2023–Jan 2024', null],
    ['2024-01-01/P1M20D', '1 January to 20 February 2024', '1 Jan–20 Feb 2024', '1 Jan–20 Feb 2024'],
    ['2024-02-01', '1 February 2024', '1 Feb 2024', '1 Feb 2024'],
    ['2022-06-30', '30 June 2022', '30 Jun 2022', '30 Jun 2022'],
  ])('%s is “%s”, “%s”, “%s”', (code, running, short, inYear) => {
    expect(periodRunning('en', at(code))).toBe(running);
    expect(periodShort('en', at(code))).toBe(short);
    if (inYear !== null) expect(periodInYear('en', at(code))).toBe(inYear);
  });
});

describe.each(LOCALES)('every period in %s', (locale) => {
  it('has words of its own, running and short', () => {
    // Periods that differ in little: a month later or longer, or some days longer.
    const little = fc.tuple(
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(anyPeriod, little, (a, [later, longer, days]) => {
        const moved = shift(a, later);
        const b = isInstant(a) ? moved : { ...moved, months: a.months + longer, days: (a.days + days) % 30 };
        fc.pre(isInstant(a) || b.months + b.days > 0);
        const same = periodCode(a) === periodCode(b);
        expect(periodRunning(locale, a) === periodRunning(locale, b)).toBe(same);
        expect(periodShort(locale, a) === periodShort(locale, b)).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it('has no hole in its words', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        for (const words of [periodRunning, periodShort, periodInYear]) {
          const text = words(locale, p);
          expect(text).not.toMatch(/undefined|NaN|^\s|\s$|\s\s|^$/);
        }
      }),
    );
  });
});

describe('capitalise', () => {
  it.each([
    ['điện', 'Điện'],
    ['ấn phẩm', 'Ấn phẩm'],
    ['hai tháng', 'Hai tháng'],
    ['2024', '2024'],
    ['IIP', 'IIP'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    for (const locale of LOCALES) expect(capitalise(locale, text)).toBe(expected);
  });
});

it('months are named in the order of the year', () => {
  expect(monthNames('en').join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  expect(monthNames('vi').join(' ')).toBe('T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12');
});
