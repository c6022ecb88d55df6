import { observationId } from '../dataset/observationId';
import { periodCode } from '../dataset/periodCode';
import { takingPart, type Finding, type Side } from './finding';

/** A short name for a finding, of digits and small letters: it stands in addresses and in the list of accepted findings. */
export const findingCode = ({ id }: Pick<Finding, 'id'>): string => observationId(id);

/** More decimals than any source prints; computed values need a limit. */
const DECIMALS = 4;

/** `24.46 (2024-01-01/P2M: vneconomy-2024-02)`; a derived side has `≈`. */
const aboutSide = ({ value, derived, period, observations }: Side): string =>
  `${derived ? '≈' : ''}${Number(value.toFixed(DECIMALS))} (${periodCode(period)}: ${[
    ...new Set(observations.map(({ source }) => source)),
  ].join(', ')})`;

/**
 * What a finding says, in the codes of the package: its subject, its rule, and both sides with their values. Unlike the
 * code of the finding, the text changes with the values, so that an accepted finding that has changed is noticed. A
 * finding on a series is accepted for the series: it names its sources and no values, as the next month changes those.
 */
export function aboutFinding(finding: Finding): string {
  const { rule, sides, breaks } = finding;
  const o = sides[0].observations[0];
  const codes = o
    ? [o.area, o.indicator, o.activity, o.product, o.breakdown].filter((code) => !code.startsWith('_'))
    : [];
  if (breaks)
    return `${rule}: ${codes.join(' ')}: ${[...new Set(takingPart(finding).map(({ source }) => source))].sort().join(', ')}`;
  return `${rule}: ${[...codes, o?.transformation ?? ''].join(' ')}: ${sides.map(aboutSide).join(' / ')}`;
}
