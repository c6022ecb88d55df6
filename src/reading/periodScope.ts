import { isInstant, isYearToDate, lastMonth, span, yearBefore, yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { Carried, TextContext } from './carried';
import type { Clause } from './clauses';
import type { Origin } from './figure';
import { hasRole, type Part, type PeriodPart } from './part';
import { namesPeriod, resolvePeriod, untilDay, type PeriodPhrase, type TimeContext } from './periods';
import type { Span } from './span';

const MONTHS = 12;

export const timeOf = (carried: Carried, { published }: TextContext): TimeContext => ({
  year: carried.year,
  yearSaid: carried.yearSaid,
  month: carried.month,
  published,
});

/** Takes a period over as the one that governs what follows; `frames` where it stands at the head of its clause. */
export function govern(carried: Carried, part: PeriodPart, context: TextContext, frames: boolean): void {
  const { period: phrase, start, end } = part;
  if (!namesPeriod(phrase) || phrase.kind === 'yearOnYear') return;
  const period = resolvePeriod(phrase, timeOf(carried, context));
  if (phrase.year !== null && phrase.kind !== 'years') {
    carried.year = phrase.year;
    carried.yearSaid = true;
  }
  if (period === null) return;
  carried.period = period;
  carried.periodSpan = { start, end };
  carried.periodParagraph = carried.paragraph;
  carried.periods.add(periodCode(period));
  const narrower = carried.framed !== null && !isInstant(period) && period.months < carried.framed.months;
  if (frames || !narrower) carried.framed = period;
  if (isYearToDate(period) || period.months === 1 || isInstant(period))
    carried.month = span(lastMonth(period), 1);
}

/** A period in passing ("in the third quarter") holds to the end of its paragraph. */
export function endParagraph(carried: Carried): void {
  carried.period = carried.framed ?? carried.period;
}

const MOST_BEFORE_FRAME = 2;

/** Takes over the periods that stand before a number. */
export function governBefore(clause: Clause, carried: Carried, context: TextContext): void {
  clause.before.forEach((part, at) => {
    if (part.type !== 'period') return;
    const head = clause.before.slice(0, at).findLastIndex(({ type }) => type === 'mark');
    govern(carried, part, context, at - head - 1 <= MOST_BEFORE_FRAME);
  });
}

export interface Time {
  readonly period: Period | null;
  readonly span: Span | null;
  readonly origin: Origin;
}

/** The period of a number: printed with it, or before it, or "now", or the one that governs. */
export function periodFor(clause: Clause, now: boolean, carried: Carried, context: TextContext): Time {
  const planned = clause.after.findIndex((part) => hasRole(part, 'plan'));
  const own = planned === -1 ? clause.after : clause.after.slice(0, planned);
  const behind = own.find((part): part is PeriodPart => part.type === 'period');
  if (behind && namesPeriod(behind.period)) {
    govern(carried, behind, context, true);
    return { period: carried.period, span: behind, origin: 'printed' };
  }
  const said = clause.before.some(({ type }) => type === 'period');
  if (now && !said && context.published !== null)
    return { period: context.published, span: null, origin: 'supposed' };
  return { period: carried.period, span: carried.periodSpan, origin: said ? 'printed' : 'carried' };
}

/** "So với tháng trước" is said of a month: of the last one, where the months of a year so far govern. */
export function monthCompared(carried: Carried, { period, span: words, origin }: Time): Time {
  if (period === null || isInstant(period) || !isYearToDate(period) || period.months === 1)
    return { period, span: words, origin };
  carried.period = span(lastMonth(period), 1);
  return { period: carried.period, span: words, origin };
}

const sameIn = (parts: readonly Part[]): { phrase: PeriodPhrase | null } | null => {
  for (const part of parts)
    if (
      part.type === 'phrase' &&
      part.meanings.some((meaning) => meaning.role === 'base' && meaning.base === 'SAME')
    )
      return { phrase: part.period };
  return null;
};

/**
 * The period of a value of an earlier year that is printed to compare with: "(cùng kỳ năm 2023 giảm 2,9%)", "thấp hơn mức
 * tăng 9,13% cùng kỳ năm 2024". Null where a clause states no such value.
 */
export function comparatorPeriod({ before, after, ahead }: Clause, period: Period | null): Period | null {
  if (period === null) return null;
  const compared = before.some((part) => hasRole(part, 'comparator'));
  const open = before.findLastIndex((part) => part.type === 'mark' && part.key === '(');
  const inside = open === -1 ? null : sameIn([...before.slice(open), ...after, ...ahead]);
  const behind = compared ? sameIn([...after, ...ahead]) : null;
  const base = compared && open > 0 ? before[open - 1] : undefined;
  const based = base?.type === 'phrase' && hasRole(base, 'base') ? { phrase: base.period } : null;
  const found = inside ?? behind ?? based;
  if (found === null) return null;
  const year = found.phrase?.year ?? null;
  return year === null
    ? yearBefore(period)
    : { ...period, start: period.start + (year - yearOf(period)) * 12 };
}

/** A flow that is stated on a day is of the year up to it. */
export function flowPeriod(
  period: Period | null,
  indicator: string | null,
  stocks: ReadonlySet<string>,
): Period | null {
  const isFlow = indicator !== null && period !== null && isInstant(period) && !stocks.has(indicator);
  return isFlow ? untilDay(period) : period;
}

/** The year of a plan that is said beside a shorter period. */
export const yearAround = (period: Period | null): Period | null =>
  period && span(period.start - (period.start % MONTHS), MONTHS);
