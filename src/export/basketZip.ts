import { packageFiles } from './dataPackage';
import { figureFile, packed, type FileFormat, type ExportRequest } from './figureFile';
import { PngFailure } from './pngFailure';
import { zipOf, type ZipEntry, type ZipProgress } from './zip';

interface BasketZip {
  readonly figures: readonly ExportRequest[];
  readonly format: FileFormat;
  /** Whether to add the data as a package. */
  readonly data: boolean;
}

/** A name that is unique among the files: `name`, `name-2`, `name-3`. */
function uniqueName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)((?:@\dx)?\.[a-z]+)$/.exec(name) ?? [];
  let made = name;
  for (let n = 2; taken.has(made); n += 1) made = `${stem}-${n}${ending}`;
  taken.add(made);
  return made;
}

/** A figure whose picture could not be made. */
export interface LeftOut {
  readonly title: string;
  readonly cause: PngFailure;
}

export interface Packed {
  /** Null when no file could be made. */
  readonly zip: Blob | null;
  readonly left: readonly LeftOut[];
}

/**
 * Several figures in one zip, made one after another. One that is too large to be drawn is left out and reported,
 * without stopping the others.
 *
 * @throws the signal's reason when it is aborted; whatever `import` throws when the code or the fonts cannot be
 * fetched.
 */
export async function basketZip(
  { figures, format, data }: BasketZip,
  onProgress: (progress: ZipProgress) => void,
  signal: AbortSignal,
): Promise<Packed> {
  const taken = new Set<string>();
  const left: LeftOut[] = [];
  const pictures = figures.map((request) => async (): Promise<ZipEntry | null> => {
    try {
      const file = await figureFile(request, format);
      return { name: uniqueName(file.name, taken), content: file.content };
    } catch (cause) {
      if (!(cause instanceof PngFailure)) throw cause;
      left.push({ title: request.where.title, cause });
      return null;
    }
  });
  const names = new Set<string>();
  const [first] = figures;
  const described = figures.map(packed).map((figure) => ({
    ...figure,
    name: uniqueName(`${figure.name}.csv`, names).replace(/\.csv$/, ''),
  }));
  const files = data && first ? packageFiles(first.ctx, described) : [];
  const zip = await zipOf([...pictures, ...files], onProgress, signal);
  return { zip: left.length === figures.length && files.length === 0 ? null : zip, left };
}
