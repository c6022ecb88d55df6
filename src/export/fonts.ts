import { readTrueType, type TrueType } from './truetype';
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

/** Come when a file is asked for: they are larger than the code that writes it. */
export const loadWebFonts = async (): Promise<WebFonts> => (await import('./fonts/woff2')).WOFF2;

/** A face as a PDF holds it and as its letters are drawn. */
export interface FileFont {
  /** The font file, deflated. */
  readonly packed: Uint8Array;
  /** Its length when it is unpacked. */
  readonly size: number;
  readonly font: TrueType;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

let fileFonts: Promise<Readonly<Record<Face, FileFont>>> | null = null;

async function readFileFonts(): Promise<Readonly<Record<Face, FileFont>>> {
  const [{ TRUETYPE }, { unzlibSync }] = await Promise.all([import('./fonts/truetype'), import('fflate')]);
  const read = (face: Face): FileFont => {
    const packed = bytesOf(TRUETYPE[face]);
    const bytes = unzlibSync(packed);
    return { packed, size: bytes.length, font: readTrueType(bytes) };
  };
  return { inter400: read('inter400'), inter600: read('inter600'), serif600: read('serif600') };
}

/** The same letters as `loadWebFonts`, for files that draw them themselves. A failed load is tried anew. */
export function loadFileFonts(): Promise<Readonly<Record<Face, FileFont>>> {
  fileFonts ??= readFileFonts().catch((cause: unknown) => {
    fileFonts = null;
    throw cause;
  });
  return fileFonts;
}
