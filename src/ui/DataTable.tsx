import { memo, type ReactNode } from 'react';
import { dataTableWords } from '../i18n/dataTable';
import { formatNumber } from '../i18n/number';
import { useLocale } from './locale';
import { nextSort, type Sort, type Sortable } from './tableSort';
import { useVirtualRows } from './useVirtualRows';
import './dataTable.css';

export interface DataColumn<Row> extends Sortable<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** How much room it takes: a code, a few words, a value with its unit, a name, a sentence. */
  readonly width: 'code' | 'short' | 'amount' | 'name' | 'long';
  /** Numbers stand flush right. */
  readonly number?: boolean;
  /** The cell that names the row. */
  readonly rowHead?: boolean;
}

interface Props<Row> {
  /** What the table holds, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** In the order in which they are to stand; another array is another table, shown from its top. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

function RowOf<Row>({
  row,
  index,
  columns,
}: {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly DataColumn<Row>[];
}): ReactNode {
  return (
    <tr data-row={index} aria-rowindex={index + 2}>
      {columns.map(({ key, cell, number, rowHead }) =>
        rowHead ? (
          <th key={key} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={number ? 'is-number' : undefined}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A row is drawn anew only when it or the columns change, not at every step of a scroll. */
const OneRow = memo(RowOf) as typeof RowOf;

/** Stands in for rows that are not drawn, so that the scroll bar tells the truth. */
const Gap = ({ height }: { readonly height: number }): ReactNode =>
  height > 0 ? <tr aria-hidden="true" className="data-gap" style={{ height }} /> : null;

function Heads<Row>({ columns, sort, onSort }: Pick<Props<Row>, 'columns' | 'sort' | 'onSort'>): ReactNode {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, head, compare, number }) => {
          const sorted = sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th
              key={key}
              scope="col"
              className={number ? 'is-number' : undefined}
              aria-sort={compare ? sorted : undefined}
            >
              {compare ? (
                <button
                  type="button"
                  className="data-sort"
                  onClick={() => {
                    onSort(nextSort(sort, key));
                  }}
                >
                  {head}
                  <span aria-hidden="true" className={`data-sort-mark is-${sorted}`} />
                </button>
              ) : (
                head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/**
 * A table of any length. Its first rows stand in the page's HTML; once the page is alive it draws the rows in view and no
 * others, so that a hundred thousand cost what forty do. It scrolls inside itself, with its head in sight. On paper it
 * has every row.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, sort, onSort }: Props<Row>): ReactNode {
  const locale = useLocale();
  const words = dataTableWords(locale);
  const { view, scroller, body } = useVirtualRows(rows);
  const count = (n: number): string => formatNumber(locale, n, 0);
  return (
    <div ref={scroller} className="table-room data-room" tabIndex={0} role="region" aria-label={label}>
      <table className="data-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} className={`data-${width}`} />
          ))}
        </colgroup>
        <Heads columns={columns} sort={sort} onSort={onSort} />
        <tbody ref={body}>
          <Gap height={view.before} />
          {rows.slice(view.from, view.to).map((row, i) => (
            <OneRow key={rowKey(row)} row={row} index={view.from + i} columns={columns} />
          ))}
          <Gap height={view.after} />
        </tbody>
        {(rows.length === 0 || (!view.live && view.to < rows.length)) && (
          <tfoot>
            <tr>
              <td colSpan={columns.length}>
                {rows.length === 0 ? words.none : words.firstOf(count(view.to), count(rows.length))}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
