import type { ExportMessages } from '../i18n/exports';
import type { Messages } from '../i18n/messages';
import { line, serifWidth, SIZE, text, widthOf } from '../layout/items';
import type { Item } from '../layout/scene';
import type { SourceLine } from '../model/sourceLine';
import type { Block } from './blocks';
import { linesOf, shortened } from './sheetText';

const STEP = 17;
const CREDIT = 14;
/** A note of a reader's own is not longer than this. */
const NOTE_LINES = 6;

/** The site's name with its point in the colour of targets, right-aligned. */
function siteName(site: string, right: number, y: number): Item[] {
  const style = { size: CREDIT, weight: 600, face: 'serif' } as const;
  const parts = site.split(' ');
  const words = parts.flatMap((part, i) => (i === 0 ? [part] : ['·', part]));
  let x = right - words.reduce((sum, part) => sum + serifWidth(part, CREDIT), 0);
  return words.map((part) => {
    const item = text(x, y, part, { ...style, color: part === '·' ? 'target' : 'ink' });
    x += serifWidth(part, CREDIT);
    return item;
  });
}

export interface FootText {
  readonly notes: readonly string[];
  /** Notes for which there was no room. */
  readonly left: number;
  readonly sources: readonly SourceLine[];
  /** Address, licence and day; empty for none. */
  readonly credit: string;
}

export interface Foot extends Block {
  /** A note is longer than a sheet can hold, and ends in an ellipsis. */
  readonly cut: boolean;
}

/** Notes, sources, and whose picture it is. */
export function footBlock(
  { notes, left, sources, credit }: FootText,
  width: number,
  t: Messages,
  words: ExportMessages,
): Foot {
  const small = (part: string): number => widthOf(part, SIZE.small);
  const whole = notes.map((note) => linesOf(note, width, small));
  const kept = whole.map((lines) => shortened(lines, NOTE_LINES, width, small));
  const noteLines = [...kept.flat(), ...(left > 0 ? linesOf(words.moreNotes(left), width, small) : [])];
  const creditWidth = serifWidth(t.site, CREDIT) + 24;
  const source = `${t.sources}: ${[...new Set(sources.map((one) => one.text))].join('; ')}`;
  // The name of the site stands at the end of the last line.
  const sourceWidth = credit === '' ? width - creditWidth : width;
  const named = sources.length === 0 ? [] : linesOf(source, sourceWidth, small);
  const credited = credit === '' ? [] : linesOf(credit, width - creditWidth, small);
  const ending = [...named, ...credited];
  const lines = [...noteLines, ...(ending.length === 0 ? [''] : ending)];
  const baseline = (i: number): number => 24 + i * STEP;
  const style = { size: SIZE.small, color: 'muted' } as const;
  return {
    cut: kept.some((lines, i) => lines !== whole[i]),
    height: baseline(lines.length - 1) + 5,
    items: [
      line([0, 4], [width, 4], 'rule'),
      ...lines.flatMap((part, i) => (part === '' ? [] : [text(0, baseline(i), part, style)])),
      ...siteName(t.site, width, baseline(lines.length - 1)),
    ],
  };
}
