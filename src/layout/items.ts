import { textWidth } from '../metrics/measure';
import type { Axis } from '../model/axis';
import { breakLines } from './breakLines';
import type { Point } from './geometry';
import type { CircleItem, ColorRole, LineItem, RectItem, Stroke, TextItem } from './scene';

/** Font sizes of a figure, in pixels at its own width. */
export const SIZE = { label: 13.5, value: 13.5, small: 12, axis: 12 } as const;

/** From this width on names stand beside their marks; below it they stand above them. */
export const WIDE_FROM = 560;

/** From one line of words to the next. */
export const LINE = 16;
/** The same where lines carry accents above and below: a mark under the upper and one over the lower do not meet. */
export const TALL_LINE = 18;
/** From the middle of a line of words to its baseline. */
export const BASELINE = 4.5;

/** How words look that stand back behind names and values. */
export const SMALL = { size: SIZE.small, color: 'muted' } as const;

export type TextOptions = Partial<
  Pick<TextItem, 'size' | 'weight' | 'anchor' | 'color' | 'face' | 'flag' | 'of'>
>;

export const text = (x: number, y: number, words: string, options: TextOptions = {}): TextItem => ({
  type: 'text',
  x,
  y,
  text: words,
  size: SIZE.label,
  weight: 400,
  anchor: 'start',
  color: 'ink',
  ...options,
});

/** Lines of words below one another, from the baseline of the first. */
export const textLines = (
  lines: readonly string[],
  { x, y, pitch = LINE }: { readonly x: number; readonly y: number; readonly pitch?: number },
  options: TextOptions = {},
): TextItem[] => lines.map((words, i) => text(x, y + i * pitch, words, options));

export const line = (
  [x1, y1]: Point,
  [x2, y2]: Point,
  color: ColorRole,
  { width = 1, ...stroke }: { readonly width?: number; readonly dash?: string | undefined } = {},
): LineItem => ({
  type: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: stroke.dash === undefined ? { color, width } : { color, width, dash: stroke.dash },
});

export const rect = (
  box: { x: number; y: number; width: number; height: number },
  fill: ColorRole,
  options: { radius?: number; stroke?: Stroke | null; mark?: string } = {},
): RectItem => ({ type: 'rect', ...box, fill, radius: 0, stroke: null, ...options });

export const circle = (
  place: { readonly cx: number; readonly cy: number; readonly r: number },
  { fill, stroke }: { readonly fill: ColorRole; readonly stroke: Stroke },
  mark?: string,
): CircleItem => ({ type: 'circle', ...place, fill, stroke, ...(mark === undefined ? {} : { mark }) });

export const widthOf = (words: string, size: number = SIZE.label, weight: 400 | 600 = 400): number =>
  textWidth(words, size, weight === 600 ? 'inter600' : 'inter400');

export const serifWidth = (words: string, size: number): number => textWidth(words, size, 'serif600');

export const itemWidth = ({ text, size, weight, face }: TextItem): number =>
  face === 'serif' ? serifWidth(text, size) : widthOf(text, size, weight);

export const widest = (
  words: readonly string[],
  size: number = SIZE.label,
  weight: 400 | 600 = 400,
): number => Math.max(0, ...words.map((w) => widthOf(w, size, weight)));

/** What the names of rows take beside their marks, `most` at most. */
export const namesWidth = (names: readonly string[], most: number): number =>
  Math.min(most, widest(names, SIZE.label, 600));

/** Half of the wider of an axis' outermost labels: what they need beyond the ends of the axis. */
export const axisEdge = ({ ticks }: Axis): number =>
  widest([ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''], SIZE.axis) / 2;

export const wrap = (
  words: string,
  width: number,
  size: number = SIZE.label,
  weight: 400 | 600 = 400,
): string[] => breakLines(words, width, (part) => widthOf(part, size, weight));

/** From a value to its place. */
export type Scale = (value: number) => number;

/** A straight scale; `length` may be negative, for a vertical axis. */
export const scale =
  (axis: { low: number; high: number }, from: number, length: number): Scale =>
  (value) =>
    from + ((value - axis.low) / (axis.high - axis.low)) * length;
