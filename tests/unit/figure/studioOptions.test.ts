import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../../../src/figure/arrange';
import { decodeSpec, encodeSpec, SPEC_FIELDS } from '../../../src/figure/specCodec';
import { BACKGROUNDS } from '../../../src/sheet/sheetOptions';
import { OWN_SIZE, PRESET_IDS } from '../../../src/sheet/sheetSizes';
import {
  decodeStudio,
  LONGEST_WORDS,
  STUDIO_DEFAULTS,
  chosenParams,
  studioParams,
  type StudioOptions,
} from '../../../src/figure/studioOptions';
import { LOCALES } from '../../../src/i18n/locale';

const side = fc.integer({ min: OWN_SIZE.least, max: OWN_SIZE.most });
const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).filter((text) => text.length <= maxLength);

const anyOptions: fc.Arbitrary<StudioOptions> = fc.record({
  size: fc.oneof(
    fc.constantFrom(...PRESET_IDS),
    fc.record({ width: side, height: fc.option(side, { nil: null }) }),
  ),
  language: fc.constantFrom(null, ...LOCALES),
  background: fc.constantFrom(...BACKGROUNDS),
  title: words(LONGEST_WORDS.title),
  note: words(LONGEST_WORDS.note),
  alt: words(LONGEST_WORDS.alt),
  order: fc.constantFrom(...ORDERS),
  highlight: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/), { maxLength: 40 }),
});

const SPEC = { kind: 'progress', area: 'VN-21', indicator: 'IIP', year: '2024' } as const;
const through = (params: URLSearchParams): URLSearchParams => new URLSearchParams(params.toString());

describe('the studio’s fields of an address', () => {
  it('bring back every option, written in full or in short', () => {
    fc.assert(
      fc.property(anyOptions, fc.boolean(), (options, full) => {
        expect(decodeStudio(through(studioParams(options, full)))).toEqual({ value: options, invalid: [] });
      }),
    );
  });

  it('stand beside a spec, and neither is taken for the other', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const params = new URLSearchParams([...encodeSpec(SPEC, true), ...studioParams(options, true)]);
        expect(decodeSpec(through(params))).toEqual({ spec: SPEC, invalid: [] });
        expect(decodeStudio(through(params)).value).toEqual(options);
        for (const name of studioParams(options, true).keys()) expect(SPEC_FIELDS.has(name)).toBe(false);
      }),
    );
  });

  it('are none for the defaults, and all of them in full', () => {
    expect(studioParams(STUDIO_DEFAULTS).toString()).toBe('');
    // A link that is sent holds what was chosen, and the version by which it is read.
    expect(chosenParams(STUDIO_DEFAULTS).toString()).toBe('');
    expect(chosenParams({ ...STUDIO_DEFAULTS, background: 'dark' }).toString()).toBe('x.v=1&x.ground=dark');
    expect([...studioParams(STUDIO_DEFAULTS, true).keys()].sort()).toEqual(
      [
        'x.v',
        // Its name in links that were sent before it had this one.
        'x.ground',
        ...Object.keys(STUDIO_DEFAULTS)
          .filter((name) => name !== 'background')
          .map((name) => `x.${name}`),
      ].sort(),
    );
  });

  it('never fail, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...studioParams(STUDIO_DEFAULTS, true).keys()),
        fc.string(),
        (name, text) => {
          const { value, invalid } = decodeStudio(through(new URLSearchParams({ [name]: text })));
          if (invalid.length > 0) expect(value).toEqual(STUDIO_DEFAULTS);
        },
      ),
    );
  });

  it.each([
    ['x.size', '319x400', 'not-valid'],
    ['x.size', '4001xauto', 'not-valid'],
    ['x.size', '1e3x400', 'not-valid'],
    ['x.ground', '<script>', 'not-valid'],
    ['x.highlight', 'a b', 'not-valid'],
    ['x.title', 'à'.repeat(2000), 'too-long'],
    ['x.note', 'x'.repeat(LONGEST_WORDS.note + 1), 'too-long'],
    ['x.v', '2', 'unknown-version'],
  ])('%s = %.20s is refused by name', (name, text, reason) => {
    expect(decodeStudio(new URLSearchParams({ [name]: text }))).toEqual({
      value: STUDIO_DEFAULTS,
      invalid: [{ field: name, value: text, reason }],
    });
  });
});
