import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { auditorOf, type Breach } from './auditPages';
import { readBook } from './book';
import type { Audited } from './laws/law';
import { PLANTED, plantedFaults } from './planted';
import { sampleOf } from './sample';
import { WAITING } from './waiting';

/**
 * `npm run audit [-- --all] [--site dist] [--data data] [--seed 1] [--strict]`: reads the built pages as a reader does, and
 * recomputes what they say from the files of the package. Shares no code with `src`.
 */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    site: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    data: { type: 'string', default: process.env['DATA_DIR'] ?? 'data' },
    seed: { type: 'string', default: '1' },
  },
});

const pathOf = (file: string): string => `/${relative(values.site, file).replace(/index\.html$/, '')}`;

const files = readdirSync(values.site, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => join(values.site, name))
  .sort();
if (files.length === 0) throw new Error(`no pages in ${values.site}: npm run build`);

/** What every page was like when it last passed. */
const PASSED = '.work/audit.json';
const passed = existsSync(PASSED) ? (JSON.parse(readFileSync(PASSED, 'utf8')) as Record<string, string>) : {};
const likeness = new Map(
  files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
);
const changed = files.filter((file) => passed[pathOf(file)] !== likeness.get(file));
const chosen = values.all ? files : [...new Set([...changed, ...sampleOf(files, Number(values.seed))])];
const auditor = auditorOf(readBook(values.data));
const audited = new Map<string, Audited>();
const read = (file: string): Audited => {
  const path = pathOf(file);
  const known = audited.get(path) ?? auditor.read(path, readFileSync(file, 'utf8'));
  audited.set(path, known);
  return known;
};

const breaches: Breach[] = [];
for (const file of chosen) breaches.push(...auditor.breaches(read(file)));
const byPath = new Map(files.map((file) => [pathOf(file), file]));
for (const file of chosen) {
  const one = read(file);
  const other = byPath.get(one.page.other);
  if (one.page.lang === 'en' && other !== undefined) breaches.push(...auditor.pair(read(other), one));
}

const waits = ({ law, page }: Breach): boolean =>
  !values.strict && WAITING.some((one) => one.law === law && (one.pages?.test(page) ?? true));
const failing = breaches.filter((breach) => !waits(breach));
for (const { law, page, where, what } of failing) console.log(`${page} · ${law} · ${where} · ${what}`);

for (const { law, pages, mend } of WAITING) {
  const count = breaches.filter((one) => one.law === law && (pages?.test(one.page) ?? true)).length;
  if (!values.strict)
    console.log(
      count > 0 ? `waiting: ${law} (${count}): ${mend}` : `holds now, strike it out: ${law}: ${mend}`,
    );
}

const missed = plantedFaults(auditor, files, pathOf);
for (const { name, why } of missed) console.log(`planted and not found: ${name}: ${why}`);

const numbers = [...audited.values()].flatMap(({ statements }) =>
  statements.flatMap(({ matched }) => matched),
).length;
console.log(
  `audit: ${chosen.length} of ${files.length} pages (${changed.length} changed), ${numbers} numbers, ${failing.length} faults; ${PLANTED - missed.length} of ${PLANTED} planted faults found`,
);
if (failing.length === 0) {
  const now = Object.fromEntries(chosen.map((file) => [pathOf(file), likeness.get(file) ?? '']));
  mkdirSync('.work', { recursive: true });
  writeFileSync(PASSED, JSON.stringify({ ...passed, ...now }));
}
process.exitCode = failing.length + missed.length > 0 ? 1 : 0;
