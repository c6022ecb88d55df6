import type { Book } from './book';
import { saidIn, type Said } from './context';
import { tokensIn, withoutRanges, type Token } from './tokens';
import { WORDS, type Lang, type Status } from './words';

/** Somebody who reads one language, with the package at hand. */
export interface Reader {
  readonly book: Book;
  readonly lang: Lang;
}

export const said = ({ book, lang }: Reader, text: string): Said => saidIn(text, book, lang);

/** A text without counts of what the page shows itself: the law of counts holds them. */
export const withoutCounts = (rest: string, lang: Lang): string =>
  WORDS[lang].counts.reduce((text, count) => text.replace(count, (all) => '\uFFFC'.repeat(all.length)), rest);

/** The values that a text states. */
export function tokens(reader: Reader, text: string): Token[] {
  const { book, lang } = reader;
  return tokensIn(withoutRanges(said(reader, text).rest), book.units[lang], lang);
}

export const hasNumber = (reader: Reader, text: string): boolean => tokens(reader, text).length > 0;

export const statusWord = (text: string, lang: Lang): Status | null =>
  WORDS[lang].statuses.find(([word]) => word.test(text.trim()))?.[1] ?? null;

/** Of `+22.1% (estimate)` the estimate. */
export const bracketed = (text: string, lang: Lang): Status | null =>
  [...text.matchAll(/\(([^()]+)\)/gu)]
    .map(([, word = '']) => statusWord(word, lang))
    .find((status) => status !== null) ?? null;
