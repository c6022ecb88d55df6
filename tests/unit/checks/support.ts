import type { Observation } from '../../../src/dataset/observation';
import { periodCode } from '../../../src/dataset/periodCode';
import { crossCheck, type CheckLists } from '../../../src/checks/crossCheck';
import type { Finding, Rule, Side } from '../../../src/checks/finding';
import { at } from '../support/periods';
import { datasetOf, type Row } from '../support/synthetic';

type Loose = Partial<Observation> & { readonly id: string; readonly value: number };

/** An observation of the IIP of Thanh Hóa as `alpha` prints it, where a test does not say otherwise. */
export const observation = (some: Loose): Observation => ({
  file: 'observations/test.csv',
  line: 2,
  area: 'VN-21',
  indicator: 'IIP',
  activity: '_T',
  product: '_Z',
  breakdown: '_T',
  period: at('2024-01-01/P2M'),
  transformation: 'GY',
  scenario: 'ACTUAL',
  decimals: 2,
  exact: false,
  outOf: null,
  unit: 'PERCENT',
  mult: 0,
  obsStatus: 'A',
  source: 'alpha',
  locator: '',
  printed: '',
  note: '',
  ...some,
});

/** The codes of the tests: the real ones, and the sources `alpha` before `beta` before `gamma`. */
export const CODES: CheckLists = datasetOf([]).codes;

export const found = (observations: readonly Observation[]): readonly Finding[] =>
  crossCheck(observations, CODES).findings;

/** Rows as a file would hold them, checked. */
export function foundIn(rows: readonly Row[]): readonly Finding[] {
  const { observations, codes } = datasetOf(rows);
  return crossCheck(observations, codes).findings;
}

/** What everything a finding rests on is called. */
export const idsOf = ({ sides }: Finding): string[] =>
  sides.flatMap(({ observations }) => observations.map(({ id }) => id));

/** The finding of a rule that rests on all these observations; a test that expects one has it or fails. */
export const resting = (findings: readonly Finding[], rule: Rule, ...ids: string[]): Finding | undefined =>
  findings.find((f) => f.rule === rule && ids.every((id) => idsOf(f).includes(id)));

/** `24.46 (2024-01-01/P2M: alpha)`; a derived side has `≈`. */
export const sideText = ({ value, derived, period, observations }: Side): string =>
  `${derived ? '≈' : ''}${Number(value.toFixed(4))} (${periodCode(period)}: ${[
    ...new Set(observations.map(({ source }) => source)),
  ].join(', ')})`;

/** Which observations a finding is about, in codes: `VN-21 OUTPUT ELECTRICITY N`. */
export function subjectOf({ sides }: Finding): string {
  const o = sides[0].observations[0];
  if (!o) return '';
  const codes = [o.area, o.indicator, o.activity, o.product, o.breakdown].filter(
    (code) => !code.startsWith('_'),
  );
  return [...codes, o.transformation].join(' ');
}
