import { describe, expect, it } from 'vitest';
import { searchEntries, searchFor, type Entry } from '../../../../src/app/search/entries';
import { periodCode } from '../../../../src/dataset/periodCode';
import { yearOf, type Period } from '../../../../src/dataset/period';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { searchKey } from '../../../../src/i18n/search';
import { PERIODS } from '../../support/figures';
import { overviewIds } from '../../support/overviewIds';
import { at } from '../../support/periods';
import { AREA, CONTEXTS, DATASET } from '../../support/frozen';

const OPENING = at('2024-01-01/P2M');

const kept = new Map<string, readonly Entry[]>();

/** Made once for each place to search from: to make them, every page of the overview is looked through. */
function entriesFrom(locale: Locale, near: Period = OPENING): readonly Entry[] {
  const place = `${locale} ${periodCode(near)}`;
  const entries = kept.get(place) ?? searchEntries(CONTEXTS[locale], AREA, PERIODS, near);
  kept.set(place, entries);
  return entries;
}

const found = (query: string, locale: Locale = 'vi'): string[] =>
  searchFor(entriesFrom(locale), query).map(({ id }) => id);

describe('searchFor', () => {
  it.each<[string, string]>([
    ['dien', 'product-ELECTRICITY'],
    ['Điện sản xuất', 'product-ELECTRICITY'],
    ['DIEN', 'product-ELECTRICITY'],
    ['xi mang', 'product-CEMENT'],
    ['xi măng', 'product-CEMENT'],
    ['cement', 'product-CEMENT'],
    ['dau do', 'product-DIESEL'],
    ['IIP', 'indicator-IIP'],
    ['iip', 'indicator-IIP'],
    ['quy 1', 'period-2024-Q1'],
    ['quý I', 'period-2024-Q1'],
    ['q1 2024', 'period-2024-Q1'],
    ['2t 2024', 'period-2024-01-01/P2M'],
    ['hai thang dau nam', 'period-2024-01-01/P2M'],
    ['february 2024', 'period-2024-02'],
    ['lao dong', 'indicator-LABOUR'],
    ['von dang ky', 'indicator-CAPITAL'],
    ['huali', 'plant-huali'],
    ['bim son', 'plant-leading-star'],
  ])('“%s” finds %s', (query, id) => {
    for (const locale of LOCALES) expect(found(query, locale)).toContain(id);
  });

  it.each([
    ['2T/2024', 'period-2024-01-01/P2M'],
    ['T2/2024', 'period-2024-02'],
    ['Quý I/2024', 'period-2024-Q1'],
    ['2024-02', 'period-2024-02'],
    ['Jan–Feb 2024', 'period-2024-01-01/P2M'],
    ['sắt, thép', 'product-STEEL'],
  ])('“%s”, as the site itself writes it, finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it.each<[string, string]>([
    ['dien', 'product-ELECTRICITY'],
    ['xi mang', 'product-CEMENT'],
    ['quy 1', 'period-2024-Q1'],
  ])('“%s” finds %s first of its kind', (query, id) => {
    const kind = id.slice(0, id.indexOf('-'));
    expect(found(query).find((one) => one.startsWith(kind))).toBe(id);
  });

  it('an entry whose name begins with the query comes before one that only has it somewhere', () => {
    const entry = (name: string): Entry => ({
      id: name,
      kind: 'product',
      name,
      period: OPENING,
      part: '',
      key: searchKey(name),
    });
    const entries = ['Nước máy', 'Giấy, máy in', 'Máy may'].map(entry);
    expect(searchFor(entries, 'may').map(({ name }) => name)).toEqual([
      'Máy may',
      'Nước máy',
      'Giấy, máy in',
    ]);
  });

  it('every word must begin a word: the inside of a word is not found', () => {
    expect(found('ien')).not.toContain('product-ELECTRICITY');
    expect(found('san dien')).toContain('product-ELECTRICITY');
    expect(found('dien 1999')).toEqual([]);
  });

  it.each(['', '   ', '\t'])('%j finds everything', (query) => {
    expect(found(query)).toHaveLength(entriesFrom('vi').length);
  });

  it.each(['zzz', '\\', '(', '[', '*', '.*', '%', '"', '<script>', '__proto__'])(
    '%j is text to look for and nothing else',
    (query) => {
      expect(() => found(query)).not.toThrow();
      expect(found(query).length).toBeLessThan(entriesFrom('vi').length);
    },
  );
});

describe('the entries', () => {
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

  it('have one id each', () => {
    expect(new Set(ids(entriesFrom('vi'))).size).toBe(entriesFrom('vi').length);
  });

  it('are the same in both languages', () => {
    expect(ids(entriesFrom('vi')).sort()).toEqual(ids(entriesFrom('en')).sort());
  });

  it('have every page, and every product of which something is published on one', () => {
    const all = ids(entriesFrom('vi'));
    for (const period of PERIODS) expect(all).toContain(`period-${periodCode(period)}`);
    const made = DATASET.observations.filter((o) => o.indicator === 'OUTPUT' && o.area === AREA);
    for (const product of new Set(made.map((o) => o.product))) expect(all).toContain(`product-${product}`);
  });

  it.each(LOCALES)(
    'name a page that there is and a part that stands on it, from wherever one searches, in %s',
    (locale) => {
      const parts = new Map(
        PERIODS.map((period) => [periodCode(period), overviewIds(CONTEXTS[locale], period)]),
      );
      // To look through every page takes its time, so one searches from a page of each year; in English, where only
      // words differ, from the opening page alone.
      const years = [2022, 2023, 2024, 2025].flatMap((year) => PERIODS.find((p) => yearOf(p) === year) ?? []);
      const lost = (locale === 'vi' ? years : [OPENING]).flatMap((near) =>
        entriesFrom(locale, near)
          .filter(({ period, part }) => {
            const there = parts.get(periodCode(period));
            return there === undefined || (part !== '' && !there.has(part));
          })
          .map(({ id, period, part }) => `${id}: ${part} on ${periodCode(period)}`),
      );
      expect([...new Set(lost)]).toEqual([]);
    },
  );

  it('lead to a page that shows the product itself', () => {
    for (const near of [OPENING, at('2022'), at('2025-02')])
      for (const { id, kind, period } of entriesFrom('vi', near))
        if (kind === 'product')
          expect(
            DATASET.observations.some(
              (o) =>
                o.area === AREA &&
                o.indicator === 'OUTPUT' &&
                `product-${o.product}` === id &&
                JSON.stringify(o.period) === JSON.stringify(period),
            ),
          ).toBe(true);
  });
});
