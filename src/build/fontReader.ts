// Reads TrueType files with HarfBuzz, which also cuts them.

import { Blob, Buffer as Text, Face, Feature, Font, shape, type SvgPathCommand } from 'harfbuzzjs';

/** A closed curve of a letter. */
export interface Contour {
  readonly start: readonly [x: number, y: number];
  /** Relative path data from there, so that an accent is the same over every letter. */
  readonly path: string;
}

/** All lengths are in font units, upwards. */
export interface ReadGlyph {
  readonly id: number;
  readonly advance: number;
  readonly contours: readonly Contour[];
}

export interface ReadFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  readonly lineGap: number;
  /** The characters that the font has. */
  readonly characters: readonly string[];
  /** How the font draws a character in a column of numbers; null when it lacks it. */
  readonly tabular: (character: string) => ReadGlyph | null;
  readonly glyph: (id: number) => ReadGlyph;
  /** A line of text as a browser sets it: kerned, where the font has kerning. */
  readonly widthOf: (text: string) => number;
  /** Of some glyphs together: left, bottom, right, top. */
  readonly boundsOf: (ids: readonly number[]) => readonly [number, number, number, number];
}

/** Numbers of path data, in which a minus needs no space before it. */
const joined = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/**
 * A contour of absolute lines and quadratic curves in whole units. A command that repeats the one before needs no letter,
 * and a line back to the start is left out, since the contour closes itself.
 */
function contourOf(commands: readonly SvgPathCommand[]): Contour {
  const [move, ...steps] = commands.map(({ type, values }) => ({ type, values: values.map(Math.round) }));
  const [x = 0, y = 0] = move?.values ?? [];
  const last = steps.at(-1);
  if (last?.type === 'L' && last.values[0] === x && last.values[1] === y) steps.pop();
  let [path, before] = ['', ''];
  let at: readonly number[] = [x, y];
  for (const { type, values } of steps) {
    if (type !== 'L' && type !== 'Q') throw new RangeError(`a TrueType outline has no "${type}"`);
    const step = joined(values.map((value, n) => value - (at[n % 2] ?? 0)));
    path += type !== before ? type.toLowerCase() + step : step.startsWith('-') ? step : ` ${step}`;
    before = type;
    at = values.slice(-2);
  }
  return { start: [x, y], path };
}

function contoursOf(commands: readonly SvgPathCommand[]): Contour[] {
  const ends = commands.flatMap(({ type }, i) => (type === 'Z' ? [i] : []));
  return ends.map((end, i) => contourOf(commands.slice((ends[i - 1] ?? -1) + 1, end)));
}

export function readFont(file: Uint8Array): ReadFont {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  const extents = font.hExtents();
  const glyph = (id: number): ReadGlyph => ({
    id,
    advance: font.glyphHAdvance(id),
    contours: contoursOf(font.glyphToJson(id)),
  });
  const shaped = (line: string): Text => {
    const text = new Text();
    text.addText(line);
    text.guessSegmentProperties();
    shape(font, text, [new Feature('tnum', 1)]);
    return text;
  };
  return {
    unitsPerEm: face.upem,
    ascent: extents.ascender,
    descent: extents.descender,
    lineGap: extents.lineGap,
    characters: [...face.collectUnicodes()].map((code) => String.fromCodePoint(code)),
    tabular: (character) => {
      if (font.nominalGlyph(character.codePointAt(0) ?? 0) === undefined) return null;
      const [drawn] = shaped(character).getGlyphInfos();
      return drawn ? glyph(drawn.codepoint) : null;
    },
    glyph,
    widthOf: (text) =>
      shaped(text)
        .getGlyphPositions()
        .reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    boundsOf: (ids) => {
      // HarfBuzz measures a box from its top left corner, with a negative height.
      const boxes = ids.flatMap((id) => font.glyphExtents(id) ?? []);
      return [
        Math.min(...boxes.map((box) => box.xBearing)),
        Math.min(...boxes.map((box) => box.yBearing + box.height)),
        Math.max(...boxes.map((box) => box.xBearing + box.width)),
        Math.max(...boxes.map((box) => box.yBearing)),
      ];
    },
  };
}
