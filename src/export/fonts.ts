import type { Face } from '../metrics/measure';

/** Web fonts for files, base64. */
export type WebFonts = Readonly<Record<Face, string>>;

/** The faces in the words of a style sheet. */
export const FACES: Readonly<Record<Face, { readonly family: string; readonly weight: 400 | 600 }>> = {
  inter400: { family: 'Inter', weight: 400 },
  inter600: { family: 'Inter', weight: 600 },
  serif600: { family: 'Source Serif 4', weight: 600 },
};

export const FACE_NAMES = Object.keys(FACES) as readonly Face[];

/** The glyphs of a face by character; of one that the face lacks, the glyph that stands for it. Lengths are in font units. */
export type Glyphs<Glyph> = (character: string) => Glyph;

/** A face whose letters are drawn as shapes. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  readonly glyphOf: Glyphs<{ readonly advance: number; readonly path: string }>;
}

/** A face as a PDF holds it. */
export interface PdfFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  /** Of all glyphs together: left, bottom, right, top. */
  readonly bounds: readonly [number, number, number, number];
  readonly glyphOf: Glyphs<{ readonly id: number; readonly advance: number }>;
  /** The font file, deflated. */
  readonly program: Uint8Array;
  /** Its length when it is unpacked. */
  readonly size: number;
}

export type OutlineFonts = Readonly<Record<Face, OutlineFont>>;
export type PdfFonts = Readonly<Record<Face, PdfFont>>;

const linesOf = (lines: string): readonly string[] => lines.trim().split('\n');

/**
 * Reads glyphs as `build/fontOutputs` writes them, a line of numbers for each: the character's code, then fields of its
 * glyph. The first line is the glyph that stands for every other character.
 */
function readGlyphs<Glyph>(lines: string, read: (fields: readonly number[]) => Glyph): Glyphs<Glyph> {
  const [missing, ...rows] = linesOf(lines).map((line) => {
    const [code = '', ...fields] = line.split(' ');
    return [parseInt(code, 16), read(fields.map(Number))] as const;
  });
  if (!missing) throw new RangeError('a font without glyphs');
  const glyphs = new Map(rows);
  return (character) => glyphs.get(character.codePointAt(0) ?? 0) ?? missing[1];
}

const everyFace = <Font>(read: (face: Face) => Font): Readonly<Record<Face, Font>> => ({
  inter400: read('inter400'),
  inter600: read('inter600'),
  serif600: read('serif600'),
});

/** What a load gives, for all who ask: it is made once, and tried again after it has failed. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = null;
      throw cause;
    }));
}

// All come when a file is asked for: they are larger than the code that writes it.

export const loadWebFonts = async (): Promise<WebFonts> => (await import('./fonts/woff2')).WOFF2;

/** The same letters as `loadWebFonts`, for files that draw them themselves. */
export const loadOutlineFonts = loadedOnce(async (): Promise<OutlineFonts> => {
  const { OUTLINES } = await import('./fonts/outlines');
  return everyFace((face) => {
    const { unitsPerEm, contours, glyphs } = OUTLINES[face];
    const shapes = linesOf(contours);
    const glyphOf = readGlyphs(glyphs, ([advance = 0, ...placed]) => {
      let path = '';
      for (let i = 0; i < placed.length; i += 3) {
        const [shape = 0, x = 0, y = 0] = placed.slice(i, i + 3);
        path += `M${x} ${y}${shapes[shape] ?? ''}z`;
      }
      return { advance, path };
    });
    return { unitsPerEm, glyphOf };
  });
});

/** The same letters again, for a PDF. */
export const loadPdfFonts = loadedOnce(async (): Promise<PdfFonts> => {
  const { PROGRAMS } = await import('./fonts/programs');
  return everyFace((face) => {
    const { glyphs, program, ...metrics } = PROGRAMS[face];
    return {
      ...metrics,
      glyphOf: readGlyphs(glyphs, ([id = 0, advance = 0]) => ({ id, advance })),
      program: Uint8Array.from(atob(program), (sign) => sign.charCodeAt(0)),
    };
  });
});
