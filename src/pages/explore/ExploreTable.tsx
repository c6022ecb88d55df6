import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import type { Context } from '../../model/context';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { copyText } from '../../state/browser';
import { DataTable, type DataColumn } from '../../ui/DataTable';
import { DataTableColumns } from '../../ui/DataTableColumns';
import { parseSort, sortCode } from '../../ui/tableSort';
import { tableColumns, tableRows, type TableRow } from './tableRows';
import { tableAsTsv } from './tsv';
import type { TableView } from './view';
import type { FigureModel } from '../../kinds/registry';

interface Props {
  readonly ctx: Context;
  readonly model: FigureModel;
  readonly view: TableView;
  /** `typing` while the search is being typed. */
  readonly change: (view: TableView, typing?: string) => void;
}

interface CopyProps {
  readonly ctx: Context;
  readonly model: FigureModel;
  readonly rows: readonly TableRow[];
  readonly columns: readonly DataColumn<TableRow>[];
}

/** Copies what is shown, and says so until something else is shown; else it says how many rows there are. */
function CopyRows({ ctx, model, rows, columns }: CopyProps): ReactNode {
  const t = explorePageMessages(ctx.locale).table;
  const [copied, setCopied] = useState({ words: '', rows, columns });
  const count = (n: number): string => formatNumber(ctx.locale, n, 0);
  const copy = async (): Promise<void> => {
    const text = tableAsTsv(
      ctx,
      model.table,
      columns.map(({ key }) => Number(key)),
      rows.map(({ cells }) => cells),
    );
    const words = (await copyText(text)) ? t.copied(count(rows.length)) : t.copyFailed;
    setCopied({ words, rows, columns });
  };
  const isShown = copied.words !== '' && copied.rows === rows && copied.columns === columns;
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {t.copy}
      </button>
      <p className="note" role="status">
        {isShown ? copied.words : t.rows(count(rows.length), count(model.table.rows.length))}
      </p>
    </>
  );
}

/** The table of a figure in full: sorted, searched, with the columns that one wants, to be copied. */
export function ExploreTable({ ctx, model, view, change }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale).table;
  const id = useId();
  const find = useDeferredValue(view.find);
  const all = useMemo(() => tableColumns(ctx, model), [ctx, model]);
  const columns = useMemo(() => {
    const asked = view.columns.split('.');
    return view.columns === ''
      ? all
      : all.filter(({ key, rowHead }) => rowHead === true || asked.includes(key));
  }, [all, view.columns]);
  const sort = useMemo(() => parseSort(view.order === '' ? null : view.order, all), [all, view.order]);
  const rows = useMemo(() => tableRows(model, all, find, sort), [model, all, find, sort]);
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
          shown={new Set(columns.map(({ key }) => key))}
          choose={(shown) => {
            const kept = all.filter(({ key }) => shown.has(key)).map(({ key }) => key);
            change({ ...view, columns: kept.length === all.length ? '' : kept.join('.') });
          }}
        />
        <CopyRows ctx={ctx} model={model} rows={rows} columns={columns} />
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
