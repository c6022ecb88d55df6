// Measures the opening page against the same page made the usual way, and writes what it found into
// docs/performance.md: `npm run bench` at the top of the project. docs/performance.md says how.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser';
import { buildApp, buildUsual } from './build';
import { goalsOf } from './goals';
import { audit, type Scores } from './lighthouse';
import { measure } from './measure';
import { packagesOf } from './packages';
import { rewrite } from './report';
import { host } from './serve';
import { app, usual } from './subjects';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const REPORT = join(import.meta.dirname, '../../docs/performance.md');
const RAW = join(import.meta.dirname, '.work/results.json');

/** Lighthouse's performance score wavers; of three audits the middle one counts. */
async function auditThrice(url: string, port: number): Promise<Scores> {
  const audits: Scores[] = [];
  for (let i = 0; i < 3; i += 1) audits.push(await audit(url, port));
  audits.sort((a, b) => a.scores.performance - b.scores.performance);
  return audits[1] as Scores;
}

const hosts = await Promise.all([host(), host(), host()]);
const [appHost, usualHost, stillHost] = hosts;
console.log('building');
const { dist, mapped } = buildApp(appHost.origin);
appHost.fill(dist);
usualHost.fill(buildUsual('on'));
stillHost.fill(buildUsual('off'));

const { browser, port } = await launch(hosts.map(({ keyHash }) => keyHash));
try {
  const measured = await measure(
    browser,
    [
      app(appHost.origin),
      usual('The usual way', usualHost.origin),
      usual('The usual way, no animation', stillHost.origin),
    ],
    ROUNDS,
  );
  const audits: Scores[] = [];
  for (const path of ['/', '/en/']) {
    const scores = await auditThrice(appHost.origin + path, port);
    console.log(`Lighthouse ${path}`, scores.scores, scores.faults.join(', '));
    audits.push(scores);
  }

  const [ours, theirs] = measured;
  const first = ours?.loads[0];
  if (!ours || !theirs || !first) throw new Error('nothing was measured');
  const bodyOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + appHost.sizeOf(path), 0);
  const packages = packagesOf(mapped, first.scripts);
  const scriptBody = bodyOf(first.scripts);
  const fontBody = bodyOf(first.fonts);
  const goals = goalsOf({ app: ours, usual: theirs, scriptBody, fontBody, packages, audits });
  const results = { browser: browser.version(), measured, goals, audits, packages, scriptBody };
  mkdirSync(join(RAW, '..'), { recursive: true });
  writeFileSync(RAW, JSON.stringify(results, null, 2));
  await rewrite(REPORT, results);
  for (const { what, goal, measured: found, met } of goals) {
    console.log(`${met ? 'met   ' : 'MISSED'}  ${what}: ${found} (goal ${goal})`);
  }
  console.log('written: docs/performance.md');
} finally {
  await browser.close();
  await Promise.all(hosts.map((one) => one.close()));
}
