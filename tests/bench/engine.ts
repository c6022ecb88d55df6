import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './browser';
import { buildPage } from './build';
import type { Run } from './engine/src/main';
import type { Goal } from './goals';
import { spread } from './measure';
import { goalTable, measuredOn, milliseconds, table, type Section } from './report';
import { worlds } from './worlds';

const MOST_MS = 2000;
/** What a reader does is answered at once as long as no frame is later than this. */
const MOST_FRAME_MS = 100;

const NAMES = { consistent: 'All agree', contradictory: 'All contradict' } as const;
type Name = keyof typeof NAMES;

const number = new Intl.NumberFormat('en');

/** The cross-checks over 100,000 observations, off the main thread, and whether the page can answer meanwhile. */
export async function engine({ browser, hosts, rounds }: Bench): Promise<Section> {
  const dist = buildPage('engine');
  const made = worlds();
  for (const name of Object.keys(NAMES) as Name[])
    writeFileSync(join(dist, `${name}.json`), JSON.stringify(made[name]));
  hosts.page.fill(dist, { packed: false });
  const runs: Record<Name, Run[]> = { consistent: [], contradictory: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const name of Object.keys(NAMES) as Name[]) {
      const page = await browser.newPage();
      await page.goto(hosts.page.origin);
      const run = await page.evaluate((address) => window.runEngine(address), `/${name}.json`);
      await page.close();
      console.log(
        `${round === 0 ? 'warm-up' : `run ${round}/${rounds}`}  ${NAMES[name]}: ${run.took.toFixed(0)} ms, ` +
          `${run.compared} comparisons, ${run.findings} findings, in the app ${run.ahead.toFixed(0)} ms, longest frame ${run.longestFrame.toFixed(0)} ms`,
      );
      if (round > 0) runs[name].push(run);
    }
  const goals = (Object.keys(NAMES) as Name[]).flatMap((name): Goal[] => {
    const took = spread(runs[name].map((run) => run.took)).median;
    const frame = spread(runs[name].map((run) => run.longestFrame)).median;
    return [
      {
        what: `100,000 observations, ${NAMES[name].toLowerCase()}, ms`,
        goal: `< ${MOST_MS}`,
        measured: took.toFixed(0),
        met: took < MOST_MS,
      },
      {
        what: `Longest wait of the page meanwhile, ${NAMES[name].toLowerCase()}, ms`,
        goal: `≤ ${MOST_FRAME_MS}`,
        measured: frame.toFixed(0),
        met: frame <= MOST_FRAME_MS,
      },
    ];
  });
  const row = (what: string, value: (run: Run) => number): string[] => [
    what,
    ...(Object.keys(NAMES) as Name[]).map((name) => milliseconds(runs[name].map(value))),
  ];
  const counted = (what: string, value: (run: Run) => number): string[] => [
    what,
    ...(Object.keys(NAMES) as Name[]).map((name) => number.format(runs[name][0] ? value(runs[name][0]) : 0)),
  ];
  const text = [
    measuredOn(browser.version(), rounds),
    goalTable(goals),
    table(
      ['100,000 observations', ...Object.values(NAMES)],
      [
        row('All rules, ms', (run) => run.took),
        row('In the app, from the request until the findings are there, ms', (run) => run.ahead),
        row('Longest time between two frames of the page, ms', (run) => run.longestFrame),
        counted('Comparisons', (run) => run.compared),
        counted('Findings', (run) => run.findings),
      ],
    ),
  ].join('\n\n');
  return { marker: 'bench:engine', goals, text, raw: runs };
}
