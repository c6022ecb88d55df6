// Joins the files that Fontsource cuts one font into ("latin", "vietnamese", …) back into one font.
//
// Every file is a subset of the same variable font, so axes, metrics and units agree and only the
// glyph tables have to be concatenated. The first part keeps its glyph numbers, therefore its
// layout tables (kerning, tabular figures) stay valid unchanged; those of the other parts are
// dropped. So is HVAR: it merely repeats advance widths that gvar also holds.

import { create } from 'fontkit';

/** One glyph drawn for a sign: what the first part shows for `text`, moved and scaled. */
export interface SignPart {
  text: string;
  feature?: string;
  dx?: number;
  dy?: number;
  scaleX?: number;
  scaleY?: number;
}

/** A character that the files leave out, made from glyphs they do have. */
export interface Sign {
  char: string;
  parts: SignPart[];
  /** Needed when there is more than one part; else the part's own width counts. */
  advance?: number;
}

type Tables = Map<string, Buffer>;

interface Glyphs {
  outlines: Buffer[];
  advances: number[];
  bearings: number[];
  /** gvar data per glyph, empty when the glyph does not vary. */
  variations: Buffer[];
  sharedTuples: Buffer[];
}

const DROPPED_TABLES = ['HVAR'];

export function mergeFonts(fonts: Buffer[], signs: Sign[]): Buffer {
  const parts = fonts.map((font) => readTables(font));
  const [base] = parts;
  const [baseFont] = fonts;
  if (base === undefined || baseFont === undefined) throw new Error('no fonts to merge');

  const all: Glyphs = { outlines: [], advances: [], bearings: [], variations: [], sharedTuples: [] };
  const glyphOf = new Map<number, number>();
  parts.forEach((tables, index) => {
    assertSameAxes(base, tables);
    const firstGlyph = all.outlines.length;
    appendGlyphs(all, readGlyphs(tables));
    const font = create(fonts[index] ?? baseFont);
    for (const codePoint of font.characterSet) {
      if (glyphOf.has(codePoint)) continue;
      glyphOf.set(codePoint, firstGlyph + font.glyphForCodePoint(codePoint).id);
    }
  });
  addSigns(all, glyphOf, signs, baseFont);

  const merged: Tables = new Map(base);
  for (const tag of DROPPED_TABLES) merged.delete(tag);
  const { glyf, loca } = writeOutlines(all.outlines);
  merged.set('glyf', glyf);
  merged.set('loca', loca);
  merged.set('hmtx', writeAdvances(all));
  merged.set('gvar', writeVariations(all, table(base, 'gvar').readUInt16BE(4)));
  merged.set('cmap', writeCharacterMap(glyphOf));
  merged.set('maxp', mergeLimits(parts, all.outlines.length));
  merged.set('hhea', patched(table(base, 'hhea'), 34, all.outlines.length));
  merged.set('head', patched(table(base, 'head'), 50, 1)); // 32-bit loca
  merged.set('post', withoutGlyphNames(table(base, 'post')));
  return writeTables(merged);
}

// ---- container -------------------------------------------------------------------------------

function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    tables.set(font.toString('latin1', record, record + 4), font.subarray(offset, offset + length));
  }
  return tables;
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`font has no ${tag} table`);
  return found;
}

function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const searchable = 2 ** Math.floor(Math.log2(tags.length)) * 16;
  const directory = Buffer.alloc(12 + tags.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(searchable, 6);
  directory.writeUInt16BE(Math.log2(searchable / 16), 8);
  directory.writeUInt16BE(tags.length * 16 - searchable, 10);

  const bodies: Buffer[] = [];
  let offset = directory.length;
  tags.forEach((tag, index) => {
    const content = table(tables, tag);
    const body = padded(content, 4);
    const record = 12 + index * 16;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(body), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(content.length, record + 12);
    bodies.push(body);
    offset += body.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(content: Buffer, unit: number): Buffer {
  return Buffer.concat([content, Buffer.alloc(-content.length & (unit - 1))]);
}

function patched(original: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(original);
  copy.writeUInt16BE(value, at);
  return copy;
}

// ---- glyphs ----------------------------------------------------------------------------------

function assertSameAxes(base: Tables, other: Tables): void {
  if (!axisRecords(base).equals(axisRecords(other)) || !table(base, 'avar').equals(table(other, 'avar'))) {
    throw new Error('the parts are not cut from the same variable font');
  }
}

/** Tag and range of each axis, without the name ids, which may differ between parts. */
function axisRecords(tables: Tables): Buffer {
  const fvar = table(tables, 'fvar');
  const start = fvar.readUInt16BE(4);
  const records = Array.from({ length: fvar.readUInt16BE(8) }, (_, index) =>
    fvar.subarray(start + index * 20, start + index * 20 + 16),
  );
  return Buffer.concat(records);
}

function readGlyphs(tables: Tables): Glyphs {
  const count = table(tables, 'maxp').readUInt16BE(4);
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const longLoca = table(tables, 'head').readUInt16BE(50) === 1;
  const hmtx = table(tables, 'hmtx');
  const longMetrics = table(tables, 'hhea').readUInt16BE(34);
  const gvar = table(tables, 'gvar');
  const longVariations = (gvar.readUInt16BE(14) & 1) === 1;
  const variationData = gvar.readUInt32BE(16);

  const glyphs: Glyphs = {
    outlines: [],
    advances: [],
    bearings: [],
    variations: [],
    sharedTuples: readSharedTuples(gvar),
  };
  for (let glyph = 0; glyph < count; glyph++) {
    glyphs.outlines.push(
      glyf.subarray(readOffset(loca, 0, glyph, longLoca), readOffset(loca, 0, glyph + 1, longLoca)),
    );
    glyphs.advances.push(hmtx.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4));
    glyphs.bearings.push(hmtx.readInt16BE(glyph < longMetrics ? glyph * 4 + 2 : longMetrics * 2 + glyph * 2));
    glyphs.variations.push(
      gvar.subarray(
        variationData + readOffset(gvar, 20, glyph, longVariations),
        variationData + readOffset(gvar, 20, glyph + 1, longVariations),
      ),
    );
  }
  return glyphs;
}

/** Offsets are stored either as 32 bits or halved in 16. */
function readOffset(data: Buffer, start: number, index: number, long: boolean): number {
  return long ? data.readUInt32BE(start + index * 4) : data.readUInt16BE(start + index * 2) * 2;
}

function readSharedTuples(gvar: Buffer): Buffer[] {
  const length = gvar.readUInt16BE(4) * 2;
  const start = gvar.readUInt32BE(8);
  return Array.from({ length: gvar.readUInt16BE(6) }, (_, index) =>
    gvar.subarray(start + index * length, start + (index + 1) * length),
  );
}

function appendGlyphs(all: Glyphs, more: Glyphs): void {
  const glyphShift = all.outlines.length;
  const tupleShift = all.sharedTuples.length;
  const axisCount = (more.sharedTuples[0]?.length ?? 0) / 2;
  for (const outline of more.outlines) all.outlines.push(shiftComponents(outline, glyphShift));
  for (const data of more.variations) all.variations.push(shiftTuples(data, tupleShift, axisCount));
  all.advances.push(...more.advances);
  all.bearings.push(...more.bearings);
  all.sharedTuples.push(...more.sharedTuples);
}

const ARGS_ARE_WORDS = 0x0001;
const ARGS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** Renumbers the glyphs that a composite glyph refers to. */
function shiftComponents(outline: Buffer, shift: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const copy = Buffer.from(outline);
  let at = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + shift, at + 2);
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_TWO_SCALES) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
  }
  return copy;
}

/** Renumbers the shared tuples that a glyph's variation data refers to. */
function shiftTuples(data: Buffer, shift: number, axisCount: number): Buffer {
  if (data.length === 0) return data;
  const copy = Buffer.from(data);
  let at = 4;
  for (let left = copy.readUInt16BE(0) & 0x0fff; left > 0; left--) {
    const index = copy.readUInt16BE(at + 2);
    const ownPeak = (index & 0x8000) !== 0;
    if (!ownPeak) copy.writeUInt16BE(index + shift, at + 2);
    at += 4 + (ownPeak ? axisCount * 2 : 0) + (index & 0x4000 ? axisCount * 4 : 0);
  }
  return copy;
}

// ---- signs -----------------------------------------------------------------------------------

function addSigns(all: Glyphs, glyphOf: Map<number, number>, signs: Sign[], baseFont: Buffer): void {
  const font = create(baseFont);
  const drawn = signs.map(({ char, parts, advance }) => {
    const glyphs = parts.map((part) => {
      const shown = font.layout(part.text, part.feature ? [part.feature] : []).glyphs.at(-1);
      if (!shown || shown.id === 0) throw new Error(`nothing to draw ${char} from`);
      return shown.id;
    });
    return { char, parts, advance, glyphs };
  });
  for (const { char, parts, advance, glyphs } of drawn) {
    const [only] = glyphs;
    const codePoint = char.codePointAt(0);
    if (codePoint === undefined || only === undefined) throw new Error('empty sign');
    if (advance === undefined) {
      glyphOf.set(codePoint, only);
      continue;
    }
    glyphOf.set(codePoint, all.outlines.length);
    const outline = composite(all, parts, glyphs);
    all.outlines.push(outline);
    all.advances.push(advance);
    all.bearings.push(outline.readInt16BE(2));
    all.variations.push(Buffer.alloc(0)); // its parts vary by themselves
  }
}

function composite(all: Glyphs, parts: SignPart[], glyphs: number[]): Buffer {
  const header = Buffer.alloc(10);
  const boxes: number[][] = [];
  const components = parts.map((part, index) => {
    const { dx = 0, dy = 0, scaleX = 1, scaleY = 1 } = part;
    const glyph = glyphs[index] ?? 0;
    const outline = all.outlines[glyph] ?? Buffer.alloc(10);
    boxes.push(
      [2, 4, 6, 8].map((at, edge) =>
        Math.round(outline.readInt16BE(at) * (edge % 2 ? scaleY : scaleX) + (edge % 2 ? dy : dx)),
      ),
    );
    const component = Buffer.alloc(12);
    const more = index < parts.length - 1 ? MORE_COMPONENTS : 0;
    component.writeUInt16BE(ARGS_ARE_WORDS | ARGS_ARE_OFFSETS | HAS_TWO_SCALES | more, 0);
    component.writeUInt16BE(glyph, 2);
    component.writeInt16BE(dx, 4);
    component.writeInt16BE(dy, 6);
    component.writeInt16BE(Math.round(scaleX * 0x4000), 8);
    component.writeInt16BE(Math.round(scaleY * 0x4000), 10);
    return component;
  });
  header.writeInt16BE(-1, 0);
  const edge = (index: number) => boxes.map((box) => box[index] ?? 0);
  header.writeInt16BE(Math.min(...edge(0)), 2);
  header.writeInt16BE(Math.min(...edge(1)), 4);
  header.writeInt16BE(Math.max(...edge(2)), 6);
  header.writeInt16BE(Math.max(...edge(3)), 8);
  return Buffer.concat([header, ...components]);
}

// ---- writing ---------------------------------------------------------------------------------

function writeOutlines(outlines: Buffer[]): { glyf: Buffer; loca: Buffer } {
  const bodies = outlines.map((outline) => padded(outline, 4));
  return { glyf: Buffer.concat(bodies), loca: writeOffsets(bodies) };
}

function writeOffsets(bodies: Buffer[]): Buffer {
  const offsets = Buffer.alloc((bodies.length + 1) * 4);
  let offset = 0;
  bodies.forEach((body, index) => {
    offset += body.length;
    offsets.writeUInt32BE(offset, (index + 1) * 4);
  });
  return offsets;
}

function writeAdvances(all: Glyphs): Buffer {
  const hmtx = Buffer.alloc(all.advances.length * 4);
  all.advances.forEach((advance, glyph) => {
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(all.bearings[glyph] ?? 0, glyph * 4 + 2);
  });
  return hmtx;
}

function writeVariations(all: Glyphs, axisCount: number): Buffer {
  const bodies = all.variations.map((data) => padded(data, 4));
  const offsets = writeOffsets(bodies);
  const tuples = Buffer.concat(all.sharedTuples);
  const header = Buffer.alloc(20);
  header.writeUInt16BE(1, 0);
  header.writeUInt16BE(axisCount, 4);
  header.writeUInt16BE(all.sharedTuples.length, 6);
  header.writeUInt32BE(header.length + offsets.length, 8);
  header.writeUInt16BE(bodies.length, 12);
  header.writeUInt16BE(1, 14); // 32-bit offsets
  header.writeUInt32BE(header.length + offsets.length + tuples.length, 16);
  return Buffer.concat([header, offsets, tuples, ...bodies]);
}

/** A format 4 character map; every character used here lies in the basic plane. */
function writeCharacterMap(glyphOf: Map<number, number>): Buffer {
  const segments: { first: number; last: number; delta: number }[] = [];
  const entries = [...glyphOf].filter(([codePoint]) => codePoint < 0xffff);
  for (const [codePoint, glyph] of entries.sort(([a], [b]) => a - b)) {
    const delta = (glyph - codePoint) & 0xffff;
    const current = segments.at(-1);
    if (current?.last === codePoint - 1 && current.delta === delta) {
      current.last = codePoint;
    } else {
      segments.push({ first: codePoint, last: codePoint, delta });
    }
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 }); // required end mark

  const count = segments.length;
  const searchable = 2 ** Math.floor(Math.log2(count)) * 2;
  const words = [
    ...[4, 16 + count * 8, 0, count * 2],
    ...[searchable, Math.log2(searchable / 2), count * 2 - searchable],
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ delta }) => delta),
    ...segments.map(() => 0),
  ];
  const header = [0, 1, 3, 1, 0, 12]; // one table: Windows, Unicode basic plane, at byte 12
  const cmap = Buffer.alloc((header.length + words.length) * 2);
  for (const [index, word] of [...header, ...words].entries()) cmap.writeUInt16BE(word, index * 2);
  return cmap;
}

function mergeLimits(parts: Tables[], glyphCount: number): Buffer {
  const limits = Buffer.from(table(parts[0] ?? (new Map() as Tables), 'maxp'));
  for (let at = 6; at < limits.length; at += 2) {
    const values = parts.map((tables) => table(tables, 'maxp').readUInt16BE(at));
    limits.writeUInt16BE(Math.max(...values), at);
  }
  limits.writeUInt16BE(glyphCount, 4);
  // Composed signs have up to three parts, each as large as the largest glyph, one level deep.
  for (const [simple, composed] of [
    [6, 10],
    [8, 12],
  ] as const) {
    const most = 3 * limits.readUInt16BE(simple);
    limits.writeUInt16BE(Math.max(most, limits.readUInt16BE(composed)), composed);
  }
  limits.writeUInt16BE(Math.max(3, limits.readUInt16BE(28)), 28);
  limits.writeUInt16BE(limits.readUInt16BE(30) + 1, 30);
  return limits;
}

function withoutGlyphNames(post: Buffer): Buffer {
  const short = Buffer.from(post.subarray(0, 32));
  short.writeUInt32BE(0x00030000, 0);
  return short;
}
