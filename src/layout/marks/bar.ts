import type { Datum } from '../../model/datum';
import { rect, type Scale } from '../items';
import type { MarkStyle } from '../markStyle';
import type { RectItem } from '../scene';

/** A level bar from a base to the value of a datum; none where nothing is published. */
export function barX(
  { id, value }: Datum,
  {
    x,
    base,
    y,
    height,
  }: { readonly x: Scale; readonly base: number; readonly y: number; readonly height: number },
  { fill, stroke }: MarkStyle,
): RectItem[] {
  if (value === null) return [];
  const [zero, at] = [x(base), x(value)];
  const box = { x: Math.min(zero, at), y: y - height / 2, width: Math.abs(at - zero), height };
  return [rect(box, fill, { stroke, mark: id })];
}
