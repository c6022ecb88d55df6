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

/** One alternative begins with each kind of character, so that no text is read twice: word, number, line end, space, mark. */
const TOKENS =
  /([\p{L}\p{M}]+)|(\d+(?:[.,]\d+)*)|(\r\n|[\r\n\u2028\u2029])|((?:[^\S\r\n\u2028\u2029]|[\p{Cf}\p{Cc}])(?:[^\S\r\n\u2028\u2029]|\p{Cf})*)|./gsu;

const DASHES = /^[\u2010-\u2015\u2212]$/u;
const APOSTROPHES = /^['’]$/u;

const markKey = (mark: string): string => (DASHES.test(mark) ? '-' : APOSTROPHES.test(mark) ? "'" : mark);

/**
 * The words, numbers, marks and line ends of a text. A hyphen inside a word and the possessive "'s" are no words of their
 * own: "year-on-year" is three words, "Vietnam's" is one.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const words: Words = new Map();
  let spaced = true;
  for (const match of text.matchAll(TOKENS)) {
    const [all, word, number, line, space] = match;
    if (space !== undefined) {
      spaced = true;
      continue;
    }
    const start = match.index;
    if (word !== undefined) addWord(tokens, words, { word, start, spaced });
    else {
      const kind = number !== undefined ? 'number' : line !== undefined ? 'break' : 'mark';
      const key = kind === 'mark' ? markKey(all) : kind === 'break' ? '\n' : all;
      tokens.push({ kind, key, text: all, start, end: start + all.length, spaced });
    }
    spaced = false;
  }
  return withoutHyphens(tokens);
}

/** The words glued together in a word as written, with their keys: each word of a text is worked out once. */
type Words = Map<string, readonly { readonly text: string; readonly key: string }[]>;

function wordsIn(words: Words, word: string): NonNullable<ReturnType<Words['get']>> {
  const known = words.get(word);
  if (known !== undefined) return known;
  let at = 0;
  const found = gluedLengths(word).map((length) => {
    const text = word.slice(at, at + length);
    at += length;
    return { text, key: wordKey(text) };
  });
  words.set(word, found);
  return found;
}

interface Found {
  readonly word: string;
  readonly start: number;
  readonly spaced: boolean;
}

function addWord(tokens: Token[], words: Words, { word, start, spaced }: Found): void {
  const before = tokens.at(-1);
  if (word === 's' && before?.key === "'" && !spaced) {
    tokens.pop();
    return;
  }
  let at = start;
  for (const { text, key } of wordsIn(words, word)) {
    tokens.push({
      kind: 'word',
      key,
      text,
      start: at,
      end: at + text.length,
      spaced: spaced && at === start,
    });
    at += text.length;
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
