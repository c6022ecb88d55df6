import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../../../src/app/search/entries';
import { contextOf } from '../../../../src/model/context';
import { LOCALES } from '../../../../src/i18n/locale';
import { cardsOf, type Card } from '../../../../src/pages/overview/cards';
import { PERIODS, textsOf } from '../../support/figures';
import { at } from '../../support/periods';
import { AREA, CONTEXTS } from '../../support/frozen';
import { datasetOf, type Row } from '../../support/synthetic';
import { dataOf } from '../../../../src/kinds/dataOf';

/** A plain space in the tables below stands for the no-break space before a Vietnamese percent sign. */
const vi = (text: string): string => text.replaceAll(' %', '\u00a0%');

const linesOf = ({ title, value, unit, basis, remarks }: Card) => [
  title,
  `${value} ${unit}`,
  basis,
  ...remarks.map(({ text }) => text),
];

const of = (rows: readonly Row[], code = '2024-01-01/P2M') =>
  cardsOf(contextOf(datasetOf(rows), 'vi'), AREA, at(code));

describe('the cards of the opening page', () => {
  it('say in Vietnamese what the files hold', () => {
    const { cards } = cardsOf(CONTEXTS.vi, AREA, at('2024-01-01/P2M'));
    expect(cards.map(linesOf)).toEqual(
      [
        [
          'Chỉ số sản xuất công nghiệp (IIP)',
          '+24,46 %',
          '2T/2024 so với 2T/2023',
          'riêng T2/2024: +9,32 %',
          'Tổng cục Thống kê: +22,1 %',
        ],
        ['Tiêu thụ chế biến, chế tạo', '+21,09 %', '2T/2024 so với 2T/2023', 'riêng T2/2024: +2,14 %'],
        [
          'Lao động công nghiệp',
          '+51,9 %',
          'T2/2024 so với T2/2023',
          'T2/2024 so với T1/2024: +45,36 %',
          'Tổng cục Thống kê, 1/2/2024: +5,4 %',
        ],
        [
          'Sản phẩm chủ yếu được theo dõi',
          '14 / 25',
          '2T/2024, tăng so với cùng kỳ năm trước',
          'Danh mục sản phẩm công nghiệp chủ lực: 25 sản phẩm',
        ],
      ].map((lines) => lines.map((line, i) => (i === 1 ? line : vi(line)))),
    );
  });

  it('say in English what the files hold', () => {
    const { cards } = cardsOf(CONTEXTS.en, AREA, at('2024-01-01/P2M'));
    expect(cards.map(linesOf)[2]).toEqual([
      'Industrial workers',
      '+51.9 %',
      'Feb 2024 on Feb 2023',
      'Feb 2024 on Jan 2024: +45.36%',
      'National Statistics Office, 1 Feb 2024: +5.4%',
    ]);
  });
});

describe.each(LOCALES)('every page in %s', (locale) => {
  it.each(PERIODS)('of %o: cards of values that a table repeats, with their sources', (period) => {
    const { cards, table, sources } = cardsOf(CONTEXTS[locale], AREA, period);
    const cells = table.rows.flat().map(({ text }) => text);
    for (const card of cards) {
      expect(textsOf(linesOf(card)).join(' ')).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b/);
      expect(card.value).not.toBe('');
      expect(card.basis).not.toBe('');
      // 14 of 25 is two rows of the table; every other value is one cell.
      expect(cells.some((cell) => cell.startsWith(card.value))).toBe(true);
      if (card.picture) expect(dataOf(card.picture.body).length).toBeGreaterThan(1);
    }
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(sources.length > 0).toBe(cards.length > 0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});

describe('a card', () => {
  it('is of the period itself, or else of its last month, or else of a day of that month', () => {
    const labour = (code: string, value: string): Row => ({
      INDICATOR: 'LABOUR',
      TIME_PERIOD: code,
      OBS_VALUE: value,
    });
    const values = (rows: readonly Row[]) => of(rows).cards.map(({ value, basis }) => [value, basis]);
    const [period, month, day] = [
      labour('2024-01-01/P2M', '1'),
      labour('2024-02', '2'),
      labour('2024-02-01', '3'),
    ];
    expect(values([day, month, period])).toEqual([['+1', '2T/2024 so với 2T/2023']]);
    expect(values([day, month])).toEqual([['+2', 'T2/2024 so với T2/2023']]);
    expect(values([day])).toEqual([['+3', '1/2/2024 so với 1/2/2023']]);
    expect(values([labour('2024-01-01', '4'), labour('2024-01', '5')])).toEqual([]);
  });

  it('keeps the rank of its indicator, whatever the order of the files', () => {
    const rows = [{ INDICATOR: 'LABOUR' }, { INDICATOR: 'CONSUMPTION', ACTIVITY: 'C' }, {}].map((row) => ({
      ...row,
      OBS_VALUE: '1',
    }));
    expect(of(rows).cards.map(({ id }) => id)).toEqual(['card-iip', 'card-consumption', 'card-labour']);
  });

  it('quotes another source where rounding cannot reconcile it, and not where it can', () => {
    const remarks = (value: string) =>
      of([{ OBS_VALUE: '9.32' }, { OBS_VALUE: value, SOURCE: 'beta' }]).cards[0]?.remarks.map(
        ({ text }) => text,
      );
    expect(remarks('22.1')).toEqual([vi('Báo beta: +22,1 %')]);
    expect(remarks('9.3')).toEqual([]);
  });

  it('of a year to date has a picture of its target, where there is one', () => {
    const target = { OBS_VALUE: '8.0', TIME_PERIOD: '2024', SCENARIO: 'TARGET' };
    expect(of([{ OBS_VALUE: '9.32' }, target]).cards[0]?.picture?.kind).toBe('targets');
    expect(of([{ OBS_VALUE: '9.32' }]).cards[0]?.picture).toBeNull();
    expect(
      of([{ OBS_VALUE: '9.32', TIME_PERIOD: '2024-02' }, target], '2024-02').cards[0]?.picture,
    ).toBeNull();
  });

  it('is not there for what nobody published, and never says zero for it', () => {
    expect(of([{ OBS_VALUE: '9.32', TIME_PERIOD: '2020' }]).cards).toEqual([]);
  });

  it('zero is a value, and has no sign', () => {
    expect(of([{ OBS_VALUE: '0.0' }]).cards[0]).toMatchObject({ value: '0,0', unit: '%' });
  });

  describe('of an indicator of which only levels are published', () => {
    const level = (value: string, more: Row = {}): Row => ({
      INDICATOR: 'LABOUR',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'ITEM',
      UNIT_MULT: '3',
      OBS_VALUE: value,
      ...more,
    });

    it('says the level with its unit, and its period for a basis', () => {
      const [card] = of([level('45.6')]).cards;
      expect(card && linesOf(card)).toEqual(['Lao động công nghiệp', '45,6 nghìn sản phẩm', '2T/2024']);
      expect(card).toMatchObject({ id: 'card-labour', status: 'published', picture: null, conflict: false });
    });

    it('has its status', () => {
      expect(of([level('45.6', { OBS_STATUS: 'E' })]).cards[0]?.status).toBe('estimate');
    });

    it('says its last month alone, and what other sources say, in whatever unit', () => {
      const rows = [
        level('45.6'),
        level('20.1', { TIME_PERIOD: '2024-02' }),
        level('47', { SOURCE: 'beta' }),
        level('45.60', { SOURCE: 'gamma' }),
        level('3', { UNIT_MEASURE: 'USD', UNIT_MULT: '6' }),
      ];
      expect(of(rows).cards[0]?.remarks.map(({ text }) => text)).toEqual([
        'riêng T2/2024: 20,1 nghìn sản phẩm',
        'Báo beta: 47 nghìn sản phẩm',
        'Báo alpha: 3 triệu USD',
      ]);
    });

    it('says what another source has of a day of its month, of the same activity', () => {
      const remarks = (more: Row) =>
        of([
          level('45.6', { TIME_PERIOD: '2024-02' }),
          level('12', { TIME_PERIOD: '2024-02-01', SOURCE: 'beta', ...more }),
        ]).cards[0]?.remarks.map(({ text }) => text);
      expect(remarks({})).toEqual(['Báo beta, 1/2/2024: 12 nghìn sản phẩm']);
      expect(remarks({ ACTIVITY: 'C' })).toEqual([]);
      expect(remarks({ UNIT_MEASURE: 'USD' })).toEqual([]);
    });

    it('is of the last month, or of a day of it, where the period itself has none', () => {
      const values = (rows: readonly Row[]) => of(rows).cards.map(({ value, basis }) => [value, basis]);
      const [month, day] = [
        level('2', { TIME_PERIOD: '2024-02' }),
        level('3', { TIME_PERIOD: '2024-02-01' }),
      ];
      expect(values([day, month])).toEqual([['2', 'T2/2024']]);
      expect(values([day])).toEqual([['3', '1/2/2024']]);
      expect(values([level('4', { TIME_PERIOD: '2024-01' })])).toEqual([]);
    });

    it('gives way to growth, wherever that is published of the same period', () => {
      const [card] = of([level('45.6'), { INDICATOR: 'LABOUR', OBS_VALUE: '5.1' }]).cards;
      expect(card).toMatchObject({ value: '+5,1', unit: '%' });
    });

    it.each([
      ['a target', level('50', { SCENARIO: 'TARGET' })],
      ['a part', level('12', { BREAKDOWN: 'FDI' })],
      ['a product', level('12', { PRODUCT: 'BEER' })],
      [
        'a number watched',
        level('25', { INDICATOR: 'PRODUCTS_UP', UNIT_MULT: '0', UNIT_MEASURE: 'PRODUCT' }),
      ],
      ['an indicator without a rank', level('25', { INDICATOR: 'GO_INDUSTRY' })],
    ])('is not there for %s', (_, row) => {
      expect(of([row]).cards).toEqual([]);
    });

    it('stands in the table and in the search', () => {
      const ctx = contextOf(datasetOf([level('45.6'), { OBS_VALUE: '9.32' }]), 'vi');
      const { table } = cardsOf(ctx, AREA, at('2024-01-01/P2M'));
      expect(table.rows.map((row) => row.map(({ text }) => text).slice(0, 3))).toContainEqual([
        'Lao động trong doanh nghiệp công nghiệp',
        '45,6 nghìn sản phẩm',
        '2T/2024',
      ]);
      const pages = [at('2024-01-01/P2M')];
      expect(searchEntries(ctx, AREA, pages, at('2024-01-01/P2M'))).toContainEqual(
        expect.objectContaining({ id: 'indicator-LABOUR', part: 'card-labour' }),
      );
    });
  });
});
