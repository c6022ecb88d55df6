import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/dataset/csv';
import type { IssueCode } from '../../../src/dataset/issue';
import { OBSERVATION_COLUMNS, parseObservations } from '../../../src/dataset/parseObservations';
import { DATASET } from '../support/frozen';
import { csvOf } from '../../support/csv';
import { observationsCsv, type Row } from '../support/synthetic';

const SOURCES = new Map(DATASET.codes.sources);
for (const [, source] of [...SOURCES].slice(0, 1)) SOURCES.set('alpha', { ...source, key: 'alpha' });
const CODES = { ...DATASET.codes, sources: SOURCES };

const parse = (text: string, codes: Parameters<typeof parseObservations>[2] = CODES) =>
  parseObservations('observations/x.csv', text, codes, new Set());

const GOOD: Row = { OBS_VALUE: '24.46' };
/** Stands on line 2 of a file; the row under test stands on line 3, another good one on line 4. */
const FIRST: Row = { OBS_VALUE: '1', TIME_PERIOD: '2020' };
const LAST: Row = { OBS_VALUE: '2', TIME_PERIOD: '2021' };

describe('parseObservations', () => {
  it('a row is an observation, digit for digit', () => {
    const { rows, issues } = parse(
      observationsCsv([
        { ...GOOD, OBS_VALUE: '8.0', SCENARIO: 'TARGET', TIME_PERIOD: '2024', LOCATOR: 'p 1' },
      ]),
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        // What the key of this row gives; an address that was sent must keep finding it.
        id: '0hhgayqfwzp',
        file: 'observations/x.csv',
        line: 2,
        area: 'VN-21',
        indicator: 'IIP',
        activity: '_T',
        product: '_Z',
        breakdown: '_T',
        period: { start: 24288, day: 1, months: 12, days: 0 }, // 2024 * 12
        transformation: 'GY',
        scenario: 'TARGET',
        value: 8,
        decimals: 1,
        exact: true,
        outOf: null,
        unit: 'PERCENT',
        mult: 0,
        obsStatus: 'A',
        source: 'alpha',
        locator: 'p 1',
        printed: '8.0 as printed',
        note: '',
      },
    ]);
  });

  it.each<[string, Row, IssueCode, string, string]>([
    ['no value', { OBS_VALUE: '' }, 'empty', 'OBS_VALUE', ''],
    ['a decimal comma', { OBS_VALUE: '24,46' }, 'not-a-number', 'OBS_VALUE', '24,46'],
    ['a value in words', { OBS_VALUE: 'n/a' }, 'not-a-number', 'OBS_VALUE', 'n/a'],
    ['a dash for a value', { OBS_VALUE: '-' }, 'not-a-number', 'OBS_VALUE', '-'],
    ['a typographic minus', { OBS_VALUE: '−5' }, 'not-a-number', 'OBS_VALUE', '−5'],
    ['a power of ten', { OBS_VALUE: '1e3' }, 'not-a-number', 'OBS_VALUE', '1e3'],
    ['a bare point', { OBS_VALUE: '5.' }, 'not-a-number', 'OBS_VALUE', '5.'],
    ['no number at all', { OBS_VALUE: 'NaN' }, 'not-a-number', 'OBS_VALUE', 'NaN'],
    ['a number without end', { OBS_VALUE: 'Infinity' }, 'not-a-number', 'OBS_VALUE', 'Infinity'],
    ['two numbers', { OBS_VALUE: '14/25' }, 'not-a-number', 'OBS_VALUE', '14/25'],
    [
      'more digits than a number holds',
      { OBS_VALUE: '1234567890123456' },
      'not-a-number',
      'OBS_VALUE',
      '1234567890123456',
    ],
    ['no period', { TIME_PERIOD: '' }, 'empty', 'TIME_PERIOD', ''],
    ['a bad period', { TIME_PERIOD: '2024Q5' }, 'not-a-period', 'TIME_PERIOD', '2024Q5'],
    [
      'a period of a thousand years',
      { TIME_PERIOD: '2024-01-01/P999Y' },
      'not-a-period',
      'TIME_PERIOD',
      '2024-01-01/P999Y',
    ],
    ['a day that does not exist', { TIME_PERIOD: '2023-02-29' }, 'not-a-period', 'TIME_PERIOD', '2023-02-29'],
    [
      'a quarter in months',
      { TIME_PERIOD: '2024-01-01/P3M' },
      'not-canonical-period',
      'TIME_PERIOD',
      '2024-01-01/P3M',
    ],
    ['an unknown area', { REF_AREA: 'VN-99' }, 'unknown-code', 'REF_AREA', 'VN-99'],
    ['an unknown indicator', { INDICATOR: 'IPI' }, 'unknown-code', 'INDICATOR', 'IPI'],
    ['an unknown activity', { ACTIVITY: 'Z' }, 'unknown-code', 'ACTIVITY', 'Z'],
    ['an unknown product', { PRODUCT: 'SPACESHIP' }, 'unknown-code', 'PRODUCT', 'SPACESHIP'],
    ['an unknown breakdown', { BREAKDOWN: 'HALF' }, 'unknown-code', 'BREAKDOWN', 'HALF'],
    ['an unknown unit', { UNIT_MEASURE: 'BUSHEL' }, 'unknown-code', 'UNIT_MEASURE', 'BUSHEL'],
    ['an unknown source', { SOURCE: 'hearsay' }, 'unknown-code', 'SOURCE', 'hearsay'],
    ['an unknown note', { NOTE: 'NOTHING' }, 'unknown-code', 'NOTE', 'NOTHING'],
    [
      'a code by the name of a part of every object',
      { INDICATOR: '__proto__' },
      'unknown-code',
      'INDICATOR',
      '__proto__',
    ],
    ['another such code', { REF_AREA: 'constructor' }, 'unknown-code', 'REF_AREA', 'constructor'],
    ['an unknown transformation', { TRANSFORMATION: 'G2' }, 'not-in-list', 'TRANSFORMATION', 'G2'],
    ['an unknown scenario', { SCENARIO: 'WISH' }, 'not-in-list', 'SCENARIO', 'WISH'],
    ['an unknown status', { OBS_STATUS: 'X' }, 'not-in-list', 'OBS_STATUS', 'X'],
    ['no status', { OBS_STATUS: '' }, 'not-in-list', 'OBS_STATUS', ''],
    ['a broken multiplier', { UNIT_MULT: '1.5' }, 'not-an-integer', 'UNIT_MULT', '1.5'],
    ['a multiplier that no words say', { UNIT_MULT: '-3' }, 'not-in-list', 'UNIT_MULT', '-3'],
    ['a multiplier beyond all words', { UNIT_MULT: '18' }, 'not-in-list', 'UNIT_MULT', '18'],
    ['no multiplier: it is not one', { UNIT_MULT: '' }, 'not-an-integer', 'UNIT_MULT', ''],
    ['nothing printed', { PRINTED: '' }, 'empty', 'PRINTED', ''],
    ['no area', { REF_AREA: '' }, 'empty', 'REF_AREA', ''],
    ['no source', { SOURCE: '' }, 'empty', 'SOURCE', ''],
  ])('a row with %s is left out and reported; the rows around it stay', (_, damage, code, column, value) => {
    const { rows, issues } = parse(observationsCsv([FIRST, { ...GOOD, ...damage }, LAST]));
    expect(issues[0]).toEqual({ code, file: 'observations/x.csv', row: 3, column, value });
    // One cell may break two rules (an empty value is no number either), but no other cell is blamed.
    expect(new Set(issues.map((issue) => `${issue.row} ${issue.column}`)).size).toBe(1);
    expect(rows.map((o) => [o.file, o.line])).toEqual([
      ['observations/x.csv', 2],
      ['observations/x.csv', 4],
    ]);
  });

  it('each broken rule of a row is an issue of its own', () => {
    const { rows, issues } = parse(observationsCsv([{ ...GOOD, OBS_VALUE: 'many', OBS_STATUS: 'X' }]));
    expect(rows).toEqual([]);
    expect(issues.map((issue) => issue.column)).toEqual(['OBS_VALUE', 'OBS_STATUS']);
  });

  it.each<[string, string]>([
    ['too long', ',too,long'],
    ['too short', ''],
  ])('a row that is %s is left out and reported; the rows around it stay', (length, more) => {
    const lines = observationsCsv([FIRST, GOOD, LAST]).split('\n');
    lines[2] = length === 'too long' ? `${lines[2] ?? ''}${more}` : 'VN-21,IIP';
    const { rows, issues } = parse(lines.join('\n'));
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['row-length', 3]]);
    expect(rows).toHaveLength(2);
  });

  it('a key stands once: the second row of one key is left out, and the first stays', () => {
    const { rows, issues } = parse(observationsCsv([GOOD, { ...GOOD, OBS_VALUE: '22.1' }]));
    expect(rows.map((o) => o.value)).toEqual([24.46]);
    expect(issues).toMatchObject([{ code: 'duplicate-key', row: 3 }]);
  });

  it('a key stands once in the whole package, over all its files', () => {
    const seen = new Set<string>();
    const text = observationsCsv([GOOD]);
    expect(parseObservations('observations/a.csv', text, CODES, seen).rows).toHaveLength(1);
    const again = parseObservations('observations/b.csv', text, CODES, seen);
    expect(again.rows).toEqual([]);
    expect(again.issues).toMatchObject([{ code: 'duplicate-key', file: 'observations/b.csv', row: 2 }]);
  });

  it('a row that was left out takes no key: the same observation mended further on is read', () => {
    const { rows } = parse(observationsCsv([{ ...GOOD, OBS_VALUE: '24,46' }, GOOD]));
    expect(rows.map((o) => o.line)).toEqual([3]);
  });

  it('two places of one source may say the same thing differently', () => {
    const { rows, issues } = parse(
      observationsCsv([
        { ...GOOD, OBS_VALUE: '6.79', LOCATOR: 'passage 2' },
        { ...GOOD, OBS_VALUE: '20.5', LOCATOR: 'passage 1' },
      ]),
    );
    expect(issues).toEqual([]);
    expect(rows.map((o) => o.value)).toEqual([6.79, 20.5]);
  });

  it('a code list that could not be read is not held against the rows', () => {
    const text = observationsCsv([{ ...GOOD, PRODUCT: 'SPACESHIP' }]);
    expect(parse(text).rows).toEqual([]);
    expect(parse(text, { ...CODES, products: null })).toMatchObject({
      rows: [{ product: 'SPACESHIP' }],
      issues: [],
    });
  });

  it('“not applicable” needs no entry in a list', () => {
    const products = new Map([...DATASET.codes.products].filter(([code]) => code !== '_Z'));
    expect(parse(observationsCsv([GOOD]), { ...CODES, products }).issues).toEqual([]);
  });

  it.each(OBSERVATION_COLUMNS)(
    'a file without the column %s cannot be read, and the error names it',
    (column) => {
      const columns = OBSERVATION_COLUMNS.filter((one) => one !== column);
      expect(() => parse(csvOf(columns, [GOOD]))).toThrow(UnreadableFile);
      expect(() => parse(csvOf(columns, [GOOD]))).toThrow(column);
    },
  );

  it('an extra column by the name of a part of every object changes nothing', () => {
    const lines = observationsCsv([GOOD]).split('\n').filter(Boolean);
    const { rows, issues } = parse([`${lines[0] ?? ''},__proto__`, `${lines[1] ?? ''},polluted`].join('\n'));
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('missing is never zero: no damage to a value makes a zero of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { rows } = parse(observationsCsv([{ ...GOOD, OBS_VALUE: text }]));
        const [row] = rows;
        if (row?.value === 0) expect(text.trim()).toMatch(/^-?0+(\.0+)?$/);
      }),
    );
    for (const text of ['', ' ', '—', 'null', '0x0', '+0', '.0'])
      expect(parse(observationsCsv([{ ...GOOD, OBS_VALUE: text }])).rows).toEqual([]);
  });

  it.each<[string, Row, boolean]>([
    ['projects', { UNIT_MEASURE: 'PROJECT', TRANSFORMATION: 'N' }, true],
    ['thousands of projects', { UNIT_MEASURE: 'PROJECT', TRANSFORMATION: 'N', UNIT_MULT: '3' }, false],
    ['the growth of projects', { UNIT_MEASURE: 'PERCENT', TRANSFORMATION: 'GY' }, false],
    ['tonnes', { UNIT_MEASURE: 'TNE', TRANSFORMATION: 'N' }, false],
  ])('what is counted one by one is exact: %s', (_, row, exact) => {
    const { rows, issues } = parse(observationsCsv([{ ...GOOD, OBS_VALUE: '3', ...row }]));
    expect(issues).toEqual([]);
    expect(rows[0]?.exact).toBe(exact);
  });

  it.each([
    ['14/25', 25],
    ['14/25 sản phẩm', 25],
    ['14 sản phẩm', null],
    ['14/25 và 3/25', null],
  ])('knows the total that a count was printed out of: %s', (PRINTED, outOf) => {
    const count = { UNIT_MEASURE: 'PROJECT', TRANSFORMATION: 'N', OBS_VALUE: '14' };
    expect(parse(observationsCsv([{ ...GOOD, ...count, PRINTED }])).rows[0]?.outOf).toBe(outOf);
  });

  describe('a rate that was printed as an index', () => {
    const rate = (value: string, row: Row = {}) =>
      parse(observationsCsv([{ ...GOOD, UNIT_MEASURE: 'INDEX', OBS_VALUE: value, ...row }])).rows[0];

    it.each([
      ['105.4', 5.4, 1],
      ['92.15', -7.85, 2],
      ['100', 0, 0],
      ['114', 14, 0],
      ['100.80', 0.8, 2],
      ['99.16', -0.84, 2],
      ['138.56', 38.56, 2],
    ])('%s is %d %%, with its %d decimals', (index, percent, decimals) => {
      expect(rate(index)).toMatchObject({ value: percent, decimals, unit: 'PERCENT' });
      expect(Object.is(rate(index)?.value, -0)).toBe(false);
    });

    it('is re-expressed in percent digit for digit', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 300_000 }),
          fc.integer({ min: 0, max: 3 }),
          (units, decimals) => {
            // In whole units of the last digit: the index less a hundred.
            const digits = String(units).padStart(decimals + 1, '0');
            const index =
              decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
            expect(rate(index)?.value).toBe((units - 100 * 10 ** decimals) / 10 ** decimals);
          },
        ),
      );
    });

    it('a level in the same unit stays as it is', () => {
      expect(rate('105.4', { TRANSFORMATION: 'N' })).toMatchObject({ value: 105.4, unit: 'INDEX' });
    });
  });
});
