import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../src/dataset/provenance';
import {
  provenanceCode,
  derivedProvenance,
  observationProvenance,
  parseProvenance,
  type Provenance,
} from '../../../src/model/provenance';

const id = fc.stringMatching(/^[0-9a-z]{11}$/);
const parameters = fc.array(
  fc.oneof(
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
    fc.double({ min: 0, max: 1, noNaN: true }).filter((n) => n === 0 || n >= 1e-4),
    fc.constantFrom(1e-7, 1e-20),
  ),
  { maxLength: 2 },
);
const provenance: fc.Arbitrary<Provenance> = fc.oneof(
  id.map(observationProvenance),
  fc
    .tuple(fc.constantFrom(...METHODS), fc.array(id, { minLength: 1, maxLength: 20 }), parameters)
    .map(([method, from, p]) => derivedProvenance(method, from, ...p)),
);

describe('the code of a question', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(provenance, (one) => {
        expect(parseProvenance(provenanceCode(one))).toEqual(one);
      }),
    );
  });

  it.each([
    '',
    '*',
    'abc',
    '0123456789A',
    '0123456789a*',
    'required-pace',
    'required-pace*',
    'required-pace*_0.5',
    'guess*0123456789a',
    'required-pace*0123456789a*_NaN',
    'required-pace*0123456789a*_1e3',
    // Numbers in a spelling that is not the one that is written.
    'required-pace*0123456789a*_0.50',
    'required-pace*0123456789a*_-0',
    'required-pace*0123456789a*_01',
    'required-pace*0123456789a*_0.1234567890123456789',
    'required-pace*0123456789a*_1*_2*_3',
    'required-pace*_1*0123456789a',
    'required-pace*0123456789a*_1*0123456789a',
    '<script>alert(1)</script>',
    `required-pace*${Array.from({ length: 61 }, () => '0123456789a').join('*')}`,
  ])('%j is none', (code) => {
    expect(parseProvenance(code)).toBeNull();
  });
});
