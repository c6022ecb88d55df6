import type { Finding } from '../../checks/finding';
import {} from '../../checks/keys';
import { joinKey } from '../../dataset/observationId';

/** Findings that are told together; the weightiest first, and it decides the place of all. */
export interface FindingGroup {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Fewer than these stand by themselves. */
const MANY = 3;

/** The same for findings by which one source contradicts itself in one series; each of any other kind has its own. */
function groupKey({ id, rule, sides }: Finding): string {
  const figures = sides.flatMap((side) => side.observations);
  const [first] = figures;
  const oneSource = first !== undefined && figures.every(({ source }) => source === first.source);
  return oneSource
    ? joinKey([rule, first.source, first.area, first.indicator, first.transformation, first.unit])
    : id;
}

/**
 * Findings as a reader should meet them. A source that revises a series without printing it anew contradicts itself a
 * dozen times over: that is one piece of news, folded into one place. What two sources say against each other is never
 * folded.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const members = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const own = members.get(key);
    if (own) own.push(finding);
    else members.set(key, [finding]);
  }
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const own = members.get(groupKey(finding)) ?? [];
    if (own.length < MANY) return [{ findings: [finding] }];
    if (told.has(groupKey(finding))) return [];
    told.add(groupKey(finding));
    return [{ findings: [finding, ...own.filter((other) => other !== finding)] }];
  });
}
