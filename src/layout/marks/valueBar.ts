import type { Tick } from '../../model/axis';
import type { Datum } from '../../model/datum';
import type { Scale } from '../items';
import type { MarkStyle } from '../markStyle';
import type { TextItem } from '../scene';
import { gridX } from './axis';
import { barX } from './bar';
import { endLabel } from './endLabel';
import { place, type Layers } from './layers';

interface BarPlace {
  readonly x: Scale;
  readonly y: number;
  readonly height: number;
  /** The value at which bars begin. */
  readonly base: number;
  /** From the end of the bar to its label. */
  readonly gap: number;
  readonly ticks: readonly Tick[];
  /** How far above and below its middle the bar has a part of the grid, and how strong the line at the base is in it. */
  readonly grid: { readonly reach: number; readonly width?: number };
}

/** A bar with its part of the grid and its value at its end. */
export function valueBar(
  datum: Datum,
  { x, y, height, base, gap, ticks, grid: { reach, width } }: BarPlace,
  style: MarkStyle,
  label: Pick<TextItem, 'weight' | 'color'> & { readonly words?: string },
): Layers {
  const end = x(datum.value ?? base);
  const { words, ...look } = label;
  const span = { top: y - reach, bottom: y + reach };
  return {
    frame: gridX(ticks, x, span, width === undefined ? { base } : { base, width }),
    marks: barX(datum, { x, base, y, height }, style),
    labels: [endLabel(datum, { x: end, y, gap, base }, look, words)],
    places: [place(datum, end, y)],
  };
}
