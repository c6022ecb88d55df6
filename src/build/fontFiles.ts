// The app's two typefaces, built from the Fontsource packages: small variable files for browsers
// and single-weight TTF files for drawing pictures on the build machine.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { mergeFonts, type Sign } from './fontsMerge';

export interface StaticFont {
  family: string;
  weight: number;
  bytes: Buffer;
}

export const INTER = 'Inter';
export const SOURCE_SERIF = 'Source Serif 4';
export const HEADLINE_WEIGHT = 600;

/** Source Serif has optical sizes 8–60; headlines here are set at about 24–40 px. */
const HEADLINE_OPTICAL_SIZE = 32;

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const VIETNAMESE = [
  ...'ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ'.normalize('NFC'),
];

/**
 * Everything the app writes. Text is kept in composed form (NFC), so no combining marks; the soft
 * hyphen and control characters are left out too. Where a font lacks a sign, it is skipped.
 */
export const CHARACTERS = [
  ...new Set([
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xac),
    ...range(0xae, 0xff),
    ...VIETNAMESE,
    ...VIETNAMESE.map((letter) => letter.toUpperCase()),
    ...'–—‘’“”…·•×÷±≈≠≤≥−→←↑↓▾°²³½‰€₫№⚠◐☰○●\u00a0\u2009\u202f',
  ]),
].sort();

/**
 * What a figure that leaves the site may be written with: Latin, every Vietnamese letter, and the signs of figures. Fewer
 * than the app has, since every file brings its own.
 */
export const FILE_CHARACTERS = [
  ...new Set([
    ...range(0x20, 0x7e),
    ...range(0xc0, 0xff),
    ...VIETNAMESE,
    ...VIETNAMESE.map((letter) => letter.toUpperCase()),
    ...'–—‘’“”…·•×÷±≈≠≤≥−→←↑↓°²³½‰€₫£§©«»µ○●\u00a0\u2009\u202f',
  ]),
].sort();

const NARROW_SPACE: Sign = { char: '\u202f', parts: [{ text: '\u2009' }] };

/** Inter has these signs, but Fontsource's files do not; they are put together again here. */
const INTER_SIGNS: Sign[] = [
  NARROW_SPACE,
  // Arrows are in the file as ligatures only.
  { char: '→', parts: [{ text: '->' }] },
  { char: '←', parts: [{ text: '<-' }] },
  {
    char: '≈',
    advance: 1355,
    parts: [
      { text: '~', dy: 200 },
      { text: '~', dy: -200 },
    ],
  },
  {
    char: '≤',
    advance: 1355,
    parts: [
      { text: '<', dy: 230 },
      { text: '−', dy: -497 },
    ],
  },
  {
    char: '≥',
    advance: 1355,
    parts: [
      { text: '>', dy: 230 },
      { text: '−', dy: -497 },
    ],
  },
  {
    char: '≠',
    advance: 1355,
    parts: [{ text: '=' }, { text: '/', dx: 434, dy: 142, scaleX: 0.66, scaleY: 0.66 }],
  },
  {
    char: '‰',
    advance: 2665,
    parts: [{ text: '%' }, { text: '°', dx: 1738, dy: -870, scaleX: 0.868, scaleY: 1.015 }],
  },
  {
    char: '☰',
    advance: 1355,
    parts: [{ text: '−', dy: 380 }, { text: '−' }, { text: '−', dy: -380 }],
  },
  {
    char: '●',
    advance: 1550,
    parts: [{ text: '•', dx: -204, dy: -267, scaleX: 1.7, scaleY: 1.7 }],
  },
  {
    char: '○',
    advance: 1550,
    parts: [{ text: '°', dx: 19, dy: -1311, scaleX: 1.62, scaleY: 1.62 }],
  },
];

/** A title may name a derived value. */
const SOURCE_SERIF_SIGNS: Sign[] = [
  NARROW_SPACE,
  {
    char: '≈',
    advance: 527,
    parts: [
      { text: '~', dy: 95 },
      { text: '~', dy: -95 },
    ],
  },
];

/**
 * The app shows every number with tabular figures. A drawing program without OpenType features
 * gets them by default: each character with a tabular form is given that glyph outright.
 */
const TABULAR_SIGNS: Sign[] = [...range(0x20, 0x7e), ...'\u00a0±×÷−'].map((char) => ({
  char,
  parts: [{ text: char, feature: 'tnum' }],
}));

const locate = createRequire(import.meta.url);

/** One font with all its glyphs and axes, from the files that Fontsource cut it into. */
async function wholeFont(name: string, axis: 'wght' | 'opsz', signs: Sign[]): Promise<Buffer> {
  // "cyrillic" is there for № alone; Vietnamese letters are all in the other two.
  const parts = ['latin', 'vietnamese', 'cyrillic'].map(async (part) => {
    const file = `@fontsource-variable/${name}/files/${name}-${part}-${axis}-normal.woff2`;
    const packed = await readFile(locate.resolve(file));
    return subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  });
  return mergeFonts(await Promise.all(parts), signs);
}

/** Inter with the weights 400–700 for browsers. */
export async function webInter(): Promise<Buffer> {
  return subsetFont(await wholeFont('inter', 'wght', INTER_SIGNS), CHARACTERS.join(''), {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
}

/** Source Serif in the one weight that headlines use; its figures are tabular by themselves. */
export async function sourceSerif(targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  const whole = await wholeFont('source-serif-4', 'opsz', SOURCE_SERIF_SIGNS);
  return subsetFont(whole, CHARACTERS.join(''), {
    targetFormat,
    keepFeatures: ['kern'],
    noHinting: true,
    variationAxes: { wght: HEADLINE_WEIGHT, opsz: HEADLINE_OPTICAL_SIZE },
  });
}

async function staticInter(weight: number): Promise<StaticFont> {
  const whole = await wholeFont('inter', 'wght', [...INTER_SIGNS, ...TABULAR_SIGNS]);
  const bytes = await subsetFont(whole, CHARACTERS.join(''), {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    noHinting: true,
    variationAxes: { wght: weight },
  });
  return { family: INTER, weight, bytes };
}

/**
 * The faces that pictures drawn at build time need, each a complete TTF file. Write them to a
 * temporary directory and pass the paths as `font.fontFiles`: resvg-js for Node knows no
 * `fontBuffers`, and silently falls back to system fonts when it is given any.
 */
export async function staticFonts(): Promise<StaticFont[]> {
  return Promise.all([
    staticInter(400),
    staticInter(600),
    sourceSerif('sfnt').then((bytes) => ({
      family: SOURCE_SERIF,
      weight: HEADLINE_WEIGHT,
      bytes,
    })),
  ]);
}

export interface FileFont extends StaticFont {
  /** The same letters as a web font. */
  woff2: Buffer;
}

/** The faces that go into files. Without kerning: text is as wide as the tables say, whoever draws it. */
export async function fileFonts(): Promise<FileFont[]> {
  const letters = FILE_CHARACTERS.join('');
  const options = {
    keepFeatures: [],
    noHinting: true,
    dropTables: ['kern', 'GPOS', 'GSUB', 'GDEF', 'STAT', 'MVAR', 'HVAR', 'gasp'],
  };
  return Promise.all(
    (await staticFonts()).map(async (font) => ({
      ...font,
      bytes: await subsetFont(font.bytes, letters, { ...options, targetFormat: 'sfnt' }),
      woff2: await subsetFont(font.bytes, letters, { ...options, targetFormat: 'woff2' }),
    })),
  );
}
