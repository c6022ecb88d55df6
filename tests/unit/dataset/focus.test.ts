import { describe, expect, it } from 'vitest';
import { parseFocus } from '../../../src/dataset/focus';
import { at } from '../support/periods';

const described = (focus: unknown): string => JSON.stringify({ name: 'x', chiSo: { focus } });

describe('parseFocus', () => {
  it('is the area, the area to compare it with, and the period that are shown first', () => {
    expect(parseFocus(described({ area: 'VN-21', reference: 'VN', period: '2024-Q1' }))).toEqual({
      area: 'VN-21',
      reference: 'VN',
      period: at('2024-Q1'),
    });
  });

  it('a period that is no time code is none: the newest is shown then', () => {
    expect(parseFocus(described({ area: 'VN-21', reference: 'VN', period: 'soon' })).period).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no focus', '{}'],
    ['an empty focus', described({})],
    ['no reference', described({ area: 'VN-21', period: '2024' })],
    ['an area that is a number', described({ area: 21, reference: 'VN', period: '2024' })],
    ['a list', '[]'],
  ])('%s is an error', (_, text) => {
    expect(() => parseFocus(text)).toThrow();
  });
});
