import { instant, isInstant, isYear, isYearToDate, lastMonth, span, yearBefore, yearOf, type Period } from '../dataset/period';
import { areasIn, NATION, type AreaSaid } from './areas';
import { baseFor, sentenceBases, transformationOf, type BaseSaid } from './bases';
import { clausesOf, type Clause } from './clauses';
import type { Origin, ReadFigure } from './figure';
import type { Lexicon } from './lexicon';
import { measureOf, verbOf, type Direction, type Measure } from './measures';
import { hasRole, type Part, type PeriodPart } from './part';
import { namesPeriod, resolvePeriod, type PeriodPhrase, type TimeContext } from './periods';
import { breakdownOf, measuredIndicator } from './indicators';
import { completed, subjectIn, type ListOf, type Subject } from './subjects';
import type { Span } from './span';

/** What a reader carries from sentence to sentence. */
export interface Carried {
  subject: Subject | null;
  list: ListOf;
  period: Period | null;
  periodSpan: Span | null;
  month: Period | null;
  year: number | null;
  area: AreaSaid | null;
  /** True once a sentence has named several areas one by one. */
  areasListed: boolean;
  base: BaseSaid | null;
  paragraph: number;
}

export interface Reading {
  readonly lexicon: Lexicon;
  readonly published: Period | null;
  readonly area: { readonly code: string | null; readonly origin: 'printed' | 'supposed' };
}

/** A figure whose period a later sentence may still give. */
export type Draft = ReadFigure & { readonly periodOrigin: Origin };

interface Bracket {
  readonly subject: Subject | null;
  readonly list: ListOf;
}

const timeOf = (carried: Carried, published: Period | null): TimeContext => ({
  year: carried.year,
  month: carried.month,
  published,
});

/** Takes a period over as the one that governs what follows. */
function govern(carried: Carried, { period: phrase, start, end }: PeriodPart, published: Period | null): void {
  if (!namesPeriod(phrase) || phrase.kind === 'yearOnYear') return;
  const period = resolvePeriod(phrase, timeOf(carried, published));
  if (phrase.year !== null && phrase.kind !== 'years') carried.year = phrase.year;
  if (period === null) return;
  carried.period = period;
  carried.periodSpan = { start, end };
  if (isYearToDate(period) || period.months === 1 || isInstant(period)) carried.month = span(lastMonth(period), 1);
}

/** What is read of one sentence, figure after figure; `carried` goes on to the next. */
export function interpretSentence(
  parts: readonly Part[],
  text: string,
  carried: Carried,
  reading: Reading,
): readonly Draft[] {
  const clauses = clausesOf(parts);
  const detail = parts.find((part) => part.type === 'phrase');
  const goesOn = hasRole(detail, 'detail');
  const measures: Measure[] = [];
  let direction: Direction | null = null;
  for (const clause of clauses) {
    const measure = measureOf(clause, direction);
    direction = verbOf(clause.before) ?? verbOf(clause.after.slice(0, 1)) ?? direction;
    measures.push(measure);
  }
  const sentence: SentenceState = {
    text,
    reading,
    carried,
    brackets: [],
    target: false,
    estimate: false,
    now: false,
    bases: sentenceBases(clauses),
    isChange: measures.map(({ transformation }) => transformation === null),
    carriedBase: goesOn ? carried.base : null,
  };
  const drafts = clauses.map((clause, at) => readClause(clause, measures[at] as Measure, at, sentence));
  carryOn(parts, clauses, sentence);
  return drafts.filter((draft) => draft !== null);
}

interface SentenceState {
  readonly text: string;
  readonly reading: Reading;
  readonly carried: Carried;
  readonly brackets: Bracket[];
  target: boolean;
  estimate: boolean;
  now: boolean;
  readonly bases: ReturnType<typeof sentenceBases>;
  readonly isChange: readonly boolean[];
  readonly carriedBase: BaseSaid | null;
}

/** What stands after the last number still names periods and areas for the next sentence. */
function carryOn(parts: readonly Part[], clauses: readonly Clause[], sentence: SentenceState): void {
  const { carried, reading } = sentence;
  const last = clauses.at(-1);
  const end = last?.after.at(-1)?.end ?? last?.part.end ?? -1;
  for (const part of parts)
    if (part.start >= end && part.type === 'period') govern(carried, part, reading.published);
  if (clauses.length === 0) {
    const area = areasIn(parts);
    if (area) carried.area = area;
  }
  const [first] = sentence.bases.own.filter((base, i) => sentence.isChange[i] && base !== null);
  carried.base = first ?? sentence.bases.ahead.find((base) => base !== null) ?? (clauses.length > 0 ? sentence.carriedBase : carried.base);
}

/** The subject that a clause names, with the brackets that open and close before its number. */
function namedSubject(clause: Clause, sentence: SentenceState): Subject | null {
  const { carried, brackets, reading } = sentence;
  const take = (parts: readonly Part[]): Subject | null => {
    const found = subjectIn(parts, carried);
    carried.list = found.list;
    return found.subject;
  };
  let segment: Part[] = [];
  for (const part of clause.before) {
    if (part.type !== 'mark' || !['(', ')'].includes(part.key)) {
      segment.push(part);
      continue;
    }
    if (part.key === '(') {
      const outer = take(segment);
      if (outer !== null) carried.subject = completed(outer, carried, reading.lexicon);
      brackets.push({ subject: carried.subject, list: carried.list });
    } else {
      const outer = brackets.pop();
      if (outer) Object.assign(carried, outer);
    }
    segment = [];
  }
  return take(segment);
}

function subjectOf(clause: Clause, sentence: SentenceState): Subject {
  const { carried, reading } = sentence;
  const before = namedSubject(clause, sentence);
  const behind = subjectIn(clause.after, carried).subject;
  const named = behind !== null && (before === null || before.unknown || before.product === null) && !behind.unknown ? merge(before, behind) : before;
  return completed(named, carried, reading.lexicon);
}

/** "Khai thác đạt 13 triệu tấn dầu thô": what is named behind a number fills what was said before it. */
const merge = (before: Subject | null, behind: Subject): Subject =>
  before === null || before.unknown
    ? behind
    : {
        ...before,
        indicator: before.indicator ?? behind.indicator,
        activity: behind.activity ?? before.activity,
        product: behind.product ?? before.product,
        breakdowns: [...before.breakdowns, ...behind.breakdowns],
      };

function readClause(
  clause: Clause,
  measure: Measure,
  at: number,
  sentence: SentenceState,
): Draft | null {
  const { carried, reading } = sentence;
  const { quantity } = clause.part;
  takeScopes(clause, sentence);
  const own = subjectOf(clause, sentence);
  if (quantity.unit === null && !(measure.said && measure.kind === 'growth' && quantity.digits.includes('.'))) return null;
  carried.subject = own;
  const unit = quantity.unit ?? { code: 'PERCENT', mult: 0, span: null };
  const subject = measuredIndicator(own, clause, unit, reading.lexicon);
  const time = periodFor(clause, sentence);
  const comparator = comparatorPeriod(clause, sentence, time.period);
  const period = comparator ?? time.period;
  const based = baseFor(at, sentence.isChange, sentence.bases, sentence.carriedBase);
  const transformation = measure.transformation ?? (based.base === null || comparator !== null ? 'GY' : transformationOf(based.base, period, timeOf(carried, reading.published)));
  const area = areaFor(clause, sentence, subject.indicator);
  const isTarget = sentence.target && measure.kind !== 'plan_ratio' && measure.kind !== 'contribution' && comparator === null;
  const negative = quantity.negative || (measure.direction < 0 && measure.form !== 'ratio' && measure.form !== 'times' && (measure.kind === 'growth' || isTarget && measure.transformation === null));
  return {
    number: quantity.number,
    printed: sentence.text.slice(quantity.number.start, quantity.number.end),
    value: (negative ? '-' : '') + quantity.digits,
    outOf: quantity.outOf,
    unit,
    kind: isTarget ? 'target' : measure.kind,
    form: measure.form,
    transformation,
    scenario: isTarget ? 'TARGET' : 'ACTUAL',
    status: sentence.estimate && !isTarget ? 'E' : 'A',
    approximation: approximationOf(clause),
    bound: quantity.bound,
    indicator: subject.indicator,
    activity: subject.unknown ? null : (subject.activity ?? reading.lexicon.whole.get(subject.indicator ?? '') ?? '_T'),
    product: subject.unknown ? null : (subject.product ?? '_Z'),
    breakdown: subject.unknown ? null : breakdownOf(subject, reading.lexicon),
    subject: subject.name,
    period,
    periodSpan: time.span,
    periodOrigin: time.origin,
    areas: area.codes,
    areaSpan: area.span,
    baseSpan: based.base?.span ?? null,
    comparator: comparator !== null,
    rule: measure.rule,
    doubts: [],
  };
}

/** Takes over what the words before a number say for it and for what follows: period, area, target, estimate. */
function takeScopes(clause: Clause, sentence: SentenceState): void {
  const { carried, reading } = sentence;
  for (const part of clause.before) {
    if (part.type === 'period') govern(carried, part, reading.published);
    if (hasRole(part, 'target') && !hasRole(part, 'plan')) sentence.target = true;
    if (hasRole(part, 'estimate')) sentence.estimate = true;
    else if (hasRole(part, 'reach')) sentence.estimate = false;
    if (hasRole(part, 'now')) sentence.now = true;
  }
  const area = areasIn(clause.before);
  if (area === null) return;
  carried.areasListed ||= carried.area !== null;
  carried.area = area;
}

interface Time {
  readonly period: Period | null;
  readonly span: Span | null;
  readonly origin: Origin;
}

function periodFor(clause: Clause, sentence: SentenceState): Time {
  const { carried, reading } = sentence;
  const behind = clause.after.find((part, i): part is PeriodPart => part.type === 'period' && !clause.after.slice(0, i).some((before) => hasRole(before, 'plan')));
  if (behind && namesPeriod(behind.period)) {
    const outer = { period: carried.period, periodSpan: carried.periodSpan };
    govern(carried, behind, reading.published);
    if (carried.period !== outer.period) return { period: carried.period, span: behind, origin: 'printed' };
  }
  if (sentence.now && reading.published !== null && !clause.before.some(({ type }) => type === 'period')) return { period: reading.published, span: null, origin: 'supposed' };
  const said = clause.before.some(({ type }) => type === 'period');
  return { period: carried.period, span: carried.periodSpan, origin: said ? 'printed' : 'carried' };
}

/** The period of a value of an earlier year that is printed to compare with; null where the clause states no such. */
function comparatorPeriod(clause: Clause, sentence: SentenceState, period: Period | null): Period | null {
  if (period === null) return null;
  const same = (parts: readonly Part[]): { phrase: PeriodPhrase | null } | null => {
    for (const part of parts)
      if (part.type === 'phrase' && part.meanings.some((meaning) => meaning.role === 'base' && meaning.base === 'SAME')) return { phrase: part.period };
    return null;
  };
  const compared = clause.before.some((part) => hasRole(part, 'comparator'));
  const open = clause.before.findLastIndex((part) => part.type === 'mark' && part.key === '(');
  const inside = open === -1 ? null : same(clause.before.slice(open));
  const behind = compared ? same(clause.after) : null;
  const base = compared && open > 0 ? clause.before[open - 1] : undefined;
  const based = base?.type === 'phrase' && hasRole(base, 'base') ? { phrase: base.period } : null;
  const found = inside ?? behind ?? based;
  if (found === null) return null;
  const year = found.phrase?.year ?? null;
  void sentence;
  return year === null ? yearBefore(period) : { ...period, start: period.start + (year - yearOf(period)) * 12 };
}

function areaFor(clause: Clause, sentence: SentenceState, indicator: string | null): { codes: readonly string[]; span: Span | null } {
  const { carried, reading } = sentence;
  if (carried.area) return carried.area;
  if (indicator === 'GDP') return { codes: [NATION], span: null };
  void clause;
  return { codes: reading.area.code === null ? [] : [reading.area.code], span: null };
}

function approximationOf({ before, after }: Clause): ReadFigure['approximation'] {
  if (after.some((part) => hasRole(part, 'orMore'))) return '>=';
  const near = before.slice(-2);
  if (near.some((part) => hasRole(part, 'atLeast'))) return '>=';
  const last = near.findLast((part) => hasRole(part, 'greater', 'less', 'about'));
  if (last === undefined) return null;
  return hasRole(last, 'greater') ? '>' : hasRole(last, 'less') ? '<' : '~';
}

void instant;
void isYear;
