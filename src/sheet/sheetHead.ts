import type { Messages } from '../i18n/messages';
import { serifWidth, SIZE, text, widthOf } from '../layout/items';
import { legendMark } from '../layout/legendMark';
import type { Item } from '../layout/scene';
import type { Status } from '../model/status';
import { translate, type Block } from './blocks';
import { linesOf, shortened } from './sheetText';

/** Title sizes from the largest to the smallest, with the most lines for each. */
const TITLES = [26, 23, 20] as const;
const TITLE_LINES = 4;
const SUBTITLE_LINES = 4;
const SUBTITLE = 14.5;

export interface Head extends Block {
  /** The title or the subtitle is too long for the sheet, and ends in an ellipsis. */
  readonly cut: boolean;
}

/** The largest size in which the title has few enough lines, or the smallest. */
function titleSize(title: string, width: number): number {
  const sizes = TITLES.filter((size) => size <= 23 || width >= 440);
  const fits = (size: number, lines: number): boolean =>
    linesOf(title, width, (words) => serifWidth(words, size)).length <= lines;
  return sizes.find((size) => fits(size, 2)) ?? sizes.find((size) => fits(size, 3)) ?? 20;
}

/** The legend of the statuses of a figure, in as few lines as possible. */
function legendBlock(statuses: readonly Status[], width: number, t: Messages): Block {
  const items: Item[] = [];
  let x = 0;
  let y = 0;
  for (const one of statuses) {
    const words = t.status[one];
    const wide = 22 + widthOf(words, SIZE.small);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    items.push(
      translate(legendMark(one), x, y),
      text(x + 22, y + 12, words, { size: SIZE.small, color: 'muted' }),
    );
    x += wide + 18;
  }
  return { height: statuses.length === 0 ? 0 : y + 18, items };
}

/** Title, subtitle and legend. */
export function headBlock(
  { title, subtitle, statuses }: { title: string; subtitle: string; statuses: readonly Status[] },
  width: number,
  t: Messages,
): Head {
  const size = titleSize(title, width);
  const serif = (words: string): number => serifWidth(words, size);
  const plain = (words: string): number => widthOf(words, SUBTITLE);
  const allTitle = linesOf(title, width, serif);
  const allSubtitle = subtitle === '' ? [] : linesOf(subtitle, width, plain);
  const titles = shortened(allTitle, TITLE_LINES, width, serif);
  const subtitles = shortened(allSubtitle, SUBTITLE_LINES, width, plain);
  const step = Math.round(size * 1.22);
  const below = titles.length * step + 6;
  const legend = legendBlock(statuses, width, t);
  const legendTop = below + subtitles.length * 20 + 8;
  return {
    cut: titles !== allTitle || subtitles !== allSubtitle,
    height: legendTop + legend.height,
    items: [
      ...titles.map((words, i) =>
        text(0, size + i * step, words, { size, weight: 600, face: 'serif' as const }),
      ),
      ...subtitles.map((words, i) => text(0, below + 14 + i * 20, words, { size: SUBTITLE, color: 'muted' })),
      ...legend.items.map((item) => translate(item, 0, legendTop)),
    ],
  };
}
