import { describe, expect, it } from 'vitest';
import { provenanceCode } from '../../../src/model/provenance';
import { provenanceAreas } from '../../../src/layout/provenanceAreas';
import { findingText } from '../../../src/provenance/findingText';
import { overlap } from '../../../src/layout/geometry';
import { pairScene } from '../../../src/layout/pair';
import type { Scene } from '../../../src/layout/scene';
import { sceneOf } from '../../../src/kinds/sceneOf';
import { LOCALES } from '../../../src/i18n/locale';
import { targetLines } from '../../../src/pages/targets/lines';
import { CONTEXTS } from '../support/frozen';

const scenes = LOCALES.flatMap((locale) => {
  const ctx = CONTEXTS[locale];
  return {
    pairs: ctx.checked().check.findings.map((finding) => pairScene(findingText(ctx, finding).picture, 340)),
    bullets: targetLines(ctx).map(({ bullet }) => sceneOf(bullet, 250)),
  };
});
const pairs = scenes.flatMap((one) => one.pairs);
const bullets = scenes.flatMap((one) => one.bullets);

const codesOn = (scene: Scene, on: 'label' | 'mark'): Set<string> =>
  new Set(provenanceAreas(scene).flatMap((area) => (area.on === on ? provenanceCode(area.provenance) : [])));
const linkedValue = ({ places }: Scene): Set<string> =>
  new Set(places.flatMap(({ datum }) => (datum.provenance ? provenanceCode(datum.provenance) : [])));

describe('a static picture opens the provenance of its values', () => {
  it('at both marks and both labels of every finding', () => {
    for (const scene of pairs) {
      expect(linkedValue(scene).size).toBe(2);
      expect(codesOn(scene, 'mark')).toEqual(linkedValue(scene));
      expect(codesOn(scene, 'label')).toEqual(linkedValue(scene));
    }
  });

  it('at every mark of a target and its value', () => {
    for (const scene of bullets) expect(codesOn(scene, 'mark')).toEqual(linkedValue(scene));
    expect(bullets.some((scene) => linkedValue(scene).size === 2)).toBe(true);
  });

  it('no label covers another, and each has room for a finger', () => {
    for (const scene of [...pairs, ...bullets]) {
      const labels = provenanceAreas(scene).filter(({ on }) => on === 'label');
      labels.forEach(({ box }, i) => {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
      });
    }
  });
});
