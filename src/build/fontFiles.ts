// Cuts the app's two typefaces out of their complete files: variable or single-weight web fonts for pages, and the three
// faces in which figures are measured and exported.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face } from '../metrics/measure';
import { CHARACTERS, FILE_CHARACTERS } from './fontCharacters';
import { readFont, type ReadFont } from './fontReader';

export const INTER = 'Inter';
export const SOURCE_SERIF = 'Source Serif 4';
export const HEADLINE_WEIGHT = 600;

/** Inter has optical sizes 14–32; nearly all text here is smaller. */
const TEXT_OPTICAL_SIZE = 14;
/** Source Serif has optical sizes 8–60; headlines here are set at about 24–40 px. */
const HEADLINE_OPTICAL_SIZE = 32;

const locate = createRequire(import.meta.url);
const complete = (file: string): Promise<Buffer> => readFile(locate.resolve(file));
const INTER_FILE = 'inter-ui/variable/InterVariable.woff2';
const SERIF_FILE = 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2';

/** Metrics that vary with weight and names of styles: browsers do without them, or find them in the outlines. */
const UNUSED = ['BASE', 'HVAR', 'MVAR', 'STAT'];

/** Inter with the weights 400–700 for browsers. */
export async function webInter(): Promise<Buffer> {
  return subsetFont(await complete(INTER_FILE), CHARACTERS.join(''), {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
    dropTables: UNUSED,
    variationAxes: { wght: { min: 400, max: 700, default: 400 }, opsz: TEXT_OPTICAL_SIZE },
  });
}

/** Source Serif in the one weight that headlines use; its digits are tabular by themselves. */
export async function webSerif(): Promise<Buffer> {
  return subsetFont(await complete(SERIF_FILE), CHARACTERS.join(''), {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
    // GDEF tells marks from letters; there are letters only.
    dropTables: [...UNUSED, 'GDEF'],
    variationAxes: { wght: HEADLINE_WEIGHT, opsz: HEADLINE_OPTICAL_SIZE },
  });
}

async function staticFace(
  face: Face,
  characters: readonly string[],
  { targetFormat, kerning }: { targetFormat: 'sfnt' | 'woff2'; kerning: boolean },
): Promise<Buffer> {
  const serif = face === 'serif600';
  return subsetFont(await complete(serif ? SERIF_FILE : INTER_FILE), characters.join(''), {
    targetFormat,
    keepFeatures: [...(serif ? [] : ['tnum']), ...(kerning ? ['kern'] : [])],
    noHinting: true,
    dropTables: [...UNUSED, ...(kerning ? [] : ['GPOS', 'GDEF'])],
    variationAxes: serif
      ? { wght: HEADLINE_WEIGHT, opsz: HEADLINE_OPTICAL_SIZE }
      : { wght: face === 'inter600' ? 600 : 400, opsz: TEXT_OPTICAL_SIZE },
  });
}

/** A face with every character that the app writes, for measuring. */
export const measuredFace = async (face: Face): Promise<ReadFont> =>
  readFont(await staticFace(face, CHARACTERS, { targetFormat: 'sfnt', kerning: true }));

export interface FileFace {
  /** For browsers, which choose digits of one width by the feature `tnum`. */
  readonly woff2: Buffer;
  /** For a PDF, which names glyphs by their numbers. */
  readonly program: Buffer;
  /** The letters of both, with the glyph numbers of `program`. */
  readonly font: ReadFont;
}

/** A face as it goes into files. Without kerning: text is as wide as the width tables say, whoever draws it. */
export async function fileFace(face: Face): Promise<FileFace> {
  const [woff2, program] = await Promise.all([
    staticFace(face, FILE_CHARACTERS, { targetFormat: 'woff2', kerning: false }),
    staticFace(face, FILE_CHARACTERS, { targetFormat: 'sfnt', kerning: false }),
  ]);
  return { woff2, program, font: readFont(program) };
}
