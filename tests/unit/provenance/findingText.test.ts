import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { findingCode } from '../../../src/checks/findingCode';
import { contextOf } from '../../../src/model/context';
import { findingText, type FindingText } from '../../../src/provenance/findingText';
import { ruleText } from '../../../src/provenance/ruleText';
import type { Locale } from '../../../src/i18n/locale';
import { LOCALES } from '../../../src/i18n/locale';
import { CONTEXTS } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';

/** A finding of the real data by its code in data/accepted-findings.csv. */
function textOf(locale: Locale, code: string): FindingText {
  const ctx = CONTEXTS[locale];
  const finding = ctx.checked().check.findings.find((one) => findingCode(one).endsWith(code));
  if (!finding) throw new Error(`no finding ${code}`);
  return findingText(ctx, finding);
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
    expect([plain(textOf('vi', code).size), plain(textOf('en', code).size)]).toEqual([vi, en]);
  });
});

describe('growth to date outside its parts', () => {
  // January to April 2023 of mining: the first quarter −4.45 and April −5.5, as printed.
  const code = '0m1k6svmpkx';

  it('the parts are named from the lowest to the highest, as printed, each linked to its provenance', () => {
    expect(plain(textOf('vi', code).title)).toContain(
      'bốn tháng đầu năm 2023 −2,79 %, nằm ngoài các phần của nó (từ −5,5 % đến −4,45 %)',
    );
    expect(plain(textOf('en', code).title)).toContain('−2.79%, outside its parts (−5.5% to −4.45%)');
    const values = textOf('vi', code).richTitle.flatMap((piece) =>
      typeof piece !== 'string' && 'provenance' in piece ? [piece] : [],
    );
    expect(values.map(({ text, provenance }) => [plain(text), provenance.kind])).toEqual([
      ['−2,79 %', 'observation'],
      ['−5,5 %', 'observation'],
      ['−4,45 %', 'observation'],
    ]);
  });

  it('and drawn by the nearest, with the digits that it was printed with', () => {
    expect(textOf('vi', code).picture.sides.map(({ text }) => plain(text))).toEqual(['−2,79 %', '≈ −4,45 %']);
  });
});

/** What is said of rows in a language, the weightiest finding first. */
function textsOf(
  locale: Locale,
  rows: readonly Row[],
  sources = datasetOf(rows).codes.sources,
): FindingText[] {
  const dataset = datasetOf(rows);
  const codes = { ...dataset.codes, sources };
  const ctx = contextOf({ ...dataset, codes }, locale);
  return crossCheck(dataset.observations, codes).findings.map((one) => findingText(ctx, one));
}

describe('a level of zero', () => {
  const level: Row = { INDICATOR: 'OUTPUT', PRODUCT: 'SUGAR', TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE' };

  it.each([
    ['0', 'một bên bằng 0', 'one side is zero'],
    ['-5', 'một bên nhỏ hơn 0', 'one side is below zero'],
  ])('no multiple of %s is spoken of', (value, vi, en) => {
    const rows = [
      { ...level, OBS_VALUE: '5' },
      { ...level, OBS_VALUE: value, TIME_PERIOD: '2024-Q1' },
    ];
    expect(textsOf('vi', rows).map(({ size }) => size)).toEqual([vi]);
    expect(textsOf('en', rows).map(({ size }) => size)).toEqual([en]);
  });
});

describe('the rule on scale', () => {
  it('has a title with its bounds, and is no strict rule', () => {
    // Three times; half the months of the shorter period where that is more, so beyond six months.
    expect(ruleText(CONTEXTS.vi, 'rest-out-of-scale')).toMatch(
      /khó có thể gấp hơn 3 lần.*hơn 6 tháng.*chia 2/,
    );
    expect(ruleText(CONTEXTS.en, 'rest-out-of-scale')).toMatch(/hardly.*3 times.*6 months.*by 2/);
  });
});

describe('a revision', () => {
  const rows: readonly Row[] = [
    { OBS_VALUE: '9.1', TIME_PERIOD: '2025-04', REF_AREA: 'VN', SOURCE: 'alpha' },
    { OBS_VALUE: '8.9', TIME_PERIOD: '2025-04', REF_AREA: 'VN', SOURCE: 'beta' },
  ];
  const office = { vi: 'Cơ quan', en: 'Office' };
  const days = new Map([
    ['alpha', '2025-05-06'],
    ['beta', '2025-06-06'],
  ]);
  const sources = new Map(
    [...datasetOf(rows).codes.sources].map(([key, source]) => [
      key,
      { ...source, authority: office, priority: 1, published: days.get(key) ?? '' },
    ]),
  );

  it('has a title of its own, with both days, and not as a contradiction', () => {
    const [vi, en] = LOCALES.map((locale) => textsOf(locale, rows, sources)[0]);
    expect(plain(vi?.title ?? '')).toBe(
      'IIP, cả nước, tháng 4/2025: điều chỉnh từ +9,1 % (công bố ngày 6/5/2025) thành +8,9 % (công bố ngày 6/6/2025)',
    );
    expect(plain(en?.title ?? '')).toBe(
      'IIP, Viet Nam, April 2025: revised from +9.1% (published 6 May 2025) to +8.9% (published 6 June 2025)',
    );
    expect(vi?.detail).toContain('số sau thay số trước');
  });
});
