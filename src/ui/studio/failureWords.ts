import type { FileFormat } from '../../export/figureFile';
import { PngFailure } from '../../export/pngFailure';
import type { StudioWords } from '../../i18n/studio';

/** Why a file could not be made, and what to do. */
export function failureWords(t: StudioWords, format: FileFormat, cause: unknown): string {
  const name = t.formats[format];
  if (!(cause instanceof PngFailure)) return t.failed(name);
  return cause.reason === 'too-large' ? t.pngTooLarge(name) : t.pngNotDrawn(name);
}
