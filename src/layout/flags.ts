import type { Datum } from '../model/datum';
import { widthOf } from './items';
import type { Item, LineItem, PathItem, TextItem } from './scene';

/** The sign of a value in conflict: a triangle with a stroke and a dot, as high as the text beside it. */
const SIDE = 12;
const GAP = 4;

/** Width that the sign adds to a label. */
export const FLAG_ROOM = SIDE + GAP;

/** Field of a text: true for a value that another observation contradicts. */
export const flagOf = ({ conflict }: Pick<Datum, 'conflict'>): Pick<TextItem, 'flag'> =>
  conflict === true ? { flag: true } : {};

/** The width of a datum's label, with its sign if it has one. */
export const labelWidth = (datum: Datum, size: number, weight: 400 | 600 = 400): number =>
  widthOf(datum.label, size, weight) + (datum.conflict === true ? FLAG_ROOM : 0);

/**
 * Points in the order in which their labels are placed: those with a sign first, so that none is left out for lack of
 * space.
 */
export const signedFirst = <T extends { readonly point: { readonly datum: Datum } }>(
  points: readonly T[],
): T[] =>
  [...points].sort(
    (a, b) => Number(b.point.datum.conflict === true) - Number(a.point.datum.conflict === true),
  );

function sign(left: number, baseline: number): (PathItem | LineItem)[] {
  const [top, bottom, middle] = [baseline - SIDE + 1.5, baseline + 0.5, left + SIDE / 2];
  return [
    {
      type: 'path',
      points: [
        [middle, top],
        [left + SIDE, bottom],
        [left, bottom],
      ],
      stroke: { color: 'warn', width: 1 },
      fill: 'warn',
      sign: true,
    },
    {
      type: 'line',
      x1: middle,
      y1: top + 3.5,
      x2: middle,
      y2: bottom - 3.75,
      stroke: { color: 'paper', width: 1.5 },
      sign: true,
    },
    {
      type: 'line',
      x1: middle,
      y1: bottom - 2.6,
      x2: middle,
      y2: bottom - 1.1,
      stroke: { color: 'paper', width: 1.5 },
      sign: true,
    },
  ];
}

function drawn(item: TextItem): Item[] {
  const { flag, ...words } = item;
  if (flag !== true) return [item];
  const width = widthOf(item.text, item.size, item.weight);
  const x = {
    start: item.x,
    middle: item.x - FLAG_ROOM / 2,
    end: item.x - FLAG_ROOM,
  }[item.anchor];
  const right = { start: x + width, middle: x + width / 2, end: x }[item.anchor];
  return [{ ...words, x }, ...sign(right + GAP, item.y)];
}

/** Draws the signs, for which the layout of the labels has left space. */
export const withFlags = (labels: readonly Item[]): Item[] =>
  labels.flatMap((item) => (item.type === 'text' ? drawn(item) : [item]));
