import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../../../src/pages/checks/groups';
import { CONTEXTS } from '../../support/frozen';

const { findings } = CONTEXTS.vi.checked().check;
const groups = groupFindings(findings);
const sourcesOf = (finding: (typeof findings)[number]): Set<string> =>
  new Set(finding.sides.flatMap((side) => side.observations.map(({ source }) => source)));

describe('findings told together', () => {
  it('every finding stands in one group, and groups stand by their weightiest', () => {
    expect(
      groups
        .flatMap((group) => group.findings)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(findings.map(({ id }) => id).sort());
    const heads = groups.map((group) => group.findings[0].weight);
    expect(heads).toEqual([...heads].sort((a, b) => b - a));
    for (const { findings: members } of groups) {
      const weights = members.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it('what one source says against itself in one series by one rule is folded; what two say never is', () => {
    const many = groups.filter((group) => group.findings.length > 1);
    for (const { findings: members } of many) {
      expect(new Set(members.map(({ rule }) => rule)).size).toBe(1);
      expect(new Set(members.flatMap((finding) => [...sourcesOf(finding)])).size).toBe(1);
    }
    for (const finding of findings.filter((one) => sourcesOf(one).size > 1))
      expect(groups.find((group) => group.findings.includes(finding))?.findings).toEqual([finding]);
  });

  it('the national table: four series that do not chain, twelve Januaries, twenty totals to date, and nothing else', () => {
    // Judged by hand in tests/unit/checks/judged.ts: 4 series, their 3 Januaries, and 20 means that no weights make.
    expect(
      groups
        .filter((group) => group.findings.length > 1)
        .map(({ findings: members }) => [members[0].rule, members.length]),
    ).toEqual([
      ['chained-changes', 4],
      ['same-key', 12],
      ['cumulative-outside-parts', 20],
    ]);
    expect(groups).toHaveLength(56 - 4 - 12 - 20 + 3);
  });

  it('two of a kind stand by themselves', () => {
    const own = findings.filter((finding) => finding.rule === 'cumulative-outside-parts').slice(0, 2);
    expect(groupFindings(own).map((group) => group.findings.length)).toEqual([1, 1]);
    expect(groupFindings([])).toEqual([]);
  });
});
