import { exportMessages } from '../i18n/exports';
import type { Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { circle, line, rect, text, widthOf } from '../layout/items';
import type { Item } from '../layout/scene';
import { translate } from './blocks';
import type { Sheet } from './sheet';
import { footBlock } from './sheetFoot';
import { headBlock } from './sheetHead';
import { pixelsOf, type SheetSize } from './sheetSizes';
import { linesOf, shortened } from './sheetText';

const MARGIN = 30;
const BAR = 5;

export interface CardText {
  readonly title: string;
  readonly subtitle: string;
  /** What the page is for. */
  readonly text: string;
  readonly credit: string;
}

const TEXT = { size: 17, step: 25, lines: 4 } as const;

/** The sign of the site across a card: its marks, which stand for no value. */
function sign(left: number, right: number, y: number): Item[] {
  const [before, now] = [16, 22];
  return [
    line([left + 2 * before, y], [right - 2 * now, y], 'own-soft', { width: 10 }),
    circle(
      { cx: left + before, cy: y, r: before },
      { fill: 'paper', stroke: { color: 'own', width: 3, dash: '7 5' } },
    ),
    circle({ cx: right - now, cy: y, r: now }, { fill: 'own', stroke: { color: 'own', width: 3 } }),
  ];
}

/** A sheet for what has a title and no figure: a page of words, in a link that is shared. Its height must be given. */
export function titleSheet(
  { title, subtitle, text: words, credit }: CardText,
  size: SheetSize,
  locale: Locale,
): Sheet {
  const t = messages(locale);
  const { best } = size.scale;
  const width = pixelsOf(size.width, size.unit) / best;
  const height = pixelsOf(size.height ?? size.width / 2, size.unit) / best;
  const room = width - 2 * MARGIN;
  const head = headBlock({ title, subtitle, statuses: [] }, room, t);
  const foot = footBlock({ notes: [], left: 0, sources: [], credit }, room, t, exportMessages(locale));
  const measure = (part: string): number => widthOf(part, TEXT.size);
  const lines = shortened(linesOf(words, room, measure), TEXT.lines, room, measure);
  const below = BAR + MARGIN + head.height + TEXT.step;
  const footTop = height - MARGIN - foot.height;
  const textEnd = below + lines.length * TEXT.step;
  return {
    width,
    height,
    out: { width: size.width, height: size.height ?? size.width / 2, unit: size.unit },
    background: 'light',
    site: t.site,
    title,
    alt: subtitle,
    locale,
    items: [
      rect({ x: 0, y: 0, width, height }, 'paper'),
      rect({ x: 0, y: 0, width, height: BAR }, 'own'),
      ...head.items.map((item) => translate(item, MARGIN, BAR + MARGIN)),
      ...lines.map((part, i) => text(MARGIN, below + i * TEXT.step, part, { size: TEXT.size })),
      ...sign(MARGIN, width - MARGIN, (textEnd + footTop) / 2),
      ...foot.items.map((item) => translate(item, MARGIN, footTop)),
    ],
    places: [],
    left: { rows: 0, brief: false, notes: 0, words: head.cut, small: false, signs: [] },
  };
}
