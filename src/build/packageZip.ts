import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { NO_DATE } from '../export/zip';

/** The data package as on disk, in a folder of its own name: tables, description and codebook. */
export function packageZip(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [
      `chi-so-data/${relative(folder, name)}`,
      [new Uint8Array(readFileSync(name)), { mtime: NO_DATE, level: 9 as const }] as const,
    ]),
  );
  return Buffer.from(zipSync(files as Parameters<typeof zipSync>[0]));
}
