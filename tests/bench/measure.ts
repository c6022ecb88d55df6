import type { Browser } from '@playwright/test';
import { load, type Load } from './load';
import type { Subject } from './subjects';

/** Median of what was measured, with the least and the most of it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? NaN;
  const half = sorted.length / 2;
  return {
    median: (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** All visits to one page. */
export interface Measured {
  readonly subject: Subject;
  readonly loads: readonly Load[];
}

/** Visits pages in turn, so that what else the machine does weighs on all of them. The first round is not counted. */
export async function measure(
  browser: Browser,
  subjects: readonly Subject[],
  rounds: number,
): Promise<Measured[]> {
  const loads = new Map<Subject, Load[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of subjects) {
      const one = await load(browser, subject);
      const { fcp, lcp, blocking, shiftRead } = one;
      console.log(
        `${round === 0 ? 'warm-up' : `run ${round}/${rounds}`}  ${subject.name}: ` +
          `FCP ${fcp.toFixed(0)}  LCP ${lcp.toFixed(0)}  blocked ${blocking.toFixed(0)}  CLS ${shiftRead.toFixed(4)}`,
      );
      if (round > 0) loads.get(subject)?.push(one);
    }
  }
  return [...loads].map(([subject, all]) => ({ subject, loads: all }));
}
