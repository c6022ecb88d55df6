import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../dataset/dataset';

/** The files of a data package on disk, named as the package names them. */
export function readPackage(folder: string): PackageFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv') || name === 'datapackage.json')
    .sort();
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
