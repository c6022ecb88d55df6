import { isRate, type Observation } from '../../dataset/observation';
import { plainNumber, safeText } from '../../export/cells';
import type { Provenance, Method } from '../../model/provenance';
import type { Context } from '../../model/context';
import type { Cell, FigureTable } from '../../model/table';
import { nameOf } from '../../model/names';
import { explorePageMessages } from '../../i18n/explorePage';

/** Moves the decimal point of a printed number, digit for digit: `1.27` by 6 is `1270000`. */
export function shiftPoint(text: string, by: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || by === 0) return text;
  const digits = whole + fraction;
  const point = whole.length + by;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0').padEnd(point, '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at);
  return sign + head + (tail === '' ? '' : `.${tail}`);
}

const PERCENT: ReadonlySet<Method> = new Set<Method>(['growth-from-levels', 'share-of-whole']);
const POINTS: ReadonlySet<Method> = new Set<Method>(['gap-in-points', 'contribution']);
const INDEX: ReadonlySet<Method> = new Set<Method>(['index-from-levels', 'index-from-changes']);

/** The unit of a value as a number: for a level its own, for a rate percent. */
function unitOf(ctx: Context, provenance: Provenance, first: Observation | undefined): string {
  const t = explorePageMessages(ctx.locale).table;
  if (provenance.kind === 'derived') {
    if (POINTS.has(provenance.method)) return t.points;
    if (INDEX.has(provenance.method)) return t.indexUnit;
    if (PERCENT.has(provenance.method)) return '%';
  }
  return !first || isRate(first) ? '%' : nameOf(ctx, 'units', first.unit);
}

/** An observation digit for digit, a derived value as computed; both in the plain unit. */
function numberOf(cell: Cell, first: Observation | undefined): string {
  if (cell.provenance?.kind === 'observation' && first)
    return shiftPoint(first.value.toFixed(first.decimals), isRate(first) ? 0 : first.mult);
  return cell.value === undefined ? '' : plainNumber(cell.value);
}

const boundsOf = ({ interval }: Cell): readonly string[] =>
  interval ? [plainNumber(interval.low), plainNumber(interval.high)] : ['', ''];

/** A cell holds one line: tabs and line ends separate cells and rows. */
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();
const textCell = (text: string): string => safeText(oneLine(text));

/**
 * Some columns and rows of a table as tab-separated values. A column of values becomes three: as readers see it, as a
 * number with a decimal point and a plain hyphen, and its unit; one of ranges as well: the text, low and high. No text
 * becomes a formula; a negative number stays a number.
 */
export function tableAsTsv(
  ctx: Context,
  table: FigureTable,
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
): string {
  const t = explorePageMessages(ctx.locale).table;
  const byId = new Map(ctx.dataset.observations.map((o) => [o.id, o]));
  const values = new Set(columns.filter((i) => table.rows.some((cells) => cells[i]?.value !== undefined)));
  const ranges = new Set(columns.filter((i) => table.rows.some((cells) => cells[i]?.interval !== undefined)));
  const head = columns.flatMap((i) => {
    const name = table.columns[i] ?? '';
    if (ranges.has(i)) return [name, t.low(name), t.high(name)];
    return values.has(i) ? [name, t.value(name), t.unit(name)] : [name];
  });
  const lines = rows.map((cells) =>
    columns.flatMap((i) => {
      const cell = cells[i] ?? { text: '' };
      const text = textCell(cell.text);
      if (ranges.has(i)) return [text, ...boundsOf(cell)];
      if (!values.has(i)) return [text];
      const { provenance } = cell;
      if (!provenance) return [text, numberOf(cell, undefined), ''];
      const first = byId.get(provenance.kind === 'observation' ? provenance.id : (provenance.from[0] ?? ''));
      return [text, numberOf(cell, first), textCell(unitOf(ctx, provenance, first))];
    }),
  );
  return [head.map(textCell), ...lines].map((cells) => `${cells.join('\t')}\r\n`).join('');
}
