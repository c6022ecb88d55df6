import { ignoredAt } from './ignored';
import type { Lexicon, Meaning, WordRole } from './lexicon';
import type { DecimalSign } from './numerals';
import { NATION } from './areas';
import { hasRole, type Part, type PhrasePart } from './part';
import { namesPeriod } from './periods';
import { matchAt, phraseBook, phrasesIn, type Slots } from './phrases';
import type { Piece } from './pieces';
import { quantityAt } from './quantities';
import { withRanges } from './ranges';
import words from './phrases/words.json';

const STANDS_BEHIND: readonly WordRole[] = ['up', 'down', 'reach', 'estimate', 'greater', 'less', 'about'];
const BEHIND = phraseBook(
  STANDS_BEHIND.flatMap((role) => phrasesIn(words[role].vi).map((phrase) => [phrase, true as const])),
);
/** Words that numbers are said after, though a page lost the space: "tăng1,36%". */
const standsBehind = (piece: Piece): boolean => matchAt(BEHIND, [piece], 0) !== null;

const SLOTS: Slots<Piece> = {
  period: (piece) => (piece.kind === 'period' && piece.period && namesPeriod(piece.period) ? 1 : undefined),
};

/** Names of places have capital letters: "hòa bình" is peace. */
function fitsCase(meaning: Meaning, pieces: readonly Piece[]): boolean {
  if (meaning.role !== 'area' || meaning.code === NATION) return true;
  return pieces
    .filter(({ kind }) => kind === 'word')
    .every(({ text }) => /^\p{Lu}/u.test(text) || text === 'phố' || text === 'city');
}

/** A phrase, and how far it reaches once the further words of a section's name are taken in. */
function phraseAt(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  at: number,
): { part: PhrasePart; to: number } | null {
  const match = matchAt(lexicon.book, pieces, at, SLOTS);
  if (match === null) return null;
  const taken = pieces.slice(at, match.to);
  const meanings = match.values.filter((meaning) => fitsCase(meaning, taken));
  const [first] = taken;
  if (first === undefined || meanings.length === 0) return null;
  let to = match.to;
  for (const meaning of meanings)
    if (meaning.role === 'activity') to = Math.max(to, tailEnd(lexicon, meaning.code, pieces, to));
  const last = pieces[to - 1] ?? first;
  const period = taken.find(({ kind }) => kind === 'period')?.period ?? null;
  return { part: { type: 'phrase', meanings, period, start: first.start, end: last.end }, to };
}

const JOINS = new Set([',', ';', 'va\u0300', 'and', '-']);

/** The end of the name of a section of which only some of the parts are printed. */
function tailEnd(lexicon: Lexicon, code: string, pieces: readonly Piece[], from: number): number {
  const tails = lexicon.tails.get(code);
  if (tails === undefined) return from;
  let end = from;
  for (;;) {
    let at = end;
    while (JOINS.has(pieces[at]?.key ?? '')) at += 1;
    const tail = matchAt(tails, pieces, at);
    if (tail === null) return end;
    end = tail.to;
  }
}

/** The parts of a sentence. */
export function partsOf(lexicon: Lexicon, pieces: readonly Piece[], sign: DecimalSign): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = partAt(lexicon, pieces, at, sign);
    if (found === null) break;
    const { part, to } = found;
    // A sign or a currency in front of a number is part of the quantity.
    while ((parts.at(-1)?.start ?? -1) >= part.start) parts.pop();
    const before = parts.at(-1);
    if (part.type === 'words' && before?.type === 'words')
      parts[parts.length - 1] = { ...before, end: part.end, count: before.count + 1 };
    else parts.push(part);
    at = to;
  }
  return withRanges(parts).map(withoutBare);
}

/** A number without a unit is no statistic, unless a page has lost the sign of percent behind a change: "tăng 0,4 so với". */
function withoutBare(part: Part, at: number, parts: readonly Part[]): Part {
  if (part.type !== 'quantity' || part.quantity.unit !== null) return part;
  const near = [parts[at - 1], parts[at - 2]].find((before) => !hasRole(before, 'greater', 'less', 'about'));
  if (part.quantity.digits.includes('.') && hasRole(near, 'up', 'down')) return part;
  return { type: 'ignored', reason: 'no-unit', start: part.start, end: part.end };
}

function partAt(
  lexicon: Lexicon,
  pieces: readonly Piece[],
  at: number,
  sign: DecimalSign,
): { part: Part; to: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const { start, end } = piece;
  if (piece.kind === 'period' && piece.period) {
    const base = phraseAt(lexicon, pieces, at);
    return base ?? { part: { type: 'period', period: piece.period, start, end }, to: at + 1 };
  }
  if (piece.kind === 'number') {
    const quantity = quantityAt(pieces, at, sign);
    const reason = ignoredAt(pieces, at, quantity, standsBehind) ?? (quantity === null ? 'no-unit' : null);
    if (quantity === null || reason !== null)
      return { part: { type: 'ignored', reason: reason ?? 'no-unit', start, end }, to: at + 1 };
    const over = { start: pieces[quantity.from]?.start ?? start, end: pieces[quantity.to - 1]?.end ?? end };
    return { part: { type: 'quantity', quantity, ...over }, to: quantity.to };
  }
  const phrase = phraseAt(lexicon, pieces, at);
  if (phrase) return phrase;
  return piece.kind === 'word'
    ? { part: { type: 'words', count: 1, start, end }, to: at + 1 }
    : { part: { type: 'mark', key: piece.key, start, end }, to: at + 1 };
}
