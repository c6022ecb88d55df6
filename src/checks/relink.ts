import type { Observation } from '../dataset/observation';
import type { CrossCheck, Side } from './finding';

/** Findings that were worked out elsewhere, resting on our own observations again instead of on copies of them. */
export function relink(check: CrossCheck, observations: readonly Observation[]): CrossCheck {
  const byId = new Map(observations.map((o) => [o.id, o]));
  const own = (side: Side): Side => ({
    ...side,
    observations: side.observations.map((o) => byId.get(o.id) ?? o),
  });
  return {
    ...check,
    findings: check.findings.map((finding) => ({
      ...finding,
      sides: [own(finding.sides[0]), own(finding.sides[1])],
    })),
  };
}
