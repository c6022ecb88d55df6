import phrases from './phrases/ignored.json';
import { matchAt, phraseBook, phrasesIn, type PhraseBook } from './phrases';
import type { Piece } from './pieces';
import type { Quantity } from './quantities';

/** Why a number is no statistic. */
export type Ignored =
  'time' | 'document' | 'name' | 'ordinal' | 'provinces' | 'plan-items' | 'ownership' | 'no-unit' | 'heading';

const bookOf = ({ vi, en }: { vi: string; en: string }): PhraseBook<true> =>
  phraseBook([...phrasesIn(vi), ...phrasesIn(en)].map((phrase) => [phrase, true as const]));

const DOCUMENT = bookOf(phrases.document);
const ORDINAL = bookOf(phrases.ordinal);
const PLAN_ITEMS = bookOf(phrases.planItems);
const OWNERSHIP = bookOf(phrases.ownership);
const PROVINCES = bookOf(phrases.provinces);

/** How many provinces there have been: said with "tỉnh", they are all of them. */
const PROVINCE_COUNTS = new Set(['63', '34', '64']);
const LONGEST_BEFORE = 3;
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

const endsAt = (book: PhraseBook<true>, pieces: readonly Piece[], at: number): boolean =>
  Array.from({ length: LONGEST_BEFORE }, (_, i) => at - 1 - i).some(
    (from) => from >= 0 && matchAt(book, pieces, from)?.to === at,
  );

/** A word and a number written as one are a name ("B2C"), unless the word is one that numbers stand behind. */
function isName(pieces: readonly Piece[], at: number, standsBehind: (piece: Piece) => boolean): boolean {
  const [beforeHyphen, before, number, after] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number === undefined) return false;
  const glued = !number.spaced && before?.kind === 'word' && !standsBehind(before);
  const hyphen = !number.spaced && before?.key === '-' && !before.spaced && beforeHyphen?.kind === 'word';
  const isLetter = after?.kind === 'word' && !after.spaced && /^\p{Lu}$/u.test(after.text);
  return glued || hyphen || (isLetter && glued);
}

/** Why the number at a piece is no statistic, whatever stands around it; null when it may be one. */
export function ignoredAt(
  pieces: readonly Piece[],
  at: number,
  quantity: Quantity | null,
  standsBehind: (piece: Piece) => boolean,
): Ignored | null {
  const [before, number, after, next] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  const isInteger = /^\d+$/.test(number?.text ?? '');
  if (
    isInteger &&
    ((before?.key === ':' && pieces[at - 2]?.kind === 'number' && !number?.spaced) ||
      (after?.key === ':' && next?.kind === 'number' && !next.spaced))
  )
    return 'time';
  if (after?.key === '/' && next?.kind === 'word' && !next.spaced) return 'document';
  if (isInteger && endsAt(DOCUMENT, pieces, at) && quantity?.unit == null) return 'document';
  if (isName(pieces, at, standsBehind)) return 'name';
  if (after?.kind === 'word' && !after.spaced && ORDINAL_ENDINGS.has(after.key)) return 'ordinal';
  if (isInteger && endsAt(ORDINAL, pieces, at) && (quantity?.unit == null || before?.key === 'thư\u0301'))
    return 'ordinal';
  const behind = quantity?.outOf == null ? at + 1 : at + 3;
  if (PROVINCE_COUNTS.has(number?.text ?? '') && matchAt(PROVINCES, pieces, at + 1)) return 'provinces';
  if (number?.text === '100' && after?.key === '%' && matchAt(OWNERSHIP, pieces, at + 2)) return 'ownership';
  if (isInteger && matchAt(PLAN_ITEMS, pieces, behind)) return 'plan-items';
  return null;
}
