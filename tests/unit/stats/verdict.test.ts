import { describe, expect, it } from 'vitest';
import { VERDICTS, verdict, type Verdict } from '../../../src/stats/verdict';

const above = { value: 2, low: 1, high: 3 };
const below = { value: -2, low: -3, high: -1 };
const across = { value: 0.2, low: -0.3, high: 0.7 };
const touchingAbove = { value: 0.5, low: 0, high: 1 };
const touchingBelow = { value: -0.5, low: -1, high: 0 };

/** Every state there is: five gaps and none, for a part of the period or the whole of it, while it runs and after. */
const TABLE: readonly [string, Parameters<typeof verdict>[0]['gap'], boolean, boolean, Verdict][] = [
  ['nothing published, running', null, false, false, 'no-data'],
  ['nothing published, over', null, false, true, 'no-data'],
  // A figure without a gap is as good as none.
  ['whole, no gap, running', null, true, false, 'no-data'],
  ['whole, no gap, over', null, true, true, 'no-data'],

  ['part, above, running', above, false, false, 'ahead'],
  ['part, below, running', below, false, false, 'behind'],
  ['part, across, running', across, false, false, 'cannot-tell'],
  ['part, touching from above, running', touchingAbove, false, false, 'cannot-tell'],
  ['part, touching from below, running', touchingBelow, false, false, 'cannot-tell'],

  // The period is over, and no figure speaks for all of it: its parts decide nothing.
  ['part, above, over', above, false, true, 'no-data'],
  ['part, below, over', below, false, true, 'no-data'],
  ['part, across, over', across, false, true, 'no-data'],
  ['part, touching from above, over', touchingAbove, false, true, 'no-data'],
  ['part, touching from below, over', touchingBelow, false, true, 'no-data'],

  ['whole, above, over', above, true, true, 'met'],
  ['whole, below, over', below, true, true, 'missed'],
  ['whole, across, over', across, true, true, 'cannot-tell'],
  ['whole, touching from above, over', touchingAbove, true, true, 'cannot-tell'],
  ['whole, touching from below, over', touchingBelow, true, true, 'cannot-tell'],

  // An estimate of the whole, printed before its period was over, is not yet its last word.
  ['whole, above, running', above, true, false, 'ahead'],
  ['whole, below, running', below, true, false, 'behind'],
  ['whole, across, running', across, true, false, 'cannot-tell'],
  ['whole, touching from above, running', touchingAbove, true, false, 'cannot-tell'],
  ['whole, touching from below, running', touchingBelow, true, false, 'cannot-tell'],
];

describe('verdict', () => {
  it.each(TABLE)('%s', (_, gap, whole, ended, expected) => {
    expect(verdict({ gap, whole, ended })).toBe(expected);
  });

  it('the table is whole: every state stands in it once, and every verdict is given', () => {
    const states = TABLE.map(([, gap, whole, ended]) => JSON.stringify([gap, whole, ended]));
    expect(new Set(states).size).toBe(6 * 2 * 2);
    expect(states).toHaveLength(6 * 2 * 2);
    expect(new Set(TABLE.map(([, , , , given]) => given))).toEqual(new Set(VERDICTS));
  });
});
