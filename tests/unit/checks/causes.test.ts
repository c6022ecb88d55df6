import { describe, expect, it } from 'vitest';
import { causesOf, shownFirst, type Cause } from '../../../src/checks/causes';
import { crossCheck } from '../../../src/checks/crossCheck';
import type { Finding } from '../../../src/checks/finding';
import type { Observation } from '../../../src/dataset/observation';
import type { SourceList } from '../../../src/dataset/sourceOrder';
import { at } from '../support/periods';
import { CODES, observation } from './support';

type About = Partial<{ readonly priority: number; readonly body: string; readonly published: string }>;

const sourcesOf = (about: Readonly<Record<string, About>>): SourceList =>
  new Map(
    Object.entries(about).map(([key, { priority = 1, body = key, published = '' }]) => [
      key,
      { priority, published, publisher: { vi: key, en: key }, authority: { vi: body, en: body } },
    ]),
  );

function only(observations: readonly Observation[], sources: SourceList): Finding {
  const [finding, ...more] = crossCheck(observations, { ...CODES, sources }).findings;
  if (!finding || more.length > 0) throw new Error('not one finding');
  return finding;
}

const kinds = (causes: readonly Cause[]): string[] => causes.map(({ kind }) => kind);

const TWO = [
  observation({ id: 'a', value: 24.46, source: 'alpha' }),
  observation({ id: 'b', value: 22.1, decimals: 1, source: 'beta' }),
];
const early = (some: Partial<Observation>) => TWO.map((o) => (o.source === 'alpha' ? { ...o, ...some } : o));

describe('what can make two values differ', () => {
  it.each<[string, readonly Observation[], About, About, readonly string[]]>([
    ['two bodies', TWO, {}, {}, ['bodies']],
    ['one body in two articles', TWO, { body: 'office' }, { body: 'office' }, ['republished']],
    ['an estimate of one body', early({ obsStatus: 'E' }), {}, {}, ['bodies', 'early']],
    [
      'a provisional value and a later one',
      early({ obsStatus: 'P' }),
      { body: 'office' },
      { body: 'office' },
      ['republished', 'early'],
    ],
    [
      'a revision, which says so itself',
      TWO,
      { body: 'office', published: '2024-03-01' },
      { body: 'office', published: '2024-04-01' },
      [],
    ],
  ])('%s', (_, observations, alpha, beta, expected) => {
    const sources = sourcesOf({ alpha, beta });
    expect(kinds(causesOf(only(observations, sources), sources))).toEqual(expected);
  });

  it('two places of one source: nothing is known', () => {
    const sources = sourcesOf({ alpha: {} });
    const observations = [
      observation({ id: 'a', value: 6.79, locator: 'one' }),
      observation({ id: 'b', value: 20.5, locator: 'two' }),
    ];
    expect(causesOf(only(observations, sources), sources)).toEqual([]);
  });

  it('a series: levels revised; a digit less, where that is enough; a change of base within a year of months', () => {
    const sources = sourcesOf({ alpha: {} });
    const change = (transformation: 'GY' | 'G1', code: string, value: number): Observation =>
      observation({ id: `${transformation} ${code}`, value, transformation, period: at(code) });
    const months = (year: number): string[] =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
    /** Growth that alternates while nothing else changes: every month breaks the rule. */
    const until = (count: number): Observation[] => {
      const all = [...months(2023), ...months(2024), ...months(2025)];
      return [
        ...all.slice(0, 12 + count).map((code) => change('G1', code, 0)),
        ...all.slice(11, 12 + count).map((code, i) => change('GY', code, i % 2)),
      ];
    };
    const causes = (count: number) => causesOf(only(until(count), sources), sources);
    expect(causes(12)).toEqual([
      { kind: 'revised-levels' },
      { kind: 'coarser', periods: 0, of: 12 },
      { kind: 'base', months: 12, explains: true },
    ]);
    expect(causes(13).at(-1)).toEqual({ kind: 'base', months: 13, explains: false });
  });
});

describe('which of two values is shown first', () => {
  it.each<[string, About, About, string, string]>([
    ['the priority of its source', { priority: 2 }, { priority: 1 }, 'beta', 'priority'],
    ['the order of the list', {}, {}, 'alpha', 'listed'],
    [
      'what a body published later',
      { body: 'office', published: '2024-03-01' },
      { body: 'office', published: '2024-04-01' },
      'beta',
      'later',
    ],
  ])('by %s', (_, alpha, beta, source, by) => {
    const sources = sourcesOf({ alpha, beta });
    const first = shownFirst(only(TWO, sources), sources);
    expect([first?.side.observations[0]?.source, first?.by]).toEqual([source, by]);
  });

  it('is not asked of values of different things', () => {
    const sources = sourcesOf({ alpha: {} });
    const level = { indicator: 'OUTPUT', transformation: 'N' as const, unit: 'TNE', product: 'SUGAR' };
    const falling = [
      observation({ ...level, id: 'a', value: 9 }),
      observation({ ...level, id: 'b', value: 5, period: at('2024-Q1') }),
    ];
    expect(shownFirst(only(falling, sources), sources)).toBeNull();
  });
});
