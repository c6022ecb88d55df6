import type { Measured } from './measure';
import { spread } from './measure';
import type { Scores } from './lighthouse';
import type { PackageShare } from './packages';

/** Of what the usual way takes. */
const MOST_OF_USUAL = 0.25;
const MOST_SCRIPT = 100_000;
const MOST_FONTS = 90_000;

export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

interface Facts {
  readonly app: Measured;
  readonly usual: Measured;
  readonly scriptBody: number;
  readonly fontBody: number;
  readonly packages: readonly PackageShare[];
  readonly audits: readonly Scores[];
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const median = (measured: Measured, what: 'lcp' | 'blocking'): number =>
  spread(measured.loads.map((load) => load[what])).median;

function ofUsual(name: string, what: 'lcp' | 'blocking', { app, usual }: Facts): Goal {
  const share = median(app, what) / median(usual, what);
  return {
    what: `${name}, of the usual way's`,
    goal: `≤ ${MOST_OF_USUAL.toFixed(2)}`,
    measured: share.toFixed(2),
    met: share <= MOST_OF_USUAL,
  };
}

export function goalsOf(facts: Facts): Goal[] {
  const { app, scriptBody, fontBody, packages, audits } = facts;
  const shift = Math.max(...app.loads.map((load) => load.shiftRead));
  const recharts = packages.some(({ name }) => name === 'recharts');
  const lowest = audits.map(({ scores }) => Math.min(...Object.values(scores)));
  return [
    ofUsual('Largest contentful paint', 'lcp', facts),
    ofUsual('Blocking time', 'blocking', facts),
    {
      what: 'Layout shift, read to the foot, worst run',
      goal: '0',
      measured: String(Number(shift.toFixed(4))),
      met: shift === 0,
    },
    {
      what: 'Script of the first screen, brotli',
      goal: `≤ ${kilobytes(MOST_SCRIPT)}`,
      measured: kilobytes(scriptBody),
      met: scriptBody <= MOST_SCRIPT,
    },
    { what: 'Recharts in it', goal: 'no', measured: recharts ? 'yes' : 'no', met: !recharts },
    {
      what: 'Fonts',
      goal: `≤ ${kilobytes(MOST_FONTS)}`,
      measured: kilobytes(fontBody),
      met: fontBody <= MOST_FONTS,
    },
    {
      what: 'Lighthouse mobile, lowest of the four scores',
      goal: '100',
      measured: lowest.join(', '),
      met: lowest.every((score) => score === 100),
    },
  ];
}
