import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinKey, observationId } from '../../../src/dataset/observationId';
import { assembleDataset } from '../../../src/dataset/dataset';
import { DATASET, FILES } from '../support/frozen';
import { packageOf } from '../support/synthetic';

it('is short, and made of what may stand in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      expect(observationId(joinKey(parts))).toMatch(/^[0-9a-z]{11}$/);
    }),
  );
});

it('differs for every observation of the package', () => {
  const ids = new Set(DATASET.observations.map((o) => o.id));
  expect(ids.size).toBe(DATASET.observations.length);
});

it('differs for a hundred thousand keys that differ in one place', () => {
  const ids = new Set(
    Array.from({ length: 100_000 }, (_, i) => observationId(joinKey(['VN-21', 'IIP', `${i}`]))),
  );
  expect(ids.size).toBe(100_000);
});

it('stays the same when files come in another order and rows are added', () => {
  const idsOf = (files: typeof FILES): string[] =>
    assembleDataset(files)
      .observations.map((o) => o.id)
      .sort();
  expect(idsOf([...FILES].reverse())).toEqual(idsOf(FILES));
  const [one] = assembleDataset(packageOf([{ OBS_VALUE: '1' }])).observations;
  const two = assembleDataset(
    packageOf([{ OBS_VALUE: '2', TIME_PERIOD: '2023' }, { OBS_VALUE: '1' }]),
  ).observations;
  expect(two[1]?.id).toBe(one?.id);
  // A figure that was mended keeps its name: what it is of has not changed.
  const [mended] = assembleDataset(packageOf([{ OBS_VALUE: '1.5' }])).observations;
  expect(mended?.id).toBe(one?.id);
});
