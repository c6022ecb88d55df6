import { describe, expect, it } from 'vitest';
import { crossCheck, type CheckLists } from '../../../src/checks/crossCheck';
import type { Observation } from '../../../src/dataset/observation';
import { at } from '../support/periods';
import { CODES, observation, sideText } from './support';

const named = (name: string) => ({ vi: name, en: name });
const source = (body: string, published: string, priority = 1) => ({
  authority: named(body),
  publisher: named('printer'),
  priority,
  published,
});

/** One office in May, June and July, listed out of order; another body in June; and the office without a date. */
const LISTS: CheckLists = {
  ...CODES,
  sources: new Map([
    ['may', source('office', '2025-05-06')],
    ['july', source('office', '2025-07-06')],
    ['june', source('office', '2025-06-06')],
    ['other', source('department', '2025-06-20', 2)],
    ['undated', source('office', '', 3)],
  ]),
};

const april = (from: string, value: number, about: Partial<Observation> = {}): Observation =>
  observation({
    id: `${from} ${value}`,
    source: from,
    value,
    decimals: 1,
    period: at('2025-04'),
    locator: `${value}`,
    ...about,
  });

const told = (...observations: readonly Observation[]): string[] =>
  crossCheck(observations, LISTS).findings.map(
    ({ rule, revised, sides }) => `${revised ? 'revised' : rule}: ${sides.map(sideText).join(' / ')}`,
  );

describe('what a body publishes anew', () => {
  it('is reported step by step, each restatement against the one before it, the later leading', () => {
    expect(told(april('may', 9.1), april('july', 8.4), april('june', 8.9)).sort()).toEqual([
      'revised: 8.4 (2025-04: july) / 8.9 (2025-04: june)',
      'revised: 8.9 (2025-04: june) / 9.1 (2025-04: may)',
    ]);
  });

  it('is no news where rounding makes one number of both', () => {
    expect(told(april('may', 9.1), april('june', 9.14, { decimals: 2 }))).toEqual([]);
    expect(told(april('may', 9.1), april('june', 9.1), april('july', 9.3))).toEqual([
      'revised: 9.3 (2025-04: july) / 9.1 (2025-04: june)',
    ]);
  });

  it('is set against others as it stands now', () => {
    expect(told(april('may', 9.1), april('july', 8.4), april('other', 8.4))).toEqual([
      'revised: 8.4 (2025-04: july) / 9.1 (2025-04: may)',
    ]);
    expect(told(april('may', 9.1), april('july', 8.4), april('other', 9.1)).sort()).toEqual([
      'revised: 8.4 (2025-04: july) / 9.1 (2025-04: may)',
      'same-key: 8.4 (2025-04: july) / 9.1 (2025-04: other)',
    ]);
  });

  it.each([
    ['two values in one release', [april('may', 9.1), april('may', 8.4)]],
    ['a release without a date', [april('undated', 9.1), april('july', 8.4)]],
    ['another body on a later day', [april('may', 9.1), april('other', 8.4)]],
  ])('%s contradict one another', (_, observations) => {
    const findings = crossCheck(observations, LISTS).findings;
    expect(findings.map(({ rule, revised }) => [rule, revised])).toEqual([['same-key', false]]);
  });

  it('two values in a release that has been replaced still contradict one another', () => {
    expect(told(april('may', 9.1), april('may', 7), april('july', 8.4)).sort()).toEqual([
      'revised: 8.4 (2025-04: july) / 9.1 (2025-04: may)',
      'same-key: 9.1 (2025-04: may) / 7 (2025-04: may)',
    ]);
  });

  it('no longer contradicts anything else with what it said before', () => {
    const level = (from: string, period: string, value: number): Observation =>
      april(from, value, {
        id: `${from} ${period}`,
        period: at(period),
        indicator: 'OUTPUT',
        product: 'CEMENT',
        transformation: 'N',
        unit: 'TNE',
      });
    // 100 by April has become 90, so that 95 by May is more, as it must be.
    expect(
      told(
        level('may', '2025-01-01/P4M', 100),
        level('july', '2025-01-01/P4M', 90),
        level('july', '2025-01-01/P5M', 95),
      ),
    ).toEqual(['revised: 90 (2025-01-01/P4M: july) / 100 (2025-01-01/P4M: may)']);
    // Not replaced, it would be a fall.
    expect(told(level('may', '2025-01-01/P4M', 100), level('july', '2025-01-01/P5M', 95))).toEqual([
      'falling-cumulative: 100 (2025-01-01/P4M: may) / 95 (2025-01-01/P5M: july)',
    ]);
  });
});
