import { areaGroups, type AreaSaid } from './areas';
import { basesIn, type BaseSaid } from './bases';
import type { Clause } from './clauses';
import { codesOf, hasRole, type Part } from './part';

/**
 * Lists that correspond: "Hà Nội và TP.HCM … lần lượt là 8% và 8,5%", "9.6%, 12.1% and 9% increases in A; B; and C". The
 * n-th number goes to the n-th name, or to the n-th base.
 */
export interface Paired {
  readonly area?: AreaSaid;
  /** The parts that name the subject. */
  readonly subject?: readonly Part[];
  readonly base?: BaseSaid;
}

const isJoint = (part: Part): boolean =>
  (part.type === 'mark' && [',', ';'].includes(part.key)) ||
  hasRole(part, 'and', 'filler', 'greater', 'less', 'about');

/** Numbers follow one another behind commas, or behind "và" with a verb of its own: "tăng 3,3% và giảm 11,6%". */
const follows = (between: readonly Part[]): boolean =>
  between.every(isJoint) ||
  (hasRole(between[0], 'and') && between.every((part) => isJoint(part) || hasRole(part, 'up', 'down')));

/** How many numbers follow one another from a clause on, joined by nothing but commas and "và". */
function runFrom(clauses: readonly Clause[], from: number): number {
  let to = from + 1;
  while (to < clauses.length && clauses[to - 1]?.after.length === 0 && follows(clauses[to]?.before ?? []))
    to += 1;
  return to - from;
}

const isName = (part: Part): boolean =>
  ['activity', 'product'].some((role) => codesOf(part, role as 'activity').length > 0);

/** The names in a stretch, each with the parts that are of it; several names joined with no mark are one. */
function namesIn(parts: readonly Part[]): readonly (readonly Part[])[] {
  const names: Part[][] = [];
  let current: Part[] = [];
  for (const part of parts) {
    if (isJoint(part)) {
      if (current.some(isName)) names.push(current);
      current = [];
    } else current.push(part);
  }
  if (current.some(isName)) names.push(current);
  return names;
}

/** What each number of a sentence is paired with; nothing where no list corresponds. */
export function pairsOf(
  clauses: readonly Clause[],
  carried: readonly BaseSaid[],
): ReadonlyMap<number, Paired> {
  const pairs = new Map<number, Paired>();
  const headed = clauses.some(({ before }) => before.some((part) => hasRole(part, 'correspond', 'detail')));
  for (let at = 0; at < clauses.length;) {
    const run = runFrom(clauses, at);
    if (run > 1) pairRun(clauses, at, run, pairs, headed ? carried : []);
    at += run;
  }
  return pairs;
}

function pairRun(
  clauses: readonly Clause[],
  at: number,
  run: number,
  pairs: Map<number, Paired>,
  bases: readonly BaseSaid[],
): void {
  const first = clauses[at];
  const last = clauses[at + run - 1];
  if (first === undefined || last === undefined) return;
  const behind = basesIn([...last.after, ...last.ahead]);
  const front = basesIn(first.before);
  const areas = areaGroups(first.before).findLast(({ codes }) => codes.length === run);
  const names = [namesIn(first.before), namesIn(last.rest)].find((list) => list.length === run);
  const based = [behind, front, bases].find((list) => list.length === run);
  for (let i = 0; i < run; i += 1) {
    const [area, subject, base] = [areas?.codes[i], names?.[i], based?.[i]];
    if (area !== undefined && areas) pairs.set(at + i, { area: { codes: [area], span: areas.span } });
    else if (base !== undefined) pairs.set(at + i, { base });
    else if (subject !== undefined) pairs.set(at + i, { subject });
  }
}
