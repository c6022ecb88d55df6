import { describe, expect, it } from 'vitest';
import type { Datum } from '../../../src/model/datum';
import { STATUSES } from '../../../src/model/status';
import { figureModel } from '../../../src/figure/figureModel';
import { LOCALES } from '../../../src/i18n/locale';
import { periodCode } from '../../../src/dataset/periodCode';
import { ALL_FIGURES, fieldsOf, pageFigures, PERIODS, textsOf } from '../support/figures';
import { AREA, CONTEXTS } from '../support/frozen';
import { dataOf } from '../../../src/kinds/dataOf';
import { FIGURE_KINDS, type FigureModel } from '../../../src/kinds/registry';

/** Each figure once: pages of one year share some. */
const each = [...new Map(ALL_FIGURES.map((figure) => [JSON.stringify(figure.model), figure])).values()].map(
  ({ name, locale, model }) => [name, model, locale] as const,
);

const matching = (texts: readonly string[], form: RegExp): string[] =>
  texts.filter((text) => form.test(text));

/** Marks that stand for a figure; a year before that is 100 by definition is an axis, not a figure. */
const figuresOf = (model: FigureModel): Datum[] =>
  dataOf(model.body).filter((datum) => !(datum.status === 'derived' && datum.text === '100'));

const cellsOf = ({ table }: FigureModel) => table.rows.flat();

it('the overview has a page for every period with growth of production, and figures on each', () => {
  // Counted in the files: nine periods of the article's year 2024, three of 2025, four of 2023, two of 2022.
  expect(PERIODS.map(periodCode)).toEqual([
    '2022-01-01/P9M',
    '2022',
    '2023-01-01/P4M',
    '2023-04',
    '2023-01-01/P9M',
    '2023-01-01/P10M',
    '2024-01-01/P2M',
    '2024-02',
    '2024-Q1',
    '2024-03',
    '2024-01-01/P8M',
    '2024-08',
    '2024-01-01/P9M',
    '2024',
    '2024-12',
    '2025-01',
    '2025-01-01/P2M',
    '2025-02',
  ]);
  for (const period of PERIODS) expect(pageFigures(CONTEXTS.vi, period).length).toBeGreaterThan(1);
  expect(new Set(ALL_FIGURES.map(({ model }) => model.kind))).toEqual(new Set(FIGURE_KINDS));
});

describe.each(each)('%s', (_, model, locale) => {
  it('says nothing that is no word: no NaN, undefined, null, Infinity, no hole', () => {
    expect(matching(textsOf(model), /\b(?:NaN|undefined|null|Infinity)\b|\[object/)).toEqual([]);
    expect(matching(textsOf(model), /\s{2,}|^\s|\s$|\(\)|, ,/)).toEqual([]);
  });

  it('is finished: no row of the data is left in it', () => {
    const raw = ['printed', 'locator', 'scenario', 'transformation', 'mult', 'decimals'];
    expect(fieldsOf(model).filter((field) => raw.includes(field))).toEqual([]);
  });

  it('has a title, a subtitle, an alt text and a source', () => {
    expect(model.title).toMatch(/^\P{Ll}/u);
    expect(model.subtitle).not.toBe('');
    expect(model.alt.length).toBeGreaterThan(20);
    expect(model.alt).toMatch(/\.$/);
    expect(model.sources.length).toBeGreaterThan(0);
    for (const { text, address } of model.sources) {
      expect(text).not.toBe('');
      if (address !== null) expect(address).toMatch(/^https:\/\//);
    }
    expect(new Set(model.sources.map(({ key }) => key)).size).toBe(model.sources.length);
  });

  it('its table says what its marks say', () => {
    const cells = new Set(cellsOf(model).map(({ text }) => text));
    expect(figuresOf(model).filter(({ text }) => !cells.has(text))).toEqual([]);
  });

  it('its marks and rows say what its table says', () => {
    const said = textsOf(model.body);
    // Ranges that rounding leaves are among the facts of a datum.
    const unsaid = cellsOf(model).filter(
      ({ text, status }) =>
        status !== undefined && status !== 'missing' && !said.some((words) => words.includes(text)),
    );
    expect(unsaid).toEqual([]);
  });

  it('its table has a cell under every heading, and no heading twice', () => {
    const { columns, rows } = model.table;
    expect(new Set(columns).size).toBe(columns.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    for (const cell of rows.flat()) expect(cell.text).not.toBe('');
  });

  it('no derived value stands without ≈', () => {
    for (const datum of figuresOf(model).filter(({ status }) => status === 'derived'))
      for (const text of [datum.text, datum.label]) expect(text).toMatch(/^≈ /);
    // A derived cell is the value with its sign, or the range that rounding leaves of it.
    for (const { text } of cellsOf(model).filter(({ status }) => status === 'derived'))
      expect(text).toMatch(/^≈ |^[−\d.,]+ – [−\d.,]+$/);
    if (model.body.kind === 'products')
      for (const { levelBefore } of model.body.rows.filter((row) => row.levelBefore !== ''))
        expect(levelBefore).toContain('≈');
  });

  it('every value is inside what rounding allows, and inside the axis', () => {
    for (const { value, interval } of dataOf(model.body)) {
      if (value === null) continue;
      expect(Number.isFinite(value)).toBe(true);
      if (interval) expect(interval.low <= value && value <= interval.high).toBe(true);
      if ('axis' in model.body) {
        expect(value).toBeGreaterThanOrEqual(model.body.axis.low);
        expect(value).toBeLessThanOrEqual(model.body.axis.high);
      }
    }
  });

  it('its axis ends on ticks, which rise and are labelled each differently', () => {
    if (!('axis' in model.body)) return;
    const { low, high, ticks } = model.body.axis;
    const values = ticks.map(({ value }) => value);
    // Where every value is the same there is one tick, at that value.
    const several = values.length > 1;
    expect([low, high]).toEqual(several ? [values.at(0), values.at(-1)] : [low, high]);
    expect(values.every((value) => low <= value && value <= high)).toBe(true);
    expect(values.length).toBeGreaterThan(0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
  });

  it('no two of its data have one id, and each says where it comes from', () => {
    const data = dataOf(model.body);
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    for (const datum of data) {
      expect(datum.name).not.toBe('');
      expect(datum.facts.length).toBeGreaterThan(0);
      expect(datum.label.startsWith(datum.text)).toBe(true);
    }
  });

  it('an estimate, a forecast and a provisional value say so in a word', () => {
    const words = CONTEXTS[locale].t.status;
    for (const { status, label } of dataOf(model.body))
      if (status === 'estimate' || status === 'forecast' || status === 'provisional')
        expect(label).toContain(`(${words[status]})`);
  });

  it('its legend has the looks that it uses, in the order of the grammar, and no other', () => {
    const used = new Set(dataOf(model.body).map(({ status }) => status));
    expect(model.statuses).toEqual(STATUSES.filter((one) => one !== 'missing' && used.has(one)));
  });

  it('numbers are written as its language writes them', () => {
    // What a source printed is quoted as it stands there.
    const printed = CONTEXTS[locale].t.facts.printed('');
    const texts = textsOf(model).filter((words) => !words.startsWith(printed));
    expect(
      matching(texts, locale === 'vi' ? /\d%|\d %|[^\d\p{L}]-\d/u : /\d[\u00a0 ]%|[^\d\p{L}]-\d/u),
    ).toEqual([]);
  });
});

describe.each(LOCALES)('a page in %s', (locale) => {
  it.each(PERIODS.map((p) => [periodCode(p), p] as const))('%s gives no id twice', (_, period) => {
    const ids = pageFigures(CONTEXTS[locale], period).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('both languages', () => {
  const [vi, en] = LOCALES.map((locale) => ALL_FIGURES.filter((figure) => figure.locale === locale));

  it('have the same figures with the same data', () => {
    const shape = ({ kind, id, body, sources, statuses }: FigureModel) => ({
      kind,
      id,
      statuses,
      sources: sources.map(({ key, address }) => ({ key, address })),
      // Rows that rank equal stand in the order of their names, which is the language's own.
      data: dataOf(body)
        .map((d) => ({ id: d.id, value: d.value, interval: d.interval, status: d.status }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(vi?.map(({ model }) => shape(model))).toEqual(en?.map(({ model }) => shape(model)));
  });
});

describe('figureModel', () => {
  it('is the same for the same spec', () => {
    const build = () => pageFigures(CONTEXTS.vi, PERIODS[6] ?? { start: 0, day: 1, months: 1, days: 0 });
    expect(JSON.stringify(build())).toBe(JSON.stringify(build()));
  });

  it.each(['2024Q1', '', '__proto__', '2024-13'])(
    'a period that is no time code, %j, is named in the error',
    (period) => {
      const spec = { kind: 'products', area: AREA, indicator: 'OUTPUT', period } as const;
      expect(() => figureModel(CONTEXTS.vi, spec)).toThrow(RangeError);
      expect(() => figureModel(CONTEXTS.vi, spec)).toThrow(`got "${period}"`);
    },
  );

  it.each([
    { kind: 'products', area: AREA, indicator: 'OUTPUT', period: '1999' },
    { kind: 'products', area: 'VN-99', indicator: 'OUTPUT', period: '2024' },
    { kind: 'rates', by: 'area', areas: [AREA], indicator: 'IIP', period: '1999' },
    { kind: 'rates', by: 'area', areas: [], indicator: 'IIP', period: '2024' },
    { kind: 'rates', by: 'activity', areas: [AREA], indicator: 'IIP', period: '1999' },
    { kind: 'progress', area: AREA, indicator: 'IIP', year: '1999' },
    { kind: 'progress', area: AREA, indicator: 'IIP', year: '2024-02' },
    { kind: 'targets', area: AREA, period: '1999' },
    { kind: 'targets', area: 'VN-99' },
    {
      kind: 'counts',
      area: AREA,
      indicator: 'PROJECTS',
      activity: '_T',
      part: 'FDI',
      period: '1999',
    },
  ] as const)('nothing published gives no figure: %o', (spec) => {
    expect(figureModel(CONTEXTS.vi, spec)).toBeNull();
  });
});
