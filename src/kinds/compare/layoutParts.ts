import { unitLines } from '../../layout/marks/row';
import type { Datum } from '../../model/datum';
import type { CompareBody, CompareRow } from './body';

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
export const topOf = ({ unit }: CompareBody, width: number): number =>
  34 + 14 * unitLines(unit, width).length;

/** The earlier of two values on an axis of indexes, where it is 100 by definition. */
export const isBase = ({ zero }: CompareBody, datum: Datum): boolean => zero > 0 && datum.value === zero;
