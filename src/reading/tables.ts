import { span, type Period } from '../dataset/period';
import type { TextContext } from './carried';
import type { ReadFigure } from './figure';
import { codesOf, type Part } from './part';
import { partsOf } from './parts';
import { resolvePeriod } from './periods';
import type { Piece } from './pieces';
import { quantityAt, type Quantity } from './quantities';
import type { DecimalSign } from './numerals';
import { completed, NO_SUBJECT, subjectIn, type Subject } from './subjects';

/**
 * Tables that became lines when they were copied: heads with periods, then the label of a row and as many numbers as
 * there are heads, each on a line of its own or all on the line of the label.
 */
export interface TablesRead {
  readonly figures: readonly ReadFigure[];
  /** The pieces that are in no table. */
  readonly rest: readonly Piece[];
}

const LEAST_COLUMNS = 2;
/** An index of a base that is 100 stays above this; a growth rate seldom comes near. */
const LEAST_INDEX = 50;

type Line = readonly Piece[];

const isNumber = ({ kind }: Piece): boolean => kind === 'number';
const isSign = ({ key }: Piece): boolean => key === '%' || key === '-' || key === '|';

const isNumbers = (line: Line): boolean =>
  line.some(isNumber) && line.every((piece) => isNumber(piece) || isSign(piece));
const isHeads = (line: Line): boolean =>
  line.some(({ kind }) => kind === 'period') && line.every((piece) => piece.kind === 'period' || isSign(piece));
const isLabel = (line: Line): boolean => !line.some((piece) => isNumber(piece) || piece.kind === 'period');

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.kind === 'break') lines.push([]);
  }
  return lines;
}

const filled = (line: Line): Line => line.filter(({ kind }) => kind !== 'break');

/** A label with its numbers behind it on one line. */
function splitRow(line: Line): { label: Line; numbers: Line } | null {
  const first = line.findIndex(isNumber);
  const [label, numbers] = [line.slice(0, first), line.slice(first)];
  return first > 0 && isLabel(label) && isNumbers(numbers) && numbers.filter(isNumber).length >= LEAST_COLUMNS
    ? { label, numbers }
    : null;
}

interface Table {
  heads: Piece[];
  /** The indicator that the lines above name. */
  topic: Subject;
  label: Piece[];
  numbers: Piece[];
}

/** Reads the tables of a text. Without heads, or with other numbers of numbers than of heads, lines stay prose. */
export function readTables(pieces: readonly Piece[], sign: DecimalSign, context: TextContext): TablesRead {
  const figures: ReadFigure[] = [];
  const rest: Piece[] = [];
  const table: Table = { heads: [], topic: NO_SUBJECT, label: [], numbers: [] };
  let fresh = true;
  for (const whole of linesOf(pieces)) {
    const line = filled(whole);
    const row = splitRow(line);
    const isHead = line.length > 0 && isHeads(line);
    const inTable = table.heads.length >= LEAST_COLUMNS && (isNumbers(line) || row !== null);
    if (line.length === 0 || !inTable) rest.push(...whole);
    if (line.length === 0) continue;
    if (isHead) {
      table.heads = fresh ? [...table.heads, ...line.filter(({ kind }) => kind === 'period')] : line.filter(({ kind }) => kind === 'period');
      fresh = true;
    } else if (row && inTable) {
      figures.push(...rowFigures({ ...table, label: [...row.label], numbers: [...row.numbers] }, sign, context));
      fresh = false;
    } else if (inTable) {
      table.numbers.push(...line);
      fresh = false;
      if (table.numbers.filter(isNumber).length < table.heads.length) continue;
      figures.push(...rowFigures(table, sign, context));
      table.numbers = [];
      table.label = [];
    } else {
      takeText(table, line, sign, context);
    }
  }
  return { figures, rest };
}

function takeText(table: Table, line: Line, sign: DecimalSign, context: TextContext): void {
  const { subject } = subjectIn(partsOf(context.lexicon, line, sign), { subject: null, list: null, lexicon: context.lexicon });
  if (subject?.indicator != null) table.topic = subject;
  if (!isLabel(line)) {
    table.heads = [];
    table.label = [];
  } else table.label.push(...line);
  table.numbers = [];
}

function rowFigures(table: Table, sign: DecimalSign, context: TextContext): readonly ReadFigure[] {
  const numbers = table.numbers.flatMap((piece, at) => (isNumber(piece) ? [quantityAt(table.numbers, at, sign)] : []));
  if (numbers.length !== table.heads.length || numbers.includes(null)) return [];
  const quantities = numbers.filter((quantity) => quantity !== null);
  const parts = partsOf(context.lexicon, table.label, sign);
  const subject = rowSubject(parts, table.topic, context);
  const isIndex = quantities.every(({ digits }) => Number(digits) >= LEAST_INDEX);
  return quantities.map((quantity, at) => figureOf(quantity, table.heads[at] as Piece, subject, isIndex, context));
}

/** The first name of a label: the same row may have it in two languages. */
function rowSubject(parts: readonly Part[], topic: Subject, { lexicon }: TextContext): Subject {
  const at = parts.findIndex((part) => ['activity', 'product'].some((role) => codesOf(part, role as 'activity').length > 0));
  const named = at === -1 ? parts : parts.slice(0, at + 1);
  const { subject } = subjectIn(named, { subject: topic, list: 'activity', lexicon });
  return completed(subject, { subject: topic, list: 'activity', lexicon });
}

function headPeriod({ period }: Piece, { published }: TextContext): Period | null {
  if (period === null) return null;
  if (period.kind === 'yearOnYear' && period.year !== null) return span(period.year * 12, 12);
  return resolvePeriod(period, { year: period.year, published, month: null });
}

function figureOf(
  quantity: Quantity,
  head: Piece,
  subject: Subject,
  isIndex: boolean,
  context: TextContext,
): ReadFigure {
  return {
    number: quantity.number,
    printed: quantity.printed,
    value: (quantity.negative ? '-' : '') + quantity.digits,
    outOf: null,
    unit: isIndex ? { code: 'INDEX', mult: 0, span: null } : { code: 'PERCENT', mult: 0, span: null },
    kind: 'growth',
    form: isIndex ? 'index100' : 'pct',
    transformation: 'GY',
    scenario: 'ACTUAL',
    status: 'A',
    approximation: null,
    bound: null,
    indicator: subject.indicator,
    activity: subject.unknown ? null : (subject.activity ?? '_T'),
    product: subject.unknown ? null : (subject.product ?? '_Z'),
    breakdown: subject.unknown ? null : '_T',
    subject: subject.name,
    period: headPeriod(head, context),
    periodSpan: { start: head.start, end: head.end },
    areas: context.area.code === null ? [] : [context.area.code],
    areaSpan: null,
    baseSpan: { start: head.start, end: head.end },
    comparator: false,
    rule: 'table',
    doubts: [],
  };
}
