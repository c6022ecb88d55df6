import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { FILE_CHARACTERS, VIETNAMESE } from '../../../src/build/fontCharacters';
import { fontOutputs } from '../../../src/build/fontOutputs';
import { readFont, type ReadFont, type ReadGlyph } from '../../../src/build/fontReader';
import { FACE_NAMES, loadOutlineFonts, loadPdfFonts, loadWebFonts } from '../../../src/export/fonts';
import { textWidth } from '../../../src/metrics/measure';
import { FILES } from '../support/frozen';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const kept = (path: string): Buffer => readFileSync(join(SOURCE, path));

/** A web font as it is, unpacked. */
const readWoff2 = async (bytes: Uint8Array): Promise<ReadFont> =>
  readFont(await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' }));

const [web, outlines, programs] = await Promise.all([loadWebFonts(), loadOutlineFonts(), loadPdfFonts()]);
const embedded = {
  inter400: await readWoff2(Buffer.from(web.inter400, 'base64')),
  inter600: await readWoff2(Buffer.from(web.inter600, 'base64')),
  serif600: await readWoff2(Buffer.from(web.serif600, 'base64')),
};
const page = {
  inter: await readWoff2(kept('ui/fonts/inter.woff2')),
  serif: await readWoff2(kept('ui/fonts/source-serif-4.woff2')),
};

/** Icons of buttons and lists, which no text holds: the reader's own font draws them. */
const ICONS = '⤢↕✓✕▸▾';
/** The signs that Source Serif has not: headlines are words and numbers. */
const NO_SERIF = '○●⚠';

const pathOf = ({ contours }: ReadGlyph): string =>
  contours.map(({ start: [x, y], path }) => `M${x} ${y}${path}z`).join('');

it('what is kept is what the fonts would be cut to today', async () => {
  for (const [path, content] of await fontOutputs())
    expect(kept(path).equals(Buffer.from(content)), path).toBe(true);
}, 60_000);

it('Vietnamese has 12 vowels in 6 tones, and đ, in two cases, each one character', () => {
  expect(new Set(VIETNAMESE).size).toBe(146);
  expect(VIETNAMESE.filter((letter) => [...letter].length !== 1)).toEqual([]);
});

describe('the fonts of pages', () => {
  /** Whatever stands in a catalogue, component or style sheet, and all that is said of the data. */
  const texts = [
    ...readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|css)$/.test(path) && !/^(build|export\/fonts|figure\/metrics)\//.test(path))
      .map((path) => readFileSync(join(SOURCE, path), 'utf8')),
    ...FILES.map(({ text }) => text ?? ''),
  ];
  const written = [...new Set(texts.join('').normalize('NFC'))].filter(
    (sign) => sign >= ' ' && !ICONS.includes(sign),
  );

  it('are asked for signs of words, of components and of data', () => {
    expect(written).toEqual(expect.arrayContaining([...'Aậ≈⚠→']));
  });

  it.each(['inter', 'serif'] as const)(
    '%s: every Vietnamese letter, and every sign of words and data',
    (name) => {
      const has = new Set(page[name].characters);
      expect(VIETNAMESE.filter((letter) => !has.has(letter))).toEqual([]);
      const headlines = name === 'serif' ? written.filter((sign) => !NO_SERIF.includes(sign)) : written;
      expect(headlines.filter((sign) => !has.has(sign))).toEqual([]);
    },
  );
});

describe.each(FACE_NAMES)('the fonts of files, %s', (face) => {
  const signs =
    face === 'serif600' ? FILE_CHARACTERS.filter((sign) => !NO_SERIF.includes(sign)) : FILE_CHARACTERS;

  it('have Latin, every Vietnamese letter, and the signs of figures', () => {
    const has = new Set(embedded[face].characters);
    expect([...VIETNAMESE, ...signs].filter((sign) => !has.has(sign))).toEqual([]);
  });

  it('have the same letters, of the same width, as web font, as shapes, in a PDF, and in the width table', () => {
    const program = readFont(inflateSync(programs[face].program));
    for (const sign of signs) {
      const letter = embedded[face].tabular(sign);
      if (!letter) throw new Error(`no ${sign}`);
      const { id, advance } = programs[face].glyphOf(sign);
      expect(program.glyph(id), sign).toEqual({ ...letter, id });
      expect(advance).toBe(letter.advance);
      expect(outlines[face].glyphOf(sign)).toEqual({ advance, path: pathOf(letter) });
      expect(textWidth(sign, 1000, face)).toBe(Math.round((advance * 1000) / outlines[face].unitsPerEm));
    }
  });

  it('leave the same room for every character that they lack', () => {
    const program = readFont(inflateSync(programs[face].program));
    const { id, advance } = programs[face].glyphOf('字');
    expect(outlines[face].glyphOf('字')).toEqual({ advance, path: pathOf(program.glyph(id)) });
    expect(outlines[face].glyphOf('🙂')).toBe(outlines[face].glyphOf('字'));
    expect(advance).toBeGreaterThan(0);
  });
});
