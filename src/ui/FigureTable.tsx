import type { ReactNode } from 'react';
import type { FigureTable as Table } from '../model/table';
import { ProvenanceLink } from './ProvenanceLink';
import { Flag } from './Flag';
import { useMessages } from './locale';

/** The values of a figure as a table. It scrolls within itself where it is too wide. */
export function FigureTable({ table, title }: { readonly table: Table; readonly title: string }): ReactNode {
  const t = useMessages();
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={t.table.caption(title)}>
      <table>
        <caption className="visually-hidden">{t.table.caption(title)}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td key={j} className={cell.status ? `is-${cell.status}` : undefined}>
                    <ProvenanceLink provenance={cell.provenance}>{cell.text}</ProvenanceLink>
                    <Flag on={cell.conflict} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
