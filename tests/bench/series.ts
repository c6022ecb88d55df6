import type { Browser } from '@playwright/test';
import type { Bench } from './browser';
import { buildPage } from './build';
import type { Goal } from './goals';
import { CPU_SLOWDOWN } from './load';
import type { Case } from './long/src/data';
import type { Library } from './long/src/main';
import { spread } from './measure';
import { goalTable, measuredOn, milliseconds, table, type Section } from './report';

const VIEWPORT = { width: 1024, height: 768 };

const LIBRARIES: Readonly<Record<Library, string>> = {
  app: 'This app',
  recharts: 'Recharts, no dots',
  'recharts-dots': 'Recharts',
  echarts: 'ECharts',
  chartjs: 'Chart.js',
  plot: 'Observable Plot',
  uplot: 'uPlot',
};
const NAMES = Object.keys(LIBRARIES) as Library[];

const CASES = { months: '12 × 180, ms', points: '1 × 100,000, ms' } as const;
type Timed = keyof typeof CASES & Case;

/** A circle for every one of 100,000 points keeps a phone busy for minutes: nobody would wait for it. */
const isTimed = (library: Library, which: Timed): boolean =>
  !(library === 'recharts-dots' && which === 'points');

const PATIENCE_MS = 180_000;

/** One picture, in a page that is new. */
async function timeOnce(browser: Browser, origin: string, library: Library, which: Timed): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    await page.goto(origin);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await page.evaluate(([name, one]) => window.timeLong(name, one), [library, which] as const);
  } finally {
    await context.close();
  }
}

type Times = Readonly<Record<Library, Readonly<Record<Timed, readonly number[]>>>>;

function goalOf(times: Times, which: Timed, other: Library, most: number): Goal {
  const share = spread(times.app[which]).median / spread(times[other][which]).median;
  return {
    what: `${CASES[which].replace(', ms', '')}, of ${LIBRARIES[other]}`,
    goal: `≤ ${most.toFixed(2)}`,
    measured: share.toFixed(2),
    met: share <= most,
  };
}

/** Long series from data in memory to painted, in this app's chart and in others. */
export async function series({ browser, hosts, rounds }: Bench): Promise<Section> {
  hosts.page.fill(buildPage('long'), { packed: false });
  const times = Object.fromEntries(
    NAMES.map((library) => [library, { months: [] as number[], points: [] as number[] }]),
  ) as Record<Library, Record<Timed, number[]>>;
  for (let round = 1; round <= rounds; round += 1)
    for (const which of Object.keys(CASES) as Timed[]) {
      const found: string[] = [];
      for (const library of NAMES.filter((name) => isTimed(name, which))) {
        const took = await timeOnce(browser, hosts.page.origin, library, which);
        times[library][which].push(took);
        found.push(`${LIBRARIES[library]} ${took.toFixed(0)}`);
      }
      console.log(`run ${round}/${rounds}  ${CASES[which]}: ${found.join('  ')}`);
    }
  const goals = [
    goalOf(times, 'points', 'recharts', 0.1),
    goalOf(times, 'points', 'chartjs', 0.5),
    goalOf(times, 'months', 'recharts', 0.6),
  ];
  const text = [
    measuredOn(browser.version(), rounds),
    goalTable(goals),
    table(
      ['', ...Object.values(CASES)],
      NAMES.map((library) => [
        LIBRARIES[library],
        ...(Object.keys(CASES) as Timed[]).map((which) =>
          isTimed(library, which) ? milliseconds(times[library][which]) : '–',
        ),
      ]),
    ),
  ].join('\n\n');
  return { marker: 'bench:series', goals, text, raw: times };
}
