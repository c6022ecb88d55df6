import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../../src/dataset/printed';

const PERCENT = { percent: true };
const MINUS = { negative: true };

type Expected = readonly [digits: string, mult: number, also?: { percent?: boolean; negative?: boolean }];

const number = ([digits, mult, also]: Expected) => ({
  kind: 'number',
  negative: false,
  percent: false,
  digits,
  mult,
  ...also,
});

describe('readPrinted, Vietnamese', () => {
  it.each<[string, ...Expected]>([
    // decimals: a comma, and the zeros at the end stay
    ['24,46 %', '24.46', 0, PERCENT],
    ['24,46%', '24.46', 0, PERCENT],
    ['95 %', '95', 0, PERCENT],
    ['8,0 %', '8.0', 0, PERCENT],
    ['3,20 %', '3.20', 0, PERCENT],
    ['0,1 %', '0.1', 0, PERCENT],
    ['101,64', '101.64', 0],
    ['0 triệu USD', '0', 6],
    ['10,7287 triệu USD', '10.7287', 6],
    // groups: a full stop before each three digits
    ['13.370 tỷ đồng', '13370', 9],
    ['3.244 triệu kWh', '3244', 6],
    ['3244 triệu kWh', '3244', 6],
    ['1.234.567 tấn', '1234567', 0],
    ['1.024,6 nghìn tấn', '1024.6', 3],
    // three digits after a comma are decimals all the same
    ['616,913 triệu kWh', '616.913', 6],
    ['1,296 tỉ kWh', '1.296', 9],
    // scale words, alone and stacked
    ['877 nghìn lít', '877', 3],
    ['877 ngàn lít', '877', 3],
    ['12,5 triệu m3', '12.5', 6],
    ['5 tỷ đồng', '5', 9],
    ['60,2 nghìn tỷ', '60.2', 12],
    ['60,2 ngàn tỉ đồng', '60.2', 12],
    ['200 nghìn tỷ đồng', '200', 12],
    // no scale word: a unit that begins with one, or carries one further on
    ['12 tỷlệ', '12', 0],
    ['18 dự án FDI', '18', 0],
    ['25 sản phẩm', '25', 0],
    ['7 đồng nghìn', '7', 0],
    // signs
    ['giảm 48,3 %', '48.3', 0, { ...PERCENT, ...MINUS }],
    ['Giảm 3,20 %', '3.20', 0, { ...PERCENT, ...MINUS }],
    ['-14,61 %', '14.61', 0, { ...PERCENT, ...MINUS }],
    ['−14,61 %', '14.61', 0, { ...PERCENT, ...MINUS }],
    ['tăng 5,7 %', '5.7', 0, PERCENT],
    ['+5,7 %', '5.7', 0, PERCENT],
    // a no-break space is a space
    ['24,46\u00a0%', '24.46', 0, PERCENT],
    ['13.370\u00a0tỷ\u00a0đồng', '13370', 9],
    // letters and their marks apart, as some keyboards send them
    ['gia\u0309m 48,3 %', '48.3', 0, { ...PERCENT, ...MINUS }],
    ['13.370 ty\u0309 đồng', '13370', 9],
  ])('%s', (text, ...expected) => {
    expect(readPrinted(text, 'vi')).toEqual(number(expected));
  });
});

describe('readPrinted, English', () => {
  it.each<[string, ...Expected]>([
    ['5.06 %', '5.06', 0, PERCENT],
    ['5.06%', '5.06', 0, PERCENT],
    ['-3.20 %', '3.20', 0, { ...PERCENT, ...MINUS }],
    ['367.8 million USD', '367.8', 6],
    ['13 projects', '13', 0],
    ['13,370 billion VND', '13370', 9],
    ['1,024.6 thousand tonnes', '1024.6', 3],
    ['60.2 trillion VND', '60.2', 12],
    ['60.2 thousand billion VND', '60.2', 12],
    // the other way round from Vietnamese
    ['13.370 billion VND', '13.370', 9],
    ['616,913 kWh', '616913', 0],
  ])('%s', (text, ...expected) => {
    expect(readPrinted(text, 'en')).toEqual(number(expected));
  });
});

describe('readPrinted, shares', () => {
  it.each(['vi', 'en'] as const)('reads part and whole (%s)', (language) => {
    expect(readPrinted('14/25', language)).toEqual({ kind: 'share', part: '14', whole: '25' });
    expect(readPrinted('23/25 sản phẩm', language)).toEqual({ kind: 'share', part: '23', whole: '25' });
  });
});

describe('readPrinted gives null for what is not one number and its unit', () => {
  it.each([
    '',
    ' ',
    'giảm',
    'tỷ đồng',
    'khoảng 25 nghìn tấn',
    'hai mươi lăm',
    '25kWh',
    '25abc %',
    // the other language's decimals
    '24.46 %',
    '8.0 %',
    '0.123 %',
    '1,024.6 nghìn tấn',
    // broken groups and decimals
    '1.02 tỷ',
    '1.0246,6',
    '12.34.567',
    '1234.567',
    '.370',
    ',5 %',
    '5, %',
    '1,2,3',
    '007 %',
    // two signs
    'giảm -5 %',
    '--5 %',
    'giảm48 %',
    // two numbers: ranges, torn numbers, dates, shares that are none
    '10-12 %',
    '10 - 12 %',
    '10 đến 12 %',
    '24 46 %',
    '13 .370 tỷ',
    '14/',
    '/25',
    '14/25/30',
    '1/2/2024',
    '14,5/25',
    // digits of another script
    '２５ %',
  ])('"%s"', (text) => {
    expect(readPrinted(text, 'vi')).toBeNull();
  });

  it.each(['24,46 %', '13.370 tỷ, 5', '1.024,6 thousand tonnes', 'USD 187 million', '1,02 billion'])(
    '"%s", English',
    (text) => {
      expect(readPrinted(text, 'en')).toBeNull();
    },
  );
});
