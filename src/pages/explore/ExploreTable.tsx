import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import type { Context } from '../../model/context';
import type { Cell } from '../../model/table';
import { compareNames } from '../../i18n/collate';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { matches, searchKey } from '../../i18n/search';
import { copyText } from '../../state/browser';
import { ProvenanceLink } from '../../ui/ProvenanceLink';
import { DataTable, type DataColumn } from '../../ui/DataTable';
import { DataTableColumns } from '../../ui/DataTableColumns';
import { Flag } from '../../ui/Flag';
import { parseSort, sortCode, sortRows } from '../../ui/tableSort';
import { tableAsTsv } from './tsv';
import type { TableView } from './view';
import type { FigureModel } from '../../kinds/registry';

interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
}

interface Props {
  readonly ctx: Context;
  readonly model: FigureModel;
  readonly view: TableView;
  /** `typing` while the search is being typed. */
  readonly change: (view: TableView, typing?: string) => void;
}

/** By what a cell is put in its place: its figure or its time; null for one that has only words. */
const rank = (cell: Cell | undefined): number | null => cell?.value ?? cell?.order ?? null;

function columnsOf({ locale }: Context, model: FigureModel): readonly DataColumn<Row>[] {
  const { columns, rows } = model.table;
  return columns.map((head, i): DataColumn<Row> => {
    const ranked = rows.some((cells) => rank(cells[i]) !== null);
    const number = rows.some((cells) => cells[i]?.value !== undefined);
    const longest = Math.max(0, ...rows.map((cells) => cells[i]?.text.length ?? 0));
    return {
      key: String(i),
      head,
      width: longest > 48 ? 'long' : longest > 22 ? 'name' : 'short',
      number,
      rowHead: i === 0,
      cell: ({ cells }) => {
        const cell = cells[i] ?? { text: '' };
        return (
          <span className={cell.status ? `is-${cell.status}` : undefined}>
            <ProvenanceLink provenance={cell.provenance}>{cell.text}</ProvenanceLink>
            <Flag on={cell.conflict} />
          </span>
        );
      },
      compare: (a, b) => {
        const [x, y] = [a.cells[i], b.cells[i]];
        if (!ranked) return compareNames(locale, x?.text ?? '', y?.text ?? '');
        return (rank(x) ?? 0) - (rank(y) ?? 0);
      },
      blank: ({ cells }) => ranked && rank(cells[i]) === null,
    };
  });
}

/** The table of a figure in full: sorted, searched, with the columns that one wants, to be copied. */
export function ExploreTable({ ctx, model, view, change }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale).table;
  const id = useId();
  /** Said of the rows and columns that were copied, and of no others. */
  const [said, say] = useState<{
    readonly words: string;
    readonly of: unknown;
    readonly columns: string;
  } | null>(null);
  const find = useDeferredValue(view.find);
  const { table } = model;
  const all = useMemo(() => columnsOf(ctx, model), [ctx, model]);
  const asked = new Set(view.columns === '' ? all.map(({ key }) => key) : ['0', ...view.columns.split('.')]);
  const columns = all.filter(({ key }) => asked.has(key));
  const sort = parseSort(view.order === '' ? null : view.order, all);
  const rows = useMemo(() => {
    const answers = matches(find);
    const found = table.rows
      .map((cells, i): Row => ({ key: String(i), cells }))
      .filter(({ cells }) => answers(searchKey(...cells.map((cell) => cell.text))));
    return sortRows(found, all, parseSort(view.order === '' ? null : view.order, all));
  }, [table, all, find, view.order]);
  const count = (n: number): string => formatNumber(ctx.locale, n, 0);
  const copy = async (): Promise<void> => {
    const text = tableAsTsv(
      ctx,
      table,
      columns.map(({ key }) => Number(key)),
      rows.map(({ cells }) => cells),
    );
    const words = (await copyText(text)) ? t.copied(count(rows.length)) : t.copyFailed;
    say({ words, of: rows, columns: view.columns });
  };
  return (
    <div className="explore-table">
      <div className="fields fields-row">
        <div className="field">
          <label htmlFor={`${id}-find`}>{t.find}</label>
          <input
            id={`${id}-find`}
            type="search"
            autoComplete="off"
            value={view.find}
            onChange={(event) => {
              change({ ...view, find: event.target.value }, 'find');
            }}
          />
        </div>
        <DataTableColumns
          columns={all}
          shown={asked}
          choose={(shown) => {
            const kept = all.filter(({ key }) => shown.has(key)).map(({ key }) => key);
            change({ ...view, columns: kept.length === all.length ? '' : kept.join('.') });
          }}
        />
        <button type="button" className="tool" onClick={() => void copy()}>
          {t.copy}
        </button>
        <p className="note" role="status">
          {said?.of === rows && said.columns === view.columns
            ? said.words
            : t.rows(count(rows.length), count(table.rows.length))}
        </p>
      </div>
      <DataTable
        label={ctx.t.table.caption(model.title)}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        sort={sort}
        onSort={(next) => {
          change({ ...view, order: sortCode(next) ?? '' });
        }}
      />
    </div>
  );
}
