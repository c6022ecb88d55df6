import { equal, periodBefore, sameLength, shift, yearBefore, type Period } from '../dataset/period';
import type { Clause } from './clauses';
import type { Origin, Transformation } from './figure';
import type { BaseKind } from './lexicon';
import { hasRole, type Part, type PhrasePart } from './part';
import { resolvePeriod, type PeriodPhrase, type TimeContext } from './periods';
import type { Span } from './span';

const MONTHS = 12;

/** A base as printed: of a change on a year or a period before, or on a period that is named. */
export interface BaseSaid {
  readonly kind: BaseKind;
  readonly period: PeriodPhrase | null;
  readonly span: Span;
}

function baseSaid(part: Part): BaseSaid | null {
  if (part.type !== 'phrase') return null;
  for (const meaning of part.meanings)
    if (meaning.role === 'base') return { kind: meaning.base, period: part.period, span: spanOf(part) };
  return null;
}

const spanOf = ({ start, end }: PhrasePart): Span => ({ start, end });

export const basesIn = (parts: readonly Part[]): readonly BaseSaid[] =>
  parts.flatMap((part) => baseSaid(part) ?? []).filter(({ kind }) => kind !== 'PLAN');

/** Whether a named base is the period before or a year before: "so với tháng 4" of a May is the month before. */
export function transformationOf(
  { kind, period }: BaseSaid,
  of: Period | null,
  time: TimeContext,
): Transformation {
  if (kind === 'G1') return 'G1';
  if (kind !== 'PERIOD' || period === null || of === null) return 'GY';
  if (period.kind === 'year' || period.kind === 'wholeYear') return 'GY';
  const year = Math.floor(of.start / MONTHS);
  const base = resolvePeriod(period, { ...time, year: period.year ?? year, published: null });
  if (base === null || !sameLength(base, of)) return 'GY';
  return equal(base, periodBefore(of)) && !equal(base, yearBefore(of)) ? 'G1' : 'GY';
}

/** "So với năm 2022" says which year a change is of where nothing else does. */
export function afterBase(base: BaseSaid | null, time: TimeContext): Period | null {
  if (base?.kind !== 'PERIOD' || base.period?.year == null) return null;
  const before = resolvePeriod(base.period, time);
  return before && shift(before, MONTHS);
}

/** What a sentence has said of bases, for the numbers that have none of their own. */
export interface SentenceBases {
  /** Printed with the number, or said of it before. */
  readonly own: readonly (BaseSaid | null)[];
  /** Said before, of all that follow. */
  readonly ahead: readonly (BaseSaid | null)[];
  /** True where a number opens a new list: another period is named before it. */
  readonly opens: readonly boolean[];
}

/**
 * The bases in front of a number. One that a verb without a number stands before belongs to that verb: "giảm nhẹ so với
 * tháng 7 nhưng tăng 3%"; it says what the number before it is compared with.
 */
function frontBases(before: readonly Part[]): { list: BaseSaid | null; numberless: BaseSaid | null } {
  let list: BaseSaid | null = null;
  let numberless: BaseSaid | null = null;
  let verb = false;
  for (const part of before) {
    if (hasRole(part, 'up', 'down')) verb = true;
    else if (hasRole(part, 'indicator', 'activity', 'product', 'detail')) verb = false;
    const base = baseSaid(part);
    if (base === null || base.kind === 'SAME' || base.kind === 'PLAN') continue;
    if (verb) numberless = base;
    else list = base;
    verb = false;
  }
  return { list, numberless };
}

const namesNothing = (parts: readonly Part[]): boolean =>
  !parts.some((part) => hasRole(part, 'indicator', 'activity', 'product'));

export function sentenceBases(clauses: readonly Clause[]): SentenceBases {
  let list: BaseSaid | null = null;
  const own: (BaseSaid | null)[] = [];
  const ahead: (BaseSaid | null)[] = [];
  clauses.forEach(({ before, after }, at) => {
    const front = frontBases(before);
    if (front.numberless && at > 0 && namesNothing(before)) own[at - 1] ??= front.numberless;
    // "…, so với cùng kỳ, như: A tăng 5%": said of products that are up, then listed.
    if (front.numberless && !namesNothing(before)) list = front.numberless;
    if (front.list) list = front.list;
    own.push(basesIn(after)[0] ?? null);
    ahead.push(list);
  });
  const opens = clauses.map(({ before }) => before.some(({ type }) => type === 'period'));
  return { own, ahead, opens };
}

/**
 * The base of each change of a sentence: printed beside it; else said of the whole list, before it or at its end; else
 * that of the first change of the sentence, or of the sentence that this one details.
 */
export function basesFor(
  isChange: readonly boolean[],
  { own, ahead, opens }: SentenceBases,
  carried: BaseSaid | null,
): readonly { readonly base: BaseSaid | null; readonly origin: Origin }[] {
  const closing: (BaseSaid | null)[] = [];
  let closes: BaseSaid | null = null;
  for (let at = own.length - 1; at >= 0; at -= 1) {
    closing[at] = closes;
    const base = own[at] ?? null;
    if (isChange[at] && base !== null) closes = base;
    // Another period opens another list: its base says nothing of the numbers before.
    if (opens[at]) closes = null;
  }
  let first: BaseSaid | null = null;
  return own.map((printed, at) => {
    // What another period opens is compared anew.
    if (opens[at] && at > 0) first = null;
    const said = printed ?? ahead[at] ?? null;
    const base = said ?? closing[at] ?? first ?? (opens[at] && at > 0 ? null : carried);
    if (isChange[at]) first ??= printed;
    return { base, origin: said !== null ? 'printed' : base === null ? 'supposed' : 'carried' };
  });
}
