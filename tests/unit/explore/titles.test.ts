import { describe, expect, it } from 'vitest';
import { contextOf, type Context } from '../../../src/model/context';
import type { CompareSpec } from '../../../src/kinds/compare/spec';
import type { SeriesSpec } from '../../../src/kinds/series/spec';
import type { SeriesRef } from '../../../src/spec/series';
import { FDI, LABOUR, product, PROVINCE, series } from '../support/exploreFigures';
import { CONTEXTS } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';
import { buildFigure } from '../../../src/figure/figureModel';

const at = (period: string, value: string, more: Row = {}): Row => ({
  TIME_PERIOD: period,
  OBS_VALUE: value,
  ...more,
});
const en = (rows: readonly Row[]): Context => contextOf(datasetOf(rows), 'en');
const modelOf = (ctx: Context, spec: SeriesSpec | CompareSpec) => {
  const { model } = buildFigure(ctx, spec);
  if (!model) throw new Error('nothing was drawn');
  return model;
};
const lines = (of: readonly SeriesRef[], measure: SeriesSpec['measure'] = 'yoy'): SeriesSpec => ({
  kind: 'series',
  view: 'lines',
  series: of,
  measure,
});
const bars = (of: readonly SeriesRef[], a = '2024', b = '2023'): CompareSpec => ({
  kind: 'compare',
  view: 'bars',
  series: of,
  a,
  b,
  sort: 'value',
});

describe('the title of a series through time', () => {
  const months = (...values: readonly (string | null)[]): Row[] =>
    values.flatMap((value, i) => (value === null ? [] : [at(`2024-0${String(i + 1)}`, value)]));
  const title = (rows: readonly Row[]): string => modelOf(en(rows), lines([PROVINCE])).title;

  it('names a record among values that follow one another', () => {
    expect(title(months('1.0', '2.0', '3.0', '4.0'))).toBe(
      'IIP up 4.0%, April 2024, the highest of the figures from Jan 2024 on',
    );
    expect(title(months('9.0', '1.0', '2.0', '3.0', '0.5'))).toContain(
      'the lowest of the figures from Jan 2024',
    );
  });

  it('claims no record across a gap: what was not published may have been higher', () => {
    // Of the months without a gap only two stand before June.
    expect(title(months('1.0', '2.0', null, '2.5', '3.0', '4.0'))).toBe('IIP up 4.0%, June 2024');
  });

  it('claims no record that rounding leaves open, nor one that another source disputes', () => {
    expect(title(months('1.0', '2.0', '4.0', '4.0'))).toBe('IIP up 4.0%, April 2024');
    const disputed = [...months('1.0', '2.0', '3.0', '4.0'), at('2024-02', '7.0', { SOURCE: 'beta' })];
    expect(title(disputed)).toBe('IIP up 4.0%, April 2024');
  });

  it('has no verb that a name in the plural would contradict', () => {
    expect(modelOf(CONTEXTS.en, lines([LABOUR])).title).toBe('Industrial workers up 4.21%, 1 February 2025');
  });

  it('the greatest of several falls is called the smallest fall', () => {
    const other = { REF_AREA: 'VN' };
    const ctx = en([at('2024-01', '-1.0'), at('2024-01', '-5.0', other)]);
    const refs = [PROVINCE, series('VN', 'IIP')];
    expect(modelOf(ctx, lines(refs)).title).toMatch(
      /down 1.0%, January 2024: the smaller fall of the 2 areas compared$/,
    );
    const vi = contextOf(ctx.dataset, 'vi');
    expect(modelOf(vi, lines(refs)).title).toMatch(/mức giảm ít nhất trong 2 địa bàn được so$/);
  });
});

describe('the title of two periods', () => {
  const level = (code: string, period: string, value: string): Row =>
    at(period, value, { INDICATOR: 'OUTPUT', PRODUCT: code, TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE' });
  const rate = (code: string, value: string): Row =>
    at('2024', value, { INDICATOR: 'OUTPUT', PRODUCT: code });

  it('levels that are the same as printed are not called unchanged', () => {
    const ctx = en([level('CEMENT', '2023', '10'), level('CEMENT', '2024', '10')]);
    expect(modelOf(ctx, bars([product('CEMENT')])).title).toBe('Cement: 2024 and 2023');
  });

  it('none is the highest where the growth of one is not known', () => {
    const known = [
      ...[level('CEMENT', '2024', '10'), rate('CEMENT', '9.0')],
      ...[level('PETROL', '2024', '10'), rate('PETROL', '1.0')],
    ];
    const refs = ['CEMENT', 'PETROL', 'DIESEL'].map(product);
    expect(modelOf(en(known), bars(refs)).title).toBe(
      'Cement up 9.0%, 2024: the higher of the 2 products compared',
    );
    expect(modelOf(en([...known, level('DIESEL', '2024', '10')]), bars(refs)).title).not.toMatch(/highest/);
  });

  it('all that rounding leaves level are named', () => {
    const ctx = en(
      ['CEMENT', 'PETROL', 'DIESEL'].flatMap((code) => [level(code, '2024', '10'), rate(code, '5.0')]),
    );
    const { title } = modelOf(ctx, bars(['CEMENT', 'PETROL', 'DIESEL'].map(product)));
    expect(title).toMatch(/Cement, .*Diesel.*rounding does not tell which grew faster/);
    expect(title).toContain('Petrol');
  });

  it('a day takes no preposition of a month', () => {
    const spec = { ...bars([LABOUR], '2025-02-01', '2024-02-01'), measure: 'yoy' } as const;
    expect(modelOf(CONTEXTS.en, spec).title).toBe(
      'Industrial workers: growth 1.19 percentage points lower, 1 February 2025 against 1 February 2024',
    );
  });

  it('a contribution is called derived, and its table says of which period each level is', () => {
    const projects = (breakdown: string, period: string, value: string): Row =>
      at(period, value, {
        INDICATOR: 'PROJECTS',
        BREAKDOWN: breakdown,
        TRANSFORMATION: 'N',
        UNIT_MEASURE: 'PROJECT',
      });
    const ctx = en([
      ...[projects('FDI', '2024', '30'), projects('FDI', '2023', '20')],
      ...[projects('_T', '2024', '110'), projects('_T', '2023', '100')],
    ]);
    const fdi = series('VN-21', 'PROJECTS', { breakdown: 'FDI' });
    const { title, table } = modelOf(ctx, { ...bars([fdi]), view: 'contribution' });
    // (30 - 20)/100 = 10 points.
    expect(title).toMatch(/≈ 10 percentage points of the growth of .*, 2024$/);
    expect(table.columns.slice(3, 6)).toEqual(['Level 2024', 'Level 2023', 'Total 2023']);
    const [row] = table.rows;
    expect(row?.slice(3, 5).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^30/),
      expect.stringMatching(/^20/),
    ]);
    expect(row?.[5]?.text).toMatch(/100/);
    const share = modelOf(ctx, { ...bars([fdi], '2024', '2024'), view: 'contribution' });
    // 30/110 in the one period, which is named once.
    expect(share.table.columns.slice(3, 5)).toEqual(['Level 2024', 'Total 2024']);
    expect(share.table.rows[0]?.[4]?.text).toMatch(/110/);
    expect(share.alt).not.toContain('2024 and 2024');
  });
});

describe('two sources that may not count alike', () => {
  const level = (period: string, value: string, source: string): Row =>
    at(period, value, {
      INDICATOR: 'CAPITAL',
      BREAKDOWN: 'FDI',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'USD',
      SOURCE: source,
    });
  const rows = [level('2022', '10', 'alpha'), level('2023', '20', 'alpha'), level('2024', '30', 'beta')];

  it('their levels are not joined by a line, and the note says why', () => {
    const { body, notes } = modelOf(en(rows), lines([FDI], 'level'));
    const runs = body.kind === 'series' ? body.lines[0]?.runs : [];
    expect(runs?.map((run) => run.map(({ datum }) => datum.value))).toEqual([[10, 20], [30]]);
    expect(notes.join(' ')).toContain('nothing shows that two of the sources count alike');
  });

  it('make no index, of which the one is the base of the other', () => {
    const { body } = modelOf(en(rows), { ...lines([FDI], 'index'), base: '2022' });
    const runs = body.kind === 'series' ? body.lines[0]?.runs.flat() : [];
    expect(runs?.map(({ datum }) => datum.value)).toEqual([100, 200]);
    const apart = [level('2023', '20', 'alpha'), level('2024', '30', 'beta')];
    expect(buildFigure(en(apart), lines([FDI], 'index')).model).toBeNull();
  });
});
