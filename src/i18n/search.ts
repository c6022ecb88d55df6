import { fold } from './collate';

declare const FOLDED: unique symbol;

/** What something may be called, as a search sees it: folded words, each after a space. */
export type SearchKey = string & { readonly [FOLDED]: true };

/** The words of a text, folded, without what stands between them. */
export const searchWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

export const searchKey = (...texts: readonly string[]): SearchKey =>
  ` ${searchWords(texts.join(' ')).join(' ')}` as SearchKey;

/**
 * The one rule of every search: each word of the query begins a word of the key; accents, case and the order of words do
 * not matter. A blank query finds everything; one of signs alone finds nothing.
 */
export function matches(query: string): (key: SearchKey) => boolean {
  const words = searchWords(query);
  if (words.length === 0) return () => query.trim() === '';
  return (key) => words.every((word) => key.includes(` ${word}`));
}
