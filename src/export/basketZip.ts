import { packageFiles } from './dataPackage';
import { figureFile, packed, type FileFormat, type Leaving } from './figureFile';
import { zipOf, type ZipEntry, type ZipProgress } from './zip';

interface BasketZip {
  readonly figures: readonly Leaving[];
  readonly format: FileFormat;
  /** Whether the data come along as a package. */
  readonly data: boolean;
}

/** A name that no file before it has: `name`, `name-2`, `name-3`. */
function unlike(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)((?:@\dx)?\.[a-z]+)$/.exec(name) ?? [];
  let made = name;
  for (let n = 2; taken.has(made); n += 1) made = `${stem}-${n}${ending}`;
  taken.add(made);
  return made;
}

/**
 * Several figures in one zip, each made when its turn comes.
 *
 * @throws the signal's reason when it is aborted; whatever `figureFile` throws.
 */
export function basketZip(
  { figures, format, data }: BasketZip,
  onProgress: (progress: ZipProgress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const taken = new Set<string>();
  const pictures = figures.map((leaving) => async (): Promise<ZipEntry> => {
    const file = await figureFile(leaving, format);
    return { name: unlike(file.name, taken), content: file.content };
  });
  const names = new Set<string>();
  const [first] = figures;
  const described = figures.map(packed).map((figure) => ({
    ...figure,
    name: unlike(`${figure.name}.csv`, names).replace(/\.csv$/, ''),
  }));
  const files = data && first ? packageFiles(first.ctx, described) : [];
  return zipOf([...pictures, ...files], onProgress, signal);
}
