const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of a chunk (ISO 3309), over its type and data. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Offset of its first byte and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** The chunks of a PNG up to its end, to where the file is cut off, or to a chunk with a wrong checksum. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at: number = SIGNATURE.length;
  while (isPng(bytes) && at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    const body = bytes.subarray(at + 4, end - 4);
    if (crc32(body) !== view.getUint32(end - 4)) break;
    const type = String.fromCharCode(...body.subarray(0, 4));
    chunks.push({ type, data: body.subarray(4), start: at, end });
    if (type === 'IEND') break;
    at = end;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** A text in UTF-8 under a keyword of Latin letters: keyword, no compression, no language, then the text. */
const internationalText = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

/** Pixels to a metre. */
function density(perMetre: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

export interface PngText {
  readonly keyword: string;
  readonly text: string;
  /** For a picture with a size in millimetres. */
  readonly perMetre: number | null;
}

/**
 * Adds a text, and the density if given, to a PNG after its header.
 *
 * @throws RangeError when the bytes are no PNG.
 */
export function withText(bytes: Uint8Array, { keyword, text, perMetre }: PngText): Uint8Array<ArrayBuffer> {
  const [header] = chunksOf(bytes);
  if (header?.type !== 'IHDR') throw new RangeError('not a PNG');
  const added = [...(perMetre === null ? [] : [density(perMetre)]), internationalText(keyword, text)];
  const length = added.reduce((sum, part) => sum + part.length, 0);
  const result = new Uint8Array(bytes.length + length);
  result.set(bytes.subarray(0, header.end));
  let at = header.end;
  for (const part of added) {
    result.set(part, at);
    at += part.length;
  }
  result.set(bytes.subarray(header.end), at);
  return result;
}

/** The text of a keyword, as `withText` writes it; null when there is no valid one. */
export function textIn(bytes: Uint8Array, keyword: string): string | null {
  const head = `${keyword}\0\0\0\0\0`;
  for (const { type, data } of chunksOf(bytes)) {
    if (type !== 'iTXt') continue;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
      if (text.startsWith(head)) return text.slice(head.length);
    } catch {
      // Not UTF-8, so not written by this site.
    }
  }
  return null;
}
