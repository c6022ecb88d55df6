import { exportMessages, type ExportMessages } from '../i18n/exports';
import { messages } from '../i18n/messages';
import type { FigureModel } from '../kinds/registry';
import { sceneOf } from '../kinds/sceneOf';
import { rect, SIZE, text } from '../layout/items';
import type { Item, Place } from '../layout/scene';
import { EMPTY, translate, type Block } from './blocks';
import { compactBody, fewerRows, rowCount, standalone } from './sheetBody';
import { footBlock } from './sheetFoot';
import { headBlock } from './sheetHead';
import { notesOf, titleOf, type Omitted, type SheetOptions } from './sheetOptions';
import { pixelsOf } from './sheetSizes';
import { valueBlock } from './sheetValues';

const BAR = 5;
const GAP = 14;
const marginOf = (width: number): number => (width < 480 ? 22 : 30);

const moreBlock = (missing: number, words: ExportMessages): Block =>
  missing === 0
    ? EMPTY
    : { height: 22, items: [text(0, 16, words.moreRows(missing), { size: SIZE.small, color: 'muted' })] };

export interface SheetChoice {
  readonly scale: number;
  readonly rows: number;
  readonly notes: number;
  /** One line a row. */
  readonly brief: boolean;
  /** How much higher than its own height the picture is, where the height is free. */
  readonly heightFactor: number;
}

interface Built {
  readonly items: readonly Item[];
  readonly places: readonly Place[];
}

export interface Attempt {
  readonly choice: SheetChoice;
  readonly width: number;
  /** The height that it needs at the least. */
  readonly needed: number;
  readonly left: Omit<Omitted, 'small' | 'signs'>;
  readonly build: (height: number) => Built;
}

/** One way to lay a sheet out: how high it is at the least, and how to draw it at a height. */
export function attempt(model: FigureModel, options: SheetOptions, choice: SheetChoice): Attempt {
  const t = messages(options.locale);
  const words = exportMessages(options.locale);
  const width = pixelsOf(options.size.width, options.size.unit) / choice.scale;
  const margin = marginOf(width);
  const room = width - 2 * margin;
  const title = titleOf(model, options);
  const notes = notesOf(model, options);
  const head = headBlock({ title, subtitle: model.subtitle, statuses: model.statuses }, room, t);
  const whole = standalone(model.body);
  const shown = choice.brief ? compactBody(whole) : whole;
  const body = fewerRows(shown, choice.rows);
  const missing = rowCount(model.body) - rowCount(body);
  const left = Math.max(0, notes.length - choice.notes);
  const foot = footBlock(
    { notes: notes.slice(0, choice.notes), left, sources: model.sources, credit: options.credit ?? '' },
    room,
    t,
    words,
  );
  const more = moreBlock(missing, words);
  const values = valueBlock(model.body, room);
  const top = BAR + margin - 6;
  const fixed = top + head.height + GAP + values.height + more.height + GAP + foot.height + margin - 8;
  const free = options.size.height === null;
  const own = sceneOf(body, room, free ? undefined : 0).height;
  const build = (height: number): Built => {
    const picture = height - fixed;
    const scene = sceneOf(body, room, free && choice.heightFactor === 1 ? undefined : picture);
    const from = top + head.height + GAP;
    // What the picture does not take stands above and below it, so that the foot keeps to the foot.
    const y = from + Math.max(0, (picture - scene.height) / 2);
    const below = y + scene.height;
    const at = (items: readonly Item[], dy: number): Item[] =>
      items.map((item) => translate(item, margin, dy));
    return {
      items: [
        ...(options.background === 'transparent' ? [] : [rect({ x: 0, y: 0, width, height }, 'paper')]),
        rect({ x: 0, y: 0, width, height: BAR }, 'own'),
        ...at(head.items, top),
        ...at([...scene.frame, ...scene.marks, ...scene.labels], y),
        ...at(values.items, below),
        ...at(more.items, below + values.height),
        ...at(foot.items, height - margin + 8 - foot.height),
      ],
      places: scene.places.map((place) => ({ ...place, x: place.x + margin, y: place.y + y })),
    };
  };
  return {
    choice,
    width,
    needed: fixed + own * choice.heightFactor,
    left: { rows: missing, brief: shown !== whole, notes: left, words: head.cut || foot.cut },
    build,
  };
}
