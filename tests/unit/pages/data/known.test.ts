import { describe, expect, it } from 'vitest';
import { contextOn } from '../../../../src/model/context';
import { dataPageWords } from '../../../../src/i18n/dataPage';
import { dataHeadline } from '../../../../src/pages/data/headline';
import { sourceSummaries } from '../../../../src/pages/data/sources';
import { CONTEXTS, DATASET } from '../../support/frozen';

describe('as of an earlier day', () => {
  const ctx = contextOn(DATASET, 'vi', '2024-03-15');

  it('the headline counts the sources that its observations come from', () => {
    const sources = new Set(ctx.dataset.observations.map(({ source }) => source));
    // Of 22 sources, nine had spoken by then.
    expect(sources.size).toBe(9);
    expect(dataHeadline(ctx, dataPageWords('vi')).title).toBe('67 con số từ 9 nguồn');
    expect(
      sourceSummaries(ctx)
        .map(({ source }) => source.key)
        .sort(),
    ).toEqual([...sources].sort());
  });

  it('now all are there', () => {
    expect(sourceSummaries(CONTEXTS.vi)).toHaveLength(DATASET.codes.sources.size);
    expect(dataHeadline(CONTEXTS.vi, dataPageWords('vi')).title).toMatch(
      new RegExp(` ${DATASET.codes.sources.size} nguồn$`),
    );
  });
});
