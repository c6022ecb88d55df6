// Checks the walls of .dependency-cruiser.cjs: `npm run walls`.
// A checker that reads nothing finds nothing wrong, so it is itself checked: every source file was read, with its
// imports, and a planted breach of each wall is found.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { PLANTED } from './wallsPlanted';

/** Fewer would mean that the reading went wrong, whatever the folder says. */
const LEAST_MODULES = 60;
/** In the repository, so that packages resolve; ignored by git and by every other check. */
const NURSERY = '.work/walls';

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const tsConfig = extractTSConfig('tsconfig.json');

async function read(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...options, baseDir: resolve(root) }, undefined, { tsConfig });
  assert(typeof output !== 'string', 'dependency-cruiser gave text where a result was expected');
  return output;
}

async function checkPlanted(): Promise<void> {
  const walls = (options.ruleSet?.forbidden ?? []).map(({ name }) => name ?? '(unnamed)');
  assert.deepEqual(Object.keys(PLANTED).sort(), walls.sort(), 'every wall has its planted breach');
  rmSync(NURSERY, { recursive: true, force: true });
  for (const [wall, files] of Object.entries(PLANTED)) {
    const root = join(NURSERY, wall);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const found = (await read(root)).summary.violations.map(({ rule }) => rule.name);
    assert(
      found.includes(wall),
      `the planted breach of "${wall}" was not found, but: ${found.join(', ') || 'nothing'}`,
    );
  }
}

async function checkSource(): Promise<number> {
  const { modules, summary } = await read('.');
  const own = modules.filter(({ source }) => source.startsWith('src/'));
  const sources = new Set(own.map(({ source }) => source));
  const unread = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => !sources.has(path));
  assert.deepEqual(unread, [], 'every source file is read');
  assert(
    own.length >= LEAST_MODULES,
    `only ${own.length} modules were read, expected at least ${LEAST_MODULES}`,
  );
  const imports = own.flatMap(({ dependencies }) => dependencies).length;
  assert(imports > own.length, `only ${imports} imports were read in ${own.length} modules`);

  const why = new Map(options.ruleSet?.forbidden?.map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to, cycle } of summary.violations) {
    const path = [from, ...(cycle?.map(({ name }) => name) ?? [to])];
    console.error(`${rule.name}: ${path.join(' → ')}\n  ${why.get(rule.name) ?? ''}`);
  }
  console.log(`walls: ${own.length} modules, ${imports} imports, ${summary.violations.length} breaches`);
  return summary.violations.length;
}

await checkPlanted();
process.exitCode = (await checkSource()) === 0 ? 0 : 1;
