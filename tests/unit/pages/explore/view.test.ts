import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSpec } from '../../../../src/figure/specCodec';
import { seriesCode } from '../../../../src/spec/fields';
import { seriesCatalogue } from '../../../../src/explore/catalogue';
import { seriesThroughTime, withView } from '../../../../src/explore/transitions';
import { readyViews } from '../../../../src/explore/readyViews';
import { memoizedExploreFigure } from '../../../../src/explore/memoizedExploreFigure';
import { COMPARE_VIEWS } from '../../../../src/kinds/compare/spec';
import { type SeriesSpec } from '../../../../src/kinds/series/spec';
import { SERIES_VIEWS } from '../../../../src/kinds/series/spec';
import { SERIES_MEASURES } from '../../../../src/spec/series';
import {
  EVERYTHING,
  FACETS,
  facetValues,
  listed,
  type FacetKey,
  type Narrowing,
} from '../../../../src/pages/explore/facets';
import { choiceOf, outsideTime, partOf, WHOLE } from '../../../../src/pages/explore/inView';
import { openingSpec } from '../../../../src/pages/explore/opening';
import { whyNotSeries, whyNotSort } from '../../../../src/pages/explore/reasons';
import { shiftPoint, tableAsTsv } from '../../../../src/pages/explore/tsv';
import {
  encodeView,
  linkQuery,
  PLAIN_TABLE,
  readView,
  withSpec,
  type ExploreView,
} from '../../../../src/pages/explore/view';
import { withParams } from '../../../../src/spec/params';
import { CONTEXTS } from '../../support/frozen';
import { buildFigure } from '../../../../src/figure/figureModel';
import type { ExploreSpec } from '../../../../src/explore/exploreSpec';

const ctx = CONTEXTS.vi;
const opening = openingSpec(ctx);
const all = [...seriesCatalogue(ctx).values()];
const read = (query: string) => readView(ctx, new URLSearchParams(query), opening);
const written = (view: ExploreView, full: boolean): URLSearchParams =>
  withParams(new URLSearchParams(), encodeView(view, full));

const VIEWS = [...SERIES_VIEWS, ...COMPARE_VIEWS];
const plain = { spec: opening, part: WHOLE, table: false, rows: PLAIN_TABLE };

/** A month since year 0 as an address has it. */
const monthOf = (at: number): string =>
  `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
const zoomOf = (first: number, last: number): string => `${monthOf(first)}.${monthOf(last)}`;

describe('the address of a view', () => {
  it('gives the view back, short or full', () => {
    const specs = fc.constantFrom(...readyViews(ctx).map(({ spec }) => spec));
    const rows = fc.record({
      order: fc.constantFrom('', '2', '-3'),
      find: fc.string({ maxLength: 20 }),
      columns: fc.constantFrom('', '0.2', '0.1.5'),
    });
    const zooms = fc
      .option(fc.tuple(fc.integer({ min: 12_000, max: 119_987 }), fc.integer({ min: 3, max: 11 })))
      .map((months) => (months === null ? '' : zoomOf(months[0], months[0] + months[1])));
    fc.assert(
      fc.property(specs, rows, zooms, fc.nat(), fc.boolean(), (spec, asked, zoom, taken, full) => {
        const hidden = spec.series.filter((_, i) => ((taken >> i) & 1) === 1).map(seriesCode);
        const part = spec.kind === 'series' ? { zoom, hidden: hidden.join('*') } : WHOLE;
        const view = { spec, part, table: true, rows: asked };
        const { value: back, invalid } = readView(
          ctx,
          new URLSearchParams(written(view, full).toString()),
          opening,
        );
        expect(back).toEqual(view);
        expect(invalid).toEqual([]);
      }),
    );
  });

  it('without anything asked opens the first view, and refuses nothing', () => {
    for (const query of ['', 'known=2024-03-01', 'ask=1f3k2c9ab0q'])
      expect(read(query)).toEqual({
        value: plain,
        invalid: [],
      });
  });

  it('names what it cannot use and opens what is nearest', () => {
    const good = encodeSpec(opening);
    const broken = (name: string, value: string): string => {
      const params = new URLSearchParams(good);
      params.set(name, value);
      return params.toString();
    };
    const fields = (query: string) => read(query).invalid.map(({ field }) => field);
    expect(fields(broken('measure', 'nonsense'))).toEqual(['measure']);
    expect(read(broken('measure', 'nonsense')).value.spec.series).toEqual(opening.series);
    expect(fields(broken('kind', 'pie'))).toEqual(['kind']);
    expect(read(broken('kind', 'pie')).value.spec).toEqual(opening);
    expect(fields(broken('v', '99'))).toEqual(['v']);
    expect(fields(broken('order', 'x'))).toEqual(['order']);
    // One broken series among good ones: the good ones stay.
    const notSeries = (value: string) => ({ field: 'series', value, reason: 'no-series' });
    const series = good.get('series') ?? '';
    expect(read(broken('series', `${series}*<b>`)).value.spec.series).toEqual(opening.series);
    expect(read(broken('series', `<b>*${series}*VN`)).invalid).toEqual([notSeries('<b>'), notSeries('VN')]);
    const unknown = read(broken('series', `${series}*VN-99.IIP._T._Z._T..`));
    expect(unknown.value.spec.series).toEqual(opening.series);
    expect(unknown.invalid).toEqual([
      { field: 'series', value: 'VN-99.IIP._T._Z._T..', reason: 'unknown-series' },
    ]);
    // Broken ones alone are not the opening figure under another name.
    expect(read(broken('series', 'XX')).value.spec).toEqual({ ...opening, series: [] });
  });

  it('of more series than a figure holds takes the first, and says which are left out', () => {
    const codes = all.slice(0, 30).map(({ code }) => code);
    const params = encodeSpec({ kind: 'series', view: 'multiples', series: [], measure: 'yoy' });
    params.set('series', codes.join('*'));
    const { value: view, invalid } = read(params.toString());
    expect(view.spec.series.map(seriesCode)).toEqual(codes.slice(0, 24));
    expect(invalid).toEqual(
      codes.slice(24).map((value) => ({ field: 'series', value, reason: 'beyond-most' })),
    );
  });

  it('keeps search and order of a table while its figure is shown, and of another table the search', () => {
    const rows = { order: '-2', find: 'T2/2024', columns: '0.2' };
    const view = { ...plain, rows };
    expect(read(written(view, false).toString()).value).toEqual(view);
    const bars = withView(ctx, opening, 'bars');
    expect(withSpec(view, bars).rows).toEqual({ ...PLAIN_TABLE, find: 'T2/2024' });
    expect(withSpec(view, { ...opening, view: 'multiples' } as ExploreSpec).rows).toEqual(rows);
  });

  it('names a zoom and hidden series that cannot be used, and keeps those that can', () => {
    const [first = '', second = ''] = opening.series.map(seriesCode);
    const asked = (fields: Readonly<Record<string, string>>) => {
      const { value: view, invalid } = read(new URLSearchParams(fields).toString());
      return { part: view.part, fields: invalid.map(({ field, value }) => [field, value]) };
    };
    for (const zoom of [
      'x',
      '2024-01',
      '2024-13.2025-01',
      '2024-06.2024-01',
      '2024.2025',
      '2024-01.2024-02.2',
      // Years that have no time code.
      '0999-01.0999-06',
      '0999-12.1000-05',
    ])
      expect(asked({ zoom })).toEqual({ part: WHOLE, fields: [['zoom', zoom]] });
    expect(asked({ hidden: `<b>*${second}*VN.X` })).toEqual({
      part: { zoom: '', hidden: second },
      fields: [['hidden', '<b>*VN.X']],
    });
    expect(asked({ hidden: `${second}*${first}` }).part.hidden).toBe(`${first}*${second}`);
  });

  it('takes a zoom and hidden series along as long as they mean the same', () => {
    const [first, second] = opening.series.map(seriesCode);
    const part = { zoom: '2024-01.2024-06', hidden: `${first}*${second}` };
    const view = { ...plain, part };
    expect(withSpec(view, { ...opening, view: 'multiples' } as ExploreSpec).part).toEqual(part);
    // Another time is another whole; a series that is taken out takes its own along.
    expect(withSpec(view, { ...opening, from: '2023' } as ExploreSpec).part).toEqual({ ...part, zoom: '' });
    const fewer = { ...opening, series: opening.series.slice(1) };
    expect(withSpec(view, fewer).part).toEqual({ ...part, hidden: second });
    expect(withSpec(view, withView(ctx, opening, 'bars')).part).toEqual(WHOLE);
  });

  it('draws what its zoom and hidden series leave, and says when that is outside its time', () => {
    const body = memoizedExploreFigure(ctx, opening).model?.body;
    if (body?.kind !== 'series') throw new Error('the page opens with series');
    const { low, high } = body.time;
    const [first = ''] = opening.series.map(seriesCode);
    const part = { zoom: zoomOf(low + 2, low + 7), hidden: first };
    const choice = choiceOf(part, body);
    // Six months: the last of them is in view to its end.
    expect(choice).toEqual({ timeRange: { low: low + 2, high: low + 8 }, hidden: new Set([first]) });
    expect(partOf(choice, opening)).toEqual(part);
    // What begins before the figure begins where the figure does.
    expect(choiceOf({ ...part, zoom: zoomOf(low - 30, low + 5) }, body).timeRange).toEqual({
      low,
      high: low + 6,
    });
    const after = { ...part, zoom: zoomOf(high, high + 5) };
    expect(choiceOf(after, body).timeRange).toBeUndefined();
    expect(outsideTime(after, body)).toEqual([{ field: 'zoom', value: after.zoom, reason: 'not-valid' }]);
    expect(outsideTime(part, body)).toEqual([]);
  });

  it('in a link names every field, and draws the same with nothing left to what is usual', () => {
    const FIELDS = {
      series: ['view', 'series', 'measure', 'base', 'lengths', 'from', 'to', 'log', 'zoom', 'hidden'],
      compare: ['view', 'series', 'a', 'b', 'measure', 'sort'],
    };
    const words = (spec: ExploreSpec): unknown => {
      const { model, refusals } = buildFigure(ctx, spec);
      return {
        refusals,
        ...(model && { title: model.title, alt: model.alt, body: model.body, table: model.table }),
      };
    };
    const measured = (spec: ExploreSpec): ExploreSpec[] =>
      spec.kind === 'series' ? SERIES_MEASURES.map((measure) => ({ ...spec, measure })) : [spec];
    for (const { id, spec } of readyViews(ctx))
      for (const view of VIEWS)
        for (const one of measured(withView(ctx, spec, view))) {
          const link = linkQuery(ctx, new URLSearchParams('known=2025-01-01'), { ...plain, spec: one });
          expect([...link.keys()].sort(), id).toEqual(
            ['v', 'kind', 'known', 'show', 'order', 'find', 'columns', ...FIELDS[one.kind]].sort(),
          );
          const back = read(link.toString());
          expect(back.invalid, id).toEqual([]);
          expect(words(back.value.spec), `${id} ${view}`).toEqual(words(one));
          const has = buildFigure(ctx, one).model !== null;
          if (has && one.kind === 'compare' && view !== 'contribution')
            expect(link.get('measure')).toMatch(/^(level|yoy|mom)$/);
          if (has && one.kind === 'series' && one.measure === 'index')
            expect(link.get('base')).toMatch(/^\d{4}/);
        }
  });

  it('never fails, whatever stands in it', () => {
    const names = [
      'v',
      'kind',
      'view',
      'series',
      'a',
      'b',
      'measure',
      'from',
      'base',
      'sort',
      'order',
      'columns',
      'zoom',
      'hidden',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 30 })), (fields) => {
        const { value: view } = readView(ctx, new URLSearchParams(fields), opening);
        expect(['series', 'compare']).toContain(view.spec.kind);
      }),
    );
  });

  it('leaves what belongs to others where it stands', () => {
    const now = new URLSearchParams('known=2024-03-01&kind=series&base=2023&x.size=slide');
    const next = withParams(now, encodeView(plain));
    expect(next.get('known')).toBe('2024-03-01');
    expect(next.get('x.size')).toBe('slide');
    expect(next.get('kind')).toBe('series');
    expect(next.has('base')).toBe(false);
  });
});

/** The same figure, and with less of its time and fewer kinds of period. */
const narrowed = (spec: SeriesSpec): SeriesSpec[] => [
  spec,
  { ...spec, lengths: ['month'] },
  { ...spec, lengths: ['quarter', 'year'], to: '2023' },
  { ...spec, from: '2024-03', to: '2024-09' },
];

describe('why a series cannot be added', () => {
  /** Codes of what is drawn, as the figure has them. */
  const drawn = (spec: ExploreSpec): string[] => {
    const body = buildFigure(ctx, spec).model?.body;
    if (body?.kind === 'series') return body.lines.map(({ id }) => id);
    return body?.kind === 'compare' ? body.rows.map(({ id }) => id) : [];
  };

  it.each(VIEWS)(
    'is said of exactly those that would add nothing: %s',
    (view) => {
      const wrong: string[] = [];
      for (const { id, spec } of readyViews(ctx)) {
        const shown = withView(ctx, spec, view);
        for (const one of shown.kind === 'series' ? narrowed(shown) : [shown])
          for (const { ref, code, ...rest } of all) {
            if (one.series.some((chosen) => seriesCode(chosen) === code)) continue;
            const adds = drawn({ ...one, series: [...one.series, ref] }).includes(code);
            const why = whyNotSeries(ctx, one, { ref, code, ...rest });
            if ((why === null) !== adds) wrong.push(`${id} ${code}: ${why ?? 'offered'}`);
          }
      }
      expect(wrong).toEqual([]);
      // Thousands of figures are drawn.
    },
    240_000,
  );

  it('names what is missing', () => {
    const capital = all.find(({ ref }) => ref.indicator === 'CAPITAL');
    expect(capital && whyNotSeries(ctx, opening, capital)).toMatch(/chưa nguồn nào/);
    // Diesel and petrol: values of quarters and to date since April 2023, and of months none.
    for (const product of ['DIESEL', 'PETROL']) {
      const fuel = all.find(({ ref }) => ref.product === product);
      expect(fuel && whyNotSeries(ctx, opening, fuel)).toMatch(/khoảng thời gian và loại kỳ/);
    }
  });

  it('a rate has no unit: the same series in another unit adds nothing, and is drawn once', () => {
    const [items, pieces] = all.filter(({ ref }) => ref.product === 'GARMENTS');
    if (!items || !pieces) throw new Error('garments are published in two units');
    const rates = { kind: 'series', view: 'lines', series: [items.ref], measure: 'yoy' } as const;
    expect(whyNotSeries(ctx, rates, pieces)).toMatch(/mức tăng không có đơn vị/);
    expect(whyNotSeries(ctx, { ...rates, view: 'multiples', measure: 'level' }, pieces)).toBeNull();
    const both = memoizedExploreFigure(ctx, { ...rates, series: [items.ref, pieces.ref] });
    expect(both.model?.body.kind === 'series' && both.model.body.lines.length).toBe(1);
    expect(both.refusals).toEqual([{ code: 'same-rates', series: pieces.ref }]);
  });

  it('of an order by growth is that nothing has a growth', () => {
    const electricity = all.filter(({ ref }) => ref.product === 'ELECTRICITY' && ref.indicator === 'SALES');
    const spec = {
      kind: 'compare',
      view: 'bars',
      series: electricity.map(({ ref }) => ref),
      a: '2024-12',
      b: '2023-12',
      sort: 'value',
    } as const;
    // 5.63 % is published for December 2024.
    expect(whyNotSort(ctx, spec, 'growth')).toBeNull();
    const share = readyViews(ctx).find(({ id }) => id === 'fdi-share')?.spec;
    if (share?.kind !== 'compare') throw new Error('shares are compared');
    expect(whyNotSort(ctx, share, 'growth')).toMatch(/hãy xếp theo giá trị/);
    expect(whyNotSort(ctx, share, 'name')).toBeNull();
  });

  it('is nothing where nothing is chosen yet', () => {
    for (const series of all)
      expect(
        whyNotSeries(ctx, { kind: 'series', view: 'lines', series: [], measure: 'yoy' }, series),
      ).toBeNull();
  });
});

describe('the list of series', () => {
  const found = (find: string) => listed(ctx, all, { ...EVERYTHING, find }).rows.map(({ code }) => code);
  const valuesFor = (narrowing: Narrowing, key: FacetKey) =>
    FACETS.filter((facet) => facet.key === key).flatMap((facet) =>
      facetValues(ctx, all, listed(ctx, all, narrowing), facet),
    );

  it.each(['dien', 'Điện sản xuất', 'power', 'ĐIỆN'])(
    '“%s” finds electricity: accents and aliases',
    (find) => {
      expect(found(find)).toContain('VN-21.OUTPUT._T.ELECTRICITY._T..');
    },
  );

  it('tells sources of one publisher apart', () => {
    const names = valuesFor(EVERYTHING, 'source').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('VnEconomy')).length).toBeGreaterThan(1);
  });

  it('says of every value of a facet how many series it would leave', () => {
    for (const asked of [
      { ...EVERYTHING, area: 'VN' },
      { ...EVERYTHING, find: 'xi mang' },
      { ...EVERYTHING, find: 'cong nghiep', source: 'vneconomy-2024-02' },
    ])
      for (const { key: facet } of FACETS)
        for (const { code, count } of valuesFor(asked, facet)) {
          const narrowing = { ...asked, [facet]: code };
          expect([facet, code, count]).toEqual([facet, code, listed(ctx, all, narrowing).rows.length]);
        }
    // No cement is published for the whole country.
    const cement = { ...EVERYTHING, find: 'xi mang' };
    expect(valuesFor(cement, 'area').find(({ code }) => code === 'VN')?.count).toBe(0);
  });
});

describe('a copied table', () => {
  it.each([
    ['1.27', 6, '1270000'],
    ['744', 6, '744000000'],
    ['-0.5', 3, '-500'],
    ['12.345', 2, '1234.5'],
    ['8.0', 0, '8.0'],
    ['0.004', 3, '4'],
  ])('%s by %d is %s, digit for digit', (text, by, result) => {
    expect(shiftPoint(text, by)).toBe(result);
  });

  it('has the figures of the chart in full, as text, number and unit, and no formula', () => {
    const petrol = all.find(({ ref }) => ref.product === 'PETROL');
    const { model } = memoizedExploreFigure(
      ctx,
      seriesThroughTime(ctx, 'lines', petrol ? [petrol.ref] : [], 'level'),
    );
    expect(model).not.toBeNull();
    if (!model) return;
    const { table, observations } = model;
    const lines = tableAsTsv(
      ctx,
      table,
      table.columns.map((_, i) => i),
      table.rows,
    )
      .trimEnd()
      .split('\r\n');
    const [head = [], ...rows] = lines.map((line) => line.split('\t'));
    expect(rows).toHaveLength(table.rows.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const at = head.findIndex((name) => name.endsWith('[số]'));
    const ofChart = ctx.dataset.observations
      .filter(({ id }) => observations.includes(id))
      .map((o) => Number((o.value * 10 ** o.mult).toFixed(3)));
    expect(rows.map((row) => Number(row[at])).sort()).toEqual(ofChart.sort());
    expect(rows.map((row) => row[at + 1])).toEqual(rows.map(() => 'tấn'));
    // What rounding leaves open stands in the same unit, around the number.
    const low = head.findIndex((name) => name.endsWith('[thấp nhất]'));
    expect(head[low + 1]).toMatch(/\[cao nhất\]$/);
    for (const row of rows) {
      expect(Number(row[low])).toBeLessThan(Number(row[at]));
      expect(Number(row[low + 1])).toBeGreaterThan(Number(row[at]));
      // Half a unit of the last digit to either side.
      expect(Number(row[low]) + Number(row[low + 1])).toBeCloseTo(2 * Number(row[at]), 3);
    }
    const danger = tableAsTsv(
      ctx,
      { columns: ['=A1'], rows: [] },
      [0],
      [[{ text: '=1+1' }], [{ text: '@x\ty' }], [{ text: '+24,46 %' }]],
    );
    expect(danger).toBe("'=A1\r\n'=1+1\r\n'@x y\r\n'+24,46 %\r\n");
  });

  it('keeps a negative number a number', () => {
    const cell = { text: '−5,92 %', status: 'derived' as const, provenance: null, value: -5.92 };
    expect(tableAsTsv(ctx, { columns: ['A'], rows: [[cell]] }, [0], [[cell]]).split('\r\n')[1]).toBe(
      '−5,92 %\t-5.92\t',
    );
  });
});
