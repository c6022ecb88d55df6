import { describe, expect, it } from 'vitest';
import { byPriority, first, select } from '../../../src/dataset/select';
import { at } from '../support/periods';
import { DATASET } from '../support/frozen';
import { datasetOf } from '../support/synthetic';

const TWO_MONTHS = at('2024-01-01/P2M');

describe('select', () => {
  it('gives every observation that agrees with every field, in the order of the package', () => {
    const found = select(DATASET, {
      area: 'VN-21',
      indicator: 'IIP',
      period: TWO_MONTHS,
      transformation: 'GY',
    });
    expect(found.map((o) => [o.source, o.value])).toEqual([
      ['bao-cong-thuong-2024-02', 24.46],
      ['vietnamplus-2024-02', 22.1],
    ]);
  });

  it('a field that is not named is not asked about', () => {
    expect(select(DATASET, {})).toEqual(DATASET.observations);
  });

  it('takes a period in any spelling', () => {
    expect(select(DATASET, { period: at('2024-01-01/P3M') })).toEqual(
      select(DATASET, { period: at('2024-Q1') }),
    );
    expect(select(DATASET, { period: at('2024-Q1') }).length).toBeGreaterThan(20);
  });

  it('is empty, not undefined, where nothing is published', () => {
    expect(select(DATASET, { indicator: 'IIP', period: at('1999') })).toEqual([]);
  });
});

describe('byPriority', () => {
  const dataset = datasetOf([
    { OBS_VALUE: '1', SOURCE: 'gamma' },
    { OBS_VALUE: '2', SOURCE: 'alpha', LOCATOR: 'a' },
    { OBS_VALUE: '3', SOURCE: 'beta' },
    { OBS_VALUE: '4', SOURCE: 'alpha', LOCATOR: 'b' },
  ]);

  it('puts the first source first, and within a source keeps the order of the package', () => {
    expect(byPriority(dataset, dataset.observations).map((o) => o.value)).toEqual([2, 4, 3, 1]);
  });

  it('leaves what it was given as it was', () => {
    byPriority(dataset, dataset.observations);
    expect(dataset.observations.map((o) => o.value)).toEqual([1, 2, 3, 4]);
  });

  it('a source that no list knows comes last', () => {
    const strange = dataset.observations.map((o) => (o.source === 'alpha' ? { ...o, source: 'hearsay' } : o));
    expect(byPriority(dataset, strange).map((o) => o.value)).toEqual([3, 1, 2, 4]);
  });

  it('first is the first of them, and null where nothing is published', () => {
    expect(first(dataset, { indicator: 'IIP' })?.value).toBe(2);
    expect(first(dataset, { indicator: 'GRDP' })).toBeNull();
  });
});
