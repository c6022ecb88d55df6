import { breakLines, type Measure } from '../layout/breakLines';

/** Controls of direction and of joining, and all else that shows nothing: text that is given may hide nothing. */
const HIDDEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const BROKEN = /[\p{Cs}\p{Co}\ufffe\uffff]/gu;

/**
 * Words that somebody gave, as they may stand in a figure: composed, in one line, with nothing in them that is not seen,
 * turns the direction of what follows, or is no character.
 */
export const givenText = (words: string): string =>
  words
    .replace(HIDDEN, '')
    .normalize('NFC')
    .replace(BROKEN, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();

/** Lines of a sheet, from which nothing may stand out: a word that is wider alone is broken where it must be. */
export const linesOf = (words: string, width: number, measure: Measure): string[] =>
  breakLines(words, width, measure, true);

/** The first `most` lines, the last of them ending in an ellipsis when there were more. */
export function shortened(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = Array.from(last).slice(0, -1).join('');
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}
