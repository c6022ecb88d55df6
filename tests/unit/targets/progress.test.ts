import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/target-verdicts.json';
import { knownSince } from '../../../src/dataset/asKnownOn';
import { momentAfter } from '../../../src/dataset/day';
import type { Observation } from '../../../src/dataset/observation';
import { end } from '../../../src/dataset/period';
import { periodCode } from '../../../src/dataset/periodCode';
import { targetsAxis, targetRow } from '../../../src/kinds/targets/model';
import { contextOf, contextOn, type Context } from '../../../src/model/context';
import { knownUntil, progressOf, targetsOf, type Progress } from '../../../src/targets/progress';
import { at } from '../support/periods';
import { AREA, CONTEXTS, DATASET } from '../support/frozen';
import { datasetOf, type Row } from '../support/synthetic';
import { actual, BILLION, goal, TRILLION } from '../support/targetRows';

const ctxOf = (rows: readonly Row[]): Context => contextOf(datasetOf(rows), 'vi');

/** What is known of the only target among some rows, as far as the rows speak. */
function known(rows: readonly Row[], until?: string): Progress {
  const ctx = ctxOf(rows);
  const [target, ...more] = targetsOf(ctx, AREA);
  if (!target || more.length > 0)
    throw new Error(`expected one target, found ${more.length + (target ? 1 : 0)}`);
  return progressOf(ctx, target, until === undefined ? knownUntil(ctx.dataset) : end(at(until)));
}

/** An observation of another indicator that carries the data to the end of the target's year. */
const YEAR_OVER: Row = actual('2024', '12.16', { INDICATOR: 'GRDP' });

const values = (observations: readonly Observation[]): number[] => observations.map((o) => o.value);

describe('the real targets, worked out by hand', () => {
  const all = targetsOf(CONTEXTS.vi, AREA).map((target) =>
    progressOf(CONTEXTS.vi, target, knownUntil(DATASET)),
  );

  it('the data speak up to the end of February 2025', () => {
    expect(knownUntil(DATASET)).toBe(end(at('2025-01-01/P2M')));
  });

  it('every target of the data stands in the fixture, in its order, and no other', () => {
    expect(all.map(({ target }) => [target.indicator, periodCode(target.period)])).toEqual(
      fixture.map(({ indicator, year }) => [indicator, year]),
    );
    const rows = DATASET.observations.filter((o) => o.scenario === 'TARGET' && o.area === AREA);
    expect(rows).toHaveLength(fixture.length);
  });

  it.each(fixture.map((expected, i) => [expected.name.en, expected, all[i]] as const))(
    '%s',
    (_, expected, progress) => {
      expect(progress?.target).toMatchObject({ ...expected.target, transformation: expected.transformation });
      expect(progress?.verdict).toBe(expected.verdict);
      if (expected.actual === null) expect(progress?.actual).toBeNull();
      else {
        const { period, ...rest } = expected.actual;
        expect(progress?.actual).toMatchObject(rest);
        expect(progress?.actual && periodCode(progress.actual.period)).toBe(period);
      }
      if (expected.gap === null) expect(progress?.gap).toBeNull();
      else
        for (const side of ['value', 'low', 'high'] as const)
          expect(progress?.gap?.[side]).toBeCloseTo(expected.gap[side], 9);
      expect(
        progress?.others.map(({ period, value, obsStatus, source }) => ({
          period: periodCode(period),
          value,
          obsStatus,
          source,
        })),
      ).toEqual(expected.others);
      expect(progress?.known.map((o) => [periodCode(o.period), o.value])).toEqual(expected.known);
      expect(values(progress?.forecasts ?? [])).toEqual(expected.forecasts);
    },
  );

  it('as things stood after two months of 2024: ahead by the value of the department', () => {
    const iip = all.find(({ target }) => target.indicator === 'IIP' && periodCode(target.period) === '2024');
    if (!iip) throw new Error('no target of IIP for 2024');
    const then = progressOf(CONTEXTS.vi, iip.target, end(at('2024-01-01/P2M')));
    // 24.46 - 8.0 = 16.46, 0.005 either way; 22.1 of the national office stands beside it.
    expect(then.verdict).toBe('ahead');
    expect(then.gap?.value).toBeCloseTo(16.46, 9);
    expect(then.gap?.low).toBeCloseTo(16.455, 9);
    expect(values(then.others)).toEqual([22.1]);
    expect(values(then.known)).toEqual([24.46, 22.1]);
  });
});

describe('a growth target', () => {
  it.each<[string, string, string, Progress['verdict']]>([
    // A target is exact. 14.5 to 15.5 and 14.5 to 15.5 reach 14.5 and 15.5.
    ['15', '14.5', 'touching from above', 'cannot-tell'],
    ['15', '15.5', 'touching from below', 'cannot-tell'],
    // 8.15 to 8.25 and 8.15 to 8.25 reach 8.15 and 8.25.
    ['8.2', '8.15', 'touching in the first decimal', 'cannot-tell'],
    ['8.2', '8.25', 'touching below in the first decimal', 'cannot-tell'],
    ['15', '15', 'the same value', 'cannot-tell'],
    // 15.5 to 16.5, and 15.005 to 15.015, begin above 15.
    ['16', '15', 'one unit above', 'ahead'],
    ['15.01', '15', 'one hundredth above', 'ahead'],
    ['14.99', '15', 'one hundredth below', 'behind'],
    ['17', '15', 'two units above', 'ahead'],
    ['-0.1', '15', 'a fall', 'behind'],
    // -2.5 to -1.5 begins above -3.
    ['-2', '-3.0', 'a smaller fall than planned', 'ahead'],
  ])('%s against %s is %s: %s', (value, target, _, expected) => {
    expect(known([goal(target), actual('2024-01-01/P2M', value)]).verdict).toBe(expected);
  });

  it.each<[string, readonly Row[], Progress['verdict'], number | null]>([
    ['nothing published', [], 'no-data', null],
    ['a part of a year that runs', [actual('2024-01-01/P9M', '20.2')], 'ahead', 20.2],
    ['a part of a year that is over', [actual('2024-01-01/P9M', '20.2'), YEAR_OVER], 'no-data', 20.2],
    [
      'a part of a year that a figure of the next year shows to be over',
      [actual('2024-01-01/P9M', '20.2'), actual('2025-01', '11.59', { INDICATOR: 'CONSUMPTION' })],
      'no-data',
      20.2,
    ],
    [
      'a part of a year that only a target of the next year comes after',
      [
        actual('2024-01-01/P9M', '20.2'),
        goal('14', { INDICATOR: 'GRDP', TIME_PERIOD: '2025', REF_AREA: 'VN' }),
      ],
      'ahead',
      20.2,
    ],
    ['the year', [actual('2024-01-01/P9M', '20.2'), actual('2024', '19.25')], 'met', 19.25],
    ['the year, below', [actual('2024-01-01/P9M', '20.2'), actual('2024', '5.06')], 'missed', 5.06],
    ['the year, within rounding', [actual('2024', '8.0')], 'cannot-tell', 8],
    ['the year, estimated', [actual('2024', '19.25', { OBS_STATUS: 'E' })], 'met', 19.25],
    ['January alone', [actual('2024-01', '30.1')], 'ahead', 30.1],
    ['a quarter', [actual('2024-Q1', '3.0')], 'behind', 3],
  ])('%s', (_, rows, verdict, value) => {
    const progress = known([goal('8.0'), ...rows]);
    expect(progress.verdict).toBe(verdict);
    expect(progress.actual?.value ?? null).toBe(value);
  });

  it('at an earlier moment what was published later is not known', () => {
    const rows = [
      goal('8.0'),
      actual('2024-01-01/P2M', '3.1'),
      actual('2024-Q1', '9.9'),
      actual('2024', '7.0'),
    ];
    expect(known(rows, '2024-01').verdict).toBe('no-data');
    expect(known(rows, '2024-01').known).toEqual([]);
    expect(known(rows, '2024-01-01/P2M').verdict).toBe('behind');
    expect(known(rows, '2024-02').verdict).toBe('behind');
    expect(known(rows, '2024-Q1').verdict).toBe('ahead');
    expect(known(rows, '2024').verdict).toBe('missed');
  });

  it.each<[string, Row]>([
    ['another area', { REF_AREA: 'VN' }],
    ['another activity', { ACTIVITY: 'C' }],
    ['another product', { PRODUCT: 'CEMENT' }],
    ['another indicator', { INDICATOR: 'CONSUMPTION' }],
    ['a level', { TRANSFORMATION: 'N' }],
    ['the change on the period before', { TRANSFORMATION: 'G1' }],
    ['a forecast', { SCENARIO: 'FORECAST', TIME_PERIOD: '2024' }],
    ['a month that is not the first', { TIME_PERIOD: '2024-02' }],
    ['a quarter that is not the first', { TIME_PERIOD: '2024-Q2' }],
    ['months that do not begin the year', { TIME_PERIOD: '2024-02-01/P10M' }],
    ['another year', { TIME_PERIOD: '2023-01-01/P2M' }],
    ['a stock on a day', { TIME_PERIOD: '2024-01-01' }],
    ['two years', { TIME_PERIOD: '2024-01-01/P2Y' }],
  ])('%s is no figure for it', (_, more) => {
    const progress = known([goal('8.0'), actual('2024-01-01/P2M', '99.9', more)]);
    expect(progress.actual).toBeNull();
    expect(progress.known).toEqual([]);
    expect(progress.verdict).toBe('no-data');
  });

  it('a forecast for the year is kept apart and decides nothing', () => {
    const progress = known([goal('8.0'), actual('2024', '9.5', { SCENARIO: 'FORECAST' }), YEAR_OVER]);
    expect(values(progress.forecasts)).toEqual([9.5]);
    expect(progress.actual).toBeNull();
    expect(progress.verdict).toBe('no-data');
  });

  it('nothing in the data at all has a verdict too', () => {
    expect(known([goal('8.0')]).verdict).toBe('no-data');
  });
});

describe('several sources', () => {
  it('the first by priority decides; what rounding cannot reconcile with it is shown', () => {
    const rows = [
      goal('8.0'),
      actual('2024', '7.1', { SOURCE: 'gamma' }),
      actual('2024', '6.5', { SOURCE: 'beta' }),
      actual('2024', '19.25', { SOURCE: 'alpha' }),
    ];
    const progress = known(rows);
    expect(progress.verdict).toBe('met');
    expect(progress.actual?.source).toBe('alpha');
    expect(progress.others.map((o) => o.source)).toEqual(['beta', 'gamma']);
    expect(values(progress.known)).toEqual([19.25, 6.5, 7.1]);
  });

  it('a value that rounding can reconcile with the first is known, and no other value', () => {
    // 19.3 stands for 19.25 to 19.35, 19.27 for 19.265 to 19.275.
    const rows = [goal('8.0'), actual('2024', '19.27'), actual('2024', '19.3', { SOURCE: 'beta' })];
    const progress = known(rows);
    expect(progress.others).toEqual([]);
    expect(values(progress.known)).toEqual([19.27, 19.3]);
  });

  it('a newer value of a lesser source comes before an older one of the first', () => {
    const rows = [
      goal('8.0'),
      actual('2024-01-01/P2M', '24.46'),
      actual('2024-Q1', '5.0', { SOURCE: 'gamma' }),
    ];
    const progress = known(rows);
    expect(progress.actual?.value).toBe(5);
    expect(progress.others).toEqual([]);
    expect(progress.verdict).toBe('behind');
  });

  it('the order of the rows decides nothing between sources', () => {
    const rows = [
      goal('8.0'),
      actual('2024-Q1', '9.1'),
      actual('2024-Q1', '7.2', { SOURCE: 'beta' }),
      actual('2024-01-01/P2M', '24.46', { SOURCE: 'beta' }),
      actual('2024-01-01/P2M', '22.1', { SOURCE: 'gamma' }),
    ];
    const shape = ({ actual: newest, others, known: all, verdict }: Progress) => ({
      newest: newest?.value,
      others: values(others),
      all: values(all),
      verdict,
    });
    const expected = shape(known(rows));
    expect(expected).toEqual({ newest: 9.1, others: [7.2], all: [24.46, 22.1, 9.1, 7.2], verdict: 'ahead' });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(shape(known(shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a target in amounts', () => {
  const TARGET = goal('200', TRILLION);

  it('while its year runs, the average so far is compared with what is still needed, by hand', () => {
    const { gap, verdict } = known([TARGET, actual('2024-01-01/P9M', '152.3', TRILLION)]);
    // 152.3/9 = 16.922222 a month; (200 - 152.3)/3 = 15.9; 16.922222 - 15.9 = 1.022222.
    // 0.05/9 + 0.05/3 = 0.005556 + 0.016667 = 0.022222.
    expect(gap?.value).toBeCloseTo(1.022222, 6);
    expect(gap?.low).toBeCloseTo(1, 6);
    expect(gap?.high).toBeCloseTo(1.044444, 6);
    expect(verdict).toBe('ahead');
  });

  it.each<[string, string, string, Progress['verdict']]>([
    // 120/9 = 13.333; 80/3 = 26.667.
    ['2024-01-01/P9M', '120', 'far below its pace', 'behind'],
    // 150/9 = 16.667; 50/3 = 16.667.
    ['2024-01-01/P9M', '150', 'just on its pace', 'cannot-tell'],
    // 201/11 = 18.273; -1/1: reached already.
    ['2024-01-01/P11M', '201', 'reached before the year is over', 'ahead'],
    // 205.1 - 200 = 5.1; 0.05 either way.
    ['2024', '205.1', 'of the year', 'met'],
    // 200 stands for 199.5 to 200.5, 199 for 198.5 to 199.5.
    ['2024', '200', 'of the year, the same', 'cannot-tell'],
    ['2024', '199', 'of the year, one unit below', 'missed'],
  ])('%s: %s, %s, is %s', (period, value, _, expected) => {
    expect(known([TARGET, actual(period, value, TRILLION)]).verdict).toBe(expected);
  });

  it('a part of a year that is over decides nothing', () => {
    const rows = [TARGET, actual('2024-01-01/P9M', '152.3', TRILLION), YEAR_OVER];
    expect(known(rows).verdict).toBe('no-data');
  });

  it('a value in a smaller multiple is compared in the unit of the target, digit for digit', () => {
    const { actual: shown, gap } = known([TARGET, actual('2024-01-01/P9M', '152300', BILLION)]);
    // It is shown as its source has it.
    expect(shown).toMatchObject({ value: 152_300, decimals: 0, mult: 9 });
    // 152,300 billion is 152.300 thousand billion, known to 0.0005.
    expect(gap?.value).toBeCloseTo(1.022222, 6);
    // 0.0005/9 + 0.0005/3 = 0.000056 + 0.000167 = 0.000222.
    expect(gap?.low).toBeCloseTo(1.022, 6);
    expect(gap?.high).toBeCloseTo(1.022444, 6);
  });

  it('a value in a larger multiple keeps what its rounding leaves open', () => {
    const { gap } = known([goal('200000', BILLION), actual('2024', '205.1', TRILLION)]);
    // 205.1 thousand billion stands for 205,050 to 205,150 billion; 200,000 was set.
    expect(gap?.value).toBeCloseTo(5100, 6);
    expect(gap?.low).toBeCloseTo(5050, 6);
    expect(gap?.high).toBeCloseTo(5150, 6);
  });

  it('a value in a larger multiple is not surer than it was printed', () => {
    // 200.1 thousand billion may be 200,050 billion, less than 200,060.
    expect(known([goal('200060', BILLION), actual('2024', '200.1', TRILLION)]).verdict).toBe('cannot-tell');
  });

  it('no verdict hangs on the multiple in which either is written', () => {
    const rows = (mults: readonly [Row, Row], target: string, done: string): Row[] => [
      goal(target, mults[0]),
      actual('2024-01-01/P9M', done, mults[1]),
    ];
    const expected = known(rows([TRILLION, TRILLION], '200.000', '152.300'));
    const mixed = known(rows([TRILLION, BILLION], '200.000', '152300'));
    const small = known(rows([BILLION, BILLION], '200000', '152300'));
    expect([mixed.verdict, small.verdict]).toEqual([expected.verdict, expected.verdict]);
    for (const side of ['value', 'low', 'high'] as const) {
      expect(mixed.gap?.[side]).toBeCloseTo(expected.gap?.[side] ?? NaN, 9);
      expect((small.gap?.[side] ?? NaN) / 1000).toBeCloseTo(expected.gap?.[side] ?? NaN, 9);
    }
  });

  it('two sources that say one amount in two multiples say one value', () => {
    // 187.5 thousand billion stands for 187,450 to 187,550 billion.
    const rows = (billions: string): Row[] => [
      TARGET,
      actual('2024', '187.5', TRILLION),
      actual('2024', billions, { ...BILLION, SOURCE: 'beta' }),
    ];
    expect(known(rows('187512')).others).toEqual([]);
    expect(values(known(rows('187551')).others)).toEqual([187_551]);
  });

  it('its bar and its target stand on one axis in one unit', () => {
    const ctx = ctxOf([TARGET, actual('2024', '187512', BILLION)]);
    const [progress] = targetsOf(ctx, AREA).map((target) => progressOf(ctx, target, knownUntil(ctx.dataset)));
    if (!progress) throw new Error('no target');
    const row = targetRow(ctx, progress, true);
    // 187.512 of 200.
    expect((row.actual.value ?? NaN) / (row.target.value ?? NaN)).toBeCloseTo(0.93756, 9);
    const { low, high } = targetsAxis(ctx, [progress]);
    for (const { value, interval } of [row.actual, row.target]) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(interval && value !== null && interval.low <= value && value <= interval.high).toBe(true);
    }
  });

  it('amounts of another unit are no value for it', () => {
    const dollars = { ...TRILLION, UNIT_MEASURE: 'USD' };
    expect(known([TARGET, actual('2024-01-01/P9M', '152.3', dollars)]).verdict).toBe('no-data');
  });

  it('a count that ends inside a month has not taken whole months for it', () => {
    const projects: Row = { INDICATOR: 'PROJECTS', TRANSFORMATION: 'N', UNIT_MEASURE: 'PROJECT' };
    // 24 by 20 March are 24 in 2.6 months: 9.1 a month, while (120 - 24)/9.4 = 10.3 are needed. Not ahead,
    // as 24/2 = 12 against 96/10 = 9.6 would have it.
    const rows = [goal('120', projects), actual('2024-01-01/P2M20D', '24', projects)];
    expect(known(rows).verdict).not.toBe('ahead');
  });
});

describe('targetsOf', () => {
  const codes = (rows: readonly Row[]): string[] =>
    targetsOf(ctxOf(rows), AREA).map((o) => `${o.indicator} ${periodCode(o.period)} ${o.value} ${o.source}`);

  it('the newest year first, then by the rank of the indicators, those without one last', () => {
    expect(
      codes([
        goal('14.9', { INDICATOR: 'VACN' }),
        goal('11', { INDICATOR: 'GRDP' }),
        goal('8.0'),
        goal('15', { TIME_PERIOD: '2025', INDICATOR: 'GRDP' }),
        goal('17', { TIME_PERIOD: '2023' }),
      ]),
    ).toEqual([
      'GRDP 2025 15 alpha',
      'IIP 2024 8 alpha',
      'GRDP 2024 11 alpha',
      'VACN 2024 14.9 alpha',
      'IIP 2023 17 alpha',
    ]);
  });

  it('of several publications of one target the first by priority', () => {
    expect(codes([goal('9.0', { SOURCE: 'gamma' }), goal('8.0', { SOURCE: 'beta' })])).toEqual([
      'IIP 2024 8 beta',
    ]);
  });

  it('targets of a part of the year, and of other areas, are none of them', () => {
    expect(codes([goal('8.0', { TIME_PERIOD: '2024-Q1' }), goal('8.0', { REF_AREA: 'VN' })])).toEqual([]);
  });

  it('growth and amount, activity and product make targets of their own', () => {
    expect(
      targetsOf(
        ctxOf([
          goal('8.0'),
          goal('9.0', { ACTIVITY: 'C' }),
          goal('20', { INDICATOR: 'OUTPUT', PRODUCT: 'CEMENT', TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE' }),
          goal('30', { INDICATOR: 'OUTPUT', PRODUCT: 'BEER', TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE' }),
        ]),
        AREA,
      ),
    ).toHaveLength(4);
  });
});

describe('the moment that the data reach', () => {
  const iip2024 = (day: string): Progress => {
    const ctx = contextOn(DATASET, 'vi', day);
    const target = targetsOf(ctx, AREA).find((o) => o.indicator === 'IIP' && periodCode(o.period) === '2024');
    if (!target) throw new Error('no target of IIP for 2024');
    return progressOf(ctx, target);
  };

  it('an estimate of the year, published on 20 December, meets no target before the year is over', () => {
    const then = iip2024('2024-12-20');
    expect(then.actual).toMatchObject({ value: 19.25, obsStatus: 'E' });
    expect(then.verdict).toBe('ahead');
    // Figures of January 2025 show that the year is over.
    expect(iip2024('2025-02-28').verdict).toBe('met');
  });

  it('is never after the day of the view', () => {
    for (const { day } of knownSince(DATASET).values())
      expect(knownUntil(contextOn(DATASET, 'vi', day).dataset)).toBeLessThanOrEqual(momentAfter(day));
  });
});
