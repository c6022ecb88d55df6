import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../../src/provenance/lineage';
import { derivedProvenance, observationProvenance } from '../../../src/model/provenance';
import { contextOf } from '../../../src/model/context';
import { seriesName } from '../../../src/series/seriesName';
import { findingText } from '../../../src/provenance/findingText';
import { fullIndicator, partName, subjectName, type Subject } from '../../../src/model/subjectName';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { capitalise } from '../../../src/i18n/period';
import { CONTEXTS, DATASET } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';

const subject = (more: Partial<Subject>): Subject => ({
  area: 'VN-21',
  indicator: 'IIP',
  activity: '_T',
  product: '_Z',
  breakdown: '_T',
  ...more,
});

describe('what an observation is of', () => {
  it.each<[Partial<Subject>, string, string]>([
    [{}, 'IIP, Thanh Hóa', 'IIP, Thanh Hoa'],
    [{ indicator: 'OUTPUT', product: 'CEMENT' }, 'Xi măng, Thanh Hóa', 'Cement, Thanh Hoa'],
    // What is sold of a product is not what was made of it.
    [
      { indicator: 'SALES', product: 'CEMENT' },
      'Xi măng, thương phẩm, Thanh Hóa',
      'Cement, quantity sold, Thanh Hoa',
    ],
    [
      { indicator: 'PROJECTS', activity: 'BTE', breakdown: 'FDI' },
      'Dự án đầu tư, công nghiệp, có vốn đầu tư nước ngoài (FDI), Thanh Hóa',
      'Investment projects, industry, foreign direct investment (FDI), Thanh Hoa',
    ],
  ])('%j', (codes, vi, en) => {
    expect(LOCALES.map((locale) => subjectName(CONTEXTS[locale], subject(codes)))).toEqual([vi, en]);
  });

  it.each(LOCALES)('no two series of the data are called alike (%s)', (locale) => {
    const names = new Map<string, string>();
    for (const o of DATASET.observations) {
      const codes = [o.area, o.indicator, o.activity, o.product, o.breakdown].join(' ');
      for (const name of [
        subjectName(CONTEXTS[locale], o),
        `in full: ${subjectName(CONTEXTS[locale], o, fullIndicator)}`,
      ]) {
        expect([name, names.get(name) ?? codes]).toEqual([name, codes]);
        names.set(name, codes);
      }
    }
    expect(names.size).toBeGreaterThan(60);
  });

  it('a part is called by what tells it from its whole', () => {
    const part = (a: Partial<Subject>, b: Partial<Subject>): string =>
      partName(CONTEXTS.en, subject(a), subject(b));
    const fdi = { indicator: 'PROJECTS', breakdown: 'FDI' };
    expect(part(fdi, { indicator: 'PROJECTS' })).toBe('foreign direct investment (FDI)');
    expect(part({ activity: 'C' }, {})).toBe('manufacturing');
    expect(part(fdi, fdi)).toBe('');
  });
});

const row = (value: string, more: Row = {}): Row => ({
  INDICATOR: 'PROJECTS',
  TRANSFORMATION: 'N',
  UNIT_MEASURE: 'PROJECT',
  OBS_VALUE: value,
  ...more,
});

describe('it is called so wherever it is spoken of', () => {
  const dataset = datasetOf([
    row('60', { BREAKDOWN: 'FDI' }),
    row('48'),
    row('70', { BREAKDOWN: 'FDI', SOURCE: 'beta' }),
  ]);
  const [fdi] = dataset.observations;
  if (!fdi) throw new Error('no row');
  const name: Record<Locale, string> = {
    vi: 'Dự án đầu tư, có vốn đầu tư nước ngoài (FDI), Thanh Hóa',
    en: 'Investment projects, foreign direct investment (FDI), Thanh Hoa',
  };

  it.each(LOCALES)('in the panel, in Explore and of what is worked out from it (%s)', (locale) => {
    const ctx = contextOf(dataset, locale);
    expect(lineageOf(ctx, observationProvenance(fdi.id))?.name.indexOf(`${name[locale]}, `)).toBe(0);
    expect(seriesName(ctx, { ...fdi, unit: '', source: '' })).toBe(name[locale]);
    expect(
      capitalise(locale, lineageOf(ctx, derivedProvenance('average-a-month', [fdi.id]))?.name ?? ''),
    ).toContain(name[locale]);
  });

  it.each(LOCALES)('and in what the cross-checks say (%s)', (locale) => {
    const ctx = contextOf(dataset, locale);
    const told = (rule: string): string[] =>
      ctx
        .checked()
        .check.findings.filter((one) => one.rule === rule)
        .map((one) => findingText(ctx, one).title);
    // 60 of alpha and 70 of beta: one figure, two numbers.
    expect(told('same-key')).toHaveLength(1);
    expect(told('same-key')[0]?.indexOf(`${name[locale]}, `)).toBe(0);
    // 60 of 48: which part it is stands in the sentence.
    expect(told('part-exceeds-whole')).toContain(
      locale === 'vi'
        ? 'Dự án đầu tư, Thanh Hóa: phần có vốn đầu tư nước ngoài (FDI) là 60 dự án (hai tháng đầu năm 2024), lớn hơn toàn thể 48 dự án (hai tháng đầu năm 2024)'
        : 'Investment projects, Thanh Hoa: the part, foreign direct investment (FDI), 60 projects (January–February 2024), exceeds the whole, 48 projects (January–February 2024)',
    );
  });
});
