import { describe, expect, it } from 'vitest';
import { checkedOf, keepChecked } from '../../../src/checks/checked';
import { crossCheck } from '../../../src/checks/crossCheck';
import { relink } from '../../../src/checks/relink';
import { isLarge } from '../../../src/state/checkAhead';
import { DATASET } from '../support/real';

describe('cross-checks from another thread', () => {
  const { observations, codes } = DATASET;
  const { sources, indicators, activities, units } = codes;
  /** What a thread is sent, and what it sends back: copies of all. */
  const sent = structuredClone({ observations, codes: { sources, indicators, activities, units } });
  const answer = structuredClone(crossCheck(sent.observations, sent.codes));

  it('are those of the page, and rest on the figures of the page themselves', () => {
    const ours = crossCheck(observations, codes);
    const relinked = relink(answer, observations);
    expect(relinked).toEqual(ours);
    const own = new Set(observations);
    for (const { sides } of relinked.findings)
      for (const side of sides) expect(side.observations.every((o) => own.has(o))).toBe(true);
    // Without it they would rest on copies.
    expect(answer.findings[0]?.sides[0].observations.some((o) => own.has(o))).toBe(false);
  });

  it('once kept are what every part of the page is given', () => {
    const dataset = { ...DATASET };
    const kept = keepChecked(dataset, relink(answer, observations));
    expect(checkedOf(dataset)).toBe(kept);
  });

  it('are for large datasets: the real one is checked in the page', () => {
    expect(isLarge(DATASET)).toBe(false);
    expect(isLarge({ observations: Array.from({ length: 20 }, () => observations).flat() })).toBe(true);
  });
});
