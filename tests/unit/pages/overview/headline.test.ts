import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../../src/dataset/periodCode';
import { contextOf } from '../../../../src/model/context';
import type { Locale } from '../../../../src/i18n/locale';
import { headlineOf } from '../../../../src/pages/overview/headline';
import { PERIODS } from '../../support/figures';
import { at } from '../../support/periods';
import { AREA, CONTEXTS, REFERENCE } from '../../support/frozen';
import { datasetOf, type Row } from '../../support/synthetic';

/** A plain space in the tables below stands for the no-break space before a Vietnamese percent sign. */
const vi = (text: string): string => text.replaceAll(' %', '\u00a0%');

/**
 * Written by hand from the files of data/observations/. The comment names the rows, growth on the year before, in the
 * order of the sentences: area, its year's target, leading products, products up, other sources, the nation.
 */
const REAL: readonly (readonly [string, { vi: readonly [string, string]; en: readonly [string, string] }])[] =
  [
    // 16.03; no target of 2022, three levels without growth, no nation.
    [
      '2022-01-01/P9M',
      {
        vi: ['Chín tháng đầu năm 2022, sản xuất công nghiệp Thanh Hóa tăng 16,03 %', ''],
        en: ['In January–September 2022, industrial production in Thanh Hoa rose 16.03%', ''],
      },
    ],
    // 16.31; 23 of 25.
    [
      '2022',
      {
        vi: [
          'Năm 2022, sản xuất công nghiệp Thanh Hóa tăng 16,31 %',
          '23 trong 25 sản phẩm chủ yếu tăng so với cùng kỳ.',
        ],
        en: [
          'In 2022, industrial production in Thanh Hoa rose 16.31%',
          '23 of 25 main products are up on a year earlier.',
        ],
      },
    ],
    // 5.34, a month: set against no target; nation -2.43.
    [
      '2023-04',
      {
        vi: ['Tháng 4/2023, sản xuất công nghiệp Thanh Hóa tăng 5,34 %', 'Cả nước giảm 2,43 %.'],
        en: ['In April 2023, industrial production in Thanh Hoa rose 5.34%', 'Viet Nam: down 2.43%.'],
      },
    ],
    // 7.93, published before the period's end; target 17: 7.93 - 17 = -9.07; nation 0.29.
    [
      '2023-01-01/P9M',
      {
        vi: [
          'Chín tháng đầu năm 2023, sản xuất công nghiệp Thanh Hóa ước tăng 7,93 %',
          'Thấp hơn mục tiêu cả năm (+17 %) ≈ 9,07 điểm phần trăm. Cả nước tăng 0,29 %.',
        ],
        en: [
          'In January–September 2023, industrial production in Thanh Hoa rose 7.93% by estimate',
          'That is ≈ 9.07 percentage points below the target for the year (+17%). Viet Nam: up 0.29%.',
        ],
      },
    ],
    // 5.06; 5.06 - 17 = -11.94; nation 0.52.
    [
      '2023-01-01/P10M',
      {
        vi: [
          'Mười tháng đầu năm 2023, sản xuất công nghiệp Thanh Hóa tăng 5,06 %',
          'Thấp hơn mục tiêu cả năm (+17 %) ≈ 11,94 điểm phần trăm. Cả nước tăng 0,52 %.',
        ],
        en: [
          'In January–October 2023, industrial production in Thanh Hoa rose 5.06%',
          'That is ≈ 11.94 percentage points below the target for the year (+17%). Viet Nam: up 0.52%.',
        ],
      },
    ],
    // 24.46 by the first source, 22.1 by the national office; target 8.0: +16.46; electricity 95, diesel 42.9, cement
    // 17.9; 14 of 25; nation 5.74, and 5.7 within rounding of it.
    [
      '2024-01-01/P2M',
      {
        vi: [
          'Hai tháng đầu năm 2024, sản xuất công nghiệp Thanh Hóa tăng 24,46 %',
          'Cao hơn mục tiêu cả năm (+8,0 %) ≈ 16,46 điểm phần trăm. ' +
            'Điện sản xuất, dầu diesel nhiên liệu và xi măng dẫn đầu; ' +
            '14 trong 25 sản phẩm chủ yếu tăng so với cùng kỳ. ' +
            'Tổng cục Thống kê công bố +22,1 % cho cùng kỳ này. Cả nước tăng 5,74 %.',
        ],
        en: [
          'In January–February 2024, industrial production in Thanh Hoa rose 24.46%',
          'That is ≈ 16.46 percentage points above the target for the year (+8.0%). ' +
            'Electricity, diesel fuel and cement lead; 14 of 25 main products are up on a year earlier. ' +
            'National Statistics Office gives +22.1% for the same period. Viet Nam: up 5.74%.',
        ],
      },
    ],
    // 9.32, and 9.3 within rounding of it; nation -5.92 in the first source.
    [
      '2024-02',
      {
        vi: ['Tháng 2/2024, sản xuất công nghiệp Thanh Hóa tăng 9,32 %', 'Cả nước giảm 5,92 %.'],
        en: ['In February 2024, industrial production in Thanh Hoa rose 9.32%', 'Viet Nam: down 5.92%.'],
      },
    ],
    // 20.01; +12.01; sugar 71.5, petrol 54.2, diesel 52.9; nation 5.67.
    [
      '2024-Q1',
      {
        vi: [
          'Quý I/2024, sản xuất công nghiệp Thanh Hóa tăng 20,01 %',
          'Cao hơn mục tiêu cả năm (+8,0 %) ≈ 12,01 điểm phần trăm. ' +
            'Đường kết tinh, xăng và dầu diesel nhiên liệu dẫn đầu. Cả nước tăng 5,67 %.',
        ],
        en: [
          'In the first quarter of 2024, industrial production in Thanh Hoa rose 20.01%',
          'That is ≈ 12.01 percentage points above the target for the year (+8.0%). ' +
            'Crystal sugar, petrol and diesel fuel lead. Viet Nam: up 5.67%.',
        ],
      },
    ],
    // 25.5, early; 17 of 19; nation 8.38.
    [
      '2024-08',
      {
        vi: [
          'Tháng 8/2024, sản xuất công nghiệp Thanh Hóa ước tăng 25,5 %',
          '17 trong 19 sản phẩm chủ yếu tăng so với cùng kỳ. Cả nước tăng 8,38 %.',
        ],
        en: [
          'In August 2024, industrial production in Thanh Hoa rose 25.5% by estimate',
          '17 of 19 main products are up on a year earlier. Viet Nam: up 8.38%.',
        ],
      },
    ],
    // 19.25, an estimate, in three sources; +11.25; petrol 31.5, shoes 27, clothes 19.1; 20 of 25; nation 8.35.
    [
      '2024',
      {
        vi: [
          'Năm 2024, sản xuất công nghiệp Thanh Hóa ước tăng 19,25 %',
          'Cao hơn mục tiêu cả năm (+8,0 %) ≈ 11,25 điểm phần trăm. ' +
            'Xăng, giày thể thao và quần áo may sẵn dẫn đầu; 20 trong 25 sản phẩm chủ yếu tăng so với cùng kỳ. ' +
            'Cả nước tăng 8,35 %.',
        ],
        en: [
          'In 2024, industrial production in Thanh Hoa rose 19.25% by estimate',
          'That is ≈ 11.25 percentage points above the target for the year (+8.0%). ' +
            'Petrol, sports shoes and ready-made clothes lead; 20 of 25 main products are up on a year earlier. ' +
            'Viet Nam: up 8.35%.',
        ],
      },
    ],
    // No growth of production as a whole; sugar 81.1, cigarettes 32.2, shoes 25.8, all early.
    [
      '2024-12',
      {
        vi: [
          'Tháng 12/2024, sản lượng đường kết tinh của Thanh Hóa ước tăng 81,1 %',
          'Đường kết tinh, thuốc lá bao và giày thể thao dẫn đầu.',
        ],
        en: [
          'In December 2024, output of crystal sugar in Thanh Hoa rose 81.1% by estimate',
          'Crystal sugar, cigarettes and sports shoes lead.',
        ],
      },
    ],
    // 18.9; target 15: +3.9; nation 7.24.
    [
      '2025-01-01/P2M',
      {
        vi: [
          'Hai tháng đầu năm 2025, sản xuất công nghiệp Thanh Hóa tăng 18,9 %',
          'Cao hơn mục tiêu cả năm (+15 %) ≈ 3,9 điểm phần trăm. Cả nước tăng 7,24 %.',
        ],
        en: [
          'In January–February 2025, industrial production in Thanh Hoa rose 18.9%',
          'That is ≈ 3.9 percentage points above the target for the year (+15%). Viet Nam: up 7.24%.',
        ],
      },
    ],
    // 32.07; 13 of 18; nation 17.17.
    [
      '2025-02',
      {
        vi: [
          'Tháng 2/2025, sản xuất công nghiệp Thanh Hóa tăng 32,07 %',
          '13 trong 18 sản phẩm chủ yếu tăng so với cùng kỳ. Cả nước tăng 17,17 %.',
        ],
        en: [
          'In February 2025, industrial production in Thanh Hoa rose 32.07%',
          '13 of 18 main products are up on a year earlier. Viet Nam: up 17.17%.',
        ],
      },
    ],
  ];

describe('the headline of a real period', () => {
  it.each(REAL)('%s', (code, expected) => {
    const of = (locale: Locale): readonly [string, string] => {
      const { title, standfirst } = headlineOf(CONTEXTS[locale], AREA, REFERENCE, at(code));
      return [title, standfirst];
    };
    expect(of('vi')).toEqual(expected.vi.map(vi));
    expect(of('en')).toEqual(expected.en);
  });

  it.each(PERIODS.map((p) => [periodCode(p), p] as const))(
    '%s: whole sentences without a hole',
    (_, period) => {
      for (const locale of ['vi', 'en'] as const) {
        const { title, standfirst } = headlineOf(CONTEXTS[locale], AREA, REFERENCE, period);
        expect(title).toMatch(/^\p{Lu}.*[^.\s]$/u);
        expect(`${title} ${standfirst}`).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b| {2}|\.\.| \.|\.;/);
        if (standfirst !== '')
          for (const sentence of standfirst.split(/(?<=\.) /)) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      }
    },
  );
});

describe('the headline of a case', () => {
  const PERIOD = '2024-01-01/P2M';
  const of = (rows: readonly Row[], locale: Locale = 'vi', code = PERIOD) =>
    headlineOf(contextOf(datasetOf(rows), locale), AREA, REFERENCE, at(code));
  const product = (code: string, value: string, more: Row = {}): Row => ({
    INDICATOR: 'OUTPUT',
    PRODUCT: code,
    OBS_VALUE: value,
    ...more,
  });
  const target = (value: string): Row => ({ OBS_VALUE: value, TIME_PERIOD: '2024', SCENARIO: 'TARGET' });

  it.each<[string, Row, string, string]>([
    ['a rise', { OBS_VALUE: '5.0' }, 'tăng 5,0 %', 'rose 5.0%'],
    ['a fall', { OBS_VALUE: '-5.0' }, 'giảm 5,0 %', 'fell 5.0%'],
    ['no change', { OBS_VALUE: '0.0' }, 'không đổi', 'was unchanged'],
    ['an estimated rise', { OBS_VALUE: '5.0', OBS_STATUS: 'E' }, 'ước tăng 5,0 %', 'rose 5.0% by estimate'],
    ['an estimated fall', { OBS_VALUE: '-5.0', OBS_STATUS: 'E' }, 'ước giảm 5,0 %', 'fell 5.0% by estimate'],
    [
      'a provisional rise, which is no estimate',
      { OBS_VALUE: '5.0', OBS_STATUS: 'P' },
      'sơ bộ tăng 5,0 %',
      'rose 5.0% by provisional figures',
    ],
    [
      'an estimate of no change',
      { OBS_VALUE: '0.0', OBS_STATUS: 'E' },
      'ước không đổi',
      'was unchanged by estimate',
    ],
  ])('%s', (_, row, inVi, inEn) => {
    expect(of([row]).title).toBe(vi(`Hai tháng đầu năm 2024, sản xuất công nghiệp Thanh Hóa ${inVi}`));
    expect(of([row], 'en').title).toBe(
      `In January–February 2024, industrial production in Thanh Hoa ${inEn}`,
    );
  });

  it.each<[string, readonly Row[], string, string]>([
    ['no target: nothing is said of one', [{ OBS_VALUE: '5.0' }], '', ''],
    [
      'above the target',
      [{ OBS_VALUE: '8.2' }, target('8.0')],
      'Cao hơn mục tiêu cả năm (+8,0 %) ≈ 0,2 điểm phần trăm.',
      'That is ≈ 0.2 percentage points above the target for the year (+8.0%).',
    ],
    [
      'below the target',
      [{ OBS_VALUE: '7.8' }, target('8.0')],
      'Thấp hơn mục tiêu cả năm (+8,0 %) ≈ 0,2 điểm phần trăm.',
      'That is ≈ 0.2 percentage points below the target for the year (+8.0%).',
    ],
    [
      'level with the target',
      [{ OBS_VALUE: '8.0' }, target('8.0')],
      'Ngang mục tiêu cả năm (+8,0 %); làm tròn không cho biết cao hay thấp hơn.',
      'That is level with the target for the year (+8.0%); rounding does not tell above from below.',
    ],
    [
      // 8 is 7.5 to 8.5, and the target is 7.9.
      'above the target by less than rounding: cannot tell',
      [{ OBS_VALUE: '8' }, target('7.9')],
      'Ngang mục tiêu cả năm (+7,9 %); làm tròn không cho biết cao hay thấp hơn.',
      'That is level with the target for the year (+7.9%); rounding does not tell above from below.',
    ],
  ])('%s', (_, rows, inVi, inEn) => {
    expect(of(rows).standfirst).toBe(vi(inVi));
    expect(of(rows, 'en').standfirst).toBe(inEn);
  });

  it('a month inside the year is not set against the target of the year', () => {
    const rows = [{ OBS_VALUE: '9.32', TIME_PERIOD: '2024-02' }, target('8.0')];
    expect(of(rows, 'vi', '2024-02').standfirst).toBe('');
  });

  it.each<[string, readonly Row[], string, string]>([
    ['one product does not lead', [product('BEER', '9')], '', ''],
    [
      'two lead',
      [product('BEER', '9'), product('CEMENT', '17.9')],
      'Xi măng và bia dẫn đầu.',
      'Cement and beer lead.',
    ],
    [
      'three lead, however many rise',
      [product('BEER', '9'), product('CEMENT', '17.9'), product('SUGAR', '3'), product('STEEL', '12')],
      'Xi măng, sắt thép và bia dẫn đầu.',
      'Cement, iron and steel and beer lead.',
    ],
    [
      'all fall',
      [product('BEER', '-48.3'), product('CEMENT', '-0.5')],
      'Xi măng và bia giảm ít nhất.',
      'Cement and beer fall least.',
    ],
    [
      'two rise and two fall: those that fall do not lead',
      [product('BEER', '-48.3'), product('CEMENT', '17.9'), product('SUGAR', '3'), product('STEEL', '-1')],
      'Xi măng và đường kết tinh dẫn đầu.',
      'Cement and crystal sugar lead.',
    ],
  ])('%s', (_, rows, inVi, inEn) => {
    expect(of([{ OBS_VALUE: '5' }, ...rows]).standfirst).toBe(inVi);
    expect(of([{ OBS_VALUE: '5' }, ...rows], 'en').standfirst).toBe(inEn);
  });

  it('a product that alone rises leads alone, and is not said to fall least', () => {
    const rows = [
      { OBS_VALUE: '5' },
      product('CEMENT', '17.9'),
      product('BEER', '-48.3'),
      product('STEEL', '-1'),
    ];
    expect(of(rows).standfirst).toBe('Xi măng dẫn đầu.');
    expect(of(rows, 'en').standfirst).toBe('Cement leads.');
  });

  it('a product that is unchanged is not said to fall, nor to lead', () => {
    const rows = [{ OBS_VALUE: '5' }, product('CEMENT', '0.0'), product('BEER', '-48.3')];
    expect(of(rows).standfirst).toBe('');
    expect(of(rows, 'en').standfirst).toBe('');
  });

  it('a product of which two sources give a growth stands once, with the first of them', () => {
    const rows = [
      { OBS_VALUE: '5' },
      product('BEER', '90', { SOURCE: 'beta' }),
      product('BEER', '9'),
      product('CEMENT', '17.9'),
    ];
    expect(of(rows).standfirst).toBe('Xi măng và bia dẫn đầu.');
  });

  it('another source is quoted where rounding cannot reconcile it, and is not where it can', () => {
    expect(of([{ OBS_VALUE: '24.46' }, { OBS_VALUE: '22.1', SOURCE: 'beta' }]).standfirst).toBe(
      vi('Báo beta công bố +22,1 % cho cùng kỳ này.'),
    );
    expect(of([{ OBS_VALUE: '9.32' }, { OBS_VALUE: '9.3', SOURCE: 'beta' }]).standfirst).toBe('');
  });

  it('the first source speaks in the headline, whatever the order of the files', () => {
    expect(of([{ OBS_VALUE: '22.1', SOURCE: 'beta' }, { OBS_VALUE: '24.46' }]).title).toContain('24,46');
  });

  it('a share of products is of one source and one place', () => {
    const count = (value: string, breakdown: string, more: Row = {}): Row => ({
      INDICATOR: 'PRODUCTS_UP',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PRODUCT',
      BREAKDOWN: breakdown,
      OBS_VALUE: value,
      ...more,
    });
    const apart = [{ OBS_VALUE: '5' }, count('25', '_T'), count('17', 'UP', { SOURCE: 'beta' })];
    expect(of(apart).standfirst).toBe('');
    expect(of([{ OBS_VALUE: '5' }, count('25', '_T'), count('14', 'UP')]).standfirst).toBe(
      '14 trong 25 sản phẩm chủ yếu tăng so với cùng kỳ.',
    );
  });

  it('a share that a later source gives is said, though the first gives only a total', () => {
    const count = (value: string, breakdown: string, source: string): Row => ({
      INDICATOR: 'PRODUCTS_UP',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PRODUCT',
      BREAKDOWN: breakdown,
      OBS_VALUE: value,
      SOURCE: source,
    });
    const rows = [
      { OBS_VALUE: '5' },
      count('25', '_T', 'alpha'),
      count('19', '_T', 'beta'),
      count('17', 'UP', 'beta'),
    ];
    expect(of(rows).standfirst).toBe('17 trong 19 sản phẩm chủ yếu tăng so với cùng kỳ.');
  });

  it('without growth of production the best product has the headline, and no target is held against it', () => {
    const { title, standfirst } = of([product('BEER', '9'), product('CEMENT', '-3'), target('8.0')]);
    expect(title).toBe(vi('Hai tháng đầu năm 2024, sản lượng bia của Thanh Hóa tăng 9 %'));
    expect(standfirst).not.toMatch(/mục tiêu/);
  });

  it('nothing published is said in words', () => {
    expect(of([{ OBS_VALUE: '5', TIME_PERIOD: '2020' }]).title).toBe(
      'Hai tháng đầu năm 2024: không có số liệu nào của Thanh Hóa cho kỳ này',
    );
  });
});
