import { expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locale';
import { contextOf } from '../../../src/model/context';
import { hasSign, observationText } from '../../../src/model/observationDatum';
import { DATASET } from '../support/frozen';
import { datasetOf } from '../support/synthetic';

const LEVEL = { TRANSFORMATION: 'N', UNIT_MEASURE: 'TNE', INDICATOR: 'OUTPUT', PRODUCT: 'CEMENT' };
const FEW = datasetOf([
  { OBS_VALUE: '4', PRINTED: '4%' },
  { OBS_VALUE: '0', PRINTED: '0%', TIME_PERIOD: '2024-01-01/P5M' },
  { OBS_VALUE: '-4', PRINTED: '-4%', TIME_PERIOD: '2024-01-01/P4M' },
  { ...LEVEL, OBS_VALUE: '4', PRINTED: '4' },
  { ...LEVEL, OBS_VALUE: '-4', PRINTED: '-4', TIME_PERIOD: '2024-01-01/P5M' },
]);

it.each(LOCALES)('an observation has a sign where its text begins with one: %s', (locale) => {
  for (const dataset of [DATASET, FEW]) {
    const ctx = contextOf(dataset, locale);
    for (const o of dataset.observations)
      expect([o.id, hasSign(o)]).toEqual([o.id, /^[+−]/.test(observationText(ctx, o))]);
  }
  expect(FEW.observations.map(hasSign)).toEqual([true, false, true, false, true]);
});
