import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSpec, encodeSpec } from '../../../src/figure/specCodec';
import type { InvalidParam } from '../../../src/spec/params';
import { ALL_FIGURES } from '../support/figures';
import { aSpec } from '../support/specs';
import { FIGURE_KINDS, type FigureSpec } from '../../../src/kinds/registry';

const decode = (query: string) => decodeSpec(new URLSearchParams(query));

describe('a spec in an address', () => {
  it('is read back as it was written, short and full, from the text of the address', () => {
    fc.assert(
      fc.property(aSpec, fc.boolean(), (spec, full) => {
        const text = encodeSpec(spec, full).toString();
        expect(decode(text)).toEqual({ spec, invalid: [] });
      }),
    );
  });

  it('has one address', () => {
    fc.assert(
      fc.property(aSpec, (spec) => {
        const { spec: again } = decode(encodeSpec(spec).toString());
        expect(again && encodeSpec(again).toString()).toBe(encodeSpec(spec).toString());
      }),
    );
  });

  it('every kind of figure is tried above', () => {
    const kinds = new Set(fc.sample(aSpec, 500).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...FIGURE_KINDS].sort());
  });

  it('brings back every figure of the site', () => {
    for (const { name, model } of ALL_FIGURES)
      expect(decode(encodeSpec(model.spec).toString()).spec, name).toEqual(model.spec);
  });

  // Links that were sent: they may never change their meaning.
  it.each<[string, FigureSpec]>([
    [
      'v=1&kind=dumbbell&area=VN-21&indicator=OUTPUT&period=2024-01--P2M',
      { kind: 'products', area: 'VN-21', indicator: 'OUTPUT', period: '2024-01-01/P2M' },
    ],
    [
      'v=1&kind=bars&by=area&areas=VN-21.VN&indicator=IIP&period=2024-Q1',
      { kind: 'rates', by: 'area', areas: ['VN-21', 'VN'], indicator: 'IIP', period: '2024-Q1' },
    ],
    [
      'v=1&kind=lines&area=VN-21&indicator=IIP&year=2024&over=2023.2022&pace=1',
      { kind: 'progress', area: 'VN-21', indicator: 'IIP', year: '2024', over: ['2023', '2022'], pace: true },
    ],
    ['v=1&kind=bullet&area=VN-21', { kind: 'targets', area: 'VN-21' }],
    ['kind=bullet&area=VN-21', { kind: 'targets', area: 'VN-21' }],
  ])('%s', (query, spec) => {
    expect(decode(query)).toEqual({ spec, invalid: [] });
  });
});

describe('an address that is no figure', () => {
  it.each<[string, InvalidParam[]]>([
    ['', [{ field: 'kind', value: '', reason: 'missing' }]],
    ['kind=pie', [{ field: 'kind', value: 'pie', reason: 'not-valid' }]],
    ['kind=__proto__', [{ field: 'kind', value: '__proto__', reason: 'not-valid' }]],
    ['v=99&kind=bullet&area=VN-21', [{ field: 'v', value: '99', reason: 'unknown-version' }]],
    ['kind=bullet', [{ field: 'area', value: '', reason: 'missing' }]],
    ['kind=bullet&area=%3Cb%3E', [{ field: 'area', value: '<b>', reason: 'not-valid' }]],
    [
      'kind=dumbbell&area=VN-21&indicator=OUTPUT&period=2024-13',
      [{ field: 'period', value: '2024-13', reason: 'not-valid' }],
    ],
    [`kind=bullet&area=${'A'.repeat(5000)}`, [{ field: 'kind', value: '5006', reason: 'too-long' }]],
  ])('%s', (query, invalid) => {
    expect(decode(query)).toEqual({ spec: null, invalid });
  });

  it('a field that can be done without is refused by name, and the rest stands', () => {
    expect(decode('kind=lines&area=VN-21&indicator=IIP&year=2024&pace=perhaps')).toEqual({
      spec: { kind: 'progress', area: 'VN-21', indicator: 'IIP', year: '2024' },
      invalid: [{ field: 'pace', value: 'perhaps', reason: 'not-valid' }],
    });
  });

  it('never fails, whatever it is given', () => {
    const fields = fc.constantFrom('v', 'kind', 'area', 'areas', 'by', 'period', 'year', 'over', 'pace');
    const pairs = fc.array(
      fc.tuple(fields, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...FIGURE_KINDS))),
    );
    fc.assert(
      fc.property(pairs, (some) => {
        const { spec, invalid } = decodeSpec(new URLSearchParams(some));
        expect(spec !== null || invalid.length > 0).toBe(true);
      }),
    );
  });
});
