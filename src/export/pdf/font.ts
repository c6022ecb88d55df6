import type { Face } from '../../metrics/measure';
import { FACES, type PdfFont } from '../fonts';

const hex = (n: number, digits = 4): string => n.toString(16).toUpperCase().padStart(digits, '0');

/** Text as a PDF writes it where it is no drawing: UTF-16, with a mark that says so. */
export const pdfText = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')}>`;

/** The glyphs of one face that a page uses, and what they stand for. */
export class GlyphsUsed {
  readonly #letters = new Map<number, { readonly letter: string; readonly advance: number }>();
  readonly #font: PdfFont;

  constructor(font: PdfFont) {
    this.#font = font;
  }

  /** A line of text as the glyph numbers of a string operator, and its width in font units. */
  write(text: string): { readonly codes: string; readonly width: number } {
    let codes = '';
    let width = 0;
    for (const letter of text) {
      const { id, advance } = this.#font.glyphOf(letter);
      if (!this.#letters.has(id)) this.#letters.set(id, { letter, advance });
      codes += hex(id);
      width += advance;
    }
    return { codes, width };
  }

  /** Glyphs in the order of their numbers, with the letters that they stand for. */
  entries(): readonly { readonly id: number; readonly letter: string; readonly advance: number }[] {
    return [...this.#letters].map(([id, glyph]) => ({ id, ...glyph })).sort((a, b) => a.id - b.id);
  }
}

/** What a reader gets who copies text: each glyph's letter. Blocks of a hundred, as the form allows. */
export function unicodeMap(used: GlyphsUsed): string {
  const lines = used.entries().map(({ id, letter }) => `<${hex(id)}> ${pdfText(letter).replace('FEFF', '')}`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => {
    const block = lines.slice(i * 100, (i + 1) * 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** The name of a face in a PDF, which has no spaces. */
const postScriptName = (face: Face): string =>
  `${FACES[face].family.replace(/ /g, '')}-${FACES[face].weight === 600 ? 'SemiBold' : 'Regular'}`;

/** The dictionaries of a face: `program` and `map` are the objects of its file and of its letters. */
export function fontObjects(
  face: Face,
  font: PdfFont,
  used: GlyphsUsed,
  at: {
    readonly descendant: number;
    readonly descriptor: number;
    readonly program: number;
    readonly map: number;
  },
): { readonly font: string; readonly descendant: string; readonly descriptor: string } {
  const name = postScriptName(face);
  const perMille = (n: number): number => Math.round((n * 1000) / font.unitsPerEm);
  const widths = used.entries().map(({ id, advance }) => `${id} [${perMille(advance)}]`);
  const bounds = font.bounds.map(perMille).join(' ');
  return {
    font:
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${at.descendant} 0 R] /ToUnicode ${at.map} 0 R >>`,
    descendant:
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor ${at.descriptor} 0 R /DW 1000 /W [${widths.join(' ')}] >>`,
    descriptor:
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${bounds}] /ItalicAngle 0 ` +
      `/Ascent ${perMille(font.ascent)} /Descent ${perMille(font.descent)} /CapHeight ${perMille(font.ascent)} ` +
      `/StemV ${FACES[face].weight === 600 ? 120 : 80} /FontFile2 ${at.program} 0 R >>`,
  };
}
