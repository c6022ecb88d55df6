import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../support/synthetic';
import { found, foundIn, sideText } from '../support';
import { digits, fine, half, level744, rate, rows, units, up, workers } from './printed';

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
      'an estimate and a later value of another source',
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
