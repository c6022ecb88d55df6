import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/dataset/periodCode';
import {
  nearestPeriod,
  openingPeriod,
  periodOfYear,
  periodsOf,
  yearsOf,
} from '../../../src/dataset/growthPeriods';
import { resolvePeriod } from '../../../src/pages/overview/resolve';
import { PERIODS } from '../support/figures';
import { at } from '../support/periods';
import { AREA, DATASET } from '../support/frozen';
import { datasetOf } from '../support/synthetic';

const codes = (periods: readonly (ReturnType<typeof at> | null)[]) =>
  periods.map((p) => (p ? periodCode(p) : null));

describe('periodsOf', () => {
  it('are the periods in which some growth of production is published, each once, by their end', () => {
    const rows = [
      { OBS_VALUE: '1', TIME_PERIOD: '2024-02' },
      { OBS_VALUE: '2', TIME_PERIOD: '2023' },
      { OBS_VALUE: '3', TIME_PERIOD: '2024-01-01/P2M' },
      { OBS_VALUE: '4', TIME_PERIOD: '2024-02', SOURCE: 'beta' },
      { OBS_VALUE: '5', TIME_PERIOD: '2024-Q1', INDICATOR: 'OUTPUT', PRODUCT: 'BEER' },
    ];
    expect(codes(periodsOf(datasetOf(rows), AREA))).toEqual(['2023', '2024-01-01/P2M', '2024-02', '2024-Q1']);
  });

  it.each([
    ['a target', { OBS_VALUE: '1', SCENARIO: 'TARGET' }],
    ['a forecast', { OBS_VALUE: '1', SCENARIO: 'FORECAST' }],
    ['a level', { OBS_VALUE: '1', TRANSFORMATION: 'N', INDICATOR: 'OUTPUT', PRODUCT: 'BEER' }],
    ['a growth on the month before', { OBS_VALUE: '1', TRANSFORMATION: 'G1' }],
    ['a growth of another indicator', { OBS_VALUE: '1', INDICATOR: 'LABOUR' }],
    ['a growth of another area', { OBS_VALUE: '1', REF_AREA: 'VN' }],
  ])('%s alone makes no page', (_, row) => {
    expect(periodsOf(datasetOf([row]), AREA)).toEqual([]);
  });
});

describe('openingPeriod', () => {
  it('is the one that the editors chose, while it has observations', () => {
    expect(codes([openingPeriod(DATASET, PERIODS)])).toEqual(['2024-01-01/P2M']);
  });

  it('is the newest when the chosen one has none, or none was chosen', () => {
    const without = PERIODS.filter((p) => periodCode(p) !== '2024-01-01/P2M');
    expect(codes([openingPeriod(DATASET, without)])).toEqual(['2025-02']);
    expect(codes([openingPeriod({ ...DATASET, focus: null }, PERIODS)])).toEqual(['2025-02']);
    expect(openingPeriod(DATASET, [])).toBeNull();
  });
});

describe('nearestPeriod', () => {
  it.each([
    ['2024-01-01/P2M', '2024-01-01/P2M'],
    ['2024-03', '2024-03'],
    // Ends a month after March and Q1, and begins a month after the one, three after the other.
    ['2024-04', '2024-03'],
    // Ends two months before August; begins three after January, four before August.
    ['2024-Q2', '2024-01-01/P8M'],
    ['2024-11', '2024-12'],
    ['1990', '2022-01-01/P9M'],
    ['2999', '2025-02'],
  ])('to %s is %s', (code, nearest) => {
    expect(codes([nearestPeriod(PERIODS, at(code))])).toEqual([nearest]);
  });

  it('is none where there are none', () => {
    expect(nearestPeriod([], at('2024'))).toBeNull();
  });
});

describe('years', () => {
  it('are those of the pages, oldest first', () => {
    expect(yearsOf(PERIODS)).toEqual([2022, 2023, 2024, 2025]);
  });

  it.each([
    [2022, '2022'],
    [2023, '2023-01-01/P10M'],
    [2024, '2024'],
    [2025, '2025-01-01/P2M'],
  ])('%i stands for the period that reaches furthest, the longest first: %s', (year, code) => {
    expect(codes([periodOfYear(PERIODS, year)])).toEqual([code]);
  });

  it('a year without pages has none', () => {
    expect(periodOfYear(PERIODS, 1999)).toBeNull();
  });
});

describe('resolvePeriod', () => {
  const opening = at('2024-01-01/P2M');

  it('no period in the address opens the first view', () => {
    expect(resolvePeriod(null, PERIODS, opening)).toEqual({ period: opening, invalid: false });
  });

  it.each(PERIODS.map(periodCode))('%s is shown as itself', (code) => {
    const slug = code.replace('-01/', '--');
    expect(resolvePeriod(slug, PERIODS, opening)).toEqual({ period: at(code), invalid: false });
  });

  it.each([
    ['a period without figures shows the nearest', '2024-04', '2024-03'],
    ['words show the first view', 'nowhere', '2024-01-01/P2M'],
    ['nothing shows the first view', '', '2024-01-01/P2M'],
    ['a name of a part of every object shows the first view', '__proto__', '2024-01-01/P2M'],
  ])('%s, and says so', (_, slug, code) => {
    expect(resolvePeriod(slug, PERIODS, opening)).toEqual({ period: at(code), invalid: true });
  });

  it('a period spelled otherwise is the same period', () => {
    expect(resolvePeriod('2024-01--P3M', PERIODS, opening)).toEqual({
      period: at('2024-Q1'),
      invalid: false,
    });
  });

  it('no page at all is no period', () => {
    expect(resolvePeriod('2024', [], null)).toEqual({ period: null, invalid: true });
  });
});
