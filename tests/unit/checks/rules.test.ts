import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../support/synthetic';
import { at } from '../support/periods';
import { figure, found, foundIn, idsOf, resting, sideText } from './support';

/** A level in whole units of a thousand tonnes with so many decimals. */
const level = (id: string, period: string, units: number, decimals: number, source = 'alpha') =>
  figure({
    id,
    indicator: 'OUTPUT',
    product: 'CEMENT',
    transformation: 'N',
    unit: 'TNE',
    mult: 3,
    period: at(period),
    value: units / 10 ** decimals,
    decimals,
    source,
  });

const rate = (id: string, period: string, units: number, decimals: number, source = 'alpha') =>
  figure({ id, period: at(period), value: units / 10 ** decimals, decimals, source });

const digits = fc.integer({ min: 0, max: 3 });
const units = fc.integer({ min: 1, max: 400 });

/** Half a unit of so many decimals, and a value of them, in ten-thousandths: whole numbers, so that tests are exact. */
const fine = (value: number, decimals: number): number => value * 10 ** (4 - decimals);
const half = (decimals: number): number => 0.5 * 10 ** (4 - decimals);

const rows = (...some: readonly Row[]): readonly Row[] => some;
const level744: Row = {
  INDICATOR: 'OUTPUT',
  PRODUCT: 'ELECTRICITY',
  TRANSFORMATION: 'N',
  OBS_VALUE: '744',
  UNIT_MEASURE: 'KWH',
  UNIT_MULT: '6',
};
const workers: Row = { INDICATOR: 'LABOUR', TIME_PERIOD: '2024-02', OBS_VALUE: '51.9' };
const up: Row = {
  INDICATOR: 'PRODUCTS_UP',
  TRANSFORMATION: 'N',
  UNIT_MEASURE: 'PRODUCT',
  OBS_VALUE: '14',
};

describe('same-key', () => {
  it('speaks exactly when no value rounds to both', () => {
    fc.assert(
      fc.property(units, digits, units, digits, (a, da, b, db) => {
        const apart = Math.abs(fine(a, da) - fine(b, db)) > half(da) + half(db);
        const findings = found([rate('a', '2024-02', a, da), rate('b', '2024-02', b, db, 'beta')]);
        expect(findings.map(({ rule }) => rule)).toEqual(apart ? ['same-key'] : []);
      }),
    );
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'one level in two powers of ten',
      rows(level744, { ...level744, OBS_VALUE: '0.744', UNIT_MULT: '9', SOURCE: 'beta' }),
      [],
    ],
    [
      'two levels in two powers of ten',
      rows(level744, { ...level744, OBS_VALUE: '0.752', UNIT_MULT: '9', SOURCE: 'beta' }),
      ['same-key'],
    ],
    [
      'two places of one source',
      rows({ OBS_VALUE: '20.5', LOCATOR: 'a' }, { OBS_VALUE: '6.79' }),
      ['same-key'],
    ],
    [
      'an estimate and a later figure of another source',
      rows({ OBS_VALUE: '11.72', OBS_STATUS: 'P' }, { OBS_VALUE: '12.16', SOURCE: 'beta' }),
      ['same-key'],
    ],
    ['an outturn and a target', rows({ OBS_VALUE: '24.46' }, { OBS_VALUE: '8.0', SCENARIO: 'TARGET' }), []],
    [
      'growth on the year and on the month before',
      rows({ OBS_VALUE: '24.46' }, { OBS_VALUE: '8.0', TRANSFORMATION: 'G1' }),
      [],
    ],
    ['two periods', rows({ OBS_VALUE: '24.46' }, { OBS_VALUE: '9.32', TIME_PERIOD: '2024-02' }), []],
    ['two areas', rows({ OBS_VALUE: '24.46' }, { OBS_VALUE: '5.7', REF_AREA: 'VN' }), []],
    ['two activities', rows({ OBS_VALUE: '24.46' }, { OBS_VALUE: '5.7', ACTIVITY: 'C' }), []],
    [
      'capital in two currencies',
      rows(
        {
          INDICATOR: 'CAPITAL',
          TRANSFORMATION: 'N',
          OBS_VALUE: '13370',
          UNIT_MEASURE: 'VND',
          UNIT_MULT: '9',
        },
        {
          INDICATOR: 'CAPITAL',
          TRANSFORMATION: 'N',
          OBS_VALUE: '228.4',
          UNIT_MEASURE: 'USD',
          UNIT_MULT: '6',
          SOURCE: 'beta',
        },
      ),
      [],
    ],
    [
      'items and pieces',
      rows(
        { ...level744, PRODUCT: 'GARMENTS', UNIT_MEASURE: 'ITEM' },
        { ...level744, PRODUCT: 'GARMENTS', UNIT_MEASURE: 'PIECE', OBS_VALUE: '900', SOURCE: 'beta' },
      ),
      [],
    ],
    [
      'a month and an index of its first day',
      rows(workers, {
        ...workers,
        TIME_PERIOD: '2024-02-01',
        OBS_VALUE: '105.4',
        UNIT_MEASURE: 'INDEX',
        SOURCE: 'beta',
      }),
      ['same-key'],
    ],
    [
      'a month and an equal index of its first day',
      rows(
        { ...workers, OBS_VALUE: '13.13' },
        {
          ...workers,
          TIME_PERIOD: '2024-02-01',
          OBS_VALUE: '113.13',
          UNIT_MEASURE: 'INDEX',
          SOURCE: 'beta',
        },
      ),
      [],
    ],
    [
      'a month and its last day, or the first day of another',
      rows(
        workers,
        { ...workers, TIME_PERIOD: '2024-02-29', OBS_VALUE: '5.4', SOURCE: 'beta' },
        { ...workers, TIME_PERIOD: '2024-03-01', OBS_VALUE: '13.13', SOURCE: 'beta' },
      ),
      [],
    ],
    [
      'counts out of different numbers watched, and those numbers',
      rows(
        { ...up, BREAKDOWN: 'UP' },
        { ...up, OBS_VALUE: '25' },
        { ...up, OBS_VALUE: '11', BREAKDOWN: 'UP', SOURCE: 'beta' },
        { ...up, OBS_VALUE: '19', SOURCE: 'beta' },
      ),
      [],
    ],
    [
      'counts out of one number watched',
      rows(
        { ...up, BREAKDOWN: 'UP' },
        { ...up, OBS_VALUE: '25' },
        { ...up, OBS_VALUE: '15', BREAKDOWN: 'UP', SOURCE: 'beta' },
        { ...up, OBS_VALUE: '25', SOURCE: 'beta' },
      ),
      ['same-key'],
    ],
    [
      'counts out of numbers that nobody gives',
      rows({ ...up, BREAKDOWN: 'UP' }, { ...up, OBS_VALUE: '11', BREAKDOWN: 'UP', SOURCE: 'beta' }),
      [],
    ],
  ])('%s', (_, given, expected) => {
    expect(foundIn(given).map(({ rule }) => rule)).toEqual(expected);
  });

  it('pairs the first by priority with each other value once, and agreeing sources stand together', () => {
    const findings = foundIn(
      rows(
        { OBS_VALUE: '22.1', SOURCE: 'beta' },
        { OBS_VALUE: '24.5', SOURCE: 'gamma' },
        { OBS_VALUE: '24.46', SOURCE: 'alpha' },
        { OBS_VALUE: '22.10', SOURCE: 'gamma', LOCATOR: 'elsewhere' },
      ),
    );
    expect(findings.map(({ sides }) => sides.map(sideText))).toEqual([
      ['24.46 (2024-01-01/P2M: alpha, gamma)', '22.1 (2024-01-01/P2M: beta, gamma)'],
    ]);
  });

  it('speaks when of three values each two may meet but the outer two cannot be one', () => {
    const given = [['24.4'], ['24.45'], ['24.3', 'gamma'], ['24.5', 'beta']].map(
      ([value = '', source = 'alpha'], i) => ({
        OBS_VALUE: value,
        SOURCE: source,
        LOCATOR: `${i}`,
      }),
    );
    // 24.4 agrees with all; 24.45 with 24.4 and 24.5; 24.3 only with 24.4.
    const findings = foundIn(given);
    expect(findings.map(({ sides }) => sides.map(({ value }) => value))).toEqual([[24.45, 24.3]]);
  });
});

describe('falling-cumulative', () => {
  it('speaks exactly when the longer period holds less, whatever was rounded away', () => {
    fc.assert(
      fc.property(units, digits, units, digits, fc.constantFrom('alpha', 'beta'), (a, da, b, db, source) => {
        const falls = fine(b, db) + half(db) < fine(a, da) - half(da);
        const findings = found([
          level('two', '2024-01-01/P2M', a, da),
          level('five', '2024-01-01/P5M', b, db, source),
        ]);
        expect(findings.filter(({ rule }) => rule === 'falling-cumulative')).toHaveLength(falls ? 1 : 0);
      }),
    );
  });

  it('names the shorter period first, and one finding for one wrong figure', () => {
    const ten = (n: number) => level(`${n}`, `2024-01-01/P${n}M`, n * 10, 0);
    const months = [2, 4, 5, 6, 7, 8].map(ten);
    const tooHigh = found([...months, level('high', '2024-Q1', 900, 0)]);
    expect(tooHigh.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['high', '4']]);
    const tooLow = found([...months, level('low', '2024-Q1', 9, 0)]);
    expect(tooLow.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['2', 'low']]);
  });

  it("prefers the source's own shorter period, and falls back on any other", () => {
    const findings = found([
      level('a2', '2024-01-01/P2M', 50, 0),
      level('b2', '2024-01-01/P2M', 40, 0, 'beta'),
      level('b3', '2024-Q1', 20, 0, 'beta'),
    ]);
    expect(findings.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['b2', 'b3']]);
    const across = found([level('a2', '2024-01-01/P2M', 50, 0), level('b3', '2024-Q1', 20, 0, 'beta')]);
    expect(resting(across, 'falling-cumulative', 'b3', 'a2')).toBeDefined();
  });

  it('sees a count cut off inside a month, and an exact count that is one less', () => {
    const projects: Row = {
      INDICATOR: 'PROJECTS',
      BREAKDOWN: 'FDI',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PROJECT',
    };
    const findings = foundIn(
      rows(
        { ...projects, TIME_PERIOD: '2024-01-01/P5M20D', OBS_VALUE: '13' },
        { ...projects, TIME_PERIOD: '2024-01-01/P6M', OBS_VALUE: '12', SOURCE: 'beta' },
      ),
    );
    expect(findings.map(({ rule, size }) => [rule, size])).toEqual([
      ['falling-cumulative', { unit: 'count', value: 1 }],
    ]);
  });

  it.each([
    ['stocks', { indicator: 'LABOUR', unit: 'PERSON', product: '_Z' }],
    ['an adjustment, which may be downwards', { indicator: 'CAPITAL_ADDED', unit: 'USD', product: '_Z' }],
    ['products that rose', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', product: '_Z' }],
    ['rates', { transformation: 'GY' as const, unit: 'PERCENT' }],
  ])('is silent of %s', (_, about) => {
    const figures = [
      { ...level('two', '2024-01-01/P2M', 90, 0), ...about },
      { ...level('three', '2024-Q1', 10, 0), ...about },
    ];
    expect(found(figures)).toEqual([]);
  });

  it('is silent across years and beginnings', () => {
    expect(found([level('a', '2023', 90, 0), level('b', '2024-01-01/P6M', 10, 0)])).toEqual([]);
    expect(found([level('a', '2024-Q1', 90, 0), level('b', '2024-04-01/P6M', 10, 0)])).toEqual([]);
  });
});

describe('rest-out-of-scale', () => {
  it('speaks exactly when the rest is more than three times the average at the closest ends', () => {
    fc.assert(
      fc.property(units, digits, units, digits, (a, da, b, db) => {
        // Per month: rest (W - H) / 1, average H / 2.
        const rest = fine(b, db) - half(db) - fine(a, da) - half(da);
        const average = (fine(a, da) + half(da)) / 2;
        const speaks = fine(a, da) > half(da) && rest > 3 * average;
        const findings = found([level('two', '2024-01-01/P2M', a, da), level('three', '2024-Q1', b, db)]);
        expect(findings.filter(({ rule }) => rule === 'rest-out-of-scale')).toHaveLength(speaks ? 1 : 0);
      }),
    );
  });

  it.each([
    // At most 20.5 / 2 * 3 = 30.75 a month; at least W - 0.5 - 20.5.
    [51, 0],
    [52, 1],
  ])('of two months of 20 and a quarter of %i it says %i', (quarter, count) => {
    const figures = [level('two', '2024-01-01/P2M', 20, 0), level('quarter', '2024-Q1', quarter, 0)];
    expect(found(figures)).toHaveLength(count);
  });

  it('is silent of a small rest, of a start from nothing, of capital and of cut-offs inside a month', () => {
    expect(found([level('a', '2024-01-01/P2M', 90, 0), level('b', '2024-Q1', 91, 0)])).toEqual([]);
    expect(found([level('a', '2024-01-01/P2M', 0, 0), level('b', '2024-Q1', 90, 0)])).toEqual([]);
    const capital = { indicator: 'CAPITAL', unit: 'USD', product: '_Z' };
    expect(
      found([
        { ...level('a', '2024-01-01/P2M', 9, 0), ...capital },
        { ...level('b', '2024-Q1', 900, 0), ...capital },
      ]),
    ).toEqual([]);
    expect(found([level('a', '2024-01-01/P1M20D', 9, 0), level('b', '2024-Q1', 900, 0)])).toEqual([]);
  });

  it('allows five times after ten months, and names the next longer period only', () => {
    const ten = level('ten', '2024-01-01/P10M', 100, 0);
    expect(found([ten, level('year', '2024', 199, 0)])).toEqual([]);
    expect(found([ten, level('year', '2024', 203, 0)]).map(idsOf)).toEqual([['year', 'ten', 'ten']]);
    const findings = found([
      level('two', '2024-01-01/P2M', 20, 0),
      level('quarter', '2024-Q1', 80, 0),
      level('four', '2024-01-01/P4M', 105, 0),
    ]);
    expect(findings.map(idsOf)).toEqual([['quarter', 'two', 'two']]);
  });

  it('says nothing of the last month alone when that does not fit, or when there is one month', () => {
    const [wild] = found([level('two', '2024-01-01/P2M', 20, 0), level('quarter', '2024-Q1', 900, 0)]);
    expect(wild?.rule).toBe('rest-out-of-scale');
    expect(wild?.reconciliation).toBeNull();
    const [single] = found([level('one', '2024-01', 20, 0), level('two', '2024-01-01/P2M', 100, 0)]);
    expect(single?.rule).toBe('rest-out-of-scale');
    expect(single?.reconciliation).toBeNull();
  });

  it('is in the unit of the longer period, whatever that of the shorter', () => {
    const [finding] = foundIn(
      rows(
        { ...level744, PRODUCT: 'BEER', UNIT_MEASURE: 'LTR', UNIT_MULT: '3', OBS_VALUE: '877' },
        { ...level744, PRODUCT: 'BEER', UNIT_MEASURE: 'LTR', OBS_VALUE: '3.1', TIME_PERIOD: '2024-Q1' },
      ),
    );
    expect(finding?.sides[0].observations[0]?.mult).toBe(6);
    expect(finding?.sides.map(({ value }) => Number(value.toFixed(6)))).toEqual([2.223, 0.4385]);
  });
});

describe('cumulative-outside-parts', () => {
  it('speaks exactly when both months lie on one side of the two together', () => {
    fc.assert(
      fc.property(units, units, units, digits, digits, digits, (a, b, w, da, db, dw) => {
        const whole = [fine(w, dw) - half(dw), fine(w, dw) + half(dw)] as const;
        const low = Math.min(fine(a, da) - half(da), fine(b, db) - half(db));
        const high = Math.max(fine(a, da) + half(da), fine(b, db) + half(db));
        const findings = found([
          rate('january', '2024-01', a, da),
          rate('february', '2024-02', b, db, 'beta'),
          rate('both', '2024-01-01/P2M', w, dw, 'gamma'),
        ]);
        expect(findings.map(({ rule }) => rule)).toEqual(
          whole[0] > high || whole[1] < low ? ['cumulative-outside-parts'] : [],
        );
      }),
    );
  });

  it('is silent while a part is missing, and speaks when it comes out on the wrong side', () => {
    const known = [rate('both', '2024-01-01/P2M', 2446, 2), rate('february', '2024-02', 932, 2)];
    expect(found(known)).toEqual([]);
    expect(found([...known, rate('january', '2024-01', 4000, 2)])).toEqual([]);
    const [finding] = found([...known, rate('january', '2024-01', 2000, 2)]);
    expect(finding?.sides.map(sideText)).toEqual([
      '24.46 (2024-01-01/P2M: alpha)',
      '≈20 (2024-01-01/P2M: alpha)',
    ]);
    expect(finding?.sides[1].interval).toEqual({ low: 9.315, high: 20.005 });
    expect(finding?.size).toEqual({ unit: 'points', value: 24.46 - 20 });
  });

  it('fills a year with quarters, months and what began in January, and finds the fewest parts', () => {
    const [finding] = found([
      rate('year', '2024', 50, 0),
      rate('half', '2024-01-01/P6M', 10, 0),
      rate('q1', '2024-Q1', 11, 0),
      rate('q2', '2024-Q2', 9, 0),
      rate('q3', '2024-Q3', 12, 0),
      rate('q4', '2024-Q4', 13, 0),
    ]);
    expect(finding && idsOf(finding)).toEqual(['year', 'half', 'q3', 'q4']);
  });

  it("asks a source's own parts before others', and is silent where sources differ on a part that may save it", () => {
    const whole = rate('whole', '2024-01-01/P2M', 20, 0);
    const january = rate('january', '2024-01', 5, 0);
    const february = rate('february', '2024-02', 6, 0);
    const saving = rate('saving', '2024-01', 30, 0, 'beta');
    const own = found([whole, january, february, saving]);
    expect(resting(own, 'cumulative-outside-parts', 'whole', 'january', 'february')).toBeDefined();
    const across = found([whole, { ...january, source: 'gamma' }, { ...february, source: 'gamma' }, saving]);
    expect(across.map(({ rule }) => rule)).toEqual(['same-key']);
  });

  it('never mixes bases: growth on the month before is no part', () => {
    const g1 = (id: string, period: string, value: number) => ({
      ...rate(id, period, value, 0),
      transformation: 'G1' as const,
    });
    expect(
      found([rate('both', '2024-01-01/P2M', 50, 0), g1('a', '2024-01', 1), g1('b', '2024-02', 2)]),
    ).toEqual([]);
  });
});

describe('part-exceeds-whole', () => {
  const projects = (id: string, breakdown: string, value: number, source: string, about = {}) =>
    figure({
      id,
      breakdown,
      value,
      source,
      indicator: 'PROJECTS',
      transformation: 'N',
      unit: 'PROJECT',
      decimals: 0,
      ...about,
    });

  it.each([
    ['one more', projects('part', 'FDI', 22, 'alpha'), projects('whole', '_T', 21, 'alpha'), 1],
    ['as many', projects('part', 'FDI', 21, 'alpha'), projects('whole', '_T', 21, 'alpha'), 0],
    ['another source', projects('part', 'FDI', 22, 'beta'), projects('whole', '_T', 21, 'alpha'), 1],
    [
      'another scope',
      projects('part', 'FDI', 22, 'alpha'),
      projects('whole', '_T', 21, 'alpha', { activity: 'BTE' }),
      0,
    ],
    [
      'capital in dollars of another source, where all capital is in two currencies',
      projects('part', 'FDI', 22, 'beta', { indicator: 'CAPITAL', unit: 'USD' }),
      projects('whole', '_T', 12, 'alpha', { indicator: 'CAPITAL', unit: 'USD' }),
      0,
    ],
    [
      'products of another release',
      projects('part', 'UP', 22, 'beta', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      projects('whole', '_T', 18, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      0,
    ],
    [
      'products of another place of one release',
      projects('part', 'UP', 22, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', locator: 'a' }),
      projects('whole', '_T', 18, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', locator: 'b' }),
      0,
    ],
    [
      'products of one release',
      projects('part', 'UP', 26, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      projects('whole', '_T', 25, 'alpha', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT' }),
      1,
    ],
  ])('%s', (_, part, whole, count) => {
    const findings = found([part, whole]);
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['part-exceeds-whole'] : []);
    expect(findings.flatMap(idsOf)).toEqual(count ? ['part', 'whole'] : []);
  });

  it("measures a part by its own source's whole, else by the greatest of the others'", () => {
    const others = [projects('few', '_T', 10, 'alpha'), projects('many', '_T', 30, 'beta')];
    const part = projects('part', 'FDI', 20, 'gamma');
    expect(resting(found([part, ...others]), 'part-exceeds-whole', 'part')).toBeUndefined();
    const own = projects('own', '_T', 19, 'gamma');
    expect(resting(found([part, own, ...others]), 'part-exceeds-whole', 'part', 'own')).toBeDefined();
  });
});

describe('implied-weights', () => {
  const february = (some: Readonly<Record<string, number>>, source = 'alpha') =>
    Object.entries(some).map(([activity, value]) =>
      figure({ id: `${activity} ${source}`, activity, value, source, period: at('2024-02') }),
    );
  const SECTIONS = { B: 10.47, C: 6.98, D: 59.64, E: 5.97 };

  it('is silent of Thanh Hóa in February 2024, whose total lies between its sections', () => {
    expect(found(february({ _T: 9.32, ...SECTIONS }))).toEqual([]);
  });

  it.each([
    [5.96, 0],
    [5.95, 1],
    [59.65, 0],
    [59.66, 1],
  ])('a total of %f gives %i finding', (value, count) => {
    const findings = found(february({ _T: value, ...SECTIONS }));
    expect(findings.map(({ rule }) => rule)).toEqual(count ? ['implied-weights'] : []);
    expect(findings.flatMap(idsOf)).toHaveLength(count * 5);
  });

  it('is silent with a section missing or of another source, however far the total lies', () => {
    expect(found(february({ _T: 90, B: 10.47, C: 6.98, D: 59.64 }))).toEqual([]);
    expect(found([...february({ _T: 90, B: 1, C: 2, D: 3 }), ...february({ E: 4 }, 'beta')])).toEqual([]);
  });

  it('holds industry and construction together, and not an economy of which industry is a part', () => {
    const grdp = (some: Readonly<Record<string, number>>) =>
      february(some).map((o) => ({ ...o, indicator: 'GRDP' }));
    expect(found(grdp({ BTF: 16.84, BTE: 20.09, F: 8.85, _T: 11.72 }))).toEqual([]);
    expect(found(grdp({ BTF: 21.84, BTE: 20.09, F: 8.85 })).map(({ rule }) => rule)).toEqual([
      'implied-weights',
    ]);
    expect(found(grdp({ _T: 90, ...SECTIONS }))).toEqual([]);
  });
});
