import { compareNames } from '../../i18n/collate';
import { matches, searchKey } from '../../i18n/search';
import type { FigureModel } from '../../kinds/registry';
import type { Context } from '../../model/context';
import type { Cell } from '../../model/table';
import type { DataColumn } from '../../ui/DataTable';
import { Flag } from '../../ui/Flag';
import { ProvenanceLink } from '../../ui/ProvenanceLink';
import { sortRows, type Sort } from '../../ui/tableSort';

/** A row of the table of a figure. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** By what a cell is put in its place: its value or its time; null for one that has only words. */
const rank = (cell: Cell | undefined): number | null => cell?.value ?? cell?.order ?? null;

/** The columns of the table of a figure, each as wide as its longest text asks for. */
export function tableColumns({ locale }: Context, model: FigureModel): readonly DataColumn<TableRow>[] {
  const { columns, rows } = model.table;
  return columns.map((head, i): DataColumn<TableRow> => {
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

/** The rows that answer to a search, in an order. */
export function tableRows(
  { table }: FigureModel,
  columns: readonly DataColumn<TableRow>[],
  find: string,
  sort: Sort | null,
): readonly TableRow[] {
  const answers = matches(find);
  const found = table.rows
    .map((cells, i): TableRow => ({ key: String(i), cells }))
    .filter(({ cells }) => answers(searchKey(...cells.map((cell) => cell.text))));
  return sortRows(found, columns, sort);
}
