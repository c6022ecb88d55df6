import type { Tick } from '../../model/axis';
import { line, SIZE, text, type Scale } from '../items';
import type { Item, LineItem, TextItem } from '../scene';

const AXIS = { size: SIZE.axis, color: 'muted' } as const;

/** Labels of a level axis, each over the line of its tick. */
export const axisX = (ticks: readonly Tick[], x: Scale, y: number): TextItem[] =>
  ticks.map(({ value, label }) => text(x(value), y, label, { ...AXIS, anchor: 'middle' }));

/** Upright lines of the ticks of a level axis; that of the value from which marks begin is stronger. */
export const gridX = (
  ticks: readonly Tick[],
  x: Scale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { base, width = 1.5 }: { readonly base: number; readonly width?: number },
): LineItem[] =>
  ticks.map(({ value }) =>
    line([x(value), top], [x(value), bottom], value === base ? 'muted' : 'rule', {
      width: value === base ? width : 1,
    }),
  );

/** Level lines of the ticks of an upright axis, each with its label at the left; that of zero is stronger. */
export const gridY = (
  ticks: readonly Tick[],
  y: Scale,
  { left, right }: { readonly left: number; readonly right: number },
): Item[] =>
  ticks.flatMap(({ value, label }): Item[] => [
    line([left, y(value)], [right, y(value)], value === 0 ? 'muted' : 'rule', {
      width: value === 0 ? 1.5 : 1,
    }),
    text(left - 8, y(value) + 4, label, { ...AXIS, anchor: 'end' }),
  ]);
