import type { SeriesRole } from '../model/datum';
import type { HighlightOf, RowsOf } from './kind';

interface Row {
  readonly id: string;
  readonly name: string;
  /** `own` without it. */
  readonly role?: SeriesRole;
}

interface WithRows {
  readonly rows: readonly Row[];
}

/** How the rows of a body are ordered and left out, for a kind whose body is rows. */
export const rowsOf = <B extends WithRows>(
  valueOf: (row: B['rows'][number]) => number | null,
  sortable: boolean,
): RowsOf<B> => ({
  list: ({ rows }) =>
    rows.map((row) => ({ id: row.id, name: row.name, role: row.role ?? 'own', value: valueOf(row) })),
  take: (body, places) => ({ ...body, rows: places.flatMap((i) => body.rows.slice(i, i + 1)) }),
  sortable,
});

/** How the rows of a body are highlighted, for a kind whose rows have roles. */
export const highlightOfRows = <B extends WithRows>(): HighlightOf<B> => ({
  marks: ({ rows }) => rows.map(({ id, name }) => ({ id, name })),
  withRoles: (body, role) => ({
    ...body,
    rows: body.rows.map((row) => ({ ...row, role: role(row.id, row.role ?? 'own') })),
  }),
});
