import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  capitalisePhrase,
  joinPhrases,
  linkedValue,
  plainText,
  provenancesOf,
  rich,
  type Phrase,
} from '../../../src/i18n/richText';
import { observationProvenance } from '../../../src/model/provenance';

const value = fc
  .tuple(fc.string(), fc.stringMatching(/^[0-9a-z]{11}$/))
  .map(([text, id]) => linkedValue(text, observationProvenance(id)));
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  fc.string(),
  value,
  fc.array(fc.oneof(fc.string(), value), { maxLength: 4 }).map((pieces) => joinPhrases(pieces)),
);
const phrases = fc.array(phrase, { maxLength: 6 });

const valuesIn = (all: readonly Phrase[]) => all.flatMap((one) => provenancesOf(joinPhrases([one])));

it('joined phrases read like their texts joined, and keep every value in its order', () => {
  fc.assert(
    fc.property(phrases, fc.string(), (all, separator) => {
      const joined = joinPhrases(all, separator);
      expect(plainText(joined)).toBe(all.map(plainText).join(separator));
      expect(provenancesOf(joined)).toEqual(valuesIn(all));
    }),
  );
});

it('no text of a sentence is empty or adjoins another', () => {
  fc.assert(
    fc.property(phrases, fc.string(), (all, separator) => {
      const joined = joinPhrases(all, separator);
      joined.forEach((piece, i) => {
        expect(piece).not.toBe('');
        if (i > 0) expect([typeof joined[i - 1], typeof piece]).not.toEqual(['string', 'string']);
      });
    }),
  );
});

it('a message sets phrases among its words', () => {
  const growth = linkedValue('+24,46 %', observationProvenance('0123456789a'));
  const inner = rich`tăng ${growth}`;
  expect(rich`${'IIP'} ${inner}, ${'2024'}`).toEqual(['IIP tăng ', growth, ', 2024']);
  expect(rich`${linkedValue('100', null)}`).toEqual(['100']);
});

it.each<[Phrase, string]>([
  ['điện tăng', 'Điện tăng'],
  [linkedValue('số ba', observationProvenance('0123456789a')), 'số ba'],
  [rich`bia giảm ${linkedValue('5 %', observationProvenance('0123456789a'))}`, 'Bia giảm 5 %'],
  ['', ''],
])('capitalises words, never a value: %j', (given, wanted) => {
  expect(plainText(capitalisePhrase('vi', given))).toBe(wanted);
});
