export type Measure = (words: string) => number;

/** The longest beginning of a word that fits, one character at least. */
function beginning(word: string, width: number, measure: Measure): string {
  const signs = Array.from(word);
  let count = 1;
  while (count < signs.length && measure(signs.slice(0, count + 1).join('')) <= width) count += 1;
  return signs.slice(0, count).join('');
}

/** A word in pieces that fit. */
function brokenWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (measure(rest) > width && Array.from(rest).length > 1) {
    const piece = beginning(rest, width, measure);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/**
 * Words in lines no wider than `width`. A single word that is wider stays whole, as a label must be read; where nothing
 * may stand out, `broken` breaks it.
 */
export function breakLines(words: string, width: number, measure: Measure, broken = false): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(broken ? brokenWord(word, width, measure) : [word]));
  }
  return lines;
}
