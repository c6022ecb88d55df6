import { describe, expect, it } from 'vitest';
import { bibtex, longCitation, shortCitation } from '../../../src/figure/citation';
import { figureModel } from '../../../src/figure/figureModel';
import { LOCALES } from '../../../src/i18n/locale';
import { ALL_FIGURES } from '../support/figures';
import { CONTEXTS } from '../support/frozen';
import type { FigureModel } from '../../../src/kinds/registry';

const WHERE = {
  address: 'https://so.example/figure/?v=1&kind=dumbbell',
  retrieved: '2026-11-25',
  title: 'Tiêu đề',
};

const PRODUCTS = { kind: 'products', area: 'VN-21', indicator: 'OUTPUT', period: '2024-01-01/P2M' } as const;

function products(locale: 'vi' | 'en'): FigureModel {
  const model = figureModel(CONTEXTS[locale], PRODUCTS);
  if (!model) throw new Error('the products of two months are published');
  return model;
}

describe('a citation', () => {
  // Sources of the figure: the department's observations as Báo Công Thương printed them (no day, no address: `print`),
  // and VnEconomy. Derived: the level a year before of each product with both a level and a growth,
  // that is nine of ten.
  it('names the publisher, the paper, the processing and the derived values', () => {
    const short = shortCitation(CONTEXTS.vi, products('vi'), WHERE);
    expect(short).toContain('Sở Công Thương tỉnh Thanh Hóa, theo Báo Công Thương; ');
    expect(short).toContain('xử lý: Chỉ Số. Tiêu đề. Trong đó 9 giá trị là số suy ra.');
    const long = longCitation(CONTEXTS.vi, products('vi'), WHERE);
    expect(long).toContain(
      '“Thanh Hóa: Tạo động lực mới cho tăng trưởng công nghiệp gắn với dịch vụ logistics”',
    );
    expect(long).not.toMatch(/không rõ|không có địa chỉ/);
    expect(long).toContain('“Tiêu đề” [biểu đồ].');
    expect(long).toContain('Truy cập ngày 2026-11-25, https://so.example/figure/?v=1&kind=dumbbell.');
    const derived = /\. Xử lý: Chỉ Số\. Số suy ra: (.*?)\. Truy cập/.exec(long)?.[1]?.split('; ') ?? [];
    expect(derived).toHaveLength(9);
    for (const one of derived) expect(one).toMatch(/^.+, cùng kỳ năm trước .*: ≈ [\d.,]+ /);
  });

  it('leaves out in English what is not known, and guesses nothing', () => {
    const short = shortCitation(CONTEXTS.en, products('en'), WHERE);
    expect(short).toContain(
      'Thanh Hoa Department of Industry and Trade, as printed by Cong Thuong newspaper;',
    );
    expect(short).toContain('with processing by Chỉ Số.');
    expect(short).toContain('9 of its values are derived.');
  });

  it('is an entry of BibTeX whose braces close and whose letters are kept', () => {
    for (const locale of LOCALES) {
      const entry = bibtex(
        CONTEXTS[locale],
        products(locale),
        { ...WHERE, title: '50 % of {A_B} & #1 $^~\\' },
        'k e/y',
      );
      expect(entry.startsWith('@misc{k-e-y,\n')).toBe(true);
      expect(entry).toContain(
        'title = {{50 \\% of \\textbraceleft{}A\\_B\\textbraceright{} \\& \\#1 \\$\\textasciicircum{}\\textasciitilde{}\\textbackslash{}}}',
      );
      expect(entry).toMatch(/^@misc\{[ -~]+,$/m);
      expect(entry).toContain('urldate = {2026-11-25}');
      expect(entry).toContain(locale === 'vi' ? 'Sở Công Thương' : 'Thanh Hoa Department');
      // The newspapers drew nothing: the chart is Chỉ Số's, of the year that its data reach.
      expect(entry).toContain('author = {{Chỉ Số}}');
      expect(entry).toContain('year = {2024}');
      expect(entry).not.toContain('n.d.');
    }
  });

  it.each(['{', '}', '}{', 'a } b } { %', '\\}', '"}, note = {x'])(
    'is one entry of BibTeX when its title is %j',
    (title) => {
      const key = 'chi-số,}\n';
      const entry = bibtex(CONTEXTS.vi, products('vi'), { ...WHERE, title, address: 'https://a/?{}' }, key);
      // BibTeX counts braces whether or not a backslash stands before them: none but the last closes the entry.
      let depth = 0;
      const closed = [...entry].flatMap((sign, i) => {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        return sign === '}' && depth === 0 ? [i] : [];
      });
      expect(closed).toEqual([entry.length - 2]);
      expect(entry).toMatch(/^@misc\{chi-s-,$|^@misc\{chi-s-$/m);
      expect(entry.match(/^ {2}note = /gm)).toHaveLength(1);
    },
  );

  it('of every figure names each of its sources and all that is derived', () => {
    for (const { model, locale } of ALL_FIGURES) {
      const long = longCitation(CONTEXTS[locale], model, WHERE);
      for (const { key } of model.sources) {
        const source = CONTEXTS[locale].dataset.codes.sources.get(key);
        expect(long).toContain(source?.publisher[locale]);
        expect(long).toContain(source?.authority[locale] ?? '');
      }
      // In a table this sign stands before what was computed, and before nothing else.
      const cells = model.table.rows.flat().filter((cell) => cell.text.includes('≈'));
      for (const { text } of cells) expect(long).toContain(text);
      expect(long).not.toMatch(/undefined|null|NaN|\.\.(?!\.)|, ,/);
    }
  });
});
