import type { Bench } from './browser';
import { buildMapped, buildUsual } from './build';
import { goalsOf } from './goals';
import { audit, type Scores } from './lighthouse';
import { measure } from './measure';
import { packagesOf } from './packages';
import { openingText, type Section } from './report';
import { app, usual } from './subjects';

/** Lighthouse's performance score wavers; of three audits the middle one counts. */
async function auditThrice(url: string, port: number): Promise<Scores> {
  const audits: Scores[] = [];
  for (let i = 0; i < 3; i += 1) audits.push(await audit(url, port));
  audits.sort((a, b) => a.scores.performance - b.scores.performance);
  return audits[1] as Scores;
}

/** The page that opens first, against the same page made the usual way. */
export async function opening({ browser, port, hosts, rounds }: Bench): Promise<Section> {
  const mapped = buildMapped(hosts.app.origin);
  hosts.usual.fill(buildUsual('on'));
  hosts.still.fill(buildUsual('off'));
  const measured = await measure(
    browser,
    [
      app(hosts.app.origin),
      usual('The usual way', hosts.usual.origin),
      usual('The usual way, no animation', hosts.still.origin),
    ],
    rounds,
  );
  const audits: Scores[] = [];
  for (const path of ['/', '/en/']) {
    const scores = await auditThrice(hosts.app.origin + path, port);
    console.log(`Lighthouse ${path}`, scores.scores, scores.faults.join(', '));
    audits.push(scores);
  }
  const [ours, theirs] = measured;
  const first = ours?.loads[0];
  if (!ours || !theirs || !first) throw new Error('nothing was measured');
  const bodyOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + hosts.app.sizeOf(path), 0);
  const packages = packagesOf(mapped, first.scripts);
  const [scriptBody, fontBody] = [bodyOf(first.scripts), bodyOf(first.fonts)];
  const goals = goalsOf({ app: ours, usual: theirs, scriptBody, fontBody, packages, audits });
  const results = { browser: browser.version(), measured, goals, audits, packages, scriptBody };
  return { marker: 'bench', goals, text: openingText(results), raw: results };
}
