import { inflateSync } from 'node:zlib';

// As much of PDF as Chromium writes: enough to count pages and to read back the words that stand on them.

interface Thing {
  readonly words: string;
  readonly stream: string;
}

/** Every object of the file by its number, its stream unpacked. */
function thingsOf(file: string): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const { 1: number = '', index } of file.matchAll(/(?<=^|\n)(\d+) 0 obj\s/g)) {
    const end = file.indexOf('endobj', index);
    const at = file.slice(index, end).search(/stream\r?\n/);
    const words = file.slice(index, at < 0 ? end : index + at);
    const length = Number(/\/Length (\d+)/.exec(words)?.[1] ?? 0);
    const start = file.indexOf('\n', index + at) + 1;
    const raw = at < 0 ? '' : file.slice(start, start + length);
    const packed = words.includes('/FlateDecode');
    const stream = packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    things.set(number, { words, stream });
  }
  return things;
}

/** What the codes of a font mean, as its ToUnicode table says. */
function meanings(table: string): Map<number, string> {
  const found = new Map<number, string>();
  const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(Number.parseInt(code, 16), unicode(hex));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, low = '', high = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(low, 16);
      for (let code = first; code <= Number.parseInt(high, 16); code += 1)
        found.set(code, String.fromCodePoint(Number.parseInt(hex, 16) + code - first));
    }
  }
  return found;
}

interface Font {
  /** Digits of a code, in hexadecimal. */
  readonly digits: number;
  readonly means: ReadonlyMap<number, string>;
}

export interface Pdf {
  readonly pages: number;
  /** In the order in which it is painted, without any spaces: a PDF has places instead. */
  readonly text: string;
}

export function readPdf(bytes: Buffer): Pdf {
  const file = bytes.toString('latin1');
  const things = thingsOf(file);
  const all = [...things.values()];
  const fonts = new Map<string, Font>();
  for (const { words } of all) {
    for (const [, name = '', number = ''] of words.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = things.get(number)?.words ?? '';
      const table = things.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')?.stream ?? '';
      fonts.set(name, { digits: font.includes('/Type0') ? 4 : 2, means: meanings(table) });
    }
  }
  let text = '';
  for (const { stream } of all.filter((one) => / T[jJ]\b/.test(one.stream))) {
    let font: Font = { digits: 2, means: new Map() };
    for (const { 1: name, 2: codes } of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      for (let i = 0; codes !== undefined && i < codes.length; i += font.digits)
        text += font.means.get(Number.parseInt(codes.slice(i, i + font.digits), 16)) ?? '\ufffd';
    }
  }
  return {
    pages: all.filter(({ words }) => /\/Type \/Page\b/.test(words)).length,
    text: text.replace(/\s+/g, ''),
  };
}
