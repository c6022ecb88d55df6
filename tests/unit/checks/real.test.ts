import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { takingPart, type Finding } from '../../../src/checks/finding';
import { equal } from '../../../src/dataset/period';
import { periodCode } from '../../../src/dataset/periodCode';
import { at } from '../support/periods';
import { DATASET } from '../support/frozen';
import { JUDGED } from './judged';
import { sideText, subjectOf } from './support';

const { observations, codes } = DATASET;
const { findings, tally } = crossCheck(observations, codes);

/** The finding of an observation of the province, which must be there. */
function findingOf(indicator: string, product: string, transformation: string, period: string): Finding {
  const finding = findings.find(({ sides: [one] }) => {
    const o = one.observations[0];
    return (
      o?.area === 'VN-21' &&
      o.indicator === indicator &&
      o.product === product &&
      o.transformation === transformation &&
      equal(one.period, at(period))
    );
  });
  if (!finding) throw new Error(`no finding of ${indicator} ${product} ${transformation} ${period}`);
  return finding;
}

describe('the cross-check of the real data', () => {
  it('finds what has been judged by hand, in this order, and nothing else', () => {
    expect(
      findings.map((f) => ({
        rule: f.rule,
        of: subjectOf(f),
        sides: f.sides.map(sideText),
        size: `${f.size.value.toFixed(2)} ${f.size.unit}`,
      })),
    ).toEqual(JUDGED.map(({ rule, of, sides, size }) => ({ rule, of, sides, size })));
  });

  it.each([
    // IIP of two months: the article's 24.46 and the national office's 22.1 by a newspaper.
    ['IIP', '_Z', 'GY', '2024-01-01/P2M', 24.46, 22.1, 2.36],
    // Workers on the year before and on the month before, at 1 February by the national office.
    ['LABOUR', '_Z', 'GY', '2024-02', 51.9, 5.4, 46.5],
    ['LABOUR', '_Z', 'G1', '2024-02', 45.36, 0.8, 44.56],
    // Electricity in December on one page.
    ['OUTPUT', 'ELECTRICITY', 'GY', '2024-12', 6.79, 20.5, 13.71],
  ])('%s %s %s of %s: %f against %f', (indicator, product, transformation, period, one, other, points) => {
    const { rule, sides, size } = findingOf(indicator, product, transformation, period);
    expect(rule).toBe('same-key');
    expect(sides.map(({ value }) => value)).toEqual([one, other]);
    expect(sides.map(({ derived }) => derived)).toEqual([false, false]);
    expect(size.unit).toBe('points');
    expect(size.value).toBeCloseTo(points, 9);
  });

  it('keeps both periods of the workers: the month and its first day', () => {
    const { sides } = findingOf('LABOUR', '_Z', 'GY', '2024-02');
    expect(sides.map(({ period }) => periodCode(period))).toEqual(['2024-02', '2024-02-01']);
  });

  it.each([
    // 3244 - 744 = 2500; 744 / 2 = 372. Half a unit of both is 1, of the average 0.25.
    ['ELECTRICITY', 2500, 1, 372, 0.25, 6.72],
    // 1024.6 - 279.8 = 744.8; 279.8 / 2 = 139.9.
    ['PETROL', 744.8, 0.1, 139.9, 0.025, 5.324],
    // 1616.7 - 495.5 = 1121.2; 495.5 / 2 = 247.75.
    ['DIESEL', 1121.2, 0.1, 247.75, 0.025, 4.526],
    // 4.25 - 1.27 = 2.98 million tonnes; 0.635.
    ['CEMENT', 2.98, 0.01, 0.635, 0.0025, 4.693],
    // 3.1 million litres and 877 thousand litres, in millions: 2.223 and 0.4385.
    ['BEER', 2.223, 0.0505, 0.4385, 0.00025, 5.07],
    // 57.9 - 17.6 = 40.3; 8.8: in the middle of the season.
    ['SUGAR', 40.3, 0.1, 8.8, 0.025, 4.58],
  ])('%s: March alone would be %f beside %f a month', (product, march, h, average, averageH, size) => {
    const finding = findingOf('OUTPUT', product, 'N', '2024-03');
    const [one, other] = finding.sides;
    expect(finding.rule).toBe('rest-out-of-scale');
    expect(one.value).toBeCloseTo(march, 9);
    expect(one.interval.high - one.value).toBeCloseTo(h, 9);
    expect(other.value).toBeCloseTo(average, 9);
    expect(other.interval.high - other.value).toBeCloseTo(averageH, 9);
    expect(finding.size.value).toBeCloseTo(size, 3);
    expect(finding.sides.every(({ derived }) => derived)).toBe(true);
    expect(finding.reconciliation).toEqual({ kind: 'last-month-alone', month: at('2024-02') });
  });

  it('is silent of garments, stated once in items and once in pieces', () => {
    expect(findings.filter(({ sides }) => sides[0].observations[0]?.product === 'GARMENTS')).toEqual([]);
  });

  it('is silent of the sections of February 2024 and of the year 2024, whose totals some weights give', () => {
    expect(tally['implied-weights']).toEqual({ compared: 2, disagreed: 0 });
  });

  it('is silent where sources agree: the year 2024, February to a decimal, workers in March', () => {
    const told = findings
      .filter(({ rule }) => rule === 'same-key')
      .map((f) => `${subjectOf(f)} ${periodCode(f.sides[0].period)}`);
    expect(told).not.toContain('VN-21 IIP GY 2024');
    expect(told).not.toContain('VN-21 IIP GY 2024-02');
    expect(told).not.toContain('VN-21 LABOUR GY 2024-03');
    expect(told).not.toContain('VN-21 LABOUR G1 2024-03');
  });

  it('puts the workers and then the electricity first', () => {
    expect(findings.slice(0, 3).map(subjectOf)).toEqual([
      'VN-21 LABOUR GY',
      'VN-21 LABOUR G1',
      'VN-21 OUTPUT ELECTRICITY N',
    ]);
  });

  it('tells how much was compared', () => {
    expect(tally).toEqual({
      'same-key': { compared: 25, disagreed: 18 },
      'falling-cumulative': { compared: 53, disagreed: 4 },
      'rest-out-of-scale': { compared: 9, disagreed: 9 },
      'cumulative-outside-parts': { compared: 95, disagreed: 20 },
      // Of these, industry within all sectors: projects and dollars of nine months of 2024 by one source, and projects
      // with foreign capital of six and of nine months.
      'part-exceeds-whole': { compared: 13, disagreed: 0 },
      'implied-weights': { compared: 2, disagreed: 0 },
      // 14 months of each of four national series, of which two stand on a January with two columns; 21 of workers.
      'chained-changes': { compared: 77, disagreed: 75 },
    });
  });

  it('finds each disagreement again, under the same id, among its own observations alone', () => {
    for (const finding of findings) {
      const own = new Set(finding.sides.flatMap((side) => side.observations));
      const again = crossCheck(
        observations.filter((o) => own.has(o)),
        codes,
      );
      expect(again.findings.map(({ id }) => id)).toContain(finding.id);
    }
  });

  it('has an id of its own for every finding', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('never compares observations of different units, bases, splits or scenarios with one another', () => {
    for (const finding of findings) {
      const all = takingPart(finding);
      for (const field of ['area', 'indicator', 'product', 'breakdown', 'unit'] as const)
        expect(new Set(all.map((o) => o[field])).size).toBe(1);
      // Growth on a year before follows from changes on the period before: that rule holds both, and no level.
      const bases = [...new Set(all.map((o) => o.transformation))].sort();
      expect(bases).toEqual(finding.rule === 'chained-changes' ? ['G1', 'GY'] : [bases[0]]);
      expect(all.every(({ scenario }) => scenario === 'ACTUAL')).toBe(true);
    }
  });
});
