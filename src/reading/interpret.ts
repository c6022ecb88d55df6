import CONCEPTS from './lexicon/concepts.json';
import { isInstant, type Period } from '../dataset/period';
import { areasIn, NATION } from './areas';
import { baseFor, sentenceBases, transformationOf, type BaseSaid } from './bases';
import type { Carried, Investment, TextContext } from './carried';
import { clausesOf, type Clause } from './clauses';
import { doubtsOf } from './doubts';
import type { Origin, ReadFigure } from './figure';
import { breakdownOf, measuredSubject } from './indicators';
import { measureOf, verbOf, type Direction, type Measure } from './measures';
import { pairsOf, type Paired } from './pairs';
import { hasRole, type Part } from './part';
import { comparatorPeriod, govern, governBefore, monthCompared, periodFor, timeOf } from './periodScope';
import { untilDay } from './periods';
import { COUNTS, CURRENCIES, RELATIVE } from './quantities';
import { completed, subjectIn, type ListOf, type Subject } from './subjects';
import type { Span } from './span';

/** A figure whose period a later sentence may still give. */
export type Draft = ReadFigure & { readonly periodOrigin: Origin };

interface Bracket {
  readonly subject: Subject | null;
  readonly list: ListOf;
  readonly investment: Investment | null;
}

interface SentenceState {
  readonly context: TextContext;
  readonly carried: Carried;
  readonly brackets: Bracket[];
  target: boolean;
  estimate: boolean;
  now: boolean;
  /** True once a number of the sentence has been read. */
  namedHere: boolean;
  /** True once the sentence has named what its numbers are of. */
  subjectSaid: boolean;
  readonly start: number;
  readonly bases: ReturnType<typeof sentenceBases>;
  readonly isChange: readonly boolean[];
  readonly carriedBase: BaseSaid | null;
  readonly pairs: ReadonlyMap<number, Paired>;
}

/** What is read of one sentence, figure after figure; `carried` goes on to the next. */
export function interpretSentence(
  parts: readonly Part[],
  carried: Carried,
  context: TextContext,
): readonly Draft[] {
  const clauses = clausesOf(parts);
  const measures = measuresOf(clauses);
  const details = hasRole(
    parts.find((part) => part.type === 'phrase'),
    'detail',
    'correspond',
  );
  carried.investment = null;
  const sentence: SentenceState = {
    context,
    carried,
    brackets: [],
    target: false,
    estimate: false,
    now: false,
    namedHere: false,
    subjectSaid: false,
    start: parts[0]?.start ?? 0,
    bases: sentenceBases(clauses),
    isChange: measures.map(({ transformation }) => transformation === null),
    carriedBase: details ? carried.base : null,
    pairs: pairsOf(clauses, carried.basePair),
  };
  const drafts = measures.map((measure, at) => readClause(clauses[at], measure, at, sentence));
  carryOn(parts, clauses, sentence);
  return drafts.filter((draft) => draft !== null);
}

function measuresOf(clauses: readonly Clause[]): readonly Measure[] {
  let direction: Direction | null = null;
  return clauses.map((clause) => {
    const measure = measureOf(clause, direction);
    direction = verbOf(clause.before) ?? verbOf(clause.after.slice(0, 1)) ?? direction;
    return measure;
  });
}

/** What stands after the last number still names periods and areas for the next sentence. */
function carryOn(parts: readonly Part[], clauses: readonly Clause[], sentence: SentenceState): void {
  const { carried, context, bases, isChange } = sentence;
  const last = clauses.at(-1);
  const end = last?.after.at(-1)?.end ?? last?.part.end ?? -1;
  for (const part of parts)
    if (part.start >= end && part.type === 'period') govern(carried, part, context, true);
  if (clauses.length === 0) {
    const area = areasIn(parts);
    if (area) carried.area = area;
    return;
  }
  const own = bases.own.filter((base, i) => isChange[i] && base !== null);
  carried.base = own[0] ?? bases.ahead.find((base) => base !== null) ?? sentence.carriedBase;
  if (own.length === 2) carried.basePair = own.filter((base) => base !== null);
}

/** The subject that a clause names, with the brackets that open and close before its number. */
function namedSubject(clause: Clause, sentence: SentenceState, opens: boolean): Subject | null {
  const { carried, brackets, context } = sentence;
  const { lexicon } = context;
  let open = opens;
  const take = (parts: readonly Part[]): Subject | null => {
    const found = subjectIn(parts, { ...carried, lexicon }, open);
    carried.list = found.list;
    open = true;
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
      if (outer !== null) carried.subject = completed(outer, { ...carried, lexicon });
      brackets.push({ subject: carried.subject, list: carried.list, investment: carried.investment });
    } else {
      const outer = brackets.pop();
      if (outer) Object.assign(carried, outer);
      open = false;
    }
    segment = [];
  }
  return take(segment);
}

function subjectOf(clause: Clause, said: Measure, at: number, sentence: SentenceState): Subject {
  const { carried, context, pairs } = sentence;
  carried.subject = inheritedSubject(clause, sentence);
  const before = namedSubject(clause, sentence, at === 0);
  const subjects = { ...carried, lexicon: context.lexicon };
  const paired = pairs.get(at)?.subject;
  if (paired) return completed(subjectIn(paired, subjects).subject, subjects);
  // Behind a share or a plan stands what it is a share of.
  const behind = ['share', 'plan_ratio'].includes(said.kind)
    ? null
    : subjectIn(clause.after, subjects).subject;
  return completed(behind === null || behind.unknown ? before : merge(before, behind), subjects);
}

/** A place that is named anew is said of as a whole, not of the activity that the sentence before was of. */
function inheritedSubject(clause: Clause, { carried, namedHere }: SentenceState): Subject | null {
  const { subject } = carried;
  if (subject === null || namedHere || areasIn(clause.before) === null) return subject;
  return { ...subject, activity: null, product: null, breakdowns: [], unknown: false };
}

const OF_OUTPUT = [CONCEPTS.output, CONCEPTS.sales];

/** "Khai thác đạt 13 triệu tấn dầu thô": what is named behind a number fills what was said before it. */
function merge(before: Subject | null, behind: Subject): Subject {
  if (before === null || before.unknown) return behind;
  if (behind.product !== null && before.product === null) {
    const kept = OF_OUTPUT.includes(before.indicator ?? '') ? before.indicator : null;
    return { ...behind, indicator: behind.indicator ?? kept, trade: before.trade };
  }
  return {
    ...before,
    indicator: before.indicator ?? behind.indicator,
    activity: before.activity ?? behind.activity,
    breakdowns: [...before.breakdowns, ...behind.breakdowns],
    by: behind.by ?? before.by,
  };
}

const IN_FORCE = [CONCEPTS.projectsInForce, CONCEPTS.capitalInForce];
const PERCENT = { code: 'PERCENT', mult: 0, span: null } as const;

function readClause(
  clause: Clause | undefined,
  said: Measure,
  at: number,
  sentence: SentenceState,
): Draft | null {
  if (clause === undefined) return null;
  const { carried, context, pairs } = sentence;
  const { quantity } = clause.part;
  takeScopes(clause, sentence);
  const own = subjectOf(clause, said, at, sentence);
  sentence.subjectSaid ||=
    (own.name !== null && own.name.start >= sentence.start) || COUNTS.has(quantity.unit?.code ?? '');
  sentence.namedHere = true;
  // A change whose sign of percent the page has lost.
  const isBare = quantity.unit === null;
  if (isBare && !(said.rule === 'growth' && quantity.digits.includes('.'))) return null;
  const unit = quantity.unit ?? PERCENT;
  if (!COUNTS.has(unit.code)) carried.subject = withMeasure(own, unit.code);
  const measured = measuredSubject(own, clause, unit, carried.investment);
  if (measured.unknown) carried.subject = measured;
  if (unit.code === 'PROJECT') carried.investment = measured;
  if (isNoStatistic(measured, unit.code, context)) return null;
  const area = pairs.get(at)?.area ?? areaFor(sentence);
  const subject = ofNation(measured, area.codes, said);
  const measure = asShare(said, subject, context);

  const base = pairs.get(at)?.base
    ? { base: pairs.get(at)?.base ?? null, origin: 'carried' as const }
    : baseFor(at, sentence.isChange, sentence.bases, sentence.carriedBase);
  const now = sentence.now || IN_FORCE.includes(subject.indicator ?? '');
  const governing = periodFor(clause, now, carried, context);
  const time =
    measure.transformation === null && base.base?.kind === 'G1'
      ? monthCompared(carried, governing)
      : governing;
  const comparator = comparatorPeriod(clause, time.period);
  const period =
    comparator ?? (time.span === null ? time.period : flowPeriod(time.period, subject.indicator, context));
  const transformation =
    measure.transformation ??
    (base.base === null || comparator !== null
      ? 'GY'
      : transformationOf(base.base, period, timeOf(carried, context)));

  const isTarget =
    sentence.target && !['plan_ratio', 'contribution'].includes(measure.kind) && comparator === null;
  return {
    number: quantity.number,
    printed: context.text.slice(quantity.number.start, quantity.number.end),
    value: (isNegative(clause, measure) ? '-' : '') + quantity.digits,
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
    ...codesFor(subject, context),
    subject: subject.name,
    period,
    periodSpan: time.span,
    periodOrigin: time.origin,
    areas: area.codes,
    areaSpan: area.span,
    baseSpan: base.base?.span ?? null,
    comparator: comparator !== null,
    rule: measure.rule,
    doubts: doubtsOf({
      clause,
      measure,
      subject,
      subjectSaid: sentence.subjectSaid,
      time,
      periodIsFar: carried.periodParagraph !== carried.paragraph && carried.periods.size > 1,
      areaIsOpen: carried.area === null && carried.areas.size > 1,
      areas: area.codes.length,
    }),
  };
}

/** Trade goes on to be measured as its last amount was: in money or by volume. */
const withMeasure = (subject: Subject, unit: string): Subject => {
  if (subject.trade === null || RELATIVE.has(unit)) return subject;
  return { ...subject, by: CURRENCIES.has(unit) ? 'value' : 'volume' };
};

/** A flow that is stated on a day is of the year up to it. */
function flowPeriod(
  period: Period | null,
  indicator: string | null,
  { lexicon }: TextContext,
): Period | null {
  const isFlow = indicator !== null && period !== null && isInstant(period) && !lexicon.stocks.has(indicator);
  return isFlow ? untilDay(period) : period;
}

/** An amount of nothing that has amounts: the cost, the ground or the capacity of something that is no subject here. */
const isNoStatistic = (subject: Subject, unit: string, { lexicon }: TextContext): boolean =>
  !RELATIVE.has(unit) &&
  !COUNTS.has(unit) &&
  (subject.indicator === null || lexicon.rates.has(subject.indicator));

type Codes = Pick<ReadFigure, 'activity' | 'product' | 'breakdown'>;

/** The codes of what a number is of; null where no list has it. */
function codesFor(subject: Subject, { lexicon }: TextContext): Codes {
  if (subject.unknown) return { activity: null, product: null, breakdown: null };
  const whole = lexicon.whole.get(subject.indicator ?? '');
  return {
    activity: subject.activity ?? whole ?? '_T',
    product: subject.product ?? '_Z',
    breakdown: breakdownOf(subject, lexicon),
  };
}

function isNegative(clause: Clause, measure: Measure): boolean {
  if (clause.part.quantity.negative || hasRole(clause.before.at(-1), 'minus')) return true;
  return measure.direction < 0 && measure.kind === 'growth' && ['pct', 'diff', 'pp'].includes(measure.form);
}

const PRODUCTS_OF_AREAS = [CONCEPTS.nationalProduct, CONCEPTS.regionalProduct];

/** The economy of the country has a GDP, that of a province a GRDP, whatever a sentence calls it. */
function ofNation(subject: Subject, areas: readonly string[], { kind }: Measure): Subject {
  if (!PRODUCTS_OF_AREAS.includes(subject.indicator ?? '') || areas.length === 0) return subject;
  const isNation = areas.length === 1 && areas[0] === NATION;
  const whole = isNation ? CONCEPTS.nationalProduct : CONCEPTS.regionalProduct;
  return { ...subject, indicator: kind === 'share' ? CONCEPTS.shareOfProduct : whole };
}

/** A percentage of something that is itself a share is no growth. */
function asShare(measure: Measure, subject: Subject, { lexicon }: TextContext): Measure {
  if (measure.kind !== 'growth' || !lexicon.shares.has(subject.indicator ?? '')) return measure;
  return { ...measure, kind: 'share', form: 'ratio', transformation: 'SHARE', rule: 'share', direction: 1 };
}

/** Takes over what the words before a number say for it and for what follows: period, area, target, estimate. */
function takeScopes(clause: Clause, sentence: SentenceState): void {
  const { carried, context } = sentence;
  governBefore(clause, carried, context);
  for (const part of clause.before) {
    if (hasRole(part, 'target') && !hasRole(part, 'plan')) sentence.target = true;
    if (hasRole(part, 'estimate')) sentence.estimate = true;
    else if (hasRole(part, 'reach')) sentence.estimate = false;
    if (hasRole(part, 'now')) sentence.now = true;
    else if (part.type === 'period') sentence.now = false;
  }
  const area = areasIn(clause.before);
  if (area === null) return;
  carried.areasListed ||= carried.area !== null;
  carried.area = area;
  for (const code of area.codes) carried.areas.add(code);
}

function areaFor({ carried, context }: SentenceState): { codes: readonly string[]; span: Span | null } {
  if (carried.area) return carried.area;
  return { codes: context.area.code === null ? [] : [context.area.code], span: null };
}

function approximationOf({ before, after }: Clause): ReadFigure['approximation'] {
  if (after.some((part) => hasRole(part, 'orMore'))) return '>=';
  const near = before.slice(-2);
  if (near.some((part) => hasRole(part, 'atLeast'))) return '>=';
  const last = near.findLast((part) => hasRole(part, 'greater', 'less', 'about'));
  if (last === undefined) return null;
  return hasRole(last, 'greater') ? '>' : hasRole(last, 'less') ? '<' : '~';
}
