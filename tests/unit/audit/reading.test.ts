import { describe, expect, it } from 'vitest';
import { auditorOf, type Breach } from '../../audit/auditPages';
import { readBook } from '../../audit/book';
import { asText, decimal, over } from '../../audit/fraction';
import { lastDay, periodOf, periodsIn } from '../../audit/period';
import { rangesIn, tokensIn } from '../../audit/tokens';

const BOOK = readBook('tests/fixtures/package');

describe('the auditor reads periods', () => {
  it.each([
    ['vi', 'hai tháng đầu năm 2024', '2024-01-01/P2M'],
    ['vi', '9T/2022', '2022-01-01/P9M'],
    ['vi', 'Quý I/2024', '2024-Q1'],
    ['vi', 'tháng 8/2023', '2023-08'],
    ['vi', 'T12/2024', '2024-12'],
    ['vi', 'ngày 1/2/2024', '2024-02-01'],
    ['vi', 'từ 1/1 đến 20/10/2023', '2023-01-01/P9M20D'],
    ['vi', 'năm 2024', '2024'],
    ['en', 'January–February 2024', '2024-01-01/P2M'],
    ['en', 'Jan–Sep 2022', '2022-01-01/P9M'],
    ['en', 'the first quarter of 2024', '2024-Q1'],
    ['en', 'Q1 2024', '2024-Q1'],
    ['en', 'Aug 2023', '2023-08'],
    ['en', '1 February 2024', '2024-02-01'],
    ['en', '1 January to 20 October 2023', '2023-01-01/P9M20D'],
    ['en', '2024', '2024'],
  ] as const)('%s: %s', (lang, text, code) => {
    expect(periodsIn(text, lang).periods.map(({ period }) => period.code)).toEqual([code]);
    expect(periodOf(code).code).toBe(code);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-01-01/P9M20D', '2023-10-20'],
    ['2024-Q4', '2024-12-31'],
    ['2024-02-01', '2024-02-01'],
  ])('%s ends on %s', (code, day) => {
    expect(lastDay(periodOf(code))).toBe(day);
  });

  it('and takes no value for one', () => {
    expect(periodsIn('2,004 thousand tonnes', 'en').periods).toEqual([]);
    expect(periodsIn('2.024,5 nghìn tấn', 'vi').periods).toEqual([]);
  });
});

describe('the auditor reads numbers', () => {
  it.each([
    ['vi', '≈ 1.696 nghìn lít', 'LTR', '1696', 3, true],
    ['vi', '+24,46 %', '%', '24.46', 0, false],
    ['vi', '−48,3%', '%', '-48.3', 0, false],
    ['vi', '200 nghìn tỷ đồng', 'VND', '200', 12, false],
    ['vi', '≈ 16,46 điểm phần trăm', 'points', '16.46', 0, true],
    ['en', '1,024.6 thousand tonnes', 'TNE', '1024.6', 3, false],
    ['en', '744 million kWh ⚠', 'KWH', '744', 6, false],
    ['en', '≈ 6.7 times', 'times', '6.7', 0, true],
    ['en', '14', '', '14', 0, false],
  ] as const)('%s: %s', (lang, text, unit, value, mult, approximate) => {
    expect(tokensIn(text, BOOK.units[lang], lang)).toMatchObject([
      { unit, mult, approximate, value: decimal(value) },
    ]);
  });

  it('ranges, with either sign', () => {
    const [found] = rangesIn('−12,445 – −11,435', 'vi');
    expect([found?.low, found?.high]).toEqual([decimal('-12.445'), decimal('-11.435')]);
  });

  it('and computes exactly', () => {
    expect(asText(over(decimal('1'), decimal('3')))).toBe('0.333333');
    expect(over(decimal('0.1'), decimal('0.3'))).toEqual({ n: 1n, d: 3n });
  });
});

/** A page with one figure, whose table says of a value what a reader needs to know. */
const page = (row: readonly string[]): string => {
  const heads = ['Area', 'Year on year', 'Range left by rounding', 'Compared', 'Status', 'Source'];
  const cells = row
    .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`))
    .join('');
  return `<html lang="en"><head><title>x</title></head><body><main><section>
    <h2>Index of industrial production (IIP)</h2><p class="subtitle">Thanh Hoa, Feb 2024</p>
    <table><caption>t</caption><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
    <tbody><tr>${cells}</tr></tbody></table></section></main></body></html>`;
};

const RIGHT = [
  'Thanh Hoa',
  '+9.32%',
  '9.315 – 9.325',
  'Feb 2024 on Feb 2023',
  'published',
  'VnEconomy',
] as const;

describe('the auditor checks a number by what stands beside it', () => {
  const auditor = auditorOf(BOOK);
  const breaches = (row: readonly string[]): Breach[] => auditor.breaches(auditor.read('/x/', page(row)));

  it('what is right passes', () => {
    expect(breaches(RIGHT)).toEqual([]);
  });

  it.each([
    [0, 'Viet Nam', 'another area'],
    [1, '+9.23%', 'nothing in the data comes to this'],
    [1, '−9.32%', 'nothing in the data comes to this'],
    [1, '≈ +9.32%', 'another kind of number'],
    [3, 'Mar 2024 on Mar 2023', 'another period'],
    [3, 'Feb 2024 on Jan 2024', 'another period compared with'],
    [4, 'estimate', 'another status'],
    [5, 'National Statistics Office', 'another source'],
  ])('cell %i %s: %s', (at, cell, what) => {
    const wrong = breaches(RIGHT.map((right, i) => (i === at ? cell : right)));
    expect(wrong.map((found) => [found.law, found.what.replace(/^.*: /, '')])).toContainEqual([
      'numbers',
      what,
    ]);
  });

  it('and the range with it', () => {
    const wrong = breaches(RIGHT.map((right, i) => (i === 2 ? '9.31 – 9.32' : right)));
    expect(wrong.map(({ law }) => law)).toEqual(['ranges']);
  });
});
