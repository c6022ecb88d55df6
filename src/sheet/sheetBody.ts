import type { FigureRow } from '../kinds/kind';
import { kindOf, type FigureBody } from '../kinds/registry';

const rowsOf = (body: FigureBody): readonly FigureRow[] => kindOf(body).rows?.list(body) ?? [];

/** The number of rows that can be omitted; 0 for a picture that cannot be divided. */
export const rowCount = (body: FigureBody): number => rowsOf(body).length;

/** Orders items from both ends towards the middle: first, last, second, last but one. */
const fromEnds = <R>(rows: readonly R[]): R[] =>
  rows.map((_, i) => rows[i % 2 === 0 ? i / 2 : rows.length - (i + 1) / 2] as R);

/**
 * Rows by importance: highlighted ones first, then from the greatest and the least value, which titles mention, to
 * those between, then rows without a value.
 */
function byImportance(rows: readonly FigureRow[]): readonly FigureRow[] {
  const ranked = (some: readonly FigureRow[]): FigureRow[] => [
    ...fromEnds(some.filter(({ value }) => value !== null)),
    ...some.filter(({ value }) => value === null),
  ];
  return [
    ...ranked(rows.filter((row) => row.role !== 'muted')),
    ...ranked(rows.filter((row) => row.role === 'muted')),
  ];
}

/** A body with fewer rows, in their order. The axis stays that of all rows. */
export function fewerRows(body: FigureBody, count: number): FigureBody {
  const rows = rowsOf(body);
  if (count >= rows.length) return body;
  const kept = new Set(byImportance(rows).slice(0, count));
  const places = rows.flatMap((row, i) => (kept.has(row) ? [i] : []));
  return kindOf(body).rows?.take(body, places) ?? body;
}

/** The body with one line for each row, where its kind allows it; else the same body. */
export const compactBody = (body: FigureBody): FigureBody => kindOf(body).compact?.(body) ?? body;

/** The body for a sheet: it names what a page would say beside it. */
export const standalone = (body: FigureBody): FigureBody => kindOf(body).standalone?.(body) ?? body;
