// Proves that a bulletin needs no code: `npm run bulletin`.
// It enters one in a copy of the data package, made up of what no package has seen: a new area, product, unit, period
// and an indicator of levels alone. The copy must be sound, every test must pass on it, and the site that is built of
// it must show what the bulletin says.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIR } from '../src/build/folders';
import { periodCode } from '../src/dataset/periodCode';
import { LOCALES, type Locale } from '../src/i18n/locale';
import { overviewPath, pagePath } from '../src/state/address';
import { copyWithBulletin, MADE_UP } from './newBulletinPackage';

/** In the repository; ignored by git and by every other check. */
const PLACE = '.work/bulletin';
const [PACKAGE, SITE] = [join(PLACE, 'package'), join(PLACE, 'site')];

/** A script of package.json on the copy. */
function run(script: string): void {
  console.log(`\nbulletin: ${script}`);
  const env = { ...process.env, DATA_DIR: PACKAGE, OUT_DIR: SITE };
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env });
  assert.equal(status, 0, `"npm run ${script}" fails on the package with one more bulletin`);
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

const page = (path: string): string => readFileSync(join(SITE, path, 'index.html'), 'utf8');

/** Some row of a table of the page has all these words. */
function assertRow(path: string, words: readonly string[]): void {
  const rows = (page(path).match(/<tr\b.*?<\/tr>/gs) ?? []).map(textOf);
  assert(
    rows.some((row) => words.every((word) => row.includes(word))),
    `${path}: no row has ${words.join(', ')}`,
  );
}

function assertWords(path: string, words: readonly string[]): void {
  const text = textOf(page(path));
  for (const word of words) assert(text.includes(word), `${path}: no word of ${word}`);
}

const month = copyWithBulletin(DATA_DIR, PACKAGE);
console.log(`bulletin: ${periodCode(month)}, in a copy of ${DATA_DIR}`);
run('check:data');
run('unit');
run('build');

/** Values of the bulletin as pages write them. */
const WRITTEN: Record<Locale, Readonly<Record<'level' | 'growth' | 'own' | 'orders' | 'target', string>>> = {
  vi: {
    level: '12,3 nghìn kiện',
    growth: '+8,1 %',
    own: '+7,7 %',
    orders: '45,6 nghìn kiện',
    target: '500 nghìn kiện',
  },
  en: {
    level: '12.3 thousand bales',
    growth: '+8.1%',
    own: '+7.7%',
    orders: '45.6 thousand bales',
    target: '500 thousand bales',
  },
};
for (const locale of LOCALES) {
  const { level, growth, own, orders, target } = WRITTEN[locale];
  const [area, product, unit, indicator, publisher] = [
    MADE_UP.area[locale],
    MADE_UP.product[locale],
    MADE_UP.unit[locale],
    MADE_UP.indicator[locale],
    MADE_UP.publisher[locale],
  ];
  const overview = overviewPath(locale, month);
  assertRow(overview, [product, level, growth]);
  // An indicator of levels alone has a card like any other.
  assertWords(overview, [own, publisher, indicator, orders]);
  assertWords(pagePath(locale, 'explore'), [area, product, indicator]);
  assertRow(pagePath(locale, 'targets'), [indicator, target]);
  assertWords(pagePath(locale, 'data'), [area, product, unit, indicator, publisher]);
}
console.log('\nbulletin: sound, tested, built and shown');
