import CONCEPTS from './lexicon/concepts.json';
import type { Lexicon } from './lexicon';
import { codesOf, hasRole, type Part } from './part';
import type { Span } from './span';

/** What a number is of. */
export interface Subject {
  /** Codes; null where the text names something that no list has. */
  readonly indicator: string | null;
  readonly activity: string | null;
  readonly product: string | null;
  readonly breakdowns: readonly string[];
  readonly name: Span | null;
  /** True where the text names it and no list does. */
  readonly unknown: boolean;
  /** "Về lượng", "về trị giá": of trade. */
  readonly trade: 'in' | 'out' | null;
  readonly by: 'volume' | 'value' | null;
}

/** Which kind of names the list that is being read has. */
export type ListOf = 'product' | 'activity' | null;

export interface SubjectContext {
  readonly subject: Subject | null;
  readonly list: ListOf;
  readonly lexicon: Lexicon;
}

export const NO_SUBJECT: Subject = {
  indicator: null,
  activity: null,
  product: null,
  breakdowns: [],
  name: null,
  unknown: false,
  trade: null,
  by: null,
};

type Building = { -readonly [K in keyof Subject]: Subject[K] };

const fresh = (): Building => ({ ...NO_SUBJECT });
const isEmpty = (s: Building): boolean =>
  s.indicator === null && s.activity === null && s.product === null && s.trade === null;

const extend = (subject: Building, part: Span): void => {
  subject.name = subject.name
    ? { start: subject.name.start, end: part.end }
    : { start: part.start, end: part.end };
};

/** Indicators that products have. */
const OF_PRODUCTS = new Set([CONCEPTS.output, CONCEPTS.sales, CONCEPTS.imports, CONCEPTS.exports]);

interface Scan {
  current: Building;
  closed: boolean;
  /** Words that no list knows, since the last part that a name cannot hold. */
  unknown: Span | null;
  unknownCount: number;
  /** True where unknown words stand beside a product: "sữa chua" is no "sữa". */
  beside: boolean;
  list: ListOf;
  /** True where a new name may begin: at the head of a sentence, behind a mark or an opening word. */
  open: boolean;
  /** True behind "gồm": what follows are the parts of what was named. */
  comprising: boolean;
  hasArea: boolean;
  readonly context: SubjectContext;
}

const restart = (scan: Scan): void => {
  scan.current = fresh();
  scan.closed = false;
  scan.unknown = null;
  scan.unknownCount = 0;
  scan.beside = false;
  scan.open = true;
  scan.comprising = false;
};

function takeIndicator(scan: Scan, part: Part, code: string): void {
  const [base = code, breakdown] = code.split(':');
  const { current } = scan;
  // "Xuất khẩu đã đạt sản lượng …": the amount of what was named.
  if (base === CONCEPTS.output && scan.closed && (current.product !== null || current.trade !== null)) return;
  const joins = !scan.closed && current.product !== null && OF_PRODUCTS.has(base);
  if (!joins && !isEmpty(current)) scan.current = fresh();
  scan.current.indicator = base;
  scan.list = scan.context.lexicon.takes.get(base) ?? null;
  if (breakdown !== undefined) scan.current.breakdowns = [...scan.current.breakdowns, breakdown];
  scan.closed = false;
  extend(scan.current, part);
}

/** Whether a wide activity is said of what is being measured. */
function suits(scan: Scan, code: string): boolean {
  const { lexicon, subject } = scan.context;
  const only = lexicon.activityFor.get(code);
  return only === undefined || only.includes(scan.current.indicator ?? subject?.indicator ?? '');
}

function takeActivity(scan: Scan, part: Part, code: string): void {
  if (!suits(scan, code)) return;
  if (
    scan.closed ||
    (scan.current.activity !== null && scan.current.activity !== '_T') ||
    scan.current.product !== null
  )
    scan.current = fresh();
  scan.current.activity = code;
  scan.closed = false;
  extend(scan.current, part);
}

function takeProduct(scan: Scan, part: Part, code: string): void {
  const [product = code, breakdown] = code.split(':');
  const fits = scan.current.indicator === null || OF_PRODUCTS.has(scan.current.indicator);
  if (scan.closed || !fits || scan.current.product !== null) {
    const kept = !scan.closed && fits ? scan.current.indicator : null;
    const trade = scan.closed ? null : scan.current.trade;
    scan.current = { ...fresh(), indicator: kept, trade };
  }
  scan.current.product = product;
  if (breakdown !== undefined) scan.current.breakdowns = [...scan.current.breakdowns, breakdown];
  scan.closed = false;
  extend(scan.current, part);
}

/** Names that are both: an activity among activities or where nothing says otherwise a product. */
function takeName(scan: Scan, part: Part): boolean {
  const [indicator] = codesOf(part, 'indicator');
  const [activity] = codesOf(part, 'activity');
  const [product] = codesOf(part, 'product');
  if (scan.comprising && !isEmpty(scan.current)) return true;
  if (activity !== undefined && product !== undefined) {
    if (scan.list === 'activity') takeActivity(scan, part, activity);
    else takeProduct(scan, part, product);
  } else if (product !== undefined) takeProduct(scan, part, product);
  else if (activity !== undefined) takeActivity(scan, part, activity);
  else if (indicator !== undefined) takeIndicator(scan, part, indicator);
  else return false;
  const breakdowns = codesOf(part, 'breakdown');
  if (breakdowns.length > 0) scan.current.breakdowns = [...scan.current.breakdowns, ...breakdowns];
  return true;
}

const CLOSING = [
  'up',
  'down',
  'reach',
  'ratio',
  'excess',
  'share',
  'contribute',
  'times',
  'estimate',
] as const;

function takeWord(scan: Scan, part: Part): void {
  if (hasRole(part, 'detail', 'otherwise')) restart(scan);
  if (hasRole(part, 'and', 'listProduct', 'listActivity')) scan.open = true;
  if (hasRole(part, 'comprise')) scan.comprising = true;
  if (hasRole(part, 'area')) scan.hasArea = true;
  if (hasRole(part, 'listProduct')) scan.list = 'product';
  if (hasRole(part, 'listActivity')) scan.list = 'activity';
  if (hasRole(part, 'tradeOut')) scan.current.trade = 'out';
  if (hasRole(part, 'tradeIn')) scan.current.trade = 'in';
  if (hasRole(part, 'byVolume')) scan.current.by = 'volume';
  if (hasRole(part, 'byValue')) scan.current.by = 'value';
  const breakdowns = codesOf(part, 'breakdown');
  if (breakdowns.length > 0) scan.current.breakdowns = [...scan.current.breakdowns, ...breakdowns];
  if (hasRole(part, ...CLOSING) && !isEmpty(scan.current)) scan.closed = true;
}

/** The subject that is named in the parts before a number; null where none is. */
export function subjectIn(
  parts: readonly Part[],
  context: SubjectContext,
  opens = true,
): { subject: Subject | null; list: ListOf } {
  const scan: Scan = {
    current: fresh(),
    closed: false,
    unknown: null,
    unknownCount: 0,
    beside: false,
    list: context.list,
    open: opens,
    comprising: false,
    hasArea: false,
    context,
  };
  for (const part of parts) {
    if (part.type === 'mark') {
      if (part.key === ':') restart(scan);
      else if (!isEmpty(scan.current)) scan.closed = true;
      scan.open = true;
    } else if (part.type === 'words' || part.type === 'ignored') {
      if ((scan.closed && part.type === 'words') || !scan.open) continue;
      scan.unknown = scan.unknown ? { start: scan.unknown.start, end: part.end } : part;
      scan.unknownCount += part.type === 'words' ? part.count : 1;
    } else if (part.type === 'phrase' && !takeName(scan, part)) takeWord(scan, part);
  }
  return { subject: finish(scan), list: scan.list };
}

const LONGEST_NAME = 14;

/** "Sản lượng hàng hóa qua cảng": an output, of something that no list has. */
const isAmountOfUnknown = ({ current, unknown }: Scan): boolean =>
  current.indicator === CONCEPTS.output &&
  current.product === null &&
  current.activity === null &&
  current.trade === null &&
  unknown !== null;

function finish(scan: Scan): Subject | null {
  if (!isEmpty(scan.current))
    return isAmountOfUnknown(scan) ? { ...scan.current, unknown: true } : scan.current;
  const parts = scan.context.lexicon.breakdowns.get(scan.context.subject?.indicator ?? '') ?? [];
  if (scan.current.breakdowns.some((code) => parts.includes(code))) return scan.current;
  if (scan.unknown === null || scan.unknownCount > LONGEST_NAME || scan.hasArea) {
    return scan.current.breakdowns.length > 0 || scan.current.by !== null ? scan.current : null;
  }
  return { ...scan.current, name: { start: scan.unknown.start, end: scan.unknown.end }, unknown: true };
}

/** What a subject inherits from the one before: an activity its indicator, a bare breakdown everything else. */
export function completed(subject: Subject | null, context: SubjectContext): Subject {
  const { subject: before, lexicon } = context;
  if (subject === null) return before ?? NO_SUBJECT;
  const takes = subject.indicator === null ? undefined : lexicon.takes.get(subject.indicator);
  // "Production of beverages" is said of an activity.
  const isOfActivity = subject.activity !== null && takes === 'product';
  if (subject.indicator !== null && !isOfActivity) return ofSameProduct(subject, before);
  if (subject.activity !== null) {
    const carries = before?.indicator != null && lexicon.takes.get(before.indicator) === 'activity';
    const indicator = carries ? before.indicator : CONCEPTS.productionIndex;
    const only = lexicon.activityFor.get(subject.activity);
    return { ...subject, indicator, activity: only?.includes(indicator) === false ? null : subject.activity };
  }
  if (subject.product !== null)
    return { ...subject, indicator: subject.trade === 'in' ? CONCEPTS.imports : CONCEPTS.output };
  if (subject.unknown) return completedUnknown(subject, context);
  if (subject.trade !== null && before?.product != null) return { ...subject, product: before.product };
  if (before !== null && (subject.breakdowns.length > 0 || subject.by !== null || subject.trade !== null))
    return {
      ...before,
      // A sector is one of the whole, not of the activity named last.
      activity: subject.breakdowns.length > 0 ? null : before.activity,
      breakdowns: subject.breakdowns.length > 0 ? subject.breakdowns : before.breakdowns,
      trade: subject.trade ?? before.trade,
      by: subject.by,
      name: subject.name ?? before.name,
    };
  return subject;
}

/** "Sản lượng" alone is that of the product before; "tiêu thụ nội địa" is of it, too. */
function ofSameProduct(subject: Subject, before: Subject | null): Subject {
  if (subject.product !== null || before?.product == null || !OF_PRODUCTS.has(subject.indicator ?? ''))
    return subject;
  if (subject.indicator === CONCEPTS.output && subject.trade === null)
    return { ...before, name: subject.name };
  return subject.indicator === CONCEPTS.sales ? { ...subject, product: before.product } : subject;
}

/** Something in a list is of the kind of its neighbours. */
function completedUnknown(subject: Subject, { list, subject: before }: SubjectContext): Subject {
  if (list === 'activity')
    return { ...subject, indicator: before?.activity != null ? before.indicator : CONCEPTS.productionIndex };
  if (list === 'product' || before?.product != null) return { ...subject, indicator: CONCEPTS.output };
  return before ?? subject;
}
