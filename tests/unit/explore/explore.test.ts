import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/model/context';
import {
  availableSeries,
  comparePeriods,
  remaindersOf,
  whyNotComparable,
} from '../../../src/explore/available';
import { seriesCode } from '../../../src/spec/fields';
import { refusalText } from '../../../src/series/refusalText';
import type { SeriesBody } from '../../../src/kinds/series/body';
import type { CompareSpec } from '../../../src/kinds/compare/spec';
import type { SeriesSpec } from '../../../src/kinds/series/spec';
import { SERIES_MEASURES } from '../../../src/spec/series';
import { LOCALES } from '../../../src/i18n/locale';
import { FDI, LABOUR, NATION, product, PROVINCE, series } from '../support/exploreFigures';
import { CONTEXTS } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';
import { buildFigure } from '../../../src/figure/figureModel';

const VI = CONTEXTS.vi;
const lines = (more: Partial<SeriesSpec>): SeriesSpec => ({
  kind: 'series',
  view: 'lines',
  series: [PROVINCE],
  measure: 'yoy',
  ...more,
});
const compare = (more: Partial<CompareSpec>): CompareSpec => ({
  kind: 'compare',
  view: 'bars',
  series: [product('PETROL')],
  a: '2024-Q1',
  b: '2023-Q1',
  sort: 'value',
  ...more,
});

const bodyOf = (spec: SeriesSpec, ctx = VI): SeriesBody => {
  const body = buildFigure(ctx, spec).model?.body;
  if (body?.kind !== 'series') throw new Error('no series was drawn');
  return body;
};

const month = (code: string, value: string, more: Row = {}): Row => ({
  TIME_PERIOD: code,
  OBS_VALUE: value,
  ...more,
});

describe('series through time', () => {
  const rows = [
    month('2024-01', '1'),
    month('2024-02', '2'),
    month('2024-04', '4'),
    month('2024-01-01/P2M', '1.5'),
    month('2024-Q1', '1.6'),
    month('2025-01-01/P2M', '3'),
  ];
  const ctx = contextOf(datasetOf(rows), 'vi');

  it('joins periods of one length without a gap, and cumulative ones within their year', () => {
    const [line] = bodyOf(lines({}), ctx).lines;
    const values = line?.runs.map((run) => run.map(({ datum }) => datum.value));
    expect(values).toEqual(expect.arrayContaining([[1, 2], [4], [1.5, 1.6], [3]]));
    expect(values?.length).toBe(4);
  });

  it('says what is missing, and only between periods of one kind', () => {
    const [line] = bodyOf(lines({}), ctx).lines;
    expect(line?.gaps.map((gap) => gap.words)).toEqual(['T3/2024: chưa công bố']);
  });

  it('draws a period as long as it is, a cumulative value at its end', () => {
    const [line] = bodyOf(lines({}), ctx).lines;
    const quarter = line?.runs.flat().find(({ datum }) => datum.value === 1.6);
    const start = 2024 * 12;
    expect(quarter).toMatchObject({ from: start, to: start + 3, at: start + 3, length: 'to-date' });
    const march = line?.runs.flat().find(({ datum }) => datum.value === 2);
    expect(march).toMatchObject({ from: start + 1, to: start + 2, at: start + 1.5, length: 'month' });
  });

  it('keeps to the time and the lengths of its spec', () => {
    const only = bodyOf(lines({ lengths: ['month'], from: '2024-02', to: '2024-04' }), ctx);
    expect(only.lines[0]?.runs.flat().map(({ datum }) => datum.value)).toEqual([2, 4]);
  });

  it('a count on a day and a rate of a month under one name are not joined', () => {
    const [line] = bodyOf(lines({ series: [LABOUR] })).lines;
    expect(line?.unconnected.map(({ datum }) => datum.value)).toEqual([51.9, 13.13]);
  });

  it('counts out of different totals are not joined, and the note says so', () => {
    const up = series('VN-21', 'PRODUCTS_UP', { breakdown: 'UP' });
    const { model } = buildFigure(VI, lines({ series: [up], measure: 'level' }));
    expect(model?.body.kind === 'series' && model.body.lines[0]?.runs.every((run) => run.length === 1)).toBe(
      true,
    );
    expect(model?.notes.join(' ')).toContain('25, 19, 18');
  });

  it('an index is 100 at its base, derived, with an interval', () => {
    const body = bodyOf(lines({ series: [NATION], measure: 'index', base: '2023-01' }));
    const [base, next] = body.lines[0]?.runs[0] ?? [];
    // The nation's February 2023 was 5.11 % above January.
    expect([base?.datum.value, next?.datum.value?.toFixed(2)]).toEqual([100, '105.11']);
    expect(next?.datum.interval?.low).toBeCloseTo(105.105, 6);
    expect(next?.datum.status).toBe('derived');
  });

  it('a chain that contradicts published growth says so, and no growth in its title', () => {
    // Each January is 1 % above its December, so growth on a year before stays at 9.0 %; the office publishes 3.0 %.
    const mom = Array.from({ length: 13 }, (_, i) => {
      const code = i < 12 ? `2023-${String(i + 1).padStart(2, '0')}` : '2024-01';
      return month(code, '1.0', { TRANSFORMATION: 'G1' });
    });
    const index = lines({ measure: 'index', base: '2023-01' });
    const growths = (january: string) => [month('2023-12', '9.0'), month('2024-01', january)];
    const disputed = contextOf(datasetOf([...mom, ...growths('3.0')]), 'en');
    const { model } = buildFigure(disputed, index);
    expect(model?.notes.join(' ')).toContain('in 1 of 1 period; furthest apart for Jan 2024');
    expect(model?.notes.join(' ')).toContain('+3.0% as published, ≈ +9.0% chained');
    expect(model?.title).not.toMatch(/up|down|%/);
    // +9.1 % is within what rounding leaves open: 1.0895 x 1.0095 / 1.0105 to 1.0905 x 1.0105 / 1.0095.
    const agreed = contextOf(datasetOf([...mom, ...growths('9.1')]), 'en');
    expect(buildFigure(agreed, index).model?.notes.join(' ')).not.toContain('furthest apart');
    expect(buildFigure(agreed, index).model?.title).toContain('up ≈ 13%');
  });

  it.each<[string, Partial<SeriesSpec>, string]>([
    ['nothing chosen', { series: [] }, 'no-series'],
    ['no such measure', { measure: 'level' }, 'no-measure'],
    [
      'two units on one axis',
      { measure: 'level', series: [product('PETROL'), product('ELECTRICITY')] },
      'several-units',
    ],
    ['a logarithm of falls', { series: [NATION], log: true }, 'log-not-positive'],
    ['no figure at the base', { series: [NATION], measure: 'index', base: '2019-01' }, 'no-base'],
    [
      'several units of one series',
      { measure: 'level', series: [series('VN-21', 'CAPITAL')] },
      'choose-unit',
    ],
    ['another time', { from: '1990', to: '1991' }, 'nothing-there'],
  ])('refuses in words: %s', (_, more, code) => {
    const { refusals } = buildFigure(VI, lines(more));
    expect(refusals.map((one) => one.code)).toContain(code);
    for (const locale of LOCALES)
      for (const one of refusals) expect(refusalText(CONTEXTS[locale], one)).toMatch(/\.$/);
  });
});

describe('two periods', () => {
  it('the year before of a level with published growth is derived: 1,024.6 at +54.2 % was 664.46', () => {
    const { model } = buildFigure(VI, compare({}));
    const row = model?.body.kind === 'compare' ? model.body.rows[0] : undefined;
    expect(row?.b?.status).toBe('derived');
    // 1024.6 / 1.542, in tonnes.
    expect((row?.b?.value ?? 0) / 1000).toBeCloseTo(664.462, 3);
    expect(row?.b?.provenance).toMatchObject({ kind: 'derived', method: 'level-year-before' });
  });

  it('a quarter less its first two months is offered, and derived where it is drawn', () => {
    expect(remaindersOf(VI, product('PETROL'))).toContainEqual({
      period: '2024-03',
      whole: '2024-Q1',
      part: '2024-01-01/P2M',
    });
    const { model } = buildFigure(VI, compare({ a: '2024-03', b: '2023-03' }));
    const row = model?.body.kind === 'compare' ? model.body.rows[0] : undefined;
    // 1024.6 - 279.8.
    expect((row?.a?.value ?? 0) / 1000).toBeCloseTo(744.8, 6);
    expect(row?.a?.status).toBe('derived');
    // The two levels are of two sources that disagree elsewhere: both are named, a cross-check speaks against them, and
    // no growth is made of what they leave.
    expect(row?.a?.conflict).toBe(true);
    expect(model?.notes.join(' ')).toMatch(/Quý I\/2024 \(.+\) trừ 2T\/2024 \(.+\)/);
    const grown = buildFigure(VI, compare({ a: '2024-03', b: '2023-04' }));
    expect(grown.model).toBeNull();
    expect(grown.refusals.map((one) => one.code)).toEqual(['sources']);
  });

  it('both growths stand side by side where rounding cannot reconcile them', () => {
    const level = { INDICATOR: 'OUTPUT', PRODUCT: 'CEMENT', TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE' };
    const ctx = contextOf(
      datasetOf([
        month('2024', '110', level),
        month('2023', '100', level),
        month('2024', '20', { INDICATOR: 'OUTPUT', PRODUCT: 'CEMENT' }),
      ]),
      'en',
    );
    const { model } = buildFigure(ctx, compare({ series: [product('CEMENT')], a: '2024', b: '2023' }));
    // 109.5/100.5 to 110.5/99.5: 8.96 % to 11.06 %, and 20 % is not among them.
    const row = model?.body.kind === 'compare' ? model.body.rows[0] : undefined;
    expect(row?.change).toBe('+20% published; ≈ +10% from the two levels');
    expect(model?.notes.join(' ')).toContain('differ by more than rounding');
  });

  it('counts leave nothing open: from 3 projects to 4 is a third more, and 12 of 33 are 36.36 %', () => {
    const projects = (period: string, value: string, more: Row = {}): Row =>
      month(period, value, {
        INDICATOR: 'PROJECTS',
        TRANSFORMATION: 'N',
        UNIT_MEASURE: 'PROJECT',
        ...more,
      });
    const ctx = contextOf(
      datasetOf([
        projects('2024', '4', { BREAKDOWN: 'FDI' }),
        projects('2023', '3', { BREAKDOWN: 'FDI' }),
        projects('2024', '11'),
      ]),
      'en',
    );
    const fdi = series('VN-21', 'PROJECTS', { breakdown: 'FDI' });
    const { model } = buildFigure(ctx, compare({ series: [fdi], a: '2024', b: '2023' }));
    const cells = model?.table.rows[0]?.map(({ text }) => text);
    // 100 (4/3 - 1) = 33.33; its range is itself.
    expect(cells?.slice(-2)).toEqual(['≈ +33.33%', '33.33']);
    const share = buildFigure(ctx, compare({ view: 'contribution', series: [fdi], a: '2024', b: '2024' }));
    // 4 of 11.
    expect(share.model?.table.rows[0]?.slice(1, 3).map(({ text }) => text)).toEqual(['≈ 36.4%', '36.36']);
  });

  it.each<[string, Partial<CompareSpec>, string]>([
    ['one period', { a: '2024', b: '2024' }, 'same-period'],
    ['a month and a quarter', { a: '2024-02', b: '2024-Q1' }, 'lengths'],
    ['a day and a month', { series: [LABOUR], a: '2024-02-01', b: '2024-02' }, 'day-and-span'],
    ['two sources across a break', { series: [FDI], a: '2024-01-01/P10M', b: '2023-01-01/P10M' }, 'sources'],
    [
      'two totals',
      { series: [series('VN-21', 'PRODUCTS_UP', { breakdown: 'UP' })], a: '2024-08', b: '2025-02' },
      'denominators',
    ],
    ['no weights', { view: 'contribution', series: [NATION], a: '2024', b: '2023' }, 'weights'],
    ['no value', { a: '2019', b: '2018' }, 'no-values'],
  ])('refuses in words: %s', (_, more, code) => {
    const { model, refusals } = buildFigure(VI, compare(more));
    expect(model).toBeNull();
    expect(refusals.map((one) => one.code)).toContain(code);
    for (const locale of LOCALES)
      for (const one of refusals) expect(refusalText(CONTEXTS[locale], one)).toMatch(/\.$/);
  });

  const output = (code: string, period: string, value: string, more: Row = {}): Row =>
    month(period, value, {
      INDICATOR: 'OUTPUT',
      PRODUCT: code,
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'TNE',
      ...more,
    });

  it('beside series of other units a series without a growth is named, not dropped', () => {
    const ctx = contextOf(
      datasetOf([
        output('CEMENT', '2024', '110'),
        output('CEMENT', '2023', '100'),
        output('ELECTRICITY', '2024', '6', { UNIT_MEASURE: 'KWH' }),
        // Nothing has no growth.
        output('ELECTRICITY', '2023', '0', { UNIT_MEASURE: 'KWH' }),
      ]),
      'vi',
    );
    const spec = { series: [product('CEMENT'), product('ELECTRICITY')], a: '2024', b: '2023' };
    const { model, refusals } = buildFigure(ctx, compare(spec));
    expect(model?.body.kind === 'compare' && model.body.rows.length).toBe(1);
    expect(refusals).toEqual([{ code: 'no-growth', series: product('ELECTRICITY') }]);
    for (const locale of LOCALES)
      for (const one of refusals) expect(refusalText(CONTEXTS[locale], one)).toMatch(/\.$/);
  });

  it('a count out of a stated total is not set beside one whose total nobody states', () => {
    const up = { INDICATOR: 'PRODUCTS_UP', BREAKDOWN: 'UP', TRANSFORMATION: 'N', UNIT_MEASURE: 'PRODUCT' };
    const ctx = contextOf(
      datasetOf([
        month('2024-02', '14', { ...up, PRINTED: '14/25' }),
        month('2025-02', '13', { ...up, PRINTED: '13 sản phẩm' }),
      ]),
      'en',
    );
    const ref = series('VN-21', 'PRODUCTS_UP', { breakdown: 'UP' });
    const { model, refusals } = buildFigure(ctx, compare({ series: [ref], a: '2025-02', b: '2024-02' }));
    expect(model).toBeNull();
    expect(refusals).toEqual([{ code: 'denominators', series: ref, a: null, b: 25 }]);
    expect(refusals.map((one) => refusalText(ctx, one)).join(' ')).toContain('(not stated and 25)');
  });

  it('growth to date may be set beside growth to another date, a level may not', () => {
    const periods = ['2024-01-01/P2M', '2024-01-01/P9M'] as const;
    expect(whyNotComparable(VI, [PROVINCE], periods, 'yoy')).toBeNull();
    expect(whyNotComparable(VI, [FDI], periods, 'level')).toMatchObject({ code: 'lengths' });
  });
});

describe('what there is to choose', () => {
  const all = availableSeries(VI);

  it('is every series of the data, with names of their own', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('keeps its word: what is offered of a series can be drawn, what is not is refused', () => {
    for (const { ref, measures } of all)
      for (const measure of SERIES_MEASURES) {
        const { model } = buildFigure(VI, lines({ series: [ref], measure }));
        expect([ref.indicator, ref.product, measure, model !== null]).toEqual([
          ref.indicator,
          ref.product,
          measure,
          measures.includes(measure),
        ]);
      }
  });

  it('offers for comparison only periods that have a value', () => {
    const periods = comparePeriods(VI, [product('PETROL')], 'level');
    expect(periods.map(({ period }) => period)).toEqual(
      expect.arrayContaining(['2024-Q1', '2023-Q1', '2024-03']),
    );
    expect(periods.find(({ period }) => period === '2023-Q1')?.derived).toBe(true);
  });

  it('any choice of series and periods gives a figure or a reason', () => {
    const codes = all.flatMap(({ periods }) => Object.values(periods).flat());
    const some = fc.uniqueArray(fc.constantFrom(...all.map(({ ref }) => ref)), {
      minLength: 1,
      maxLength: 5,
    });
    const period = fc.constantFrom(...new Set(codes));
    fc.assert(
      fc.property(
        some,
        period,
        period,
        fc.constantFrom('bars', 'dumbbell', 'slope', 'contribution' as const),
        (refs, a, b, view) => {
          const found = buildFigure(VI, compare({ series: refs, a, b, view: view }));
          expect(found.model !== null || found.refusals.length > 0).toBe(true);
          const body = found.model?.body;
          // Nothing is dropped without a word: beside a figure every series is in it or is named with its reason.
          if (body?.kind === 'compare')
            for (const ref of refs) {
              const code = seriesCode(ref);
              const refused = found.refusals.some(
                (one) => 'series' in one && seriesCode(one.series) === code,
              );
              expect([code, refused || body.rows.some(({ id }) => id === code)]).toEqual([code, true]);
            }
          for (const one of found.refusals) expect(refusalText(VI, one)).not.toMatch(/undefined|null/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
