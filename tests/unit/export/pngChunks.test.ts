import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngFrom } from '../../../src/build/pngFrom';
import { chunksOf, crc32, isPng, textIn, withText } from '../../../src/export/pngChunks';

/** Five pixels wide, three high. */
const PNG = new Uint8Array(
  pngFrom(
    '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3"><rect width="5" height="3"/></svg>',
    5,
  ),
);

describe('the checksum', () => {
  it('is the one of ISO 3309', () => {
    // The check value that the standard's catalogue gives for "123456789".
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('agrees with the one that another program wrote', () => {
    expect(chunksOf(PNG).map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a PNG that says more', () => {
  it('has the same picture and gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const made = withText(PNG, { keyword: 'chi-so-figure', text, perMetre: null });
        expect(textIn(made, 'chi-so-figure')).toBe(text);
        const rest = chunksOf(made).filter(({ type }) => type !== 'iTXt');
        expect(rest.map(({ type, data }) => [type, [...data]])).toEqual(
          chunksOf(PNG).map(({ type, data }) => [type, [...data]]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('states its density in pixels to a metre', () => {
    const made = withText(PNG, { keyword: 'k', text: '', perMetre: 15118 });
    const density = chunksOf(made).find(({ type }) => type === 'pHYs');
    // 15118 is 0x3B0E, twice, and the unit 1 is the metre.
    expect([...(density?.data ?? [])]).toEqual([0, 0, 0x3b, 0x0e, 0, 0, 0x3b, 0x0e, 1]);
  });

  it('is read under its own keyword only', () => {
    const made = withText(PNG, { keyword: 'one', text: 'text', perMetre: null });
    expect(textIn(made, 'two')).toBeNull();
    expect(textIn(PNG, 'one')).toBeNull();
  });

  it('is not read where a bit has changed', () => {
    const made = withText(PNG, { keyword: 'key', text: 'text', perMetre: null });
    const at = chunksOf(made).find(({ type }) => type === 'iTXt')?.start ?? 0;
    const broken = made.slice();
    broken[at + 12] = (broken[at + 12] ?? 0) ^ 1;
    expect(textIn(broken, 'key')).toBeNull();
  });

  it('is made of PNGs only', () => {
    expect(() => withText(new Uint8Array(40), { keyword: 'k', text: '', perMetre: null })).toThrow(
      RangeError,
    );
  });

  it('never fails on bytes that are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, signed) => {
        const bytes = signed ? Uint8Array.from([...PNG.slice(0, 8), ...noise]) : noise;
        expect(textIn(bytes, 'k')).toBeNull();
        return isPng(bytes) === signed || !signed;
      }),
    );
  });
});
