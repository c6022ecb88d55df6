import { readNumeral, type DecimalSign } from './numerals';
import { matchAt, phraseBook, phrasesIn } from './phrases';
import type { Piece } from './pieces';
import type { Span } from './span';
import units from './lexicon/units.json';

export type Approximation = '>' | '<' | '~' | '>=';

export interface Unit {
  /** All that the printed unit can mean; the first that the number allows is meant. */
  readonly code: string;
  readonly mult: number;
  readonly span: Span | null;
}

export interface Quantity {
  /** Digits and separators, with the sign where one is printed. */
  readonly number: Span;
  readonly printed: string;
  readonly digits: string;
  readonly negative: boolean;
  readonly ambiguous: boolean;
  /** The whole of `14/25`. */
  readonly outOf: string | null;
  /** Null where no unit stands with the number. */
  readonly unit: Unit | null;
  readonly bound: 'low' | 'high' | null;
  /** Pieces that it takes: from the number, or the currency before it, to the end of its unit. */
  readonly from: number;
  readonly to: number;
}

const SCALES = phraseBook(
  Object.entries(units.scales).flatMap(([mult, cell]) =>
    phrasesIn(cell).map((phrase) => [phrase, Number(mult)] as const),
  ),
);
const UNITS = phraseBook(
  Object.entries(units.units).flatMap(([code, cell]) =>
    phrasesIn(cell).map((phrase) => [phrase, code] as const),
  ),
);
const PREFIXES = phraseBook(
  Object.entries(units.prefixes).flatMap(([code, cell]) =>
    phrasesIn(cell).map((phrase) => [phrase, code] as const),
  ),
);

/** Words between a number and what it counts: "59 domestic projects". */
const QUALIFIERS = phraseBook(phrasesIn(units.qualifiers).map((phrase) => [phrase, true as const]));

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const COUNTS = codes(units.counts);
export const CURRENCIES = codes(units.currencies);
/** What products are measured in. */
export const VOLUMES = codes(units.volumes);
export const RELATIVE = codes(units.relative);

/** "Sản phẩm" counts products up to some number, and pieces beyond it. */
const MOST_PRODUCTS = 300;

const skipPoint = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.key === '.' && !pieces[at].spaced ? at + 1 : at;

function pickUnit(values: readonly string[], mult: number, digits: string): string {
  const isItem = mult > 0 || digits.includes('.') || Number(digits) > MOST_PRODUCTS;
  const preferred =
    values.includes('PRODUCT') && values.includes('ITEM') ? (isItem ? 'ITEM' : 'PRODUCT') : values[0];
  return preferred ?? '';
}

/** The scale and unit that begin at a piece. */
function unitAt(pieces: readonly Piece[], from: number, digits: string): { unit: Unit; to: number } | null {
  const scale = matchAt(SCALES, pieces, from);
  const mult = scale?.values[0] ?? 0;
  const after = scale ? skipPoint(pieces, scale.to) : from;
  const named = matchAt(UNITS, pieces, after);
  if (named === null)
    return scale && { unit: { code: '', mult, span: spanAt(pieces, from, scale.to) }, to: scale.to };
  const code = pickUnit(named.values, mult, digits);
  return { unit: { code, mult, span: spanAt(pieces, from, named.to) }, to: named.to };
}

/** The unit behind words that qualify it, which are left to be read for what they say. */
function qualifiedUnit(pieces: readonly Piece[], from: number, digits: string): Unit | null {
  let at = from;
  for (let match = matchAt(QUALIFIERS, pieces, at); match; match = matchAt(QUALIFIERS, pieces, at))
    at = match.to;
  const found = at === from ? null : unitAt(pieces, at, digits);
  return found && COUNTS.has(found.unit.code) ? found.unit : null;
}

const spanAt = (pieces: readonly Piece[], from: number, to: number): Span | null => {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** A minus sign stands before its number with no space between, and not behind another number or word. */
function signAt(pieces: readonly Piece[], at: number): Piece | null {
  const [before, mark, number] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (mark?.key !== '-' || number?.spaced !== false) return null;
  const joins = !mark.spaced && (before?.kind === 'number' || before?.kind === 'word' || before?.key === '%');
  return joins || (mark.spaced && before?.kind === 'number') ? null : mark;
}

/** The whole behind a part: `14/25`, `50 out of 63`. */
function outOfAt(pieces: readonly Piece[], at: number): { whole: string; to: number } | null {
  const integer = (piece: Piece | undefined): piece is Piece =>
    piece?.kind === 'number' && /^[1-9]\d{0,3}$/.test(piece.text);
  if (!integer(pieces[at])) return null;
  const after = pieces[at + 1];
  const gap = after?.key === '/' ? 2 : after?.key === 'out' && pieces[at + 2]?.key === 'of' ? 3 : null;
  const whole = gap === null ? undefined : pieces[at + gap];
  if (gap === null || !integer(whole) || Number(whole.text) < Number(pieces[at].text)) return null;
  return { whole: whole.text, to: at + gap + 1 };
}

/** The quantity whose number is the piece; null when its marks are those of no number. */
export function quantityAt(pieces: readonly Piece[], at: number, sign: DecimalSign): Quantity | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number') return null;
  const numeral = readNumeral(piece.text, sign);
  if (numeral === null) return null;
  const minus = signAt(pieces, at);
  const part = outOfAt(pieces, at);
  const after = part?.to ?? at + 1;
  const found = unitAt(pieces, after, numeral.digits);
  const prefix = currencyBefore(pieces, minus === null ? at : at - 1);
  const unit =
    prefix && (found === null || found.unit.code === '')
      ? { code: prefix.code, mult: found?.unit.mult ?? 0, span: found?.unit.span ?? null }
      : (found?.unit ?? null);
  const counted = unit === null ? qualifiedUnit(pieces, after, numeral.digits) : null;
  const start = minus?.start ?? piece.start;
  const end = part
    ? pieces[part.to - 1]?.key === piece.key
      ? piece.end
      : partEnd(pieces, at, part.to)
    : piece.end;
  return {
    number: { start, end },
    printed: (minus ? '-' : '') + piece.text,
    digits: numeral.digits,
    negative: minus !== null,
    ambiguous: numeral.ambiguous,
    outOf: part?.whole ?? null,
    unit: unit?.code === '' ? null : (unit ?? counted),
    bound: null,
    from: prefix ? prefix.from : minus ? at - 1 : at,
    to: found?.to ?? after,
  };
}

/** `14/25` is one number; of `50 out of 63` the number is 50. */
const partEnd = (pieces: readonly Piece[], at: number, to: number): number =>
  pieces[at + 1]?.key === '/' ? (pieces[to - 1]?.end ?? 0) : (pieces[at]?.end ?? 0);

/** A currency in front of its number: `VND 42,495 billion`, `$1.2 billion`. */
function currencyBefore(pieces: readonly Piece[], at: number): { code: string; from: number } | null {
  for (const from of [at - 2, at - 1]) {
    if (from < 0) continue;
    const match = matchAt(PREFIXES, pieces, from);
    const code = match?.values[0];
    if (match?.to === at && code !== undefined) return { code, from };
  }
  return null;
}
