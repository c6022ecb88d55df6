import type { ReactNode } from 'react';
import { rescale } from '../../stats/rescale';
import { Link } from '../../ui/Link';
import { findingCode } from '../../checks/findingCode';
import { TRANSFORMATIONS } from '../../dataset/observation';
import { comparePeriods } from '../../dataset/period';
import { observationProvenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { observationRange, observationText } from '../../model/observationDatum';
import { STATUSES } from '../../model/status';
import { nameOf, noteTexts, shortIndicator, sourceShort } from '../../model/names';
import type { DataPageWords } from '../../i18n/dataPage';
import { formatNumber } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import { placeText } from '../../i18n/place';
import { findingsPath } from '../../state/address';
import { ProvenanceLink } from '../../ui/ProvenanceLink';
import type { DataColumn } from '../../ui/DataTable';
import { partText, rankOf, type DataRow } from './rows';

/** The default columns. */
export const USUAL: readonly string[] = [
  'indicator',
  'of',
  'area',
  'period',
  'basis',
  'value',
  'status',
  'source',
  'conflict',
];

/** Orders by unit, then by value: values of two units do not compare. */
function byValue(a: DataRow, b: DataRow): number {
  if (a.o.unit !== b.o.unit) return a.o.unit < b.o.unit ? -1 : 1;
  return rescale(a.o.value, a.o.mult, 0) - rescale(b.o.value, b.o.mult, 0);
}

const byNumber =
  (of: (row: DataRow) => number) =>
  (a: DataRow, b: DataRow): number =>
    of(a) - of(b);

interface ConflictProps {
  readonly ctx: Context;
  readonly row: DataRow;
  readonly words: DataPageWords;
}

function Conflict({ ctx, row, words }: ConflictProps): ReactNode {
  if (row.findings.length === 0) return null;
  return (
    <Link className="conflict" href={findingsPath(ctx.locale, row.findings.map(findingCode))}>
      <span aria-hidden="true">⚠</span>{' '}
      {words.table.conflictCount(formatNumber(ctx.locale, row.findings.length, 0))}
    </Link>
  );
}

type Columns = readonly DataColumn<DataRow>[];
type ColumnsOf = (ctx: Context, rows: readonly DataRow[], words: DataPageWords) => Columns;

/** Cells with the name of a code, ordered by name. */
function named(
  ctx: Context,
  rows: readonly DataRow[],
  codeOf: (row: DataRow) => string,
  name: (code: string) => string,
): Pick<DataColumn<DataRow>, 'cell' | 'compare'> {
  const rank = rankOf(ctx, rows.map(codeOf), name);
  return { cell: (row) => name(codeOf(row)), compare: byNumber((row) => rank(codeOf(row))) };
}

/** What an observation is of, and when. */
const subjectColumns: ColumnsOf = (ctx, rows, { table }) => {
  const basis = { N: table.level, GY: table.yearOnYear, G1: table.onPeriodBefore };
  const parts = new Map(rows.map(({ o }) => [o, partText(ctx, o)]));
  return [
    {
      key: 'indicator',
      head: table.indicator,
      width: 'name',
      rowHead: true,
      ...named(
        ctx,
        rows,
        ({ o }) => o.indicator,
        (code) => shortIndicator(ctx, code),
      ),
    },
    {
      key: 'of',
      head: table.of,
      width: 'name',
      ...named(
        ctx,
        rows,
        ({ o }) => parts.get(o) ?? '',
        (text) => text,
      ),
    },
    {
      key: 'area',
      head: table.area,
      width: 'code',
      ...named(
        ctx,
        rows,
        ({ o }) => o.area,
        (code) => nameOf(ctx, 'areas', code),
      ),
    },
    {
      key: 'period',
      head: table.period,
      width: 'short',
      cell: ({ o }) => periodShort(ctx.locale, o.period),
      compare: (a, b) => comparePeriods(a.o.period, b.o.period),
    },
    {
      key: 'basis',
      head: table.basis,
      width: 'short',
      cell: ({ o }) => basis[o.transformation],
      compare: byNumber(({ o }) => TRANSFORMATIONS.indexOf(o.transformation)),
    },
  ];
};

/** Its value, as shown and as printed, and how sure it is. */
const valueColumns: ColumnsOf = (ctx, _rows, { table }) => [
  {
    key: 'value',
    head: table.value,
    width: 'amount',
    number: true,
    cell: ({ o, status }) => (
      <span className={`is-${status}`}>
        <ProvenanceLink provenance={observationProvenance(o.id)}>{observationText(ctx, o)}</ProvenanceLink>
      </span>
    ),
    compare: byValue,
  },
  { key: 'printed', head: table.printed, width: 'amount', number: true, cell: ({ o }) => o.printed },
  {
    key: 'rounding',
    head: table.rounding,
    width: 'amount',
    number: true,
    cell: ({ o }) => observationRange(ctx, o),
  },
  {
    key: 'status',
    head: table.status,
    width: 'code',
    cell: ({ status }) => ctx.t.status[status],
    compare: byNumber(({ status }) => STATUSES.indexOf(status)),
  },
];

/** Where it was published, what speaks against it, and where the package has it. */
const originColumns: ColumnsOf = (ctx, rows, words) => {
  const { table } = words;
  return [
    {
      key: 'source',
      head: table.source,
      width: 'name',
      ...named(
        ctx,
        rows,
        ({ o }) => o.source,
        (key) => sourceShort(ctx, key),
      ),
      cell: ({ o }) => <a href={`#source-${o.source}`}>{sourceShort(ctx, o.source)}</a>,
    },
    { key: 'locator', head: table.locator, width: 'name', cell: ({ o }) => placeText(ctx.locale, o.locator) },
    {
      key: 'conflict',
      head: table.conflict,
      width: 'short',
      cell: (row) => <Conflict ctx={ctx} row={row} words={words} />,
      compare: byNumber(({ findings }) => findings.length),
    },
    { key: 'note', head: table.note, width: 'long', cell: ({ o }) => noteTexts(ctx, [o.note]).join(' ') },
    { key: 'file', head: table.file, width: 'name', cell: ({ o }) => `${o.file}:${o.line}` },
  ];
};

/** All columns of the table, in order. */
export const columnsOf: ColumnsOf = (ctx, rows, words) =>
  [subjectColumns, valueColumns, originColumns].flatMap((columns) => columns(ctx, rows, words));
