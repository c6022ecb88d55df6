import type { Piece } from './pieces';

export interface Sentence {
  readonly pieces: readonly Piece[];
  /** Counted from 0; a blank line, or a line that a new sentence begins, starts another. */
  readonly paragraph: number;
}

const ENDS = new Set(['.', '!', '?']);
const CLOSERS = new Set(['"', '”', '»', ')', "'"]);
/** Words that end in a point: titles and "v.v.". */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'ts',
  'ths',
  'tp',
  'tr',
  'v',
  'no',
  'st',
  'vs',
  'gs',
  'pgs',
]);

/** A longer run of words is no sentence but a list or an attack; it is cut, so that reading stays linear. */
const LONGEST = 400;

const isUpper = (text: string): boolean => /^[\p{Lu}\d"“«(]/u.test(text);

/** A point ends a sentence unless it belongs to an abbreviation or a name: "Mr. An", "TP.HCM". */
function endsHere(pieces: readonly Piece[], at: number): boolean {
  const [before, here, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (here === undefined || !ENDS.has(here.key)) return false;
  if (after === undefined) return true;
  if (here.key === '.' && before?.kind === 'word' && ABBREVIATIONS.has(before.key)) return false;
  if (after.key === '.' || CLOSERS.has(after.key)) return false;
  if (before?.key === '.') return after.spaced && isUpper(after.text);
  return (
    after.kind === 'break' ||
    after.kind === 'period' ||
    (isUpper(after.text) && (after.spaced || before?.kind !== 'number'))
  );
}

/** A line goes on in the next one where that begins with a small letter, as text copied from a page does. */
const goesOn = (pieces: readonly Piece[], at: number): boolean => {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  return (
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    before?.kind !== 'break' &&
    !ENDS.has(before?.key ?? '')
  );
};

export function sentencesOf(pieces: readonly Piece[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Piece[] = [];
  let paragraph = 0;
  const close = (): void => {
    if (current.length > 0) sentences.push({ pieces: current, paragraph });
    current = [];
  };
  pieces.forEach((piece, at) => {
    if (piece.kind === 'break') {
      if (goesOn(pieces, at)) return;
      close();
      // Empty lines are no paragraphs.
      if (sentences.at(-1)?.paragraph === paragraph) paragraph += 1;
      return;
    }
    current.push(piece);
    const closer = CLOSERS.has(piece.key) && endsHere(pieces, at - 1);
    if (endsHere(pieces, at) || closer || current.length >= LONGEST) close();
  });
  close();
  return sentences;
}
