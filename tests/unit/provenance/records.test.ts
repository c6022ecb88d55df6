import { describe, expect, it } from 'vitest';
import { figureModel } from '../../../src/figure/figureModel';
import { recordsOf } from '../../../src/provenance/records';
import { AREA, CONTEXTS } from '../support/frozen';

describe('the record of a required pace', () => {
  const ctx = CONTEXTS.en;
  const model = figureModel(ctx, {
    kind: 'progress',
    area: AREA,
    indicator: 'IIP',
    year: '2024',
    pace: true,
  });
  const paces = model ? recordsOf(ctx, model).filter(({ method }) => method === 'required-pace') : [];

  it('is of the remaining months, and is no actual value', () => {
    expect(paces.map(({ period }) => period)).toEqual([
      '2024-03-01/P10M',
      '2024-04-01/P9M',
      '2024-09-01/P4M',
      '2024-Q4',
    ]);
    expect(paces.map(({ comparedWith }) => comparedWith)).toEqual([
      '2023-03-01/P10M',
      '2023-04-01/P9M',
      '2023-09-01/P4M',
      '2023-Q4',
    ]);
    expect(new Set(paces.map(({ scenario }) => scenario))).toEqual(new Set(['REQUIRED']));
  });
});
