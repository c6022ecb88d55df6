import type { ReactNode } from 'react';
import type { Context } from '../../model/context';
import { sourceShort } from '../../model/names';
import type { DataPageWords } from '../../i18n/dataPage';

interface Props {
  readonly ctx: Context;
  readonly words: DataPageWords;
}

/** What was seen in a source and is not in the package. */
export function LeftOut({ ctx, words }: Props): ReactNode {
  const { locale, dataset } = ctx;
  const { leftOut } = words;
  const entries = [...dataset.codes.leftOut.values()];
  return (
    <section className="panel" id="left-out" aria-labelledby="left-out-title" tabIndex={-1}>
      <h2 id="left-out-title">{leftOut.title}</h2>
      <p className="subtitle">{leftOut.subtitle}</p>
      {entries.length === 0 ? (
        <p className="note">{leftOut.none}</p>
      ) : (
        <div
          className="table-room"
          tabIndex={0}
          role="region"
          aria-label={ctx.t.table.caption(leftOut.title)}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{leftOut.what}</th>
                <th scope="col">{leftOut.why}</th>
                <th scope="col">{words.table.source}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ key, what, why, source }) => (
                <tr key={key}>
                  <th scope="row">{what[locale]}</th>
                  <td>{why[locale]}</td>
                  <td>{source !== '' && <a href={`#source-${source}`}>{sourceShort(ctx, source)}</a>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
