import { describe, expect, it } from 'vitest';
import { findingCode } from '../../../src/checks/findingCode';
import { tellFinding, type ToldFinding } from '../../../src/figure/findings';
import type { Locale } from '../../../src/i18n/locale';
import { CONTEXTS } from '../support/real';

/** A finding of the real data by its code in data/accepted-findings.csv. */
function told(locale: Locale, code: string): ToldFinding {
  const ctx = CONTEXTS[locale];
  const finding = ctx.checked().check.findings.find((one) => findingCode(one).endsWith(code));
  if (!finding) throw new Error(`no finding ${code}`);
  return tellFinding(ctx, finding);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('how far the sides are apart', () => {
  it.each([
    // 24.46 - 22.1.
    ['02h8ljdn8rn', '≈ 2,36 điểm', '≈ 2.36 points'],
    // 2500/372 = 6.72.
    ['1swt5hcd8an', '≈ 6,7 lần', '≈ 6.7 times'],
    // 183.9054/177.5 = 1.0361: with one digit it would be no difference at all.
    ['0p97gfw10l8', '≈ 1,04 lần', '≈ 1.04 times'],
    // 15 and 12 are counted: so is the difference.
    ['0ruxsbwwnsp', '3 dự án', '3 projects'],
  ])('%s: as every difference, after ≈, except for counts', (code, vi, en) => {
    expect([plain(told('vi', code).size), plain(told('en', code).size)]).toEqual([vi, en]);
  });
});

describe('a figure to date outside its parts', () => {
  // January to April 2023 of mining: the first quarter −4.45 and April −5.5, as printed.
  const code = '0m1k6svmpkx';

  it('the parts are named from the lowest to the highest, as printed, each to be asked', () => {
    expect(plain(told('vi', code).title)).toContain(
      'bốn tháng đầu năm 2023 −2,79 %, nằm ngoài các phần của nó (từ −5,5 % đến −4,45 %)',
    );
    expect(plain(told('en', code).title)).toContain('−2.79%, outside its parts (−5.5% to −4.45%)');
    const figures = told('vi', code).said.filter((piece) => typeof piece !== 'string');
    expect(figures.map(({ text, ask }) => [plain(text), ask.kind])).toEqual([
      ['−2,79 %', 'observation'],
      ['−5,5 %', 'observation'],
      ['−4,45 %', 'observation'],
    ]);
  });

  it('and drawn by the nearest, with the digits that it was printed with', () => {
    expect(told('vi', code).picture.sides.map(({ text }) => plain(text))).toEqual(['−2,79 %', '≈ −4,45 %']);
  });
});
