import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OBSERVATIONS_FOLDER, PACKAGE_FILE, type PackageFile } from '../dataset/dataset';

/** Decodes like a browser, but invalid UTF-8 makes the file unreadable instead of becoming `�`. */
function textOf(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

/**
 * The files of a data package on disk by name, in the order of their names: those that `dataset/files.ts` serves to the
 * browser.
 *
 * @throws Error when there is no such folder.
 */
export function readPackage(folder: string): PackageFile[] {
  const observations = join(folder, OBSERVATIONS_FOLDER);
  const names = [
    ...readdirSync(folder).filter((name) => name.endsWith('.csv') || name === PACKAGE_FILE),
    ...(existsSync(observations) ? readdirSync(observations) : [])
      .filter((name) => name.endsWith('.csv'))
      .map((name) => OBSERVATIONS_FOLDER + name),
  ];
  return names.sort().map((name) => ({ name, text: textOf(join(folder, name)) }));
}
