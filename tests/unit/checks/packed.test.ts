import { describe, expect, it } from 'vitest';
import { checkedOf, collector } from '../../../src/checks/checked';
import { crossCheck } from '../../../src/checks/crossCheck';
import { takingPart } from '../../../src/checks/finding';
import { packer, slicesOf, unpacked } from '../../../src/checks/packed';
import { contextOf, inLanguage } from '../../../src/model/context';
import { isLarge } from '../../../src/state/checkAhead';
import { DATASET } from '../support/frozen';

describe('cross-checks from another thread', () => {
  const { observations, codes } = DATASET;
  const { sources, indicators, activities, units } = codes;
  /** What a thread is sent, and what it sends back: copies of all. */
  const sent = structuredClone({ observations, codes: { sources, indicators, activities, units } });
  const found = crossCheck(sent.observations, sent.codes);
  const answer = structuredClone(found.findings.map(packer(sent.observations)));
  const back = answer.map((finding) => unpacked(finding, observations));
  const ours = crossCheck(observations, codes);

  it('are those of the page, and rest on the observations of the page themselves', () => {
    expect(back.length).toBeGreaterThan(0);
    expect(back).toEqual(ours.findings);
    const own = new Set(observations);
    for (const finding of back) expect(takingPart(finding).every((o) => own.has(o))).toBe(true);
  });

  it('carry no copy of an observation', () => {
    expect(JSON.stringify(answer)).not.toContain('"locator"');
    expect(JSON.stringify(found.findings)).toContain('"locator"');
  });

  it('given to a context are what every part of the page is given, and what the page would have found', () => {
    const gathered = collector();
    for (const slice of slicesOf(back)) slice.forEach(gathered.add);
    const ahead = gathered.checked(found.tally);
    const ctx = contextOf({ ...DATASET }, 'vi', null, ahead);
    expect(ctx.checked()).toBe(ahead);
    expect(inLanguage(ctx, 'en').checked()).toBe(ahead);
    expect(ahead).toEqual(checkedOf({ ...DATASET }));
  });

  it('are counted once for an observation that stands on both sides', () => {
    for (const [id, findings] of checkedOf({ ...DATASET }).conflicts) {
      expect(new Set(findings).size, id).toBe(findings.length);
      for (const finding of findings) expect(takingPart(finding).some((o) => o.id === id)).toBe(true);
    }
  });

  it('travel in parts that are the whole together', () => {
    const items = Array.from({ length: 5001 }, (_, i) => i);
    const slices = [...slicesOf(items)];
    expect(slices.flat()).toEqual(items);
    expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThanOrEqual(1000);
    expect([...slicesOf([])]).toEqual([]);
  });

  it('are for large datasets: the real one is checked in the page', () => {
    expect(isLarge(DATASET)).toBe(false);
    expect(isLarge({ observations: Array.from({ length: 20 }, () => observations).flat() })).toBe(true);
  });
});
