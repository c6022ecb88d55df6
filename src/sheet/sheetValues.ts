import { kindOf, type FigureBody } from '../kinds/registry';
import { flagOf, labelWidth, withFlags } from '../layout/flags';
import { SIZE, text, widthOf } from '../layout/items';
import { markStyle } from '../layout/markStyle';
import { EMPTY, type Block } from './blocks';
import { linesOf } from './sheetText';

const STEP = 19;

/** The values of a picture whose marks have no labels: one line each, the value at the right. */
export function valueBlock(body: FigureBody, width: number): Block {
  const data = kindOf(body).unlabelled?.(body);
  if (!data) return EMPTY;
  let y = 12;
  const items = data.flatMap((datum) => {
    const value = labelWidth(datum, SIZE.value, 600);
    const names = linesOf(datum.name, width - value - 16, (words) => widthOf(words));
    const first = y + 14;
    y += names.length * STEP;
    return [
      ...names.map((words, i) => text(0, first + i * STEP, words)),
      text(width, first, datum.label, {
        ...flagOf(datum),
        size: SIZE.value,
        weight: 600,
        anchor: 'end' as const,
        color: markStyle(datum.status).text,
      }),
    ];
  });
  return { height: y, items: withFlags(items) };
}
