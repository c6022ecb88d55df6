export interface ZipEntry {
  readonly name: string;
  readonly content: string | Blob | Uint8Array;
}

export interface ZipProgress {
  readonly done: number;
  readonly of: number;
  /** Name of the file in progress; empty at the end. */
  readonly name: string;
}

/** The earliest date of the zip format: fixed, so that the same files give the same bytes. */
export const NO_DATE = new Date(1980, 0, 1);

/** Already compressed: compressing them again takes time and gains nothing. */
const PACKED = /\.(png|xlsx|zip)$/;

async function bytesOf(content: ZipEntry['content']): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
}

/** Lets other work of the page run between two files. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * One zip of several files. A file may be a function that makes it when its turn comes, or null.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function zipOf(
  files: readonly (ZipEntry | (() => Promise<ZipEntry | null>))[],
  onProgress: (progress: ZipProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [done, file] of files.entries()) {
    signal?.throwIfAborted();
    const made = typeof file === 'function' ? await file() : file;
    if (made === null) continue;
    const { name, content } = made;
    onProgress({ done, of: files.length, name });
    await pause();
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_DATE;
    zip.add(entry);
    entry.push(await bytesOf(content), true);
  }
  signal?.throwIfAborted();
  zip.end();
  onProgress({ done: files.length, of: files.length, name: '' });
  return new Blob(parts, { type: 'application/zip' });
}
