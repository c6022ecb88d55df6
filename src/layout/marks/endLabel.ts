import type { Datum } from '../../model/datum';
import type { EndLabel } from '../fit';
import { FLAG_ROOM, flagOf } from '../flags';
import { BASELINE, SIZE, text, widthOf, type TextOptions } from '../items';
import type { TextItem } from '../scene';

/** The value of a fall stands at the left of its mark, every other at its right. */
const falls = ({ value }: Datum, base: number): boolean => (value ?? base) < base;

/** The room that the value of a datum needs beside its mark. */
export const endLabelRoom = (datum: Datum, base: number, words = datum.label): EndLabel => ({
  value: datum.value ?? base,
  width: widthOf(words, SIZE.value, 600) + (datum.conflict === true ? FLAG_ROOM : 0),
  side: falls(datum, base) ? 'left' : 'right',
});

/** The value of a datum beside the end of its mark. */
export const endLabel = (
  datum: Datum,
  {
    x,
    y,
    gap,
    base,
  }: { readonly x: number; readonly y: number; readonly gap: number; readonly base: number },
  options: TextOptions,
  words = datum.label,
): TextItem => {
  const left = falls(datum, base);
  return text(left ? x - gap : x + gap, y + BASELINE, words, {
    ...flagOf(datum),
    ...options,
    anchor: left ? 'end' : 'start',
    of: datum.id,
  });
};
