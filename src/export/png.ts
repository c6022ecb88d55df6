import { pixelsOf } from '../sheet/sheetSizes';
import type { Sheet } from '../sheet/sheet';
import { loadOutlineFonts } from './fonts';
import { MANIFEST_FORMAT, type Manifest } from './manifest';
import { withText } from './pngChunks';
import { PngFailure } from './pngFailure';
import { svgOf } from './svg';

export const PNG_SCALES = [1, 2, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** What browsers draw on a canvas without failing: pixels of a side, and of the whole. */
const PNG_LIMIT = { side: 8192, pixels: 36_000_000 } as const;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a sheet has at a scale; null when no browser could be trusted to draw them. */
function pngSize({ out }: Pick<Sheet, 'out'>, scale: PngScale): PixelSize | null {
  const [width, height] = [out.width, out.height].map((side) => Math.round(pixelsOf(side, out.unit) * scale));
  if (width === undefined || height === undefined) return null;
  const fits = Math.max(width, height) <= PNG_LIMIT.side && width * height <= PNG_LIMIT.pixels;
  return fits ? { width, height } : null;
}

async function drawn(svg: string, { width, height }: PixelSize): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new PngFailure('not-drawn');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new PngFailure('not-drawn');
    return blob;
  } catch {
    throw new PngFailure('not-drawn');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Pixels to a metre, for a sheet that is measured in millimetres. */
export const densityOf = ({ out }: Pick<Sheet, 'out'>, { width }: PixelSize): number | null =>
  out.unit === 'mm' ? Math.round((width * 1000) / out.width) : null;

/** A drawn PNG with its manifest. */
export const described = (
  png: Uint8Array,
  manifest: Manifest,
  perMetre: number | null,
): Uint8Array<ArrayBuffer> =>
  withText(png, { keyword: MANIFEST_FORMAT, text: JSON.stringify(manifest), perMetre });

/**
 * A sheet as a PNG, drawn by the browser from the SVG whose letters are shapes: no font can be missing or late.
 *
 * @throws PngFailure when it is larger than browsers draw, or when this one could not; whatever `import` throws when the
 * fonts cannot be fetched.
 */
export async function pngOf(sheet: Sheet, scale: PngScale, manifest: Manifest): Promise<Blob> {
  const size = pngSize(sheet, scale);
  if (!size) throw new PngFailure('too-large');
  const svg = svgOf(sheet, {
    lettering: { kind: 'outlines', fonts: await loadOutlineFonts() },
    manifest: null,
  });
  const blob = await drawn(svg, size);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([described(bytes, manifest, densityOf(sheet, size))], { type: 'image/png' });
}
