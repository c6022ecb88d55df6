import type { FigureBody } from '../model';

interface WithRows {
  readonly rows: readonly { readonly id: string }[];
}

const hasRows = (body: FigureBody): body is FigureBody & WithRows => 'rows' in body;

/** How many rows a figure has that it could do without; none where the picture is one piece. */
export const rowsOf = (body: FigureBody): number => (hasRows(body) ? body.rows.length : 0);

/** The first rows of a figure. Its axis stays: what is left out has been measured with it. */
export const fewerRows = (body: FigureBody, count: number): FigureBody =>
  hasRows(body) && count < body.rows.length
    ? ({ ...body, rows: body.rows.slice(0, count) } as unknown as FigureBody)
    : body;

/** A figure that stands alone names what a page says beside it. */
export const standing = (body: FigureBody): FigureBody =>
  body.kind === 'bullet' ? { ...body, compact: false } : body;
