import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, fold, withoutMarks } from '../../../src/i18n/collate';

describe('a Vietnamese name in English', () => {
  it.each([
    ['Thọ Xuân', 'Tho Xuan'],
    ['Yên Định', 'Yen Dinh'],
    ['Đắk Lắk', 'Dak Lak'],
    ['Bình Phước', 'Binh Phuoc'],
    ['', ''],
  ])('%s is %s', (name, english) => {
    expect(withoutMarks(name)).toBe(english);
  });
});

describe('fold', () => {
  it.each([
    ['Điện sản xuất', 'dien san xuat'],
    ['điện', 'dien'],
    ['ĐIỆN', 'dien'],
    // U+0110, the Vietnamese letter, and U+00D0, which some keyboards and scans put in its place.
    ['\u0110\u00d0\u0111\u00f0', 'dddd'],
    ['Xi măng', 'xi mang'],
    ['Đường kết tinh', 'duong ket tinh'],
    ['Thép hợp kim — ống', 'thep hop kim — ong'],
    ['Ưu Ước Ở ữ ỷ', 'uu uoc o u y'],
    ['Quý I/2024', 'quy i/2024'],
    ['IIP', 'iip'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('composed and decomposed letters are one', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyắằẳẵặấầẩẫậéèẻẽẹ ') });
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('folded once is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('compareNames', () => {
  it('Vietnamese letters stand in the order of their alphabet: a ă â, d đ, e ê, o ô ơ, u ư', () => {
    const names = ['ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a'];
    expect(names.toSorted((a, b) => compareNames('vi', a, b))).toEqual(names.toReversed());
  });

  it('a name with đ comes after every name with d, in Vietnamese', () => {
    expect(['Đường', 'Dầu', 'Điện', 'Dừa'].toSorted((a, b) => compareNames('vi', a, b))).toEqual([
      'Dầu',
      'Dừa',
      'Điện',
      'Đường',
    ]);
  });
});
