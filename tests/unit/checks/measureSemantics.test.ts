import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck, type CheckLists } from '../../../src/checks/crossCheck';
import { impliedParts } from '../../../src/checks/impliedParts';
import { measureSemantics } from '../../../src/checks/measureSemantics';
import type { Activity, Indicator, Unit } from '../../../src/dataset/codes';
import { at } from '../support/periods';
import { CODES, observation } from './support';

const name = { vi: 'x', en: 'x' };

const indicator = (code: string, nature: Indicator['nature'], whole = ''): Indicator => ({
  code,
  name,
  short: name,
  headline: null,
  definition: name,
  related: '',
  nature,
  whole,
  concept: '',
});
const activity = (code: string, partOf: string): Activity => ({ code, name, partOf });
const unit = (code: string, kind: Unit['kind']): Unit => ({ code, name, one: 'x', kind });

const byCode = <T extends { readonly code: string }>(...entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.code, entry]));

/** Codes that no package of ours has: what is known of them stands in the lists alone. */
const lists = (nature: Indicator['nature']): CheckLists => ({
  sources: CODES.sources,
  indicators: byCode(indicator('CATCH', nature, 'A'), indicator('PRICE', '')),
  activities: byCode(activity('A1', 'A'), activity('A2', 'A'), activity('A', 'ALL'), activity('_T', '')),
  units: byCode(unit('BOAT', 'COUNT'), unit('TNE', ''), unit('EUR', 'CURRENCY')),
});

const level = (id: string, period: string, value: number, indicatorCode = 'CATCH') =>
  observation({
    id,
    indicator: indicatorCode,
    product: 'FISH',
    transformation: 'N',
    unit: 'TNE',
    period: at(period),
    value,
    decimals: 0,
  });

describe('what the code lists say is what the rules hold for', () => {
  const falling = [level('a', '2024-01', 90), level('b', '2024-01-01/P2M', 40)];
  const leaping = [level('a', '2024-01-01/P2M', 20), level('b', '2024-Q1', 900)];

  it.each([
    // Levels add up: they cannot fall, and months are alike in scale.
    ['FLOW', ['falling-cumulative'], ['rest-out-of-scale']],
    // In lumps: they cannot fall, and may leap.
    ['LUMPY', ['falling-cumulative'], []],
    // What is there at a moment may fall, and may leap.
    ['STOCK', [], []],
    ['OPENING_STOCK', [], []],
    ['WATCHED', [], []],
    ['', [], []],
  ] as const)('an indicator of nature "%s"', (nature, ofFalling, ofLeaping) => {
    const rules = (observations: typeof falling): string[] =>
      crossCheck(observations, lists(nature)).findings.map(({ rule }) => rule);
    expect(rules(falling)).toEqual(ofFalling);
    expect(rules(leaping)).toEqual(ofLeaping);
  });

  it.each([
    ['FLOW', ['cumulative-outside-parts']],
    ['LUMPY', ['cumulative-outside-parts']],
    // At the end of March is at the end of the quarter: no mean of January, February and March.
    ['STOCK', []],
    ['OPENING_STOCK', []],
    ['', []],
  ] as const)('growth over a quarter beyond that of its months, of nature "%s"', (nature, rules) => {
    const observations = [
      ...[5, 6, 7].map((value, i) =>
        observation({ id: `${i}`, indicator: 'CATCH', value, period: at(`2024-0${i + 1}`) }),
      ),
      observation({ id: 'quarter', indicator: 'CATCH', value: 9.5, period: at('2024-Q1') }),
    ];
    expect(crossCheck(observations, lists(nature)).findings.map(({ rule }) => rule)).toEqual(rules);
    // Without March it is not a contradiction but says something of March, if it says anything.
    const { length } = impliedParts(
      observations.filter(({ id }) => id !== '2'),
      lists(nature),
    );
    expect(length).toBe(rules.length);
  });

  it.each([
    ['OPENING_STOCK', ['same-key']],
    ['STOCK', []],
    ['FLOW', []],
    ['', []],
  ] as const)('a month and its first day, of nature "%s"', (nature, rules) => {
    const observations = [
      observation({ id: 'month', indicator: 'CATCH', value: 20.15, period: at('2024-03') }),
      observation({ id: 'first', indicator: 'CATCH', value: 8.3, period: at('2024-03-01'), source: 'beta' }),
      observation({ id: 'second', indicator: 'CATCH', value: 1, period: at('2024-03-02'), source: 'beta' }),
    ];
    expect(crossCheck(observations, lists(nature)).findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it('a percentage or an index of a flow neither adds up nor is a part, whatever it is of', () => {
    const cases = [
      // How far a yearly plan is met, the share of an industry, an index, the share of foreign capital.
      { indicator: 'GO_INDUSTRY', unit: 'PERCENT' },
      { indicator: 'GRDP', activity: 'BTE', unit: 'PERCENT' },
      { indicator: 'OUTPUT', product: 'CEMENT', unit: 'INDEX' },
      { indicator: 'CAPITAL', breakdown: 'FDI', unit: 'PERCENT' },
    ];
    const value = fc.integer({ min: 0, max: 4000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.constantFrom(...cases), value, value, value, (about, quarter, half, all) => {
        const one = (id: string, period: string, of: number, more = {}) =>
          observation({
            id,
            period: at(period),
            value: of,
            decimals: 1,
            transformation: 'N',
            ...about,
            ...more,
          });
        const observations = [
          one('quarter', '2024-Q1', quarter),
          one('half', '2024-01-01/P6M', half),
          one('all', '2024-01-01/P6M', all, { activity: '_T', breakdown: '_T', locator: 'all' }),
        ];
        const rules = crossCheck(observations, CODES).findings.map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== 'same-key')).toEqual([]);
      }),
    );
    // In an amount the first of them says that what was made has been unmade.
    const [first] = cases;
    const amounts = [90, 40].map((of, i) =>
      observation({
        ...first,
        id: `${i}`,
        unit: 'VND',
        transformation: 'N',
        period: at(['2024-Q1', '2024-01-01/P6M'][i] ?? ''),
        value: of,
      }),
    );
    expect(crossCheck(amounts, CODES).findings.map(({ rule }) => rule)).toEqual(['falling-cumulative']);
  });

  it('two percentages of one thing differ by points', () => {
    const shares = [45, 20.09].map((of, i) =>
      observation({
        id: `${i}`,
        indicator: 'GRDP',
        transformation: 'N',
        value: of,
        source: ['alpha', 'beta'][i] ?? '',
      }),
    );
    // 45 - 20.09.
    expect(crossCheck(shares, CODES).findings.map(({ size }) => size)).toEqual([
      { unit: 'points', value: 24.91 },
    ]);
  });

  it('a whole lies between its parts, whatever the classification calls them', () => {
    const rate = (id: string, activityCode: string, value: number) =>
      observation({ id, indicator: 'CATCH', activity: activityCode, value, period: at('2024') });
    const observations = [rate('all', '_T', 9), rate('one', 'A1', 3), rate('two', 'A2', 5)];
    const of = (codes: CheckLists) => crossCheck(observations, codes).findings.map(({ rule }) => rule);
    expect(of(lists(''))).toEqual(['implied-weights']);
    // A total of which nobody says what it is the whole of, and parts that belong to nothing.
    expect(of({ ...lists(''), indicators: byCode(indicator('CATCH', '')) })).toEqual([]);
    expect(of({ ...lists(''), activities: byCode(activity('A1', ''), activity('A2', '')) })).toEqual([]);
  });

  it('money is what the list of units says it is', () => {
    const { isMoney } = measureSemantics(lists(''));
    const some = level('a', '2024', 3);
    expect(isMoney({ ...some, unit: 'EUR' })).toBe(true);
    expect(isMoney({ ...some, unit: 'BOAT' })).toBe(false);
  });
});
