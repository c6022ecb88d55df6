const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** 12 vowels in 6 tones, and đ; in both cases. */
export const VIETNAMESE: readonly string[] = [
  ...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
].flatMap((letter) => [letter, letter.toUpperCase()]);

const SIGNS = '–—‘’“”…·•×÷±≈≠≤≥−→←↑↓°²³½‰€₫\u00a0\u2009\u202f';

const sorted = (characters: Iterable<string>): readonly string[] => [...new Set(characters)].sort();

/**
 * Everything that the app writes. Text is kept in composed form (NFC), so no combining marks; the soft hyphen and control
 * characters are left out too.
 */
export const CHARACTERS = sorted([
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xac),
  ...range(0xae, 0xff),
  ...VIETNAMESE,
  ...SIGNS,
  ...'‹›№⚠○●',
]);

/**
 * What an exported figure may be written with: Latin, every Vietnamese letter, and the signs of numbers. Fewer
 * than the app has, since every file brings its own.
 */
export const FILE_CHARACTERS = sorted([
  ...range(0x20, 0x7e),
  ...range(0xc0, 0xff),
  ...VIETNAMESE,
  ...SIGNS,
  ...'£§©«»µ○●',
]);
