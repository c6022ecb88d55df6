import type { FigureBody, SeriesRole } from '../model';

interface WithRows {
  readonly rows: readonly { readonly id: string; readonly role?: SeriesRole }[];
}

const hasRows = (body: FigureBody): body is FigureBody & WithRows => 'rows' in body;

/** How many rows a figure has that it could do without; none where the picture is one piece. */
export const rowsOf = (body: FigureBody): number => (hasRows(body) ? body.rows.length : 0);

/** The first rows, those before all that somebody chose to be seen first; in their own order. */
function kept(rows: WithRows['rows'], count: number): WithRows['rows'] {
  const chosen = rows.filter((row) => row.role !== 'muted');
  const first = new Set([...chosen, ...rows].filter((row, i, all) => all.indexOf(row) === i).slice(0, count));
  return rows.filter((row) => first.has(row));
}

/** A figure with fewer rows. Its axis stays: what is left out has been measured with it. */
export const fewerRows = (body: FigureBody, count: number): FigureBody =>
  hasRows(body) && count < body.rows.length
    ? ({ ...body, rows: kept(body.rows, count) } as unknown as FigureBody)
    : body;

/** A figure that stands alone names what a page says beside it. */
export const standing = (body: FigureBody): FigureBody =>
  body.kind === 'bullet' ? { ...body, compact: false } : body;
