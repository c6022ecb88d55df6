import type { FigureBody } from '../figure/model';
import type { SeriesRole } from '../model/datum';

interface Row {
  readonly id: string;
  readonly role?: SeriesRole;
}

interface WithRows {
  readonly rows: readonly Row[];
}

const hasRows = (body: FigureBody): body is Extract<FigureBody, WithRows> => 'rows' in body;

/** How many rows a figure has that it could do without; none where the picture is one piece. */
export const rowsOf = (body: FigureBody): number => (hasRows(body) ? body.rows.length : 0);

/** The ids of the rows that show a value. */
function measured(body: Extract<FigureBody, WithRows>): ReadonlySet<string> {
  switch (body.kind) {
    case 'dumbbell':
      return idsOf(body.rows, ({ now }) => now.value !== null);
    case 'bars':
      return idsOf(body.rows, ({ datum }) => datum.value !== null);
    case 'bullet':
      return idsOf(body.rows, ({ actual }) => actual.value !== null);
    case 'compare':
      return idsOf(body.rows, ({ a, b }) => (a?.value ?? b?.value ?? null) !== null);
  }
}

const idsOf = <R extends Row>(rows: readonly R[], has: (row: R) => boolean): ReadonlySet<string> =>
  new Set(rows.filter(has).map(({ id }) => id));

/** From both ends towards the middle: the first, the last, the second, the last but one. */
const fromEnds = <R>(rows: readonly R[]): R[] =>
  rows.map((_, i) => rows[i % 2 === 0 ? i / 2 : rows.length - (i + 1) / 2] as R);

/**
 * The rows that are kept, in their own order: those that somebody chose to be seen first, and of what remains the
 * greatest and the least, which titles speak of, before all between them and all without a value.
 */
function kept(body: Extract<FigureBody, WithRows>, count: number): ReadonlySet<string> {
  const rows: readonly Row[] = body.rows;
  const withValue = measured(body);
  const ranked = (some: readonly Row[]): Row[] => [
    ...fromEnds(some.filter(({ id }) => withValue.has(id))),
    ...some.filter(({ id }) => !withValue.has(id)),
  ];
  const order = [
    ...ranked(rows.filter((row) => row.role !== 'muted')),
    ...ranked(rows.filter((row) => row.role === 'muted')),
  ];
  return new Set(order.slice(0, count).map(({ id }) => id));
}

/** A figure with fewer rows. Its axis stays: what is left out has been measured with it. */
export function fewerRows(body: FigureBody, count: number): FigureBody {
  if (!hasRows(body) || count >= body.rows.length) return body;
  const ids = kept(body, count);
  const rows: readonly Row[] = body.rows;
  return { ...body, rows: rows.filter(({ id }) => ids.has(id)) } as unknown as FigureBody;
}

/** A figure of one line a row, where it can be told so: what its table says is not repeated. Itself where it cannot. */
export function compact(body: FigureBody): FigureBody {
  if (body.kind === 'dumbbell' && body.rows.some((row) => row.levelBefore !== ''))
    return { ...body, rows: body.rows.map((row) => ({ ...row, levelBefore: '' })) };
  if (body.kind === 'compare' && (body.view === 'bars' || body.view === 'contribution'))
    return { ...body, brief: true };
  return body;
}

/** A figure that stands alone names what a page says beside it. */
export const forStandalone = (body: FigureBody): FigureBody =>
  body.kind === 'bullet' ? { ...body, compact: false } : body;
