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

function Conflict({ ctx, row, words }: { ctx: Context; row: DataRow; words: DataPageWords }): ReactNode {
  if (row.findings.length === 0) return null;
  return (
    <Link className="conflict" href={findingsPath(ctx.locale, row.findings.map(findingCode))}>
      <span aria-hidden="true">⚠</span>{' '}
      {words.table.conflictCount(formatNumber(ctx.locale, row.findings.length, 0))}
    </Link>
  );
}

/** All columns of the table, in order. */
export function columnsOf(
  ctx: Context,
  rows: readonly DataRow[],
  words: DataPageWords,
): readonly DataColumn<DataRow>[] {
  const { locale, t } = ctx;
  const { table } = words;
  const basis = { N: table.level, GY: table.yearOnYear, G1: table.onPeriodBefore };
  const indicators = rankOf(
    ctx,
    rows.map(({ o }) => o.indicator),
    (code) => shortIndicator(ctx, code),
  );
  const areas = rankOf(
    ctx,
    rows.map(({ o }) => o.area),
    (code) => nameOf(ctx, 'areas', code),
  );
  const sources = rankOf(
    ctx,
    rows.map(({ o }) => o.source),
    (key) => sourceShort(ctx, key),
  );
  const parts = new Map(rows.map(({ o }) => [o, partText(ctx, o)]));
  const part = (row: DataRow): string => parts.get(row.o) ?? '';
  const partRanks = rankOf(ctx, parts.values(), (text) => text);
  return [
    {
      key: 'indicator',
      head: table.indicator,
      width: 'name',
      rowHead: true,
      cell: ({ o }) => shortIndicator(ctx, o.indicator),
      compare: byNumber(({ o }) => indicators(o.indicator)),
    },
    {
      key: 'of',
      head: table.of,
      width: 'name',
      cell: part,
      compare: byNumber((row) => partRanks(part(row))),
    },
    {
      key: 'area',
      head: table.area,
      width: 'code',
      cell: ({ o }) => nameOf(ctx, 'areas', o.area),
      compare: byNumber(({ o }) => areas(o.area)),
    },
    {
      key: 'period',
      head: table.period,
      width: 'short',
      cell: ({ o }) => periodShort(locale, o.period),
      compare: (a, b) => comparePeriods(a.o.period, b.o.period),
    },
    {
      key: 'basis',
      head: table.basis,
      width: 'short',
      cell: ({ o }) => basis[o.transformation],
      compare: byNumber(({ o }) => TRANSFORMATIONS.indexOf(o.transformation)),
    },
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
      cell: ({ status }) => t.status[status],
      compare: byNumber(({ status }) => STATUSES.indexOf(status)),
    },
    {
      key: 'source',
      head: table.source,
      width: 'name',
      cell: ({ o }) => <a href={`#source-${o.source}`}>{sourceShort(ctx, o.source)}</a>,
      compare: byNumber(({ o }) => sources(o.source)),
    },
    { key: 'locator', head: table.locator, width: 'name', cell: ({ o }) => placeText(locale, o.locator) },
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
}
