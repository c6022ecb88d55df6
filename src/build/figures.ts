// Writes every ready figure to a folder, for newsroom scripts: `npm run figures -- --out <folder>`. Exits with 2 for
// wrong arguments, with 1 when something could not be read or written.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, USAGE, UsageError, type Wanted } from './figuresArguments';
import { DATA_DIR } from './folders';
import { readDataset } from './readDataset';
import { readPackage } from './readPackage';
import { contentOf, readyFiles } from './readyFiles';
import { SITE_URL } from './siteUrl';

async function write({ out, locales, formats }: Wanted): Promise<number> {
  const dataset = readDataset(readPackage(DATA_DIR));
  mkdirSync(out, { recursive: true });
  let count = 0;
  for (const locale of locales)
    for (const { name, request } of readyFiles(dataset, locale, SITE_URL))
      for (const format of formats) {
        writeFileSync(join(out, `${name}.${format}`), await contentOf(request, format));
        count += 1;
      }
  return count;
}

try {
  const wanted = readArguments(process.argv.slice(2));
  if (process.env['SITE_URL'] === undefined)
    console.error(`SITE_URL is not set: the files name ${SITE_URL}, where only this machine finds them`);
  console.log(`${await write(wanted)} figures in ${wanted.out}`);
} catch (cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  console.error(cause instanceof UsageError ? `${message}\n\n${USAGE}` : message);
  process.exitCode = cause instanceof UsageError ? 2 : 1;
}
