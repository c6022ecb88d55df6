import type { Datum } from '../../model/datum';
import { circle, line } from '../items';
import type { MarkStyle } from '../markStyle';
import type { CircleItem, ColorRole, LineItem } from '../scene';
import { place, type Layers } from './layers';

/** A dot, and how it looks. */
export interface Dot {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly style: MarkStyle;
}

export const dot = ({ datum, x, y, r, style }: Dot): CircleItem =>
  circle({ cx: x, cy: y, r }, style, datum.id);

/** The stroke that joins the dots of a row. */
export const link = (
  [from, to]: readonly [number, number],
  y: number,
  color: ColorRole,
  width: number,
): LineItem => line([from, y], [to, y], color, { width });

/** Dots, a later one over an earlier; what is not published has a place and no dot. */
export const dots = (all: readonly Dot[]): Pick<Layers, 'marks' | 'places'> => ({
  marks: all.filter(({ datum }) => datum.value !== null).map(dot),
  places: all.map(({ datum, x, y }) => place(datum, x, y)),
});
