import { describe, expect, it } from 'vitest';
import { quantile, verdictOf } from '../../bench/turns';

const BEFORE = [100, 102, 98, 101, 99, 100, 250, 100, 103];
const times = (factor: number): number[] => BEFORE.map((value) => value * factor);

describe('two builds, measured in turns', () => {
  it('are alike where the median is within what is worth a word', () => {
    expect(verdictOf(times(1.1), BEFORE)).toMatchObject({ word: 'alike' });
    expect(verdictOf(BEFORE, BEFORE)).toEqual({ times: 1, low: 1, high: 1, word: 'alike' });
  });

  it('differ where the median does and most rounds lean its way', () => {
    const { times: median, word } = verdictOf(times(1.2), BEFORE);
    expect(median).toBeCloseTo(1.2);
    expect(word).toBe('slower');
    expect(verdictOf(times(0.8), BEFORE).word).toBe('faster');
  });

  it('are alike where the spread explains the median', () => {
    const now = [60, 70, 65, 130, 140, 120, 290, 116, 119];
    expect(verdictOf(now, BEFORE)).toMatchObject({ word: 'alike' });
  });

  it('are compared round by round: a machine that becomes busy changes nothing', () => {
    const busy = [1, 1, 1, 2, 4, 8, 3, 2, 1];
    const both = (values: readonly number[]) => values.map((value, i) => value * (busy[i] ?? 1));
    expect(verdictOf(both(times(1.2)), both(BEFORE)).times).toBeCloseTo(1.2);
  });

  it('must both be measured in every round', () => {
    expect(() => verdictOf([1, 2], [1])).toThrow('every round');
    expect(() => verdictOf([], [])).toThrow('every round');
  });

  it('have quantiles between the values next to them', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1, 1.75, 2.5, 4]);
  });
});
