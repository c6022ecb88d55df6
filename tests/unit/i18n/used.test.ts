import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const read = (paths: readonly string[]): string => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

const CODE = new Set(
  read(filesUnder('src').filter((path) => !path.startsWith(join('src', 'i18n')))).match(/[\w$-]+/g),
);

/** Names of the wordings of a catalogue, as they stand in its file: `usedOn: 'used on'`, `usedOn: (page) =>`. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/^ {2,}(?:'([\w-]+)'|(\w+)): ?(?:['`"(]|$)/gm)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

it.each(filesUnder(join('src', 'i18n')))('no wording of %s is left that nothing says', (file) => {
  const own = readFileSync(file, 'utf8');
  const dead = [...new Set(namesIn(own))].filter((name) => {
    // A catalogue may use its own words, as vi.ts does its lists.
    const within = own.match(new RegExp(`[.(|]${name}\\b`, 'g'));
    return !CODE.has(name) && within === null && !/^\d+$/.test(name);
  });
  expect(dead).toEqual([]);
});
