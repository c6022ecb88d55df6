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

/** A row of a table that became lines when it was copied. */
export interface TableRow {
  readonly label: readonly Piece[];
  readonly numbers: readonly Piece[];
  readonly heads: readonly Piece[];
  /** The lines above the heads: they name what the table is of. */
  readonly above: readonly Piece[];
}

const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 60;
/** Longer labels are no labels: so much text is no table. */
const LONGEST_LABEL = 80;
/** An index of a base that is 100 stays above this; a growth rate seldom comes near. */
const LEAST_INDEX = 50;

type Line = readonly Piece[];

const isNumber = ({ kind }: Piece): boolean => kind === 'number';
const isSign = ({ key }: Piece): boolean => key === '%' || key === '-' || key === '|';

const isNumbers = (line: Line): boolean =>
  line.some(isNumber) && line.every((piece) => isNumber(piece) || isSign(piece));
const isHeads = (line: Line): boolean =>
  line.some(({ kind }) => kind === 'period') &&
  line.every((piece) => piece.kind === 'period' || isSign(piece));
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
  above: Piece[];
  label: Piece[];
  numbers: Piece[];
  /** True once a row has been read: heads that follow are those of another table. */
  filled: boolean;
}

const appended = (to: Piece[], line: Line): Piece[] =>
  to.length + line.length > LONGEST_LABEL ? [...line].slice(-LONGEST_LABEL) : [...to, ...line];

/**
 * Tables that became lines when they were copied: heads with periods, then the label of a row and as many numbers as
 * there are heads, each on a line of its own or all on the line of the label. Gives their rows, and the pieces that are in
 * none. Without heads, lines stay prose.
 */
export function splitTables(pieces: readonly Piece[]): { rows: readonly TableRow[]; rest: readonly Piece[] } {
  const rows: TableRow[] = [];
  const rest: Piece[] = [];
  let table: Table = { heads: [], above: [], label: [], numbers: [], filled: false };
  for (const whole of linesOf(pieces)) {
    const line = filled(whole);
    const heads = line.length > 0 && isHeads(line) ? line.filter(({ kind }) => kind === 'period') : null;
    const inTable = table.heads.length >= LEAST_COLUMNS && line.length > 0;
    const row = inTable ? splitRow(line) : null;
    const isRow = row !== null || (inTable && isNumbers(line));
    if (!isRow) for (const piece of whole) rest.push(piece);
    if (line.length === 0) continue;
    if (heads !== null) {
      const above = table.heads.length === 0 || table.filled ? table.label : table.above;
      const before = table.filled || table.heads.length >= MOST_COLUMNS ? [] : table.heads;
      table = { heads: [...before, ...heads], above, label: [], numbers: [], filled: false };
    } else if (row !== null) {
      rows.push({ ...row, heads: table.heads, above: table.above });
      table.filled = true;
    } else if (isRow) addNumbers(table, line, rows);
    else if (isLabel(line)) table.label = appended(table.label, line);
    else table = { heads: [], above: [], label: [...line], numbers: [], filled: false };
  }
  return { rows, rest };
}

function addNumbers(table: Table, line: Line, rows: TableRow[]): void {
  table.numbers.push(...line);
  table.filled = true;
  if (table.numbers.filter(isNumber).length < table.heads.length) return;
  const { label, numbers, heads, above } = table;
  rows.push({ label, numbers, heads, above });
  table.numbers = [];
  table.label = [];
}

/** The figures of the rows; none of a row that has other numbers of numbers than of heads. */
export function tableFigures(
  rows: readonly TableRow[],
  sign: DecimalSign,
  context: TextContext,
): readonly ReadFigure[] {
  return rows.flatMap((row) => rowFigures(row, sign, context));
}

function topicOf(above: readonly Piece[], sign: DecimalSign, { lexicon }: TextContext): Subject {
  const parts = partsOf(lexicon, above, sign);
  return subjectIn(parts, { subject: null, list: null, lexicon }).subject ?? NO_SUBJECT;
}

function rowFigures(row: TableRow, sign: DecimalSign, context: TextContext): readonly ReadFigure[] {
  const quantities = row.numbers.flatMap((piece, at) => {
    const quantity = isNumber(piece) ? quantityAt(row.numbers, at, sign) : null;
    return quantity === null ? [] : [quantity];
  });
  const numbers = row.numbers.filter(isNumber).length;
  if (quantities.length !== row.heads.length || numbers !== quantities.length) return [];
  const topic = topicOf(row.above, sign, context);
  const subject = rowSubject(partsOf(context.lexicon, row.label, sign), topic, context);
  const isIndex = quantities.every(({ digits }) => Number(digits) >= LEAST_INDEX);
  return row.heads.flatMap((head, at) => {
    const quantity = quantities[at];
    return quantity ? [figureOf(quantity, head, subject, isIndex, context)] : [];
  });
}

/** The first name of a label: the same row may have it in two languages. */
function rowSubject(parts: readonly Part[], topic: Subject, { lexicon }: TextContext): Subject {
  const at = parts.findIndex((part) =>
    ['activity', 'product'].some((role) => codesOf(part, role as 'activity').length > 0),
  );
  const named = at === -1 ? parts : parts.slice(0, at + 1);
  const { subject } = subjectIn(named, { subject: topic, list: 'activity', lexicon });
  return completed(subject, { subject: topic, list: 'activity', lexicon });
}

function headPeriod({ period }: Piece, { published }: TextContext): Period | null {
  if (period === undefined) return null;
  if (period.kind === 'yearOnYear' && period.year !== null) return span(period.year * 12, 12);
  return resolvePeriod(period, { year: period.year, yearSaid: true, published, month: null });
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
