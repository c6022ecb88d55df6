import { describe, expect, it } from 'vitest';
import { dataPageWords } from '../../../../src/i18n/dataPage';
import { sourceSummaries } from '../../../../src/pages/data/sources';
import { decodeParams, encodeParams } from '../../../../src/spec/params';
import { rowsQuery, settingOf, viewOf } from '../../../../src/pages/data/view';
import { CONTEXTS, DATASET } from '../../support/frozen';

const SETTING = settingOf(CONTEXTS.vi, dataPageWords('vi'));
const decode = (query: string) => decodeParams(SETTING.fields, new URLSearchParams(query));
const observationsFor = (query: string) => viewOf(SETTING, decode(query).value).rows.map(({ o }) => o);

describe('the rows that an address asks for', () => {
  it('without a query are all observations in the order of the package', () => {
    expect(observationsFor('')).toEqual(DATASET.observations);
  });

  it('narrow down by every choice at once', () => {
    const found = observationsFor('area=VN-21&indicator=OUTPUT&product=ELECTRICITY&status=published');
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(
      DATASET.observations.filter(
        (o) =>
          o.area === 'VN-21' &&
          o.indicator === 'OUTPUT' &&
          o.product === 'ELECTRICITY' &&
          o.scenario === 'ACTUAL' &&
          o.obsStatus === 'A',
      ),
    );
    const { marked } = CONTEXTS.vi.checked();
    expect(observationsFor('conflict=yes')).toHaveLength(marked.size);
    expect(observationsFor('conflict=no')).toHaveLength(DATASET.observations.length - marked.size);
  });

  it('are found without accents, in any order of words, in either language', () => {
    const cement = observationsFor('product=CEMENT');
    expect(cement.length).toBeGreaterThan(0);
    for (const query of ['q=xi+mang', 'q=M%C4%83ng+XI', 'q=cement'])
      expect(observationsFor(query).filter(({ product }) => product === 'CEMENT')).toEqual(cement);
    expect(observationsFor('q=nothing+of+the+kind')).toEqual([]);
    // As everywhere: a word is found by its beginning, and never from within.
    expect(observationsFor('q=cem')).toEqual(observationsFor('q=cement'));
    expect(observationsFor('q=ement')).toEqual([]);
    expect(observationsFor('q=%3Cscript%3E.*')).toEqual([]);
  });

  it('sorted by value never mix units, and by period begin with the earliest', () => {
    const levels = observationsFor('sort=-value&indicator=OUTPUT').filter(({ unit }) => unit === 'TNE');
    const sizes = levels.map(({ value, mult }) => value * 10 ** mult);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const starts = observationsFor('sort=period').map(({ period }) => period.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('what the data do not have narrows nothing, and is told', () => {
    const odd = 'area=VN-99&sort=nonsense';
    expect(decode(odd).invalid).toEqual([
      { field: 'sort', value: 'nonsense', reason: 'not-valid' },
      { field: 'area', value: 'VN-99', reason: 'not-valid' },
    ]);
    expect(observationsFor(odd)).toHaveLength(DATASET.observations.length);
    expect(decode('area=VN&q=iip&sort=value').invalid).toEqual([]);
  });

  it('what else stands in the address does not touch them', () => {
    const query = 'ask=abc&area=VN&cols=value&q=&sort=-period';
    expect(rowsQuery(SETTING, decode(query).value)).toBe('sort=-period&area=VN');
  });
});

describe('the columns', () => {
  it('stand in an address and come back; the usual ones need none', () => {
    const code = (columns: readonly string[]) => encodeParams(SETTING.fields, { columns })['cols'];
    expect(code(decode('').value.columns)).toBeNull();
    const some = decode('cols=value.locator.nonsense').value.columns;
    expect(some).toEqual(['indicator', 'value', 'locator']);
    expect(decode(`cols=${code(some) ?? ''}`).value.columns).toEqual(some);
  });
});

describe('the sources', () => {
  it('together give every observation, and each its conflicts', () => {
    const summaries = sourceSummaries(CONTEXTS.vi);
    const sum = (of: (one: (typeof summaries)[number]) => number): number =>
      summaries.reduce((all, one) => all + of(one), 0);
    expect(summaries).toHaveLength(DATASET.codes.sources.size);
    expect(sum(({ count }) => count)).toBe(DATASET.observations.length);
    expect(sum(({ conflicts }) => conflicts)).toBe(CONTEXTS.vi.checked().marked.size);
    expect(sum(({ indicators }) => indicators.reduce((all, [, n]) => all + n, 0))).toBe(
      DATASET.observations.length,
    );
  });
});
