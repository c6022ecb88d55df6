import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSignOf, readNumeral } from '../../../src/reading/numerals';
import { gluedLengths, wordKey } from '../../../src/reading/syllables';
import { tokenise } from '../../../src/reading/tokens';
import { lines, NO_CONTEXT, read } from './support';

describe('numerals', () => {
  test.each([
    ['13.370', ',', '13370'],
    ['13.370', '.', '13.370'],
    ['616,913', ',', '616.913'],
    ['1,215', '.', '1215'],
    ['24,46', '.', '24.46'],
    ['1.234,5', '.', '1234.5'],
    ['1,234,567', ',', '1234567'],
    ['8,0', ',', '8.0'],
    ['0,123', ',', '0.123'],
  ] as const)('%s with the decimal sign %s is %s', (text, sign, digits) => {
    expect(readNumeral(text, sign)?.digits).toBe(digits);
  });

  test.each(['0912345678', '06', '1.23.456', '12.34,5678.9', '9'.repeat(400), '1.2.3.4'])(
    '%s is no number',
    (text) => {
      expect(readNumeral(text, ',')).toBeNull();
    },
  );

  test('any number is read back from both writings', () => {
    const number = fc.tuple(fc.nat(999_999_999), fc.option(fc.integer({ min: 0, max: 99 })));
    fc.assert(
      fc.property(number, fc.constantFrom(',', '.'), ([whole, fraction], sign) => {
        const group = sign === ',' ? '.' : ',';
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const tail = fraction === null ? '' : String(fraction).padStart(2, '0');
        const expected = tail === '' ? String(whole) : `${whole}.${tail}`;
        expect(readNumeral(grouped + (tail === '' ? '' : sign + tail), sign)?.digits).toBe(expected);
      }),
    );
  });

  test('the decimal sign of a text is what most of its numbers show', () => {
    const sign = (text: string, language: 'vi' | 'en') =>
      decimalSignOf(
        tokenise(text).filter(({ kind }) => kind === 'number'),
        language,
      );
    expect(sign('1.234 và 5.678', 'vi')).toBe(',');
    expect(sign('1.5 và 2.75 và 1.234', 'vi')).toBe('.');
    expect(sign('1,234 and 5,678', 'en')).toBe('.');
  });
});

describe('words', () => {
  test.each([
    ['tạotăng', [3, 4]],
    ['xuấttăngso', [4, 4, 2]],
    ['donền', [2, 3]],
    ['industrial', [10]],
    ['nghiêng', [7]],
    ['khuỷu', [5]],
  ])('%s', (word, lengths) => {
    expect(gluedLengths(word)).toEqual(lengths);
  });

  test('every writing of a tone is one word, in every form of Unicode', () => {
    for (const [one, other] of [
      ['hoà', 'hòa'],
      ['thuỷ', 'thủy'],
      ['Ðiện', 'điện'],
    ] as const)
      for (const form of ['NFC', 'NFD'] as const) expect(wordKey(one.normalize(form))).toBe(wordKey(other));
  });
});

describe('numbers that are no figure', () => {
  test.each([
    ['a document', 'Theo Quyết định số 45/QĐ-UBND, Nghị quyết số 25'],
    ['dates and hours', 'Thứ bảy, 15/06/2024 - 15:52; ngày 5 tháng 2; 2024-06-15 07:30:01'],
    ['names', 'B2C, Covid-19, xi măng Đại Dương 1, QL1A, EVNGENCO3'],
    ['ordinals', 'lần thứ 5, đứng thứ 3 cả nước, kỳ họp thứ 12, the 3rd locality'],
    ['all provinces', '63 tỉnh, thành phố'],
    ['items of a plan', '12 chỉ tiêu, 7 nhiệm vụ'],
    ['telephones', 'Điện thoại: 0912 345 678, 0237.3852.246, (84-4) 37 34 41'],
    ['lengths of time', 'trong 3 năm qua, sau 45 ngày'],
    ['whole ownership', 'doanh nghiệp 100% vốn nước ngoài'],
    ['the ground and the cost of something', 'Khu công nghiệp rộng 410,5 ha, tổng mức 500 tỷ đồng'],
  ])('%s', (_, text) => {
    expect(lines(text, NO_CONTEXT)).toEqual([]);
  });

  test('every number of a text is a figure, or said to be none', () => {
    const text = 'Ngày 15/6/2024: tháng 5, 17/26 sản phẩm tăng; bia đạt 2 triệu lít (+4,4%), lần thứ 3.';
    const { figures, others } = read(text, NO_CONTEXT);
    const covered = [...figures.map(({ number }) => number), ...others];
    for (const token of tokenise(text).filter(({ kind }) => kind === 'number'))
      expect(
        covered.filter(({ start, end }) => start <= token.start && end >= token.end),
        token.text,
      ).toHaveLength(1);
  });
});
