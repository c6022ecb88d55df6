import { parseArgs } from 'node:util';
import { LIST_NAMES } from '../dataset/codes';
import { byPlace, checkPackage } from '../dataset/checkPackage';
import { assembleDataset, OBSERVATIONS_FOLDER, type PackageFile } from '../dataset/dataset';
import type { Issue } from '../dataset/issue';
import { LOCALES, type Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { readPackage } from './readPackage';

/** `npm run check:data [-- folder] [--lang vi]`: one line a finding, and exit code 1 when there is any. */

const USAGE = 'usage: checkData [folder] [--lang en|vi]';

/** Said by this program alone, so not in the catalogues, which every reader of the site loads. */
const ALL_WELL: Record<Locale, (rows: number, releases: number, lists: number) => string> = {
  en: (rows, releases, lists) => `${rows} rows in ${releases} releases, ${lists} code lists: no findings`,
  vi: (rows, releases, lists) =>
    `${rows} dòng trong ${releases} bản công bố, ${lists} danh mục: không có lỗi`,
};

interface Arguments {
  readonly folder: string;
  readonly locale: Locale;
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string', default: 'en' } },
      allowPositionals: true,
    });
    const locale = LOCALES.find((known) => known === values.lang);
    const [folder = 'data', ...more] = positionals;
    return locale === undefined || more.length > 0 ? null : { folder: folder.replace(/\/+$/, ''), locale };
  } catch {
    return null; // An option that there is not.
  }
}

/** `data/observations/x.csv:12 OBS_VALUE "24.64": differs from the figure as printed (24,46 %)` */
function line(folder: string, locale: Locale, { code, file, row, column, value, expected }: Issue): string {
  const place = `${folder}/${file}${row > 0 ? `:${row}` : ''}${column === '' ? '' : ` ${column}`}`;
  const found = value === '' ? '' : ` "${value}"`;
  return `${place}${found}: ${messages(locale).issues[code]}${expected === undefined ? '' : ` (${expected})`}`;
}

function check(files: readonly PackageFile[], { folder, locale }: Arguments): void {
  const dataset = assembleDataset(files);
  const findings = [...dataset.failures, ...dataset.issues, ...checkPackage(files, dataset)].sort(byPlace);
  for (const finding of findings) console.log(line(folder, locale, finding));
  if (findings.length > 0) {
    process.exitCode = 1;
    return;
  }
  const releases = files.filter((file) => file.name.startsWith(OBSERVATIONS_FOLDER)).length;
  console.log(ALL_WELL[locale](dataset.observations.length, releases, LIST_NAMES.length));
}

const given = readArguments();
if (given === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  let files: PackageFile[] = [];
  try {
    files = readPackage(given.folder);
  } catch {
    // No such folder: then every file of the package is one that cannot be read, and is named so.
  }
  check(files, given);
}
