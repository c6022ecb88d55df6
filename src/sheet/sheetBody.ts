import type { FigureRow } from '../kinds/kind';
import { kindOf, type FigureBody } from '../kinds/registry';

const rowsOf = (body: FigureBody): readonly FigureRow[] => kindOf(body).rows?.list(body) ?? [];

/** How many rows a figure has that it could do without; none where the picture is one piece. */
export const rowCount = (body: FigureBody): number => rowsOf(body).length;

/** From both ends towards the middle: the first, the last, the second, the last but one. */
const fromEnds = <R>(rows: readonly R[]): R[] =>
  rows.map((_, i) => rows[i % 2 === 0 ? i / 2 : rows.length - (i + 1) / 2] as R);

/**
 * The rows in the order in which they are kept: those that somebody chose to be seen first, and of what remains the
 * greatest and the least, which titles speak of, before all between them and all without a value.
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

/** A figure with fewer rows, in their own order. Its axis stays: what is left out has been measured with it. */
export function fewerRows(body: FigureBody, count: number): FigureBody {
  const rows = rowsOf(body);
  if (count >= rows.length) return body;
  const kept = new Set(byImportance(rows).slice(0, count));
  const places = rows.flatMap((row, i) => (kept.has(row) ? [i] : []));
  return kindOf(body).rows?.take(body, places) ?? body;
}

/** A figure of one line a row, where it can be drawn so. The body itself where it cannot. */
export const compactBody = (body: FigureBody): FigureBody => kindOf(body).compact?.(body) ?? body;

/** A figure that stands alone names what a page says beside it. */
export const standalone = (body: FigureBody): FigureBody => kindOf(body).standalone?.(body) ?? body;
