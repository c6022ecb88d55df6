import { parseArgs } from 'node:util';
import type { PackageFile } from '../dataset/dataset';
import { LOCALES } from '../i18n/locale';
import { checkReport, type Wanted } from './checkReport';
import { DATA_DIR } from './folders';
import { readPackage } from './readPackage';

/** `npm run check:data [-- folder] [--lang vi] [--all]`: see `data/README.md`, "Adding a bulletin". */

const USAGE = 'usage: checkData [folder] [--lang en|vi] [--all]';

function readArguments(): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string', default: 'en' }, all: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const locale = LOCALES.find((known) => known === values.lang);
    const [folder = DATA_DIR, ...more] = positionals;
    if (locale === undefined || more.length > 0) return null;
    return { folder: folder.replace(/\/+$/, ''), locale, all: values.all };
  } catch {
    return null; // An unknown option.
  }
}

const wanted = readArguments();
if (wanted === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  let files: PackageFile[] = [];
  try {
    files = readPackage(wanted.folder);
  } catch {
    // No such folder: every file of the package is then reported as unreadable.
  }
  const { lines, exitCode } = checkReport(files, wanted);
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
