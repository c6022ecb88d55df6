// Measures the app and writes what it found into docs/performance.md: `npm run bench` at the top of the project, with the
// names of parts for only some (`npm run bench series engine`); or compares it with another build and writes nothing
// (`npm run bench -- --against dist-of-the-other`). docs/performance.md says how.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answer } from './answer';
import { launch, type Bench } from './browser';
import { buildApp } from './build';
import { compare } from './compare';
import { engine } from './engine';
import { opening } from './opening';
import { rewrite, type Section } from './report';
import { series } from './series';
import { host } from './serve';

const REPORT = join(import.meta.dirname, '../../docs/performance.md');
const RAW = join(import.meta.dirname, '.work');

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Section>>> = {
  opening,
  series,
  answer,
  engine,
};
/** What is measured on the pages of the app. */
const ON_THE_APP = ['opening', 'answer'];

const {
  values: { against },
  positionals: named,
} = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true });
if (against !== undefined && !existsSync(join(against, 'index.html')))
  throw new Error(`--against: no built site in ${against}`);
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
const wanted = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.includes(name));

const [app, usual, still, page] = await Promise.all([host(), host(), host(), host()]);
const hosts = { app, usual, still, page };
const rounds = Number(process.env['BENCH_ROUNDS'] ?? (against === undefined ? 5 : 9));
if (against !== undefined || wanted.some(([name]) => ON_THE_APP.includes(name))) {
  console.log('building the app');
  app.fill(buildApp(app.origin));
}
const { browser, port } = await launch(Object.values(hosts).map(({ keyHash }) => keyHash));
const keep = (name: string, raw: unknown): void => {
  mkdirSync(RAW, { recursive: true });
  writeFileSync(join(RAW, `${name}.json`), JSON.stringify(raw, null, 2));
};
try {
  if (against !== undefined) keep('compare', await compare({ browser, port, hosts, rounds }, against));
  for (const [name, part] of against === undefined ? wanted : []) {
    console.log(`\n${name}`);
    const began = performance.now();
    const section = await part({ browser, port, hosts, rounds });
    keep(name, section.raw);
    await rewrite(REPORT, section);
    for (const { what, goal, measured, met } of section.goals)
      console.log(`${met ? 'met   ' : 'MISSED'}  ${what}: ${measured} (goal ${goal})`);
    console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  if (against === undefined) console.log('\nwritten: docs/performance.md');
} finally {
  await browser.close();
  await Promise.all(Object.values(hosts).map((one) => one.close()));
}
