import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { PACKAGE_ZIP } from '../../dataset/packageZip';
import { csvOfRecords, EXCEL_CSV, PLAIN_CSV, type CsvForm } from '../../export/csv';
import { saveFile } from '../../export/save';
import type { Context } from '../../model/context';
import { recordOf } from '../../provenance/records';
import type { DataPageWords } from '../../i18n/dataPage';
import { formatNumber } from '../../i18n/number';
import { codecOf, type ChangeOf } from '../../spec/params';
import { useParams } from '../../state/useParams';
import { DataTable } from '../../ui/DataTable';
import { DataTableColumns } from '../../ui/DataTableColumns';
import { FacetSelect } from '../../ui/FacetSelect';
import type { Faceted } from '../../ui/facets';
import { useStable } from '../../ui/useStable';
import { FACET_KEYS, optionText, type DataRow } from './rows';
import { rowsQuery, settingOf, viewOf, type DataParams, type RowsChoice, type Setting } from './view';

interface Props {
  readonly ctx: Context;
  readonly words: DataPageWords;
}

interface FilterProps extends Props {
  readonly setting: Setting;
  readonly view: Faceted<DataRow>;
  /** What stands in the fields, which the rows may lag behind. */
  readonly choice: DataParams;
  readonly change: (change: ChangeOf<DataParams>) => void;
}

function Filters({ ctx, words, setting, view, choice, change }: FilterProps): ReactNode {
  const { table } = words;
  const nameOf = (key: string, value: string): string => {
    if (key !== 'conflict') return optionText(ctx, key, value);
    return value === 'yes' ? table.inConflict : table.noConflict;
  };
  return (
    <form
      className="facets"
      role="search"
      aria-label={table.filters}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label className="facet">
        <span>{table.search}</span>
        <input
          type="search"
          value={choice.text}
          placeholder={table.searchHint}
          onChange={(event) => {
            change({ text: event.target.value });
          }}
        />
      </label>
      {FACET_KEYS.map((key) => (
        <FacetSelect
          key={key}
          label={table[key]}
          any={table.any}
          value={choice[key]}
          choose={(value) => {
            change({ [key]: value });
          }}
          options={setting.values[key].map((value) => {
            const count = view.counts[key]?.get(value) ?? 0;
            const counted = formatNumber(ctx.locale, count, 0);
            return { value, count, text: table.option(nameOf(key, value), counted) };
          })}
        />
      ))}
    </form>
  );
}

function Downloads({ ctx, words, rows }: Props & { readonly rows: readonly DataRow[] }): ReactNode {
  const save = (name: string, form: CsvForm): void => {
    const csv = csvOfRecords(
      rows.map(({ o }) => recordOf(ctx, o)),
      form,
    );
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div className="data-downloads" role="group" aria-label={words.table.downloads}>
      <button
        type="button"
        className="tool"
        disabled={rows.length === 0}
        onClick={() => {
          save('chi-so.csv', PLAIN_CSV);
        }}
      >
        {words.table.csv(formatNumber(ctx.locale, rows.length, 0))}
      </button>
      <button
        type="button"
        className="tool"
        disabled={rows.length === 0}
        onClick={() => {
          save('chi-so-excel.csv', EXCEL_CSV[ctx.locale]);
        }}
      >
        {words.table.excelCsv}
      </button>
      <a className="tool" href={import.meta.env.BASE_URL + PACKAGE_ZIP} download>
        {words.table.zip}
      </a>
    </div>
  );
}

const NOTHING_CHOSEN = Object.fromEntries(['text', ...FACET_KEYS].map((key) => [key, undefined]));

/** The whole dataset as a table: filtered, searched, sorted and downloaded; its state is in the address. */
export function ObservationRows({ ctx, words }: Props): ReactNode {
  const { table } = words;
  const setting = useMemo(() => settingOf(ctx, words), [ctx, words]);
  const codec = useMemo(() => codecOf(setting.fields), [setting]);
  const { value: choice, invalid, change } = useParams(codec);
  // What is typed shows at once, the rows when there is time; equal choices give the same rows and columns.
  const rowsChoice = useStable<RowsChoice>(choice, (one) => rowsQuery(setting, one));
  const shown = useDeferredValue(rowsChoice);
  const view = useMemo(() => viewOf(setting, shown), [setting, shown]);
  const keys = useStable(choice.columns, String);
  const columns = useMemo(() => setting.columns.filter(({ key }) => keys.includes(key)), [setting, keys]);
  const count = (rows: readonly unknown[]): string => formatNumber(ctx.locale, rows.length, 0);
  return (
    <section className="panel" id="table" aria-labelledby="table-title" tabIndex={-1}>
      <h2 id="table-title">{table.title}</h2>
      <p className="subtitle">{table.subtitle}</p>
      <Filters ctx={ctx} words={words} setting={setting} view={view} choice={choice} change={change} />
      {invalid.length > 0 && <p className="notice">{table.unknown}</p>}
      <div className="data-actions">
        <p role="status">{table.shown(count(view.rows), count(setting.rows))}</p>
        {(choice.text !== '' || FACET_KEYS.some((key) => choice[key] !== '')) && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change(NOTHING_CHOSEN);
            }}
          >
            {table.reset}
          </button>
        )}
        <Downloads ctx={ctx} words={words} rows={view.rows} />
      </div>
      <DataTableColumns
        columns={setting.columns}
        shown={new Set(choice.columns)}
        choose={(next) => {
          change({ columns: [...next] });
        }}
      />
      <DataTable
        label={table.label}
        columns={columns}
        rows={view.rows}
        rowKey={({ o }) => o.id}
        sort={shown.sort}
        onSort={(sort) => {
          change({ sort });
        }}
      />
    </section>
  );
}
