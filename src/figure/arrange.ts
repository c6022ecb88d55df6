import { compareNames } from '../i18n/collate';
import type { Locale } from '../i18n/locale';
import type { FigureBody } from './model';
import type { FigureModel } from './figure';
import type { LinePoint } from '../kinds/progress/body';
import type { SeriesRole } from '../model/datum';

/** The order of the rows of a figure: as its builder has them, from the highest value down, or by their names. */
export const ORDERS = ['given', 'value', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface Arrangement {
  readonly order: Order;
  /** Ids of the marks that are to be seen first; all alike when there are none that the figure has. */
  readonly highlight: readonly string[];
}

/** A mark that may be seen first, and what it is called. */
export interface Highlightable {
  readonly id: string;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
}

function rowsOf(body: FigureBody): readonly Row[] {
  switch (body.kind) {
    case 'dumbbell':
      return body.rows.map(({ id, name, now }) => ({ id, name, value: now.value }));
    case 'bars':
      return body.rows.map(({ id, name, datum }) => ({ id, name, value: datum.value }));
    case 'bullet':
      return body.rows.map(({ id, name, actual }) => ({ id, name, value: actual.value }));
    default:
      return [];
  }
}

/** The orders that a figure can have; one only where its marks have a place of their own. */
export const ordersOf = ({ body }: FigureModel): readonly Order[] =>
  rowsOf(body).length > 1 ? ORDERS : ['given'];

/** The marks of a figure that can be seen first, in its own order. */
export function highlightable({ body }: FigureModel): readonly Highlightable[] {
  const rows = rowsOf(body).map(({ id, name }) => ({ id, name }));
  if (body.kind !== 'lines') return rows.length > 1 ? rows : [];
  const points = [...body.points, ...body.unconnected].sort((a, b) => a.at - b.at);
  return points.length > 1
    ? points.map(({ datum }) => ({ id: datum.id, name: `${datum.name}: ${datum.text}` }))
    : [];
}

/** What has no value stands last; what is alike keeps its order. */
function places(rows: readonly Row[], order: Order, locale: Locale): readonly number[] {
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
  if (at.length === 0 || !('rows' in body)) return model;
  const take = <T>(rows: readonly T[]): T[] => at.flatMap((i) => rows.slice(i, i + 1));
  return {
    ...model,
    body: { ...body, rows: take<unknown>(body.rows) } as unknown as FigureBody,
    // A table with rows of its own keeps them.
    table: table.rows.length === at.length ? { ...table, rows: take(table.rows) } : table,
  };
}

/** Chosen marks are as strong as their figure has any, all others stand back. */
function highlighted(body: FigureBody, chosen: ReadonlySet<string>): FigureBody {
  const role = (id: string, own: SeriesRole): SeriesRole =>
    !chosen.has(id) ? 'muted' : own === 'reference' ? 'own' : own;
  const points = (of: readonly LinePoint[]): LinePoint[] =>
    of.map((point) => ({ ...point, role: role(point.datum.id, point.role) }));
  switch (body.kind) {
    case 'dumbbell':
      return { ...body, rows: body.rows.map((row) => ({ ...row, role: role(row.id, row.role) })) };
    case 'bars':
      return { ...body, rows: body.rows.map((row) => ({ ...row, role: role(row.id, row.role) })) };
    case 'bullet':
      return { ...body, rows: body.rows.map((row) => ({ ...row, role: role(row.id, row.role ?? 'own') })) };
    case 'lines':
      return { ...body, points: points(body.points), unconnected: points(body.unconnected) };
    default:
      return body;
  }
}

/**
 * A figure in another order and with some of its marks to be seen first. What it says stays as it is: title, values,
 * notes and sources. Ids that it does not have are left out of account.
 */
export function arrange(model: FigureModel, { order, highlight }: Arrangement, locale: Locale): FigureModel {
  const known = new Set(highlightable(model).map(({ id }) => id));
  const chosen = new Set(highlight.filter((id) => known.has(id)));
  const inOrder = ordered(model, order, locale);
  return chosen.size === 0 ? inOrder : { ...inOrder, body: highlighted(inOrder.body, chosen) };
}
