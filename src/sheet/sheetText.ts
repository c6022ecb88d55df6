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

export type Measure = (words: string) => number;

/** The longest beginning of a word that fits, one character at least. */
function beginning(word: string, width: number, measure: Measure): string {
  const signs = Array.from(word);
  let count = 1;
  while (count < signs.length && measure(signs.slice(0, count + 1).join('')) <= width) count += 1;
  return signs.slice(0, count).join('');
}

/** Lines no wider than `width`; a word that is wider alone is broken where it must be. */
export function linesOf(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    let rest = word;
    while (measure(rest) > width && Array.from(rest).length > 1) {
      const part = beginning(rest, width, measure);
      lines.push(part);
      rest = rest.slice(part.length);
    }
    if (rest !== '' || lines.length === 0) lines.push(rest);
  }
  return lines;
}

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
