import type { Finding } from '../../checks/finding';
import { joinKey } from '../../dataset/observationId';

/** Findings shown as a group, the weightiest first; it decides the place of the group. */
export interface FindingGroup {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Smallest group; fewer findings are shown one by one. */
const MANY = 3;

/**
 * One key for findings in which one source contradicts itself in one series; a key of its own for each other finding.
 */
function groupKey({ id, rule, sides }: Finding): string {
  const observations = sides.flatMap((side) => side.observations);
  const [first] = observations;
  const oneSource = first !== undefined && observations.every(({ source }) => source === first.source);
  return oneSource
    ? joinKey([rule, first.source, first.area, first.indicator, first.transformation, first.unit])
    : id;
}

/**
 * Groups findings for readers. A source that revises a series without publishing it again contradicts itself many
 * times: that is one group. Contradictions between two sources are never grouped.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const members = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const own = members.get(key);
    if (own) own.push(finding);
    else members.set(key, [finding]);
  }
  const grouped = new Set<string>();
  return findings.flatMap((finding) => {
    const own = members.get(groupKey(finding)) ?? [];
    if (own.length < MANY) return [{ findings: [finding] }];
    if (grouped.has(groupKey(finding))) return [];
    grouped.add(groupKey(finding));
    return [{ findings: [finding, ...own.filter((other) => other !== finding)] }];
  });
}
