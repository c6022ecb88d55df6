import { bisector, group } from 'd3-array';
import { beginning, end, equal, yearBefore, type Period } from '../dataset/period';

/** A period with its time code. */
export interface CodedPeriod {
  readonly code: string;
  readonly period: Period;
}

/** A period and an earlier one that it can be compared with. */
export interface PeriodPair {
  readonly a: CodedPeriod;
  readonly b: CodedPeriod;
}

interface Ranked extends PeriodPair {
  readonly held: number;
  /** How far, in months, both end from where they are wished. */
  readonly far: number;
  readonly yearApart: boolean;
}

export interface Wish {
  /** A worth that is the same for any two periods of two groups; 0 for periods that cannot be compared. */
  readonly held: (a: CodedPeriod, b: CodedPeriod) => number;
  /** The group of a period: two periods of one group differ in where they lie, and in nothing that `held` looks at. */
  readonly groupOf: (one: CodedPeriod) => string;
  /** Where the two periods should end; null where it does not matter. */
  readonly near: readonly [Period | null, Period | null];
}

/** The best first; of pairs as good, the newest, and of periods that end together the shorter. */
const compareRanked = (x: Ranked, y: Ranked): number =>
  y.held - x.held ||
  x.far - y.far ||
  Number(y.yearApart) - Number(x.yearApart) ||
  end(y.a.period) - end(x.a.period) ||
  end(y.b.period) - end(x.b.period) ||
  beginning(y.a.period) - beginning(x.a.period) ||
  beginning(y.b.period) - beginning(x.b.period);

/** The first `most` of everything that is put into it. */
function best(most: number) {
  const kept: Ranked[] = [];
  return {
    kept,
    put: (one: Ranked): void => {
      const last = kept.at(-1);
      if (last && kept.length >= most && compareRanked(last, one) <= 0) return;
      kept.splice(ranking.right(kept, one), 0, one);
      if (kept.length > most) kept.pop();
    },
  };
}

const ranking = bisector<Ranked, Ranked>(compareRanked);
const byEnd = bisector((one: CodedPeriod) => end(one.period));

const distance = (period: Period, wished: Period | null): number =>
  wished ? Math.abs(end(period) - end(wished)) : 0;

/**
 * Of periods of one group, by end, those that may stand beside `a` among the `most` best: the ones before it that end
 * nearest to `wished`, or, without it, the newest and the one a year before.
 */
function beside(
  members: readonly CodedPeriod[],
  { period }: CodedPeriod,
  wished: Period | null,
  most: number,
): readonly CodedPeriod[] {
  const until = byEnd.left(members, end(period));
  const middle = wished ? Math.min(until, byEnd.left(members, end(wished))) : until;
  const around = members.slice(Math.max(0, middle - most), Math.min(until, middle + most));
  const before = yearBefore(period);
  const yearEarlier = members[byEnd.left(members, end(before))];
  return yearEarlier && equal(yearEarlier.period, before) && !around.includes(yearEarlier)
    ? [...around, yearEarlier]
    : around;
}

/**
 * The `most` best pairs of periods: those of which `held` is greatest, then those that end nearest to where they are
 * wished, then those a year apart, then the newest. There are as many pairs as periods squared, so not every one is
 * looked at: of each group only the nearest to every period.
 */
export function nearestPairs(
  periods: readonly CodedPeriod[],
  { held, groupOf, near: [nearA, nearB] }: Wish,
  most: number,
): PeriodPair[] {
  const groups = [...group(periods, groupOf).values()].map((members) =>
    members.sort((x, y) => end(x.period) - end(y.period)),
  );
  const { kept, put } = best(most);
  for (const later of groups)
    for (const earlier of groups) {
      const [one, other] = [later[0], earlier.at(-1)];
      const worth = one && other && one !== other ? held(one, other) : 0;
      if (worth === 0) continue;
      for (const a of later)
        for (const b of beside(earlier, a, nearB, most))
          put({
            a,
            b,
            held: worth,
            far: distance(a.period, nearA) + distance(b.period, nearB),
            yearApart: equal(yearBefore(a.period), b.period),
          });
    }
  return kept.map(({ a, b }) => ({ a, b }));
}
