// Text widths without a DOM, from the advance widths in the app's own font files. Kerning is left
// out: over a label it changes the width by about one per cent.

import { inter400 } from './inter400';
import { inter600 } from './inter600';
import { sourceSerif600 } from './sourceSerif600';

export type Face = 'inter400' | 'inter600' | 'serif600';

export interface FaceMetrics {
  /** All lengths are in thousandths of the font size; `descent` is positive downwards. */
  ascent: number;
  descent: number;
  /** The characters that share a width. An accented letter is listed only if its accent widens it. */
  widths: Record<number, string>;
}

/**
 * Width of a character that no table lists (another script, an emoji): a full em. Some other font will draw it, and too
 * much space is the safer error.
 */
const UNKNOWN_WIDTH = 1000;

const FACES: Record<Face, FaceMetrics> = { inter400, inter600, serif600: sourceSerif600 };

const tables = new Map<Face, Map<string, number>>();

export function textWidth(text: string, sizePx: number, face: Face): number {
  const widths = tableOf(face);
  let total = 0;
  for (const char of text.normalize('NFC')) total += charWidth(char, widths);
  return (total * sizePx) / 1000;
}

/** The characters of a text that the app's fonts do not have, each once: another font draws them. */
export function unknownSigns(text: string): string[] {
  const widths = [tableOf('inter400'), tableOf('serif600')];
  const unknown = (char: string): boolean => !widths.some((table) => lookUp(char, table) !== undefined);
  return [...new Set([...text.normalize('NFC')].filter(unknown))];
}

function tableOf(face: Face): Map<string, number> {
  let table = tables.get(face);
  if (table === undefined) {
    table = unpack(FACES[face]);
    tables.set(face, table);
  }
  return table;
}

function unpack({ widths }: FaceMetrics): Map<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, chars]) =>
      [...chars].map((char): [string, number] => [char, Number(width)]),
    ),
  );
}

const charWidth = (char: string, widths: Map<string, number>): number =>
  lookUp(char, widths) ?? UNKNOWN_WIDTH;

function lookUp(char: string, widths: Map<string, number>): number | undefined {
  const listed = widths.get(char);
  if (listed !== undefined) return listed;
  if (/\p{Mn}/u.test(char)) return 0;
  // "ớ" is as wide as "ơ", "ệ" as "e": drop one accent after another.
  const parts = [...char.normalize('NFD')];
  for (let count = parts.length - 1; count > 0; count--) {
    const width = widths.get(parts.slice(0, count).join('').normalize('NFC'));
    if (width !== undefined) return width;
  }
  return undefined;
}
