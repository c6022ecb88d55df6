import { expect, it } from 'vitest';
import { crossCheck } from '../../../src/checks/crossCheck';
import { reviewFindings } from '../../../src/checks/reviewFindings';
import { checkPackage } from '../../../src/dataset/checkPackage';
import { lineageOf } from '../../../src/provenance/lineage';
import { observationProvenance } from '../../../src/model/provenance';
import { CONTEXTS, DATASET, FILES, HOLES } from './support';

it('every row keeps the rules', () => {
  expect(DATASET.observations).not.toEqual([]);
  expect([...DATASET.failures, ...DATASET.issues, ...checkPackage(FILES, DATASET)]).toEqual([]);
});

it('somebody has looked at what the cross-checks find, and at nothing else', () => {
  const { findings } = crossCheck(DATASET.observations, DATASET.codes);
  const { fresh, changed, gone, known } = reviewFindings(findings, DATASET.codes.acceptedFindings);
  expect({ fresh, changed, gone }).toEqual({ fresh: [], changed: [], gone: [] });
  expect(known).toHaveLength(findings.length);
});

it('every observation has an address and a lineage of its own, in both languages', () => {
  expect(new Set(DATASET.observations.map(({ id }) => id)).size).toBe(DATASET.observations.length);
  for (const ctx of CONTEXTS) {
    for (const o of DATASET.observations) {
      const lineage = lineageOf(ctx, observationProvenance(o.id));
      expect(lineage?.value, o.id).toBe(o.value);
      expect(JSON.stringify([lineage?.name, lineage?.text, lineage?.facts]), o.id).not.toMatch(HOLES);
    }
  }
});
