/**
 * Pages lose the space between words ("tạotăng"). A word that no Vietnamese syllable looks like, and that two or three
 * syllables in a row do, is read as these. Words without Vietnamese letters stay whole: "industrial" is no slip.
 */

const ONSET = '(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:uyê|iê|yê|uô|ươ|ia|ya|ua|ưa|uya|oa|oă|oe|uê|uơ|uy|uâ|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnptiyou])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');

const VIETNAMESE = /ă|â|đ|ê|ô|ơ|ư|\u0300|\u0301|\u0303|\u0309|\u0323/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Longer words are no slip of a page. */
const LONGEST = 24;
const MOST_PIECES = 4;

/** Letters with breves, circumflexes and horns kept, tones as marks of their own. */
const opened = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ð]/gu, 'đ')
    .replace(/([aăâeêoôơuư])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gu, '$1$3$2')
    .replace(/a\u0306/gu, 'ă')
    .replace(/([aeo])\u0302/gu, (_, letter: string) => ({ a: 'â', e: 'ê', o: 'ô' })[letter] ?? letter)
    .replace(/([ou])\u031b/gu, (_, letter: string) => ({ o: 'ơ', u: 'ư' })[letter] ?? letter);

const bare = (word: string): string => word.replace(TONES, '');

const isSyllable = (word: string): boolean =>
  (word.match(TONES)?.length ?? 0) <= 1 && SYLLABLE.test(bare(word));

/** The ends of the pieces, fewest pieces first; null when there is no way. */
function splitEnds(letters: readonly string[], from: number, pieces: number): number[] | null {
  if (pieces === 0) return null;
  const rest = letters.slice(from).join('');
  if (isSyllable(rest)) return [letters.length];
  for (let end = letters.length - 1; end > from; end -= 1) {
    if (!isSyllable(letters.slice(from, end).join(''))) continue;
    const more = splitEnds(letters, end, pieces - 1);
    if (more !== null && startsWell(letters, end)) return [end, ...more];
  }
  return null;
}

/** A syllable inside glued words begins with a consonant: else its first vowel belongs to the syllable before. */
const startsWell = (letters: readonly string[], at: number): boolean =>
  /^[bcdđghklmnpqrstvx]/u.test(letters[at] ?? '');

/**
 * The lengths of the words glued together in one, in UTF-16 units of the word as written; one length where nothing is
 * glued.
 */
export function gluedLengths(word: string): readonly number[] {
  if (word.length > LONGEST || word.length < 4) return [word.length];
  const whole = opened(word);
  if (!VIETNAMESE.test(whole) || isSyllable(whole)) return [word.length];
  const letters = word.match(/\p{L}\p{M}*/gu) ?? [];
  const ends = splitEnds(letters.map(opened), 0, MOST_PIECES);
  if (ends === null || letters.join('') !== word) return [word.length];
  return ends.map((end, i) => letters.slice(ends[i - 1] ?? 0, end).join('').length);
}

/**
 * What a word is looked up by: small letters, and the tone after them, so that "hoà" and "hòa", in any Unicode form, are
 * one word.
 */
export function wordKey(word: string): string {
  const letters = opened(word);
  const tones = letters.match(TONES)?.join('') ?? '';
  return bare(letters) + tones;
}
