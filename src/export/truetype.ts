/** A point of a glyph's outline, in font units, upwards. */
interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** Closed curves of a glyph: quadratic, as TrueType has them. */
export type Contour = readonly OutlinePoint[];

/** What files need of a TrueType font: which glyph a character has, how wide it is, and its shape. */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  /** Of all glyphs together: left, bottom, right, top. */
  readonly bounds: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** 0, the glyph for what is not there, when the font has none for a character. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  readonly contoursOf: (glyph: number) => readonly Contour[];
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

function tablesOf(view: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
}

/** A format 4 map: runs of characters, each with a shift or a list of glyphs. */
function readSegments(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const double = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + double + 2;
  for (let i = 0; i < double; i += 2) {
    const end = view.getUint16(ends + i);
    const start = view.getUint16(starts + i);
    const delta = view.getUint16(starts + double + i);
    const rangeAt = starts + 2 * double + i;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + 2 * (code - start)) + delta;
      if ((glyph & 0xffff) !== 0) map.set(code, glyph & 0xffff);
    }
  }
  return map;
}

function readCharacterMap(view: DataView, at: number): Map<number, number> {
  for (let i = 0; i < view.getUint16(at + 2); i += 1) {
    const sub = at + view.getUint32(at + 4 + i * 8 + 4);
    if (view.getUint16(sub) === 4) return readSegments(view, sub);
  }
  throw new RangeError('the font has no character map of format 4');
}

const ON_CURVE = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const REPEAT = 8;
const SAME_X = 16;
const SAME_Y = 32;

function readSimple(view: DataView, start: number, contourCount: number): Contour[] {
  const ends = Array.from({ length: contourCount }, (_, i) => view.getUint16(start + 10 + 2 * i));
  const pointCount = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + 2 * contourCount;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = view.getUint8(at++);
    const times = (flag & REPEAT) === 0 ? 1 : 1 + view.getUint8(at++);
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -view.getUint8(at++) : view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(SHORT_X, SAME_X);
  const ys = coordinates(SHORT_Y, SAME_Y);
  return ends.map((end, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    return Array.from({ length: end - from + 1 }, (_, n) => ({
      x: xs[from + n] ?? 0,
      y: ys[from + n] ?? 0,
      on: ((flags[from + n] ?? 0) & ON_CURVE) !== 0,
    }));
  });
}

const WORDS = 1;
const OFFSETS = 2;
const SCALE = 8;
const MORE = 32;
const SCALE_XY = 64;
const MATRIX = 128;

type Shape = (glyph: number) => readonly Contour[];

/** A glyph put together from others, each moved and perhaps scaled. */
function readComposite(view: DataView, start: number, shapeOf: Shape): Contour[] {
  const contours: Contour[] = [];
  let at = start + 10;
  const fraction = (): number => {
    at += 2;
    return view.getInt16(at - 2) / 16384;
  };
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const words = (flags & WORDS) !== 0;
    const [dx, dy] = words
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)];
    at += words ? 8 : 6;
    let [a, b, c, d] = [1, 0, 0, 1];
    if ((flags & SCALE) !== 0) a = d = fraction();
    else if ((flags & SCALE_XY) !== 0) [a, d] = [fraction(), fraction()];
    else if ((flags & MATRIX) !== 0) [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()];
    const [left, up] = (flags & OFFSETS) === 0 ? [0, 0] : [dx, dy];
    contours.push(
      ...shapeOf(glyph).map((contour) =>
        contour.map(({ x, y, on }) => ({ x: a * x + c * y + left, y: b * x + d * y + up, on })),
      ),
    );
  }
  return contours;
}

/**
 * Reads a TrueType font with outlines of its own and a character map of format 4, as `build/fontFiles.ts` makes them.
 *
 * @throws RangeError when a table that is needed is not there.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const at = (tag: string): number => {
    const table = tables.get(tag);
    if (!table) throw new RangeError(`the font has no table "${tag}"`);
    return table.offset;
  };
  const [head, hhea, hmtx, loca, glyf] = [at('head'), at('hhea'), at('hmtx'), at('loca'), at('glyf')];
  const advances = view.getUint16(hhea + 34);
  const map = readCharacterMap(view, at('cmap'));
  const long = view.getInt16(head + 50) === 1;
  const place = (glyph: number): number =>
    long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  const contoursOf: Shape = (glyph) => {
    const start = glyf + place(glyph);
    if (place(glyph + 1) === place(glyph)) return [];
    const count = view.getInt16(start);
    return count < 0 ? readComposite(view, start, contoursOf) : readSimple(view, start, count);
  };
  const edge = (n: number): number => view.getInt16(head + 36 + 2 * n);
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    bounds: [edge(0), edge(1), edge(2), edge(3)],
    glyphCount: view.getUint16(at('maxp') + 4),
    glyphOf: (codePoint) => map.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1)),
    contoursOf,
  };
}
