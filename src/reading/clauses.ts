import { hasRole, type Part, type QuantityPart } from './part';

/** A number with what was said before it, since the number before, and what belongs to it behind it. */
export interface Clause {
  readonly part: QuantityPart;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** What follows up to the next number or mark; it may belong to either. */
  readonly ahead: readonly Part[];
  /** All that follows up to the next number. */
  readonly rest: readonly Part[];
}

const isMark = (part: Part | undefined, ...keys: string[]): boolean =>
  part?.type === 'mark' && keys.includes(part.key);

/** Brackets that hold no number explain a name, and are passed over: "chỉ số sản xuất công nghiệp (IIP)". */
function withoutRemarks(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  const opened: number[] = [];
  for (const part of parts) {
    if (isMark(part, '(')) opened.push(kept.length);
    kept.push(part);
    if (!isMark(part, ')')) continue;
    const from = opened.pop();
    if (from !== undefined && !kept.slice(from).some(({ type }) => type === 'quantity')) kept.length = from;
  }
  return kept;
}

const isBase = (part: Part | undefined): boolean => hasRole(part, 'base');
const JOINING = ['filler', 'in', 'to', 'from'] as const;
/** Plan words are followed by whose plan it is, and of when. */
const PLAN_MORE = ['plan', 'target', 'filler', 'self', 'group', 'in'] as const;

const endsClause = (part: Part | undefined): boolean =>
  part === undefined || part.type === 'mark' || isBase(part) || hasRole(part, 'and', 'comparator', 'detail');

/** How many of the parts behind a number belong to it. */
function attached(rest: readonly Part[]): number {
  let taken = 0;
  for (let at = 0; at < rest.length;) {
    const step = attachedAt(rest, at);
    if (step === 0) break;
    at += step;
    taken = at;
  }
  return taken;
}

/** The length of what belongs to the number from a part on; 0 where nothing does. */
function attachedAt(rest: readonly Part[], at: number): number {
  const [part, next] = [rest[at], rest[at + 1]];
  if (part === undefined || part.type === 'quantity' || part.type === 'ignored') return 0;
  if (isBase(part)) return 1;
  if (hasRole(part, 'plan')) return 1 + planMore(rest, at + 1);
  if (hasRole(part, 'orMore', 'byVolume', 'byValue')) return 1;
  if (at === 0 && isVerb(part)) return 1 + reachedSubject(rest, 1);
  if (part.type === 'period') return endsClause(next) || (isVerb(next) && isMark(rest[at + 2], ')')) ? 1 : 0;
  if (isMark(part, ',')) return isBase(next) && endsClause(rest[at + 2]) && !isBase(rest[at + 2]) ? 2 : 0;
  if (at === 0 && hasRole(part, 'product', 'activity', 'breakdown')) return 1;
  if (at === 0 && hasRole(part, 'indicator') && !hasRole(part, 'filler')) return 1;
  if (at === 0 && hasRole(part, 'in')) {
    const named = reachedSubject(rest, at);
    if (named > 0) return named;
  }
  if (hasRole(part, ...JOINING)) {
    const more = next !== undefined && !isVerb(next) ? attachedAt(rest, at + 1) : 0;
    return more === 0 || isMark(next, ',') ? 0 : 1 + more;
  }
  return 0;
}

const isVerb = (part: Part | undefined): boolean => hasRole(part, 'up', 'down') && !hasRole(part, 'filler');

function planMore(rest: readonly Part[], from: number): number {
  let at = from;
  while (rest[at]?.type === 'period' || hasRole(rest[at], ...PLAN_MORE)) at += 1;
  // Small words at the end lead on to what comes next.
  while (at > from && hasRole(rest[at - 1], 'filler', 'in') && !hasRole(rest[at - 1], 'plan')) at -= 1;
  return at - from;
}

/** "17% increase in the output of cement": the subject behind a verb that stands behind its number. */
function reachedSubject(rest: readonly Part[], from: number): number {
  let at = from;
  while (hasRole(rest[at], ...JOINING) && !hasRole(rest[at], 'and')) at += 1;
  if (at === from) return 0;
  const first = at;
  while (
    hasRole(rest[at], 'product', 'activity', 'indicator', 'breakdown') ||
    (at > first && hasRole(rest[at], 'in'))
  )
    at += 1;
  return at === first ? 0 : at - from;
}

/** The numbers of a sentence with what belongs to each. */
export function clausesOf(sentence: readonly Part[]): readonly Clause[] {
  const parts = withoutRemarks(sentence);
  const clauses: Clause[] = [];
  let from = 0;
  parts.forEach((part, at) => {
    if (part.type !== 'quantity') return;
    const rest = parts.slice(at + 1, nextNumber(parts, at + 1));
    const after = rest.slice(0, attached(rest));
    const stop = rest.findIndex(({ type }) => type === 'mark');
    clauses.push({
      part,
      before: parts.slice(from, at),
      after,
      ahead: stop === -1 ? rest : rest.slice(0, stop),
      rest,
    });
    from = at + 1 + after.length;
  });
  return clauses;
}

const nextNumber = (parts: readonly Part[], from: number): number => {
  const at = parts.findIndex(({ type }, i) => i >= from && type === 'quantity');
  return at === -1 ? parts.length : at;
};
