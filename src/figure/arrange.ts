import { compareNames } from '../i18n/collate';
import type { Locale } from '../i18n/locale';
import type { FigureRow } from '../kinds/kind';
import { kindOf, type FigureBody, type FigureModel } from '../kinds/registry';
import type { SeriesRole } from '../model/datum';

/** Orders of the rows of a figure: as its kind has them, by value from the highest, or by name. */
export const ORDERS = ['given', 'value', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface Arrangement {
  readonly order: Order;
  /** Ids of the highlighted marks; without any that the figure has, no mark is muted. */
  readonly highlight: readonly string[];
}

/** A mark that can be highlighted, with its name. */
export interface Highlightable {
  readonly id: string;
  readonly name: string;
}

const rowsOf = (body: FigureBody): readonly FigureRow[] => {
  const rows = kindOf(body).rows;
  return rows?.sortable === true ? rows.list(body) : [];
};

/** The orders that a figure can have; only `given` where marks cannot be moved. */
export const ordersOf = ({ body }: FigureModel): readonly Order[] =>
  rowsOf(body).length > 1 ? ORDERS : ['given'];

/** The marks of a figure that can be highlighted, in its order. */
export function highlightable({ body }: FigureModel): readonly Highlightable[] {
  const marks = kindOf(body).highlight?.marks(body) ?? [];
  return marks.length > 1 ? marks : [];
}

/** Rows without a value come last; equal ones keep their order. */
function places(rows: readonly FigureRow[], order: Order, locale: Locale): readonly number[] {
  const byName = (a: number, b: number): number =>
    compareNames(locale, rows[a]?.name ?? '', rows[b]?.name ?? '');
  const byValue = (a: number, b: number): number => {
    const [x, y] = [rows[a]?.value ?? -Infinity, rows[b]?.value ?? -Infinity];
    return x === y ? 0 : y - x;
  };
  const given = rows.map((_, i) => i);
  return order === 'given' ? given : given.sort(order === 'name' ? byName : byValue);
}

function ordered(model: FigureModel, order: Order, locale: Locale): FigureModel {
  const { body, table } = model;
  const at = places(rowsOf(body), order, locale);
  const take = kindOf(body).rows?.take;
  if (at.length === 0 || !take) return model;
  return {
    ...model,
    body: take(body, at),
    // A table whose rows are not the figure's keeps its order.
    table:
      table.rows.length === at.length
        ? { ...table, rows: at.flatMap((i) => table.rows.slice(i, i + 1)) }
        : table,
  };
}

/** A highlighted reference becomes `own`, other highlighted marks keep their role; all others are muted. */
function highlighted(body: FigureBody, chosen: ReadonlySet<string>): FigureBody {
  const role = (id: string, own: SeriesRole): SeriesRole =>
    !chosen.has(id) ? 'muted' : own === 'reference' ? 'own' : own;
  return kindOf(body).highlight?.withRoles(body, role) ?? body;
}

/**
 * A figure in another order and with some marks highlighted. Title, values, notes and sources stay. Unknown ids are
 * ignored.
 */
export function arrange(model: FigureModel, { order, highlight }: Arrangement, locale: Locale): FigureModel {
  const known = new Set(highlightable(model).map(({ id }) => id));
  const chosen = new Set(highlight.filter((id) => known.has(id)));
  const inOrder = ordered(model, order, locale);
  return chosen.size === 0 ? inOrder : { ...inOrder, body: highlighted(inOrder.body, chosen) };
}
