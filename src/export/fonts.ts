import type { Face } from '../figure/metrics/measure';

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
