import CONCEPTS from './lexicon/concepts.json';
import type { Period } from '../dataset/period';
import { areasIn } from './areas';
import {
  afterBase,
  basesFor,
  sentenceBases,
  transformationOf,
  type BaseSaid,
  type SentenceBases,
} from './bases';
import type { Carried, TextContext } from './carried';
import { clausesOf, type Clause } from './clauses';
import { subjectOf } from './clauseSubject';
import { doubtsOf } from './doubts';
import type { Origin, ReadFigure } from './figure';
import { breakdownOf, isNoStatistic, measuredSubject, ofNation, withMeasure } from './indicators';
import { asShare, isNegative, measureOf, verbOf, type Direction, type Measure } from './measures';
import { pairsOf } from './pairs';
import { hasRole, type Part } from './part';
import {
  comparatorPeriod,
  flowPeriod,
  govern,
  governBefore,
  monthCompared,
  periodFor,
  timeOf,
  yearAround,
  type Time,
} from './periodScope';
import { COUNTS, CURRENCIES } from './quantities';
import type { SentenceState } from './sentenceState';
import { subjectIn, type Subject } from './subjects';
import type { Span } from './span';

/** A figure whose period a later sentence may still give. */
export type Draft = ReadFigure & { readonly periodOrigin: Origin };

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
  const said = sentenceBases(clauses);
  const isChange = measures.map(({ transformation }) => transformation === null);
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
    bases: basesFor(isChange, said, details ? carried.base : null),
    pairs: pairsOf(clauses, carried.basePair),
  };
  const drafts = measures.map((measure, at) => readClause(clauses[at], measure, at, sentence));
  carryOn(parts, clauses, sentence);
  if (clauses.length > 0) carryBases(carried, said, isChange, sentence.bases);
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
  const { carried, context } = sentence;
  const last = clauses.at(-1);
  const end = last?.after.at(-1)?.end ?? last?.part.end ?? -1;
  for (const part of parts)
    if (part.start >= end && part.type === 'period') govern(carried, part, context, true);
  carrySubject(
    parts.filter(({ start }) => start >= end),
    clauses.at(-1),
    sentence,
  );
  if (clauses.length > 0) return;
  const area = areasIn(parts);
  if (area) carried.area = area;
}

/** "49/63 địa phương có chỉ số sản xuất tăng": what a count is said by, or a heading names, the next numbers are of. */
function carrySubject(behind: readonly Part[], last: Clause | undefined, sentence: SentenceState): void {
  const { carried, context } = sentence;
  const isCount = last !== undefined && COUNTS.has(last.part.quantity.unit?.code ?? '');
  if (!isCount && (last !== undefined || carried.subject !== null)) return;
  const { subject } = subjectIn(behind, { ...carried, lexicon: context.lexicon });
  if (subject?.indicator != null) carried.subject = subject;
}

/** The bases that a sentence which details this one, or corresponds to it, goes on with. */
function carryBases(
  carried: Carried,
  { own, ahead }: SentenceBases,
  isChange: readonly boolean[],
  [first]: ReturnType<typeof basesFor>,
): void {
  const printed = own.filter((base, i) => isChange[i] && base !== null);
  carried.base = printed[0] ?? ahead.find((base) => base !== null) ?? first?.base ?? null;
  if (printed.length === 2) carried.basePair = printed.filter((base) => base !== null);
}

const IN_FORCE = [CONCEPTS.projectsInForce, CONCEPTS.capitalInForce];
const PERCENT = { code: 'PERCENT', mult: 0, span: null } as const;

/** What a number is of, taken over for the numbers that follow; null where it measures nothing that has amounts. */
function takeSubject(clause: Clause, said: Measure, at: number, sentence: SentenceState): Subject | null {
  const { carried, context } = sentence;
  const code = clause.part.quantity.unit?.code ?? PERCENT.code;
  const own = subjectOf(clause, said, at, sentence);
  const isNamed = own.name !== null && own.name.start >= sentence.start;
  sentence.subjectSaid ||= isNamed || COUNTS.has(code);
  sentence.namedHere = true;
  // "IIP rose in 50 localities": the places that follow are of the index.
  const isHeld = code !== 'PROJECT' && isNamed && !own.unknown && own.indicator !== null;
  if (!COUNTS.has(code) || isHeld) carried.subject = withMeasure(own, code);
  const measured = measuredSubject(own, clause, { code }, carried.investment);
  if (measured.unknown || CURRENCIES.has(code)) carried.subject = withMeasure(measured, code);
  if (code === 'PROJECT') carried.investment = measured;
  return isNoStatistic(measured, code, context.lexicon) ? null : measured;
}

interface When {
  readonly time: Time;
  readonly period: Period | null;
  readonly comparator: boolean;
  /** True where the number stands behind a plan in its own bracket or clause. */
  readonly planned: boolean;
}

function whenOf(clause: Clause, subject: Subject, based: BaseSaid | null, sentence: SentenceState): When {
  const { carried, context } = sentence;
  const now = sentence.now || IN_FORCE.includes(subject.indicator ?? '');
  const governing = periodFor(clause, now, carried, context);
  const time = based?.kind === 'G1' ? monthCompared(carried, governing) : governing;
  const compared = comparatorPeriod(clause, time.period);
  const planned = isPlanned(clause);
  const flow =
    time.span === null ? time.period : flowPeriod(time.period, subject.indicator, context.lexicon.stocks);
  const own = planned ? yearAround(flow) : (flow ?? afterBase(based, timeOf(carried, context)));
  return { time, period: compared ?? own, comparator: compared !== null, planned };
}

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
  const named = takeSubject(clause, said, at, sentence);
  if (named === null) return null;
  const area = pairs.get(at)?.area ?? areaFor(sentence);
  const subject = ofNation(named, area.codes, said.kind);
  const measure = asShare(said, subject.indicator, context.lexicon);
  const isChange = measure.transformation === null;
  const based = isChange ? (pairs.get(at)?.base ?? sentence.bases[at]?.base ?? null) : null;
  const { time, period, comparator, planned } = whenOf(clause, subject, based, sentence);
  const isTarget =
    (sentence.target || planned) && !['plan_ratio', 'contribution'].includes(measure.kind) && !comparator;
  return {
    number: quantity.number,
    printed: context.text.slice(quantity.number.start, quantity.number.end),
    value: (isNegative(clause, measure) ? '-' : '') + quantity.digits,
    outOf: quantity.outOf,
    unit: quantity.unit ?? PERCENT,
    kind: isTarget ? 'target' : measure.kind,
    form: measure.form,
    transformation:
      measure.transformation ??
      (based === null || comparator ? 'GY' : transformationOf(based, period, timeOf(carried, context))),
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
    baseSpan: based?.span ?? null,
    comparator,
    rule: measure.rule,
    doubts: doubtsOf({ clause, measure, subject, time, ...surroundings(sentence), areas: area.codes.length }),
  };
}

/** What else the text has named that a figure could be of. */
const surroundings = ({ carried, subjectSaid }: SentenceState) => ({
  subjectSaid,
  periodIsFar: carried.paragraph - carried.periodParagraph > 1 && carried.periods.size > 1,
  areaIsOpen: carried.area === null && carried.areas.size > 1,
});

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

/** "(Kế hoạch năm tăng 25%)": what stands behind the plan in its bracket or clause is planned. */
function isPlanned({ before }: Clause): boolean {
  const from = before.findLastIndex((part) => part.type === 'mark');
  return (
    from !== -1 && before.slice(from).some((part) => hasRole(part, 'plan')) && !hasRole(before.at(-1), 'plan')
  );
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
