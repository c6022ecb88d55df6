import { describe, expect, it } from 'vitest';
import { findingCode } from '../../../../src/checks/findingCode';
import { sourceApart } from '../../../../src/model/sourceApart';
import { decodeParams } from '../../../../src/spec/params';
import { findingsPath } from '../../../../src/state/address';
import { valuesOf, type FacetKey } from '../../../../src/pages/checks/facets';
import { choiceFields, FACET_KEYS } from '../../../../src/pages/checks/params';
import { CONTEXTS } from '../../support/frozen';

const ctx = CONTEXTS.vi;
const { findings } = ctx.checked().check;
const values = Object.fromEntries(FACET_KEYS.map((key) => [key, valuesOf(ctx, key, findings)])) as Record<
  FacetKey,
  string[]
>;
const codes = findings.map(findingCode);
const read = (address: string) =>
  decodeParams(choiceFields(findings, values), new URL(address, 'https://example.org').searchParams);

describe('the findings that an address asks for', () => {
  it('are those that a link names, and no others', () => {
    for (const some of [codes.slice(3, 12), codes.slice(0, 1), codes]) {
      const { value, invalid } = read(findingsPath('vi', some));
      expect(value.of).toEqual(some);
      expect(invalid).toEqual([]);
    }
  });

  it('are all without a name, and with none that is known', () => {
    expect(read('/checks/').value.of).toEqual([]);
    expect(read('/checks/?of=00000000000')).toMatchObject({
      value: { of: [] },
      invalid: [{ field: 'of', value: '00000000000' }],
    });
  });

  it('leave out and name what is not found, as on an earlier day', () => {
    const { value, invalid } = read(`/checks/?of=00000000000.${codes[5]}.<b>`);
    expect(value.of).toEqual([codes[5]]);
    expect(invalid).toEqual([{ field: 'of', value: '00000000000.<b>', reason: 'not-valid' }]);
  });

  it('stand in a link that no server refuses as too long', () => {
    const many = Array.from({ length: 5000 }, () => codes[0] ?? '');
    expect(findingsPath('vi', many)).toBe('/checks/#findings');
    expect(findingsPath('en', codes).length).toBeLessThan(2000);
    expect(findingsPath('en', codes.slice(0, 1))).toBe(`/en/checks/?of=${codes[0]}#${codes[0]}`);
  });
});

describe('sources to choose among', () => {
  it.each(['vi', 'en'] as const)('no two have one name (%s)', (locale) => {
    const names = [...ctx.dataset.codes.sources.keys()].map((key) => sourceApart(CONTEXTS[locale], key));
    expect(new Set(names).size).toBe(names.length);
  });

  it('of several articles of one newspaper each names the latest period that it reports', () => {
    expect(sourceApart(CONTEXTS.en, 'vneconomy-2024-q1')).toBe('VnEconomy · Q1 2024');
  });
});
