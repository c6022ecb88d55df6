import { textWidth } from '../metrics/measure';
import type { Axis } from '../model/axis';
import { breakLines } from './breakLines';
import type { CircleItem, ColorRole, LineItem, RectItem, Stroke, TextItem } from './scene';

/** Font sizes of a figure, in pixels at its own width. */
export const SIZE = { label: 13.5, value: 13.5, small: 12, axis: 12 } as const;

type TextOptions = Partial<Pick<TextItem, 'size' | 'weight' | 'anchor' | 'color' | 'face' | 'flag'>>;

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

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: ColorRole,
  width = 1,
  dash?: string,
): LineItem => ({
  type: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: dash === undefined ? { color, width } : { color, width, dash },
});

export const rect = (
  box: { x: number; y: number; width: number; height: number },
  fill: ColorRole,
  options: { radius?: number; stroke?: Stroke | null; mark?: string } = {},
): RectItem => ({ type: 'rect', ...box, fill, radius: 0, stroke: null, ...options });

export const circle = (
  cx: number,
  cy: number,
  r: number,
  fill: ColorRole,
  stroke: Stroke,
  mark?: string,
): CircleItem =>
  mark === undefined
    ? { type: 'circle', cx, cy, r, fill, stroke }
    : { type: 'circle', cx, cy, r, fill, stroke, mark };

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

/** Half of the wider of an axis' outermost labels: what they need beyond the ends of the axis. */
export const axisEdge = ({ ticks }: Axis): number =>
  widest([ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''], SIZE.axis) / 2;

export const wrap = (
  words: string,
  width: number,
  size: number = SIZE.label,
  weight: 400 | 600 = 400,
): string[] => breakLines(words, width, (part) => widthOf(part, size, weight));

/** A straight scale; `length` may be negative, for a vertical axis. */
export const scale =
  (axis: { low: number; high: number }, from: number, length: number) =>
  (value: number): number =>
    from + ((value - axis.low) / (axis.high - axis.low)) * length;
