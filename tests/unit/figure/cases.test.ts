import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/dataset/periodCode';
import { contextOf, type Context } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import { periodShort } from '../../../src/i18n/period';
import type { Locale } from '../../../src/i18n/locale';
import { at } from '../support/periods';
import { textsOf } from '../support/figures';
import { CONTEXTS } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';
import type { FigureModel, FigureSpec } from '../../../src/kinds/registry';

const NB = '\u00a0';
const M = '\u2212';
const AREA = 'VN-21';
const PERIOD = '2024-01-01/P2M';

const ctxOf = (rows: readonly Row[], locale: Locale = 'vi'): Context => contextOf(datasetOf(rows), locale);

function built(ctx: Context, spec: FigureSpec): FigureModel {
  const model = figureModel(ctx, spec);
  if (!model) throw new Error(`nothing published for ${JSON.stringify(spec)}`);
  return model;
}

const growth = (product: string, value: string, more: Row = {}): Row => ({
  INDICATOR: 'OUTPUT',
  PRODUCT: product,
  OBS_VALUE: value,
  ...more,
});
const level = (product: string, value: string, more: Row = {}): Row =>
  growth(product, value, { TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE', UNIT_MULT: '3', ...more });

const DUMBBELL = { kind: 'products', area: AREA, indicator: 'OUTPUT', period: PERIOD } as const;
const AREAS = { kind: 'rates', by: 'area', areas: [AREA, 'VN'], indicator: 'IIP', period: PERIOD } as const;
const ACTIVITIES = {
  kind: 'rates',
  by: 'activity',
  areas: [AREA],
  indicator: 'IIP',
  period: PERIOD,
} as const;
const LINES = { kind: 'progress', area: AREA, indicator: 'IIP', year: '2024' } as const;
const BULLET = { kind: 'targets', area: AREA, period: PERIOD } as const;
const UNITS = {
  kind: 'counts',
  area: AREA,
  indicator: 'PROJECTS',
  activity: '_T',
  part: 'FDI',
  period: PERIOD,
} as const;

const target = (value: string, more: Row = {}): Row => ({
  OBS_VALUE: value,
  TIME_PERIOD: '2024',
  SCENARIO: 'TARGET',
  ...more,
});

describe('products', () => {
  it.each<[string, readonly Row[], string, string]>([
    [
      'two rise',
      [growth('CEMENT', '17.9'), growth('BEER', '3')],
      `Xi măng tăng 17,9${NB}%, bia tăng 3${NB}%`,
      'Cement is up 17.9%, beer up 3%',
    ],
    [
      'two rise and one falls',
      [growth('CEMENT', '17.9'), growth('BEER', '3'), growth('STEEL', '-18.1')],
      `Xi măng tăng 17,9${NB}%, bia tăng 3${NB}%; 1 sản phẩm giảm`,
      'Cement is up 17.9%, beer up 3%; 1 product falls',
    ],
    [
      'two rise and two fall',
      [growth('CEMENT', '17.9'), growth('BEER', '3'), growth('STEEL', '-18.1'), growth('SUGAR', '-0.1')],
      `Xi măng tăng 17,9${NB}%, bia tăng 3${NB}%; 2 sản phẩm giảm`,
      'Cement is up 17.9%, beer up 3%; 2 products fall',
    ],
    [
      'the leaders fall themselves',
      [growth('CEMENT', '-0.5'), growth('BEER', '-48.3'), growth('STEEL', '-60')],
      `Xi măng giảm 0,5${NB}%, bia giảm 48,3${NB}%`,
      'Cement is down 0.5%, beer down 48.3%',
    ],
    [
      'the second falls',
      [growth('CEMENT', '5'), growth('BEER', '-48.3')],
      `Xi măng tăng 5${NB}%, bia giảm 48,3${NB}%`,
      'Cement is up 5%, beer down 48.3%',
    ],
    [
      'the first is unchanged',
      [growth('CEMENT', '0.0'), growth('BEER', '-48.3')],
      `Xi măng không đổi, bia giảm 48,3${NB}%`,
      'Cement is unchanged, beer down 48.3%',
    ],
    ['one product', [growth('CEMENT', '17.9')], `Xi măng tăng 17,9${NB}%`, 'Cement is up 17.9%'],
    [
      'no growth at all',
      [level('CEMENT', '5')],
      'Sản lượng sản phẩm công nghiệp, hai tháng đầu năm 2024',
      'Output of industrial products, January–February 2024',
    ],
  ])('%s: the title says so', (_, rows, vi, en) => {
    expect(built(ctxOf(rows), DUMBBELL).title).toBe(vi);
    expect(built(ctxOf(rows, 'en'), DUMBBELL).title).toBe(en);
  });

  it('stand in the order of their growth, those without one last', () => {
    const rows = [
      growth('BEER', '3'),
      level('SUGAR', '5'),
      growth('STEEL', '-18.1'),
      growth('CEMENT', '17.9'),
    ];
    const { body } = built(ctxOf(rows), DUMBBELL);
    expect(body.kind === 'products' && body.rows.map((row) => row.id)).toEqual([
      'CEMENT',
      'BEER',
      'STEEL',
      'SUGAR',
    ]);
  });

  it('a growth that nobody published is words, not zero', () => {
    const model = built(ctxOf([level('SPORTS_SHOES', '16.2'), growth('CEMENT', '17.9')]), DUMBBELL);
    const row = model.body.kind === 'products' && model.body.rows.find(({ id }) => id === 'SPORTS_SHOES');
    expect(row).toMatchObject({
      level: '16,2 nghìn tấn',
      levelBefore: '',
      now: { value: null, interval: null, status: 'missing', text: '— chưa công bố mức tăng' },
    });
    expect(model.title).toBe(`Xi măng tăng 17,9${NB}%`);
    expect(model.alt).toContain('Giày thể thao: 16,2 nghìn tấn, chưa công bố mức tăng');
  });

  it('a level a year before is derived, with the digits that rounding leaves and the range beside it', () => {
    // 744 / 1.95 = 381.538 in [380.307, 382.776]: a quarter of the width is 0.6, so no decimal means anything.
    const rows = [
      growth('ELECTRICITY', '95'),
      level('ELECTRICITY', '744', { UNIT_MEASURE: 'KWH', UNIT_MULT: '6' }),
    ];
    const model = built(ctxOf(rows), DUMBBELL);
    const [row] = model.body.kind === 'products' ? model.body.rows : [];
    expect(row?.levelBefore).toBe('từ ≈ 382 (suy ra)');
    expect(row?.before).toMatchObject({ value: 100, status: 'derived', text: '≈ 382 triệu kWh' });
    expect(row?.before.facts).toEqual([
      '2T/2023 = 100 · suy ra',
      `Suy ra từ 744 triệu kWh và +95${NB}%`,
      'Khoảng do làm tròn: 380,3 – 382,8',
    ]);
    expect(row?.now).toMatchObject({ value: 195, text: `+95${NB}%`, interval: { low: 194.5, high: 195.5 } });
    expect(model.table.rows[0]?.map(({ text }) => text)).toEqual([
      'Điện sản xuất',
      '744 triệu kWh',
      '≈ 382 triệu kWh',
      '380,3 – 382,8',
      `+95${NB}%`,
      'công bố',
      'Báo alpha',
    ]);
  });

  it('a level of one source and a growth of another are not one statement: nothing is derived from them', () => {
    const rows = [growth('CEMENT', '17.9'), level('CEMENT', '1270', { SOURCE: 'beta' })];
    const model = built(ctxOf(rows), DUMBBELL);
    expect(model.body.kind === 'products' && model.body.rows.map((row) => row.levelBefore)).toEqual(['']);
    expect(textsOf(model).join(' ')).not.toContain('≈');
  });

  it('two growths of one product that rounding cannot reconcile stand in two rows, the first counted alone', () => {
    const rows = [
      growth('CEMENT', '-6.79', { LOCATOR: 'passage 2' }),
      growth('CEMENT', '-20.5', { LOCATOR: 'passage 1' }),
      growth('BEER', '9'),
      growth('STEEL', '3'),
    ];
    const model = built(ctxOf(rows), DUMBBELL);
    const shown = model.body.kind === 'products' ? model.body.rows : [];
    expect(shown.map(({ id, role, now }) => [id, role, now.text])).toEqual([
      ['BEER', 'own', `+9${NB}%`],
      ['STEEL', 'own', `+3${NB}%`],
      ['CEMENT', 'own', `${M}6,79${NB}%`],
      ['CEMENT-2', 'other-source', `${M}20,5${NB}%`],
    ]);
    expect(model.title).toBe(`Bia tăng 9${NB}%, sắt thép tăng 3${NB}%; 1 sản phẩm giảm`);
    expect(model.table.rows.map((cells) => cells[0]?.text)).toEqual([
      'Bia',
      'Sắt thép',
      'Xi măng',
      'Xi măng',
    ]);
  });

  it('a level stands in the figure though two growths of its product disagree', () => {
    const rows = [
      level('CEMENT', '1270'),
      growth('CEMENT', '6.79', { LOCATOR: 'passage 2' }),
      growth('CEMENT', '20.5', { LOCATOR: 'passage 1' }),
    ];
    expect(textsOf(built(ctxOf(rows), DUMBBELL))).toContain('1.270 nghìn tấn');
  });

  it('a fall of a whole hundred leaves nothing to derive', () => {
    const model = built(ctxOf([growth('CEMENT', '-100'), level('CEMENT', '0')]), DUMBBELL);
    const [row] = model.body.kind === 'products' ? model.body.rows : [];
    expect(row?.levelBefore).toBe('');
    expect(row?.now.value).toBe(0);
  });

  it('a target and a forecast of a product are not its output', () => {
    expect(figureModel(ctxOf([growth('CEMENT', '9', { SCENARIO: 'FORECAST' })]), DUMBBELL)).toBeNull();
  });

  it('an estimate says so in its label, in its table and in its legend', () => {
    const model = built(ctxOf([growth('CEMENT', '17.9', { OBS_STATUS: 'E' })]), DUMBBELL);
    const [row] = model.body.kind === 'products' ? model.body.rows : [];
    expect(row?.now.label).toBe(`+17,9${NB}% (ước)`);
    expect(model.statuses).toEqual(['estimate', 'derived']);
    expect(model.table.rows[0]?.[5]?.text).toBe('ước');
  });
});

describe('areas', () => {
  const nation = (value: string, more: Row = {}): Row => ({ OBS_VALUE: value, REF_AREA: 'VN', ...more });

  it.each<[string, readonly Row[], string, string]>([
    [
      'faster',
      [{ OBS_VALUE: '24.46' }, nation('5.74')],
      'Thanh Hóa tăng nhanh hơn cả nước ≈ 18,72 điểm phần trăm',
      'Thanh Hoa grows ≈ 18.72 points faster than Viet Nam',
    ],
    [
      'slower',
      [{ OBS_VALUE: '1.5' }, nation('5.7')],
      'Thanh Hóa tăng chậm hơn cả nước ≈ 4,2 điểm phần trăm',
      'Thanh Hoa grows ≈ 4.2 points slower than Viet Nam',
    ],
    [
      'faster by every source',
      [{ OBS_VALUE: '24.46' }, { OBS_VALUE: '22.1', SOURCE: 'beta' }, nation('5.74')],
      'Thanh Hóa tăng nhanh hơn cả nước ≈ 16,4 đến 18,7 điểm phần trăm, tùy nguồn',
      'Thanh Hoa grows ≈ 16.4 to 18.7 points faster than Viet Nam, depending on the source',
    ],
    [
      'faster by one source and slower by another',
      [{ OBS_VALUE: '9' }, { OBS_VALUE: '4', SOURCE: 'beta' }, nation('5.74')],
      'Thanh Hóa và cả nước: các nguồn không cho biết nơi nào cao hơn',
      'Thanh Hoa and Viet Nam: the sources do not tell which is higher',
    ],
    [
      'level within rounding',
      [{ OBS_VALUE: '5.7' }, nation('5.74')],
      'Thanh Hóa và cả nước: làm tròn không cho biết nơi nào cao hơn',
      'Thanh Hoa and Viet Nam: rounding does not tell which is higher',
    ],
    [
      'alone',
      [{ OBS_VALUE: '5.7' }],
      'IIP của Thanh Hóa, hai tháng đầu năm 2024',
      'IIP of Thanh Hoa, January–February 2024',
    ],
    [
      'not there',
      [nation('5.7')],
      'IIP của cả nước, hai tháng đầu năm 2024',
      'IIP of Viet Nam, January–February 2024',
    ],
  ])('%s: the title says so', (_, rows, vi, en) => {
    expect(built(ctxOf(rows), AREAS).title).toBe(vi);
    expect(built(ctxOf(rows, 'en'), AREAS).title).toBe(en);
  });

  it.each([
    // -2.0 - (-5.0) = 3.0.
    [
      'when both fall, the smaller fall',
      '-2.0',
      '-5.0',
      'giảm ít hơn cả nước ≈ 3,0',
      'falls ≈ 3.0 points less than',
    ],
    [
      'when both fall, the greater fall',
      '-5.0',
      '-2.0',
      'giảm nhiều hơn cả nước ≈ 3,0',
      'falls ≈ 3.0 points more than',
    ],
    ['a rise against a fall', '2.0', '-5.0', 'cao hơn cả nước ≈ 7,0', 'stands ≈ 7.0 points above'],
    ['a fall against a rise', '-5.0', '2.0', 'thấp hơn cả nước ≈ 7,0', 'stands ≈ 7.0 points below'],
  ])('%s: nothing that falls is said to grow', (_, own, reference, inVi, inEn) => {
    const rows = [{ OBS_VALUE: own }, nation(reference)];
    expect(built(ctxOf(rows), AREAS).title).toBe(`Thanh Hóa ${inVi} điểm phần trăm`);
    expect(built(ctxOf(rows, 'en'), AREAS).title).toBe(`Thanh Hoa ${inEn} Viet Nam`);
  });

  it('an area for which nothing is published has a row of words, and no bar', () => {
    const model = built(ctxOf([{ OBS_VALUE: '5.7' }]), AREAS);
    const rows = model.body.kind === 'rates' ? model.body.rows : [];
    expect(rows.map(({ name, datum }) => [name, datum.value, datum.text])).toEqual([
      ['Thanh Hóa', 5.7, `+5,7${NB}%`],
      ['Cả nước', null, '— chưa công bố'],
    ]);
    expect(model.table.rows[1]?.map(({ text }) => text)).toEqual([
      'Cả nước',
      '— chưa công bố',
      '—',
      '—',
      'chưa công bố',
      '—',
    ]);
  });

  it('another source is shown where rounding cannot reconcile the two, in a look of its own', () => {
    const rows = [{ OBS_VALUE: '22.1', SOURCE: 'beta' }, { OBS_VALUE: '24.46' }, nation('5.7')];
    const { body, sources } = built(ctxOf(rows), AREAS);
    expect(
      body.kind === 'rates' && body.rows.map(({ datum, role, detail }) => [datum.value, role, detail]),
    ).toEqual([
      [24.46, 'own', 'Báo alpha'],
      [22.1, 'other-source', 'Báo beta'],
      [5.7, 'reference', 'Báo alpha'],
    ]);
    expect(sources.map(({ key }) => key)).toEqual(['alpha', 'beta']);
  });

  it('another source within rounding is not shown twice', () => {
    // 9.3 stands for 9.25 to 9.35, and 9.32 is among them.
    const { body } = built(ctxOf([{ OBS_VALUE: '9.32' }, { OBS_VALUE: '9.3', SOURCE: 'beta' }]), AREAS);
    expect(body.kind === 'rates' && body.rows.map(({ datum }) => datum.value)).toEqual([9.32, null]);
  });

  it('a third source is shown where it differs from each that is shown', () => {
    const rows = [
      { OBS_VALUE: '9' },
      { OBS_VALUE: '9.4', SOURCE: 'beta' },
      { OBS_VALUE: '9.6', SOURCE: 'gamma' },
    ];
    const { body } = built(ctxOf(rows), AREAS);
    expect(body.kind === 'rates' && body.rows.flatMap(({ datum }) => datum.value ?? [])).toEqual([9, 9.6]);
  });
});

describe('activities', () => {
  it.each<[string, readonly [string, string][], string, string]>([
    [
      'rise',
      [
        ['_T', '9.32'],
        ['B', '10.47'],
        ['C', '6.98'],
        ['D', '59.64'],
        ['E', '5.97'],
      ],
      `Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí tăng 59,64${NB}%, cao nhất trong 4 ngành được so`,
      'Electricity, gas, steam and air conditioning supply is up 59.64%, the highest of the 4 activities compared',
    ],
    [
      'without growth of manufacturing, which must have grown by more than the total',
      [
        ['_T', '19.25'],
        ['B', '13.84'],
        ['D', '19.02'],
        ['E', '6.69'],
      ],
      `IIP theo ngành, hai tháng đầu năm 2024: tổng số tăng 19,25${NB}%`,
      'IIP by activity, January–February 2024: the total is up 19.25%',
    ],
  ])('%s: the title says so', (_, values, vi, en) => {
    const rows = values.map(([activity, value]) => ({ ACTIVITY: activity, OBS_VALUE: value }));
    expect(built(ctxOf(rows), ACTIVITIES).title).toBe(vi);
    expect(built(ctxOf(rows, 'en'), ACTIVITIES).title).toBe(en);
  });

  it('none is the highest where rounding allows another to be', () => {
    const rows = [
      { ACTIVITY: '_T', OBS_VALUE: '8' },
      { ACTIVITY: 'B', OBS_VALUE: '10' },
      { ACTIVITY: 'C', OBS_VALUE: '7' },
      { ACTIVITY: 'D', OBS_VALUE: '9.6' },
      { ACTIVITY: 'E', OBS_VALUE: '5' },
    ];
    const titles = (['vi', 'en'] as const).map((locale) => built(ctxOf(rows, locale), ACTIVITIES).title);
    expect(titles).toEqual([
      `IIP theo ngành, hai tháng đầu năm 2024: tổng số tăng 8${NB}%`,
      'IIP by activity, January–February 2024: the total is up 8%',
    ]);
  });

  // Electricity of February 2024: (9.325 - 5.965)/(59.635 - 5.965) x 59.635 = 3.733 with rounding.
  it('say how much each can have given the total, where the growth of each is held', () => {
    const rows = [
      { ACTIVITY: '_T', OBS_VALUE: '9.32' },
      { ACTIVITY: 'B', OBS_VALUE: '10.47' },
      { ACTIVITY: 'C', OBS_VALUE: '6.98' },
      { ACTIVITY: 'D', OBS_VALUE: '59.64' },
      { ACTIVITY: 'E', OBS_VALUE: '5.97' },
    ];
    const details = (some: readonly Row[]): readonly string[] => {
      const { body } = built(ctxOf(some), ACTIVITIES);
      return body.kind === 'rates' ? body.rows.map(({ detail }) => detail) : [];
    };
    expect(details(rows)[0]).toBe('góp nhiều nhất 3,74 điểm (suy ra)');
    expect(details(rows).filter((detail) => detail !== '')).toHaveLength(4);
    expect(details(rows.slice(0, 4)).filter((detail) => detail !== '')).toEqual([]);
  });

  it('keep a row for an activity of the total that is not in the data', () => {
    const rows = [
      { ACTIVITY: '_T', OBS_VALUE: '19.25' },
      { ACTIVITY: 'D', OBS_VALUE: '19.02' },
      { ACTIVITY: 'E', OBS_VALUE: '6.69' },
    ];
    const { body } = built(ctxOf(rows, 'en'), ACTIVITIES);
    const missing = body.kind === 'rates' ? body.rows.filter(({ datum }) => datum.value === null) : [];
    expect(missing.map(({ name }) => name)).toEqual(['Mining and quarrying', 'Manufacturing']);
  });

  it('stand in the order of their growth, the total among them in the colour of a reference', () => {
    const rows = [
      { ACTIVITY: '_T', OBS_VALUE: '9.32' },
      { ACTIVITY: 'E', OBS_VALUE: '-5.97' },
      { ACTIVITY: 'D', OBS_VALUE: '59.64' },
    ];
    const { body } = built(ctxOf(rows), ACTIVITIES);
    expect(body.kind === 'rates' && body.rows.map(({ datum, role }) => [datum.value, role])).toEqual([
      [59.64, 'own'],
      [9.32, 'reference'],
      [-5.97, 'own'],
      [null, 'own'],
      [null, 'own'],
    ]);
  });

  it('one activity alone is nothing to compare', () => {
    expect(figureModel(ctxOf([{ OBS_VALUE: '9.32' }]), ACTIVITIES)).toBeNull();
  });
});

describe('growth to date', () => {
  const toDate = (code: string, value: string, more: Row = {}): Row => ({
    TIME_PERIOD: code,
    OBS_VALUE: value,
    ...more,
  });

  it.each<[string, readonly Row[], string, string]>([
    [
      'above its target everywhere',
      [toDate('2024-Q1', '20.01'), toDate(PERIOD, '24.46'), target('8.0')],
      'IIP năm 2024 cao hơn mục tiêu ở mọi mốc đã công bố',
      'IIP in 2024 is above its target at every published point',
    ],
    [
      'below it everywhere',
      [toDate('2024-Q1', '5'), toDate(PERIOD, '7.9'), target('17')],
      'IIP năm 2024 thấp hơn mục tiêu ở mọi mốc đã công bố',
      'IIP in 2024 is below its target at every published point',
    ],
    [
      'above it here and below it there',
      [toDate('2024-Q1', '5'), toDate(PERIOD, '24.46'), toDate('2024', '19.25'), target('8.0')],
      'IIP năm 2024: cao hơn mục tiêu ở 2 trong 3 mốc đã công bố',
      'IIP in 2024 is above its target at 2 of 3 published points',
    ],
    [
      'level with it within rounding at one point: that point is not counted as above',
      [toDate('2024-Q1', '8.0'), toDate(PERIOD, '24.46'), target('8.0')],
      'IIP năm 2024: cao hơn mục tiêu ở 1 trong 2 mốc đã công bố',
      'IIP in 2024 is above its target at 1 of 2 published points',
    ],
    [
      'a rise without a target',
      [toDate(PERIOD, '24.46'), toDate('2024', '19.25')],
      `IIP năm 2024 tăng 19,25${NB}%`,
      'IIP is up 19.25% in 2024',
    ],
    [
      'a fall without a target',
      [toDate(PERIOD, '-2')],
      `IIP hai tháng đầu năm 2024 giảm 2${NB}%`,
      'IIP is down 2% in January–February 2024',
    ],
    [
      'no change without a target',
      [toDate(PERIOD, '0.00')],
      'IIP hai tháng đầu năm 2024 không đổi',
      'IIP is unchanged in January–February 2024',
    ],
  ])('%s: the title says so', (_, rows, vi, en) => {
    expect(built(ctxOf(rows), LINES).title).toBe(vi);
    expect(built(ctxOf(rows, 'en'), LINES).title).toBe(en);
  });

  it('a single month inside the year, a quarter and another year are not growth to date', () => {
    const rows = [
      toDate('2024-02', '9.32'),
      toDate('2024-Q2', '1'),
      toDate('2023', '2'),
      toDate('2024-01-01/P1M20D', '3'),
      toDate('2024-01', '4'),
    ];
    const { body } = built(ctxOf(rows), LINES);
    expect(
      body.kind === 'progress' && body.points.map(({ at: place, datum }) => [place, datum.value]),
    ).toEqual([[1, 4]]);
  });

  it('points are joined in the order of time, whatever the order of the files', () => {
    const rows = [toDate('2024', '19.25'), toDate(PERIOD, '24.46'), toDate('2024-Q1', '20.01')];
    const { body } = built(ctxOf(rows), LINES);
    expect(body.kind === 'progress' && body.points.map((p) => p.at)).toEqual([2, 3, 12]);
  });

  it('what another source says differently, and a forecast, stand apart and are not joined', () => {
    const rows = [
      toDate(PERIOD, '24.46'),
      toDate(PERIOD, '22.1', { SOURCE: 'beta' }),
      toDate('2024', '9.5', { SCENARIO: 'FORECAST' }),
    ];
    const model = built(ctxOf(rows), LINES);
    expect(model.body.kind === 'progress' && model.body.points.map(({ datum }) => datum.value)).toEqual([
      24.46,
    ]);
    expect(
      model.body.kind === 'progress' &&
        model.body.unconnected.map(({ datum, role }) => [datum.value, datum.status, role]),
    ).toEqual([
      [22.1, 'published', 'other-source'],
      [9.5, 'forecast', 'other-source'],
    ]);
    expect(model.notes).toHaveLength(1);
  });

  it('without a target there is no line across, and no words for one', () => {
    const model = built(ctxOf([toDate(PERIOD, '24.46')]), LINES);
    expect(model.body.kind === 'progress' && model.body.target).toBeNull();
    expect(model.alt).not.toContain('Mục tiêu');
    expect(model.statuses).toEqual(['published']);
  });

  it('nothing but a target is no figure', () => {
    expect(figureModel(ctxOf([target('8.0')]), LINES)).toBeNull();
  });

  it('other years are laid under it, in a legend of all the looks that they bring', () => {
    const rows = [toDate(PERIOD, '24.46'), toDate('2023-01-01/P2M', '7', { OBS_STATUS: 'E' })];
    const model = built(ctxOf(rows), { ...LINES, over: ['2023', '2021', '2024', 'soon'] });
    expect(
      model.body.kind === 'progress' &&
        model.body.years.map(({ year, points }) => [year, points.map((p) => p.datum.value)]),
    ).toEqual([['2023', [7]]]);
    expect(model.statuses).toEqual(['published', 'estimate']);
  });

  it('the pace that the rest of the year needs is derived from growth and target, by hand 4.7 %', () => {
    // [(1.08) - (2/12)(1.2446)] / (10/12) - 1 = (1.08 - 0.207433) / 0.833333 - 1 = 0.04708.
    const model = built(ctxOf([toDate(PERIOD, '24.46'), target('8.0')]), { ...LINES, pace: true });
    const [pace] = model.body.kind === 'progress' ? model.body.pace : [];
    expect(pace).toMatchObject({ at: 2, datum: { status: 'derived' } });
    expect(pace?.datum.value).toBeCloseTo(4.708, 3);
    expect(pace?.datum.text).toBe(`≈ +4,7${NB}%`);
  });
});

describe('targets', () => {
  const actual = (value: string, more: Row = {}): Row => ({ OBS_VALUE: value, ...more });

  it.each<[string, readonly Row[], string, string, string]>([
    [
      'above',
      [actual('24.46'), target('8.0')],
      'Mục tiêu năm 2024: 1 trong 1 chỉ tiêu đang cao hơn mục tiêu',
      'Targets for 2024: 1 of 1 indicators stand above target',
      '≈ +16,46 điểm',
    ],
    [
      'below',
      [actual('7.93'), target('17')],
      'Mục tiêu năm 2024: 0 trong 1 chỉ tiêu đang cao hơn mục tiêu',
      'Targets for 2024: 0 of 1 indicators stand above target',
      `≈ ${M}9,07 điểm`,
    ],
    [
      'level within rounding',
      [actual('8.0'), target('8.0')],
      'Mục tiêu năm 2024: 0 trong 1 chỉ tiêu đang cao hơn mục tiêu',
      'Targets for 2024: 0 of 1 indicators stand above target',
      'làm tròn không cho kết luận',
    ],
    [
      'one above, one without an actual figure',
      [actual('24.46'), target('8.0'), target('14.9', { INDICATOR: 'VACN' })],
      'Mục tiêu năm 2024: 1 trong 2 chỉ tiêu đang cao hơn mục tiêu',
      'Targets for 2024: 1 of 2 indicators stand above target',
      '≈ +16,46 điểm',
    ],
    [
      'no actual figure',
      [target('14.9')],
      'Mục tiêu năm 2024: chưa có số thực hiện',
      'Targets for 2024: no actual figure yet',
      '—',
    ],
  ])('%s: the title and the gap say so', (_, rows, vi, en, gap) => {
    const model = built(ctxOf(rows), BULLET);
    expect(model.title).toBe(vi);
    expect(built(ctxOf(rows, 'en'), BULLET).title).toBe(en);
    expect(model.body.kind === 'targets' && model.body.rows[0]?.gap).toBe(gap === '—' ? '' : gap);
    // The figure has no words for it; its table says that there is none.
    expect(model.table.rows[0]?.[model.table.columns.indexOf(CONTEXTS.vi.t.table.gap)]?.text).toBe(gap);
  });

  it('no target is no figure', () => {
    expect(figureModel(ctxOf([actual('24.46')]), BULLET)).toBeNull();
  });

  it('the actual value is the newest that was known by the end of the period', () => {
    const rows = [
      actual('24.46'),
      actual('20.01', { TIME_PERIOD: '2024-Q1' }),
      actual('19.25', { TIME_PERIOD: '2024' }),
      target('8.0'),
    ];
    const shown = (period: string): string | false => {
      const { body } = built(ctxOf(rows), { ...BULLET, period });
      return body.kind === 'targets' && (body.rows[0]?.actual.text ?? '');
    };
    expect(shown('2024-01-01/P2M')).toBe(`+24,46${NB}%`);
    expect(shown('2024-02')).toBe(`+24,46${NB}%`);
    expect(shown('2024-03')).toBe(`+20,01${NB}%`);
    expect(shown('2024-08')).toBe(`+20,01${NB}%`);
    expect(shown('2024')).toBe(`+19,25${NB}%`);
    expect(shown('2024-01')).toBe('— chưa công bố');
  });

  it('a growth of one month, or of another activity, is no answer to a target of the year', () => {
    const rows = [actual('99', { TIME_PERIOD: '2024-02' }), actual('98', { ACTIVITY: 'B' }), target('8.0')];
    const { body } = built(ctxOf(rows), BULLET);
    expect(body.kind === 'targets' && body.rows[0]?.actual.value).toBeNull();
  });
});

describe('counts', () => {
  const count = (value: string, breakdown: string, more: Row = {}): Row => ({
    INDICATOR: 'PROJECTS',
    TRANSFORMATION: 'N',
    UNIT_MEASURE: 'PROJECT',
    OBS_VALUE: value,
    BREAKDOWN: breakdown,
    ...more,
  });

  it('a part and its whole are of one source and one place', () => {
    const rows = [count('21', '_T'), count('3', 'FDI', { SOURCE: 'beta' })];
    expect(figureModel(ctxOf(rows), UNITS)).toBeNull();
    const { body } = built(ctxOf([...rows, count('25', '_T', { SOURCE: 'beta' })]), UNITS);
    expect(body.kind === 'counts' && [body.part.value, body.whole.value]).toEqual([3, 25]);
  });

  it('a part that exceeds its whole is not drawn', () => {
    expect(figureModel(ctxOf([count('3', '_T'), count('21', 'FDI')]), UNITS)).toBeNull();
  });

  it('capital in two currencies is two amounts and never one sum', () => {
    const capital = (value: string, unit: string, mult: string): Row => ({
      INDICATOR: 'CAPITAL',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: unit,
      UNIT_MULT: mult,
      OBS_VALUE: value,
    });
    const rows = [
      count('21', '_T'),
      count('3', 'FDI'),
      capital('3300', 'VND', '9'),
      capital('32.6', 'USD', '6'),
    ];
    const model = built(ctxOf(rows), { ...UNITS, amounts: 'CAPITAL' });
    expect(model.body.kind === 'counts' && model.body.amounts.map(({ text }) => text)).toEqual([
      '3.300 tỷ đồng',
      '32,6 triệu USD',
    ]);
    expect(model.title).toBe(
      'Dự án đầu tư hai tháng đầu năm 2024: 21 dự án, trong đó 3 có vốn đầu tư nước ngoài (FDI)',
    );
  });

  it('one is singular in English', () => {
    const model = built(ctxOf([count('1', '_T'), count('0', 'FDI')], 'en'), UNITS);
    expect(model.title).toBe(
      'Investment projects, January–February 2024: 1 project, of which 0 foreign direct investment (FDI)',
    );
  });
});

describe('the real opening page', () => {
  it('says of its period what the article says', () => {
    const ctx = CONTEXTS.vi;
    expect(periodShort('vi', at(PERIOD))).toBe('2T/2024');
    expect(periodCode(at(PERIOD))).toBe(PERIOD);
    expect(built(ctx, DUMBBELL).title).toBe(
      `Điện sản xuất tăng 95${NB}%, dầu diesel nhiên liệu tăng 42,9${NB}%; 4 sản phẩm giảm`,
    );
    expect(built(ctx, AREAS).title).toBe(
      'Thanh Hóa tăng nhanh hơn cả nước ≈ 16,4 đến 18,7 điểm phần trăm, tùy nguồn',
    );
    expect(built(ctx, LINES).title).toBe('IIP năm 2024 cao hơn mục tiêu ở mọi mốc đã công bố');
  });
});
