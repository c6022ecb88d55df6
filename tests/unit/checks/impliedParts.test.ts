import { describe, expect, it } from 'vitest';
import { impliedParts, type ImpliedPart } from '../../../src/checks/impliedParts';
import { periodCode } from '../../../src/dataset/periodCode';
import { at } from '../support/periods';
import { DATASET } from '../support/frozen';
import { observation, CODES } from './support';

/** `2024-01 above 24.46: 24.46 9.32`, the bound's figure first. */
const text = ({ period, direction, bound, from }: ImpliedPart): string =>
  `${periodCode(period)} ${direction} ${bound.value}: ${from.map(({ value }) => value).join(' ')}`;

const rate = (period: string, value: number, about = {}) =>
  observation({ id: `${period} ${value}`, period: at(period), value, ...about });

const implied = (...observations: Parameters<typeof impliedParts>[0]): string[] =>
  impliedParts(observations, CODES).map(text);

describe('impliedParts', () => {
  it('puts January above 24.46 when two months are +24.46 and February is +9.32', () => {
    const [january, ...more] = impliedParts([rate('2024-01-01/P2M', 24.46), rate('2024-02', 9.32)], CODES);
    expect(more).toEqual([]);
    expect(january?.period).toEqual(at('2024-01'));
    expect(january?.direction).toBe('above');
    expect(january?.bound).toEqual({ value: 24.46, interval: { low: 24.455, high: 24.465 } });
    expect(january?.from.map(({ id }) => id)).toEqual(['2024-01-01/P2M 24.46', '2024-02 9.32']);
  });

  it('does so on the real data, for each of the two observations of the two months', () => {
    const { observations, codes } = DATASET;
    const ours = impliedParts(observations, codes).filter(({ from: [whole] }) => whole?.indicator === 'IIP');
    expect(ours.map(text)).toEqual([
      '2024-01 above 24.46: 24.46 9.32',
      '2024-01 above 22.1: 22.1 9.32',
      '2024-01 above 20.01: 20.01 9.32 12.33',
      '2024-04-01/P4M below 17.5: 17.5 20.01 25.5',
      '2024-09 above 20.2: 20.2 17.5',
      '2024-03-01/P7M below 20.2: 20.2 24.46 22.1',
      '2024-09-01/P4M above 19.25: 19.25 17.5',
      '2024-Q4 below 19.25: 19.25 20.2',
      '2023-Q1 above 6.22: 6.22 5.34',
      '2023-05-01/P5M above 7.93: 7.93 6.22',
      '2023-10 below 5.06: 5.06 7.93',
      '2022-Q4 above 16.31: 16.31 16.03',
    ]);
    expect(ours.every(({ from: [whole] }) => whole?.area === 'VN-21')).toBe(true);
  });

  it('puts the rest below when what is known grew faster', () => {
    expect(implied(rate('2023-01-01/P10M', 5.06), rate('2023-01-01/P9M', 7.93))).toEqual([
      '2023-10 below 5.06: 5.06 7.93',
    ]);
  });

  it('finds the smallest gap between opening and closing parts', () => {
    expect(
      implied(
        rate('2024', 20),
        rate('2024-01', 10),
        rate('2024-Q1', 12),
        rate('2024-12', 13),
        rate('2024-06', 9),
      ),
    ).toContain('2024-04-01/P8M above 20: 20 12 13');
  });

  it.each([
    ['nothing is known of the parts', [rate('2024-Q1', 20)]],
    ['the missing part is published', [rate('2024-Q1', 20), rate('2024-03', 9), rate('2024-01-01/P2M', 9)]],
    [
      'published months fill it',
      [rate('2024-Q1', 20), rate('2024-03', 9), rate('2024-01', 9), rate('2024-02', 30)],
    ],
    ['rounding could make the part as high as the whole', [rate('2024-Q1', 20), rate('2024-03', 19.99)]],
    [
      'sources differ on which side the part lies',
      [rate('2024-Q1', 20), rate('2024-03', 9), rate('2024-03', 30, { source: 'beta' })],
    ],
    ['the whole is a target', [rate('2024-Q1', 20, { scenario: 'TARGET' }), rate('2024-03', 9)]],
    ['the part is of another product', [rate('2024-Q1', 20), rate('2024-03', 9, { product: 'CEMENT' })]],
    ['the part is of another basis', [rate('2024-Q1', 20), rate('2024-03', 9, { transformation: 'G1' })]],
  ])('implies nothing when %s', (_, observations) => {
    expect(implied(...observations)).toEqual([]);
  });
});
