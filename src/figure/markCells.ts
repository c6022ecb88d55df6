import type { Context } from '../model/context';
import type { Cell, FigureTable } from '../model/table';

/** Whether a cross-check speaks against the figure that a question is of. */
const isMarked = (ctx: Context, { provenance }: Pick<Cell, 'provenance'>): boolean =>
  provenance?.kind === 'observation' && ctx.checked().marked.has(provenance.id);

/** A table whose figures in conflict say so. */
export const markCells = (ctx: Context, table: FigureTable): FigureTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell): Cell => (isMarked(ctx, cell) ? { ...cell, conflict: true } : cell)),
  ),
});
