import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../support/synthetic';
import { found, foundIn, idsOf, resting } from '../support';
import { level, digits, units, fine, half, rows } from './printed';

describe('falling-cumulative', () => {
  it('speaks exactly when the longer period holds less, whatever was rounded away', () => {
    fc.assert(
      fc.property(units, digits, units, digits, fc.constantFrom('alpha', 'beta'), (a, da, b, db, source) => {
        const falls = fine(b, db) + half(db) < fine(a, da) - half(da);
        const findings = found([
          level('two', '2024-01-01/P2M', a, da),
          level('five', '2024-01-01/P5M', b, db, source),
        ]);
        expect(findings.filter(({ rule }) => rule === 'falling-cumulative')).toHaveLength(falls ? 1 : 0);
      }),
    );
  });

  it('names the shorter period first, and one finding for one wrong observation', () => {
    const ten = (n: number) => level(`${n}`, `2024-01-01/P${n}M`, n * 10, 0);
    const months = [2, 4, 5, 6, 7, 8].map(ten);
    const tooHigh = found([...months, level('high', '2024-Q1', 900, 0)]);
    expect(tooHigh.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['high', '4']]);
    const tooLow = found([...months, level('low', '2024-Q1', 9, 0)]);
    expect(tooLow.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['2', 'low']]);
  });

  it("prefers the source's own shorter period, and falls back on any other", () => {
    const findings = found([
      level('a2', '2024-01-01/P2M', 50, 0),
      level('b2', '2024-01-01/P2M', 40, 0, 'beta'),
      level('b3', '2024-Q1', 20, 0, 'beta'),
    ]);
    expect(findings.filter(({ rule }) => rule === 'falling-cumulative').map(idsOf)).toEqual([['b2', 'b3']]);
    const across = found([level('a2', '2024-01-01/P2M', 50, 0), level('b3', '2024-Q1', 20, 0, 'beta')]);
    expect(resting(across, 'falling-cumulative', 'b3', 'a2')).toBeDefined();
  });

  it('sees a count cut off inside a month, and an exact count that is one less', () => {
    const projects: Row = {
      INDICATOR: 'PROJECTS',
      BREAKDOWN: 'FDI',
      TRANSFORMATION: 'N',
      UNIT_MEASURE: 'PROJECT',
    };
    const findings = foundIn(
      rows(
        { ...projects, TIME_PERIOD: '2024-01-01/P5M20D', OBS_VALUE: '13' },
        { ...projects, TIME_PERIOD: '2024-01-01/P6M', OBS_VALUE: '12', SOURCE: 'beta' },
      ),
    );
    expect(findings.map(({ rule, size }) => [rule, size])).toEqual([
      ['falling-cumulative', { unit: 'count', value: 1 }],
    ]);
  });

  it.each([
    ['stocks', { indicator: 'LABOUR', unit: 'PERSON', product: '_Z' }],
    ['an adjustment, which may be downwards', { indicator: 'CAPITAL_ADDED', unit: 'USD', product: '_Z' }],
    ['products that rose', { indicator: 'PRODUCTS_UP', unit: 'PRODUCT', product: '_Z' }],
    ['rates', { transformation: 'GY' as const, unit: 'PERCENT' }],
  ])('is silent of %s', (_, about) => {
    const observations = [
      { ...level('two', '2024-01-01/P2M', 90, 0), ...about },
      { ...level('three', '2024-Q1', 10, 0), ...about },
    ];
    expect(found(observations)).toEqual([]);
  });

  it('is silent across years and beginnings', () => {
    expect(found([level('a', '2023', 90, 0), level('b', '2024-01-01/P6M', 10, 0)])).toEqual([]);
    expect(found([level('a', '2024-Q1', 90, 0), level('b', '2024-04-01/P6M', 10, 0)])).toEqual([]);
  });
});
