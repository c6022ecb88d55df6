import type { Context } from '../model/context';
import type { Cell, FigureTable } from '../model/table';

/** Whether a finding concerns the observation of a provenance. */
const isMarked = (ctx: Context, { provenance }: Pick<Cell, 'provenance'>): boolean =>
  provenance?.kind === 'observation' && ctx.checked().marked.has(provenance.id);

/** Marks the cells of a table whose values are in conflict. */
export const markCells = (ctx: Context, table: FigureTable): FigureTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell): Cell => (isMarked(ctx, cell) ? { ...cell, conflict: true } : cell)),
  ),
});
