import { SIZE, text, wrap } from '../../layout/items';
import type { TextItem } from '../../layout/scene';
import type { Datum } from '../../model/datum';
import type { CompareBody, CompareRow } from './body';

/** From this width on names stand beside dots, and words of a slope are as large as elsewhere. */
export const WIDE_FROM = 560;
export const LINE = 16;

export interface Side {
  readonly side: 'a' | 'b';
  readonly datum: Datum;
}

export const sidesOf = (row: CompareRow): Side[] => [
  ...(row.a ? [{ side: 'a', datum: row.a } as const] : []),
  ...(row.b ? [{ side: 'b', datum: row.b } as const] : []),
];

/** Which of the two periods a mark is of, as words before its value; nothing where there is only one. */
export const periodOf = (body: CompareBody, row: CompareRow, side: 'a' | 'b'): string =>
  row.a && row.b ? `${side === 'a' ? body.a : body.b}: ` : '';

/** Where the marks begin: below the unit and the ticks. */
export const topOf = (body: CompareBody, width: number): number => 34 + 14 * head(body, width).length;

export const head = (body: CompareBody, width: number): TextItem[] =>
  wrap(body.unit, width, SIZE.small)
    .slice(0, 2)
    .map((words, i) => text(0, 13 + i * 14, words, { size: SIZE.small, color: 'muted' }));

/** The earlier of two values on an axis of indexes, where it is 100 by definition. */
export const isBase = ({ zero }: CompareBody, datum: Datum): boolean => zero > 0 && datum.value === zero;
