import { exportMessages } from '../../i18n/exports';
import type { Locale } from '../../i18n/locale';
import { messages } from '../../i18n/messages';
import type { FigureModel } from '../model';
import { moved, type Block } from './blocks';
import { rect, SIZE, text } from './items';
import type { Item, Place } from './scene';
import { sceneOf } from './sceneOf';
import { fewerRows, rowsOf, standing } from './sheetBody';
import { footBlock } from './sheetFoot';
import { headBlock } from './sheetHead';
import { pixelsOf, type SheetSize } from './sheetSizes';
import { givenText } from './sheetText';
import { unknownSigns } from '../metrics/measure';
import { valueBlock } from './sheetValues';

export const GROUNDS = ['light', 'dark', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface SheetOptions {
  readonly locale: Locale;
  readonly size: SheetSize;
  readonly ground: Ground;
  /** Instead of the model's own; text of a reader, shown as text. */
  readonly title?: string | undefined;
  /** Stands before the model's notes. */
  readonly note?: string | undefined;
}

/** What a sheet had no room for: nothing of it is lost in silence. */
export interface Left {
  readonly rows: number;
  readonly notes: number;
  /** The title or the subtitle ends in an ellipsis. */
  readonly words: boolean;
  /** The type is smaller than is read with ease at this size. */
  readonly small: boolean;
  /** Characters that are in none of the site's fonts: another font draws them, or none. */
  readonly signs: readonly string[];
}

/**
 * A figure as it leaves: with title, subtitle, legend, values, notes, source and credit, every coordinate decided. In
 * units of the layout; a file shows it at `out`.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly out: { readonly width: number; readonly height: number; readonly unit: SheetSize['unit'] };
  readonly ground: Ground;
  /** The name of the site, whose picture it is. */
  readonly site: string;
  readonly title: string;
  readonly alt: string;
  readonly locale: Locale;
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly left: Left;
}

const BAR = 5;
const GAP = 14;
const marginOf = (width: number): number => (width < 480 ? 22 : 30);

const round = (n: number, digits: number): number => Math.round(n * 10 ** digits) / 10 ** digits;

interface Choice {
  readonly scale: number;
  readonly rows: number;
  readonly notes: number;
}

interface Attempt {
  readonly choice: Choice;
  readonly width: number;
  /** The height that it needs at the least. */
  readonly needed: number;
  readonly left: Omit<Left, 'small' | 'signs'>;
  readonly build: (height: number) => { readonly items: readonly Item[]; readonly places: readonly Place[] };
}

/** One way to lay a sheet out: how high it is at the least, and how to draw it at a height. */
function attempt(model: FigureModel, options: SheetOptions, choice: Choice): Attempt {
  const t = messages(options.locale);
  const words = exportMessages(options.locale);
  const width = pixelsOf(options.size.width, options.size.unit) / choice.scale;
  const margin = marginOf(width);
  const room = width - 2 * margin;
  const title = givenText(options.title ?? '') || model.title;
  const own = givenText(options.note ?? '');
  const notes = [...(own === '' ? [] : [own]), ...model.notes];
  const head = headBlock({ title, subtitle: model.subtitle, grammar: model.grammar }, room, t);
  const body = fewerRows(standing(model.body), choice.rows);
  const missing = rowsOf(model.body) - rowsOf(body);
  const left = Math.max(0, notes.length - choice.notes);
  const foot = footBlock(
    { notes: notes.slice(0, choice.notes), left, sources: model.sources },
    room,
    t,
    words,
  );
  const more: Block =
    missing === 0
      ? { height: 0, items: [] }
      : {
          height: 22,
          items: [text(0, 16, words.moreRows(missing), { size: SIZE.small, paint: 'muted' })],
        };
  const values = valueBlock(model.body, room);
  const top = BAR + margin - 6;
  const fixed = top + head.height + GAP + values.height + more.height + GAP + foot.height + margin - 8;
  const least = sceneOf(body, room, 0).height;
  const build = (height: number) => {
    const free = height - fixed;
    const scene = sceneOf(body, room, free);
    const from = top + head.height + GAP;
    // What the picture does not take stands above and below it, so that the foot keeps to the foot.
    const y = from + Math.max(0, (free - scene.height) / 2);
    const below = y + scene.height;
    const at = (items: readonly Item[], dy: number): Item[] => items.map((item) => moved(item, margin, dy));
    return {
      items: [
        ...(options.ground === 'transparent' ? [] : [rect({ x: 0, y: 0, width, height }, 'paper')]),
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
    needed: fixed + least,
    left: { rows: missing, notes: left, words: head.cut },
    build,
  };
}

/** Smaller type is tried in steps of this. */
const STEP = 0.93;
/** Below this the type of a picture is no type any more. */
const SMALLEST = 0.25;

/** What to try, the best first: smaller type, then fewer notes, then fewer rows, and in the end type below what is read with ease. */
function* choices(model: FigureModel, { size, note }: SheetOptions): Generator<Choice> {
  const rows = rowsOf(model.body);
  const notes = model.notes.length + (note === undefined ? 0 : 1);
  const { best, least } = size.scale;
  for (let scale = best; scale > least; scale *= STEP) yield { scale, rows, notes };
  for (let kept = notes; kept >= 0; kept -= 1) yield { scale: least, rows, notes: kept };
  for (let kept = rows - 1; kept >= 1; kept -= 1) yield { scale: least, rows: kept, notes: 0 };
  for (let scale = least * STEP; scale > least * SMALLEST; scale *= STEP)
    yield { scale, rows: Math.min(1, rows), notes: 0 };
}

/** The first that fits the height, or the smallest of all. */
function chosen(model: FigureModel, options: SheetOptions): Attempt {
  const { size } = options;
  const height = size.height === null ? Infinity : pixelsOf(size.height, size.unit);
  let last: Attempt | null = null;
  for (const choice of choices(model, options)) {
    last = attempt(model, options, choice);
    if (last.needed * choice.scale <= height) return last;
  }
  if (!last) throw new RangeError('a size has no scale to try');
  return last;
}

/** A figure as a sheet of the size that is asked for. Pure: the same model and options are the same sheet. */
export function sheetOf(model: FigureModel, options: SheetOptions): Sheet {
  const { size, ground, locale } = options;
  const found = chosen(model, options);
  const { scale } = found.choice;
  const perUnit = pixelsOf(1, size.unit);
  const out = {
    width: size.width,
    // Whole pixels; tenths of a millimetre.
    height: size.height ?? round((found.needed * scale) / perUnit, size.unit === 'px' ? 0 : 1),
    unit: size.unit,
  };
  const height = (out.height * perUnit) / scale;
  const title = givenText(options.title ?? '') || model.title;
  const built = found.build(height);
  const texts = built.items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
  return {
    width: found.width,
    height,
    out,
    ground,
    site: messages(locale).site,
    title,
    alt: model.alt,
    locale,
    ...built,
    left: {
      ...found.left,
      small: scale < size.scale.least - 1e-9,
      signs: unknownSigns(texts.join('')),
    },
  };
}
