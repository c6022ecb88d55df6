import { observationId } from '../dataset/observationId';
import { periodCode } from '../dataset/periodCode';
import type { Finding, Side } from './finding';

/** A short name for a finding, of digits and small letters: it stands in addresses and in the list of accepted findings. */
export const findingCode = ({ id }: Pick<Finding, 'id'>): string => observationId(id);

/** More digits than any source prints: what is computed ends somewhere. */
const DECIMALS = 4;

/** `24.46 (2024-01-01/P2M: vneconomy-2024-02)`; a derived side has `≈`. */
const aboutSide = ({ value, derived, period, observations }: Side): string =>
  `${derived ? '≈' : ''}${Number(value.toFixed(DECIMALS))} (${periodCode(period)}: ${[
    ...new Set(observations.map(({ source }) => source)),
  ].join(', ')})`;

/**
 * What a finding says, in the codes of the package: of what, by which rule, and both sides with their values. Unlike its
 * code it changes when a value does, so that whoever looked at a finding sees that it has become another.
 */
export function aboutFinding({ rule, sides }: Finding): string {
  const o = sides[0].observations[0];
  const codes = o
    ? [o.area, o.indicator, o.activity, o.product, o.breakdown].filter((code) => !code.startsWith('_'))
    : [];
  return `${rule}: ${[...codes, o?.transformation ?? ''].join(' ')}: ${sides.map(aboutSide).join(' / ')}`;
}
