import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/observation';
import { periodCode } from '../../../../src/dataset/periodCode';
import { collector } from '../../../../src/checks/checked';
import { crossCheck } from '../../../../src/checks/crossCheck';
import { aboutFinding, findingCode } from '../../../../src/checks/findingCode';
import { at } from '../../support/periods';
import { CODES, observation, found, idsOf } from '../support';

type Some = Partial<Observation>;

const change =
  (transformation: 'GY' | 'G1') =>
  (code: string, value: number, some: Some = {}) =>
    observation({
      id: `${transformation} ${code} ${some.source ?? ''}`,
      value,
      transformation,
      period: at(code),
      ...some,
    });
const onYear = change('GY');
const onMonth = change('G1');

/** The four printed changes of the IIP of Viet Nam in April 2024. */
const april = (growth: number, some: Some = {}): Observation[] => [
  onYear('2024-03', 4.78, some),
  onYear('2024-04', growth, some),
  onMonth('2024-04', 0.75, some),
  onMonth('2023-04', 3.55, some),
];

const rulesOf = (observations: readonly Observation[]): string[] =>
  found(observations).map(({ rule }) => rule);
const comparedIn = (observations: readonly Observation[]): number =>
  crossCheck(observations, CODES).tally['chained-changes'].compared;

describe('chained-changes', () => {
  it.each([
    // 1.0478 x 1.0075 / 1.0355 is 1.946 74 %, and rounding leaves it 1.931 89 to 1.961 59.
    [1.95, 0],
    [1.93, 0],
    [1.97, 1],
    [1.92, 1],
    [7.39, 1],
  ])('growth of %f % gives %i finding', (growth, count) => {
    expect(rulesOf(april(growth))).toEqual(count ? ['chained-changes'] : []);
    expect(comparedIn(april(growth))).toBe(1);
  });

  it('has the published growth on one side and the three others on the other', () => {
    const [finding] = found(april(7.39));
    expect(finding?.sides.map(({ derived, value }) => [derived, value.toFixed(3)])).toEqual([
      [false, '7.390'],
      [true, '1.947'],
    ]);
    expect(idsOf(finding ?? fail()).sort()).toEqual(
      april(7.39)
        .map(({ id }) => id)
        .sort(),
    );
    expect(finding?.size.unit).toBe('points');
    expect(finding?.size.value).toBeCloseTo(5.443, 3);
  });

  it.each([0, 1, 2, 3])('is silent with one of the four missing (%i)', (missing) => {
    const observations = april(7.39).filter((_, i) => i !== missing);
    expect(rulesOf(observations)).toEqual([]);
    expect(comparedIn(observations)).toBe(0);
  });

  it('is silent of an indicator of which the code list does not say what it is', () => {
    expect(rulesOf(april(7.39, { indicator: 'CAPITAL_ADDED' }))).toEqual([]);
  });

  it('holds for quarters and for stocks on a day of each month', () => {
    const quarters = [
      onYear('2024-Q1', 4.78),
      onYear('2024-Q2', 7.39),
      onMonth('2024-Q2', 0.75),
      onMonth('2023-Q2', 3.55),
    ];
    expect(rulesOf(quarters)).toEqual(['chained-changes']);
    const days = { indicator: 'LABOUR' };
    const workers = [
      onYear('2023-12-01', -5.08, days),
      onYear('2024-01-01', 9.05, days),
      onMonth('2024-01-01', 1.43, days),
      onMonth('2023-01-01', -0.84, days),
    ];
    expect(rulesOf(workers)).toEqual(['chained-changes']);
  });

  it('where sources disagree, any value between theirs will do', () => {
    const two = (other: number) => [...april(7.39), onYear('2024-04', other, { source: 'beta' })];
    expect(rulesOf(two(1.9))).toEqual(['same-key']);
    expect(rulesOf(two(9.9)).sort()).toEqual(['chained-changes', 'same-key']);
  });

  describe('a series', () => {
    const may = [onYear('2024-05', 6.75), onMonth('2024-05', 4.0), onMonth('2023-05', 4.0)];
    const [one] = found(april(7.39));
    const [both] = found([...april(7.39), ...may]);

    it('is one finding with the period that is furthest apart, however many break the rule', () => {
      // May: 7.39 % x 1.04 / 1.04 is still 7.39 %, and 6.75 % is published: 0.64 points; April: 5.44.
      expect(found([...april(7.39), ...may])).toHaveLength(1);
      expect(both?.breaks?.periods.map(periodCode)).toEqual(['2024-04', '2024-05']);
      expect(both?.breaks?.compared).toBe(2);
      expect(periodCode(both?.sides[0].period ?? fail())).toBe('2024-04');
      expect(both?.breaks?.observations.map(({ id }) => id).sort()).toEqual(
        [...april(7.39), ...may].map(({ id }) => id).sort(),
      );
    });

    it('has one code and is accepted once, also when another month breaks it', () => {
      expect(findingCode(both ?? fail())).toBe(findingCode(one ?? fail()));
      expect(aboutFinding(both ?? fail())).toBe(aboutFinding(one ?? fail()));
      expect(aboutFinding(both ?? fail())).toBe('chained-changes: VN-21 IIP: alpha');
    });

    it('says in how many of the periods a digit less than printed would do', () => {
      // With half-widths of 0.05 May reaches 7.39 ± 0.1 and its published value 6.75 ± 0.05.
      expect(both?.breaks?.coarser).toBe(0);
      // 2.05 is 0.088 above what rounding leaves, and half-widths of 0.05 give 0.15 on one side and 0.05 on the other.
      expect(found(april(2.05))[0]?.breaks?.coarser).toBe(1);
    });
  });

  it('does not mark what it rests on: any of the four may be the wrong one', () => {
    const observations = april(7.39);
    const { findings, tally } = crossCheck(observations, CODES);
    const gathered = collector();
    findings.forEach(gathered.add);
    const { marked, conflicts } = gathered.checked(tally);
    expect(marked.size).toBe(0);
    expect([...conflicts.keys()].sort()).toEqual(observations.map(({ id }) => id).sort());
  });
});

function fail(): never {
  throw new Error('no finding');
}
