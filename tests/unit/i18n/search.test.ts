import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, searchKey } from '../../../src/i18n/search';

const found = (query: string, ...texts: readonly string[]): boolean => matches(query)(searchKey(...texts));

describe('a search', () => {
  it.each([
    ['dien', 'Điện sản xuất'],
    ['ĐIỆN', 'Điện sản xuất'],
    ['xuat dien', 'Điện sản xuất'],
    ['xi mang', 'Xi măng'],
    ['sắt, thép', 'Sắt thép'],
    ['T2/2024', 'Chỉ số T2/2024'],
    ['1.024,6', '1.024,6 nghìn tấn'],
    ['', 'Điện'],
    [' \t', 'Điện'],
  ])('%j finds %j', (query, text) => {
    expect(found(query, text)).toBe(true);
  });

  it.each([
    ['ien', 'Điện sản xuất'],
    ['dien than', 'Điện sản xuất'],
    ['24', '744 triệu kWh, 2024'],
    ['%', '12 %'],
    ['.*', 'Điện'],
  ])('%j does not find %j', (query, text) => {
    expect(found(query, text)).toBe(false);
  });

  it('may find its words in several texts, each of them the beginning of one', () => {
    expect(found('dien power', 'Điện', 'Power')).toBe(true);
    expect(found('dienpower', 'Điện', 'Power')).toBe(false);
  });

  it('finds a text by the beginning of each of its words, in any order', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyắằẩậéệ0123456789'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat()), { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.map(([whole]) => whole).join(' – ');
        const query = words.map(([whole, n]) => whole.slice(0, 1 + (n % whole.length))).reverse();
        expect(found(query.join(' ').toUpperCase(), text)).toBe(true);
      }),
    );
  });
});
