import type { Token } from './tokens';

export type Language = 'vi' | 'en';

const VIETNAMESE = /ă|â|đ|ê|ô|ơ|ư|\u0300|\u0301|\u0303|\u0309|\u0323/u;
/** Names of places keep their letters in English texts. */
const LEAST_SHARE = 0.2;

/** The language that most of a text is written in: Vietnamese where many words have its letters. */
export function languageOf(tokens: readonly Token[]): Language {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const vietnamese = words.filter(({ key }) => VIETNAMESE.test(key));
  return vietnamese.length >= words.length * LEAST_SHARE ? 'vi' : 'en';
}
