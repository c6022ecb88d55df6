import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/observation';
import { first } from '../../../src/dataset/select';
import { contextOf } from '../../../src/model/context';
import {
  observedShare,
  paceAfter,
  paceDatum,
  shareRange,
  sharesAfter,
  shareText,
  type Pace,
} from '../../../src/targets/pace';
import { requiredPace } from '../../../src/stats/requiredPace';
import { at } from '../support/periods';
import { AREA, CONTEXTS, DATASET } from '../support/frozen';
import { datasetOf } from '../support/synthetic';

const { vi, en } = CONTEXTS;
const NB = '\u00a0';
const MINUS = '\u2212';

function iip(period: string, scenario: 'ACTUAL' | 'TARGET'): Observation {
  const selection = { area: AREA, indicator: 'IIP', activity: '_T', transformation: 'GY', scenario } as const;
  const found = first(DATASET, { ...selection, period: at(period) });
  if (!found) throw new Error(`no ${scenario} of IIP for ${period}`);
  return found;
}

const TARGET = iip('2024', 'TARGET');
const TWO_MONTHS = iip('2024-01-01/P2M', 'ACTUAL');

function paceOf(actual: Observation, target: Observation, share?: number): Pace {
  const pace = paceAfter(vi, actual, target, share);
  if (!pace) throw new Error('no pace');
  return pace;
}

describe('observedShare', () => {
  it('is the share of two months that the package knows for production, and none for others', () => {
    expect(observedShare(vi, 'IIP')).toMatchObject({ months: 2, low: 0.137, high: 0.157 });
    expect(observedShare(vi, 'GRDP')).toBeNull();
    expect(observedShare(vi, '')).toBeNull();
  });
});

describe('shareRange', () => {
  const share = observedShare(vi, 'IIP');

  it.each([
    // Half of 13.7 % and 1/12 = 8.333 %: 15.7/2 = 7.85 % lies between.
    [1, 0.0685, 0.083333],
    // 13.7 % and 2/12.
    [2, 0.137, 0.166667],
    // 0.137 + 0.863/10 = 0.2233, and 3/12.
    [3, 0.2233, 0.25],
    // 0.137 + 0.863 x 7/10 = 0.7411, and 9/12.
    [9, 0.7411, 0.75],
    // 0.137 + 0.863 x 9/10 = 0.9137, and 11/12.
    [11, 0.9137, 0.916667],
  ])('after %d months it runs from %d to %d', (months, low, high) => {
    expect(shareRange(share, months).low).toBeCloseTo(low, 6);
    expect(shareRange(share, months).high).toBeCloseTo(high, 6);
  });

  it('holds the equal share, and is nothing else where none was observed', () => {
    for (let months = 1; months < 12; months += 1) {
      const { low, high } = shareRange(share, months);
      expect(low).toBeLessThanOrEqual(months / 12);
      expect(high).toBeGreaterThanOrEqual(months / 12);
      expect(shareRange(null, months)).toEqual({ low: months / 12, high: months / 12 });
    }
  });
});

describe('paceAfter', () => {
  it('two months of 2024, by hand', () => {
    const { at: pace, band, shares } = paceOf(TWO_MONTHS, TARGET);
    // 1.08 - 1.2446/6 = 0.872567; x 1.2 = 1.047080; 0.00005/6 x 1.2 = 0.001 either way: 4.707 to 4.709.
    expect(pace.value).toBeCloseTo(4.708, 3);
    expect(pace.low).toBeCloseTo(4.707, 3);
    expect(pace.high).toBeCloseTo(4.709, 3);
    expect(shares.low).toBeCloseTo(0.137, 9);
    expect(shares.high).toBeCloseTo(1 / 6, 9);
    // Growth to date is above the target, so the pace falls with the share: the lowest end is that of 1/6, 4.707; the
    // highest that of 0.137: (1.08 - 0.137 x 1.24455)/0.863 = (1.08 - 0.170503)/0.863 = 1.053879.
    expect(band.low).toBeCloseTo(4.707, 3);
    expect(band.high).toBeCloseTo(5.3879, 3);
  });

  it('with a share of its own the pace moves, and the band stays', () => {
    const usual = paceOf(TWO_MONTHS, TARGET);
    const tried = paceOf(TWO_MONTHS, TARGET, 0.137);
    expect(tried.at.value).toBeCloseTo(5.387, 3);
    expect(tried.band).toEqual(usual.band);
    expect(tried.shares).toEqual(usual.shares);
  });

  it('the band holds the pace, rounding included, for every share of the range', () => {
    const point = fc.constantFrom(
      ...[
        ['2023-01-01/P4M', '2023'],
        ['2023-01-01/P9M', '2023'],
        ['2023-01-01/P10M', '2023'],
        ['2024-01-01/P2M', '2024'],
        ['2024-Q1', '2024'],
        ['2024-01-01/P9M', '2024'],
        ['2025-01', '2025'],
        ['2025-01-01/P2M', '2025'],
      ].map(([period = '', year = '']) => [iip(period, 'ACTUAL'), iip(year, 'TARGET')] as const),
    );
    fc.assert(
      fc.property(point, fc.double({ min: 0, max: 1, noNaN: true }), ([actual, target], part) => {
        const { band, shares } = paceOf(actual, target);
        const pace = requiredPace(actual, target, shares.low + part * (shares.high - shares.low));
        expect(pace?.low).toBeGreaterThanOrEqual(band.low - 1e-9);
        expect(pace?.high).toBeLessThanOrEqual(band.high + 1e-9);
      }),
    );
  });

  it('where no share was observed, the band is what rounding leaves', () => {
    const rows = [
      { INDICATOR: 'GRDP', OBS_VALUE: '9.1', TIME_PERIOD: '2024-01-01/P6M' },
      { INDICATOR: 'GRDP', OBS_VALUE: '11', TIME_PERIOD: '2024', SCENARIO: 'TARGET' },
    ];
    const ctx = contextOf(datasetOf(rows), 'vi');
    const [actual, target] = ctx.dataset.observations;
    const pace = actual && target && paceAfter(ctx, actual, target);
    // Half a year at 9.1 and half at 12.9 make 11; 0.05 of growth: (1.11 - 0.5 x 1.0905)/0.5.
    expect(pace?.at.value).toBeCloseTo(12.9, 9);
    expect(pace?.at.high).toBeCloseTo(12.95, 9);
    expect(pace?.band).toEqual({ low: pace?.at.low, high: pace?.at.high });
  });

  it('nothing is needed of a year that is over', () => {
    expect(paceAfter(vi, iip('2024', 'ACTUAL'), TARGET)).toBeNull();
  });

  it.each([0, 1, -0.5, 2, NaN])('a share of %d is none', (share) => {
    expect(paceAfter(vi, TWO_MONTHS, TARGET, share)).toBeNull();
  });
});

describe('shareText', () => {
  it('is in percent with one decimal, as the language writes it', () => {
    expect(shareText(vi, 1 / 6)).toBe(`16,7${NB}%`);
    expect(shareText(en, 1 / 6)).toBe('16.7%');
    expect(shareText(vi, 0.137)).toBe(`13,7${NB}%`);
  });
});

describe('paceDatum', () => {
  it('says what it is derived from, and for which shares, in both languages', () => {
    const datum = paceDatum(vi, TWO_MONTHS, TARGET);
    expect(datum).toMatchObject({
      text: `≈ +4,7${NB}%`,
      label: `≈ +4,7${NB}%`,
      status: 'derived',
      name: 'Nhịp cần sau hai tháng đầu năm 2024',
    });
    expect(datum?.value).toBeCloseTo(4.708, 3);
    expect(datum?.interval?.low).toBeCloseTo(4.707, 3);
    expect(datum?.facts).toContain(`Suy ra từ +24,46${NB}% và Mục tiêu +8,0${NB}%`);
    expect(datum?.facts.at(-1)).toMatch(/13,7.%.*16,7.%.*4,7 – 5,4/);
    expect(paceDatum(en, TWO_MONTHS, TARGET)).toMatchObject({
      text: '≈ +4.7%',
      name: 'Pace needed after January–February 2024',
    });
  });

  it.each([
    // (1.08 - 0.75 x 1.202)/0.25 = 0.1785 x 4 = 0.714: a fall of 28.6 % would do; rounding leaves
    // 0.75 x 0.05 x 4 = 0.15 on either side.
    ['2024-01-01/P9M', '2024', `≈ ${MINUS}28,6${NB}%`],
    // (1.17 - 10/12 x 1.0506) x 6 = 0.2945 x 6 = 1.767: 76.7 %; rounding leaves 0.025 on either side.
    ['2023-01-01/P10M', '2023', `≈ +76,7${NB}%`],
  ])('after %s it is %s', (period, year, text) => {
    expect(paceDatum(vi, iip(period, 'ACTUAL'), iip(year, 'TARGET'))?.text).toBe(text);
  });

  it('there is none for a whole year', () => {
    expect(paceDatum(vi, iip('2024', 'ACTUAL'), TARGET)).toBeNull();
  });
});

it('what the observed shares come to: themselves after their own months, supposed after others', () => {
  const share = observedShare(CONTEXTS.vi, 'IIP');
  if (!share) throw new Error('no share of IIP');
  expect(sharesAfter(share, 2)).toEqual({ low: 0.137, high: 0.157 });
  // 0.137 + 0.863 × 2/10 and 0.157 + 0.843 × 2/10: the other ten months alike.
  expect(sharesAfter(share, 4).low).toBeCloseTo(0.3096, 10);
  expect(sharesAfter(share, 4).high).toBeCloseTo(0.3256, 10);
  // The equal share, 2/12, lies above both: it is considered, and was not observed.
  expect(shareRange(share, 2)).toEqual({ low: 0.137, high: 2 / 12 });
});
