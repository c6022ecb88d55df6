import type { Span } from './span';
import { gluedLengths, wordKey } from './syllables';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** What it is looked up by: a word without its capital letters, digits and marks as they stand. */
  readonly key: string;
  readonly text: string;
  /** False where no space stands before it. */
  readonly spaced: boolean;
}

/** One alternative begins with each kind of character, so that no text is read twice. */
const TOKENS =
  /(?<word>[\p{L}\p{M}]+)|(?<number>\d+(?:[.,]\d+)*)|(?<line>\r\n|[\r\n\u2028\u2029])|(?<space>[^\S\r\n\u2028\u2029]|[\p{Cf}\p{Cc}])|(?<mark>.)/gsu;

const DASHES = /^[\u2010-\u2015\u2212]$/u;
const APOSTROPHES = /^['’]$/u;
const ELLIPSIS = '…';

const markKey = (mark: string): string => (DASHES.test(mark) ? '-' : APOSTROPHES.test(mark) ? "'" : mark);

/**
 * The words, numbers, marks and line ends of a text. A hyphen inside a word and the possessive "'s" are no words of their
 * own: "year-on-year" is three words, "Vietnam's" is one.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (const match of text.matchAll(TOKENS)) {
    const { word, number, line, space } = match.groups ?? {};
    const start = match.index;
    if (space !== undefined) {
      spaced = true;
      continue;
    }
    const all = match[0];
    if (word !== undefined) addWord(tokens, word, start, spaced);
    else {
      const kind = number !== undefined ? 'number' : line !== undefined ? 'break' : 'mark';
      const key = kind === 'mark' ? markKey(all) : kind === 'break' ? '\n' : all;
      tokens.push({ kind, key, text: all, start, end: start + all.length, spaced });
    }
    spaced = false;
  }
  return withoutHyphens(tokens);
}

function addWord(tokens: Token[], word: string, start: number, spaced: boolean): void {
  const before = tokens.at(-1);
  if (word === 's' && before?.key === "'" && !spaced) {
    tokens.pop();
    return;
  }
  let at = start;
  for (const length of gluedLengths(word)) {
    const text = word.slice(at - start, at - start + length);
    tokens.push({
      kind: 'word',
      key: wordKey(text),
      text,
      start: at,
      end: at + length,
      spaced: spaced && at === start,
    });
    at += length;
  }
}

/** Hyphens that join two words. */
const withoutHyphens = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    return !(
      token.key === '-' &&
      !token.spaced &&
      before?.kind === 'word' &&
      after?.kind === 'word' &&
      !after.spaced
    );
  });

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

export const isEllipsis = (token: Token): boolean => token.key === ELLIPSIS;
