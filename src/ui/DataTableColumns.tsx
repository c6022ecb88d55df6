import type { ReactNode } from 'react';
import { dataTableWords } from '../i18n/dataTable';
import { useLocale } from './locale';

interface Props {
  readonly columns: readonly { readonly key: string; readonly head: string; readonly rowHead?: boolean }[];
  readonly shown: ReadonlySet<string>;
  readonly choose: (shown: ReadonlySet<string>) => void;
}

/** The choice of the columns of a table. The one that names the rows is always shown. */
export function DataTableColumns({ columns, shown, choose }: Props): ReactNode {
  const words = dataTableWords(useLocale());
  return (
    <details className="data-columns">
      <summary>{words.columns(shown.size, columns.length)}</summary>
      <fieldset className="checks">
        <legend className="visually-hidden">{words.chooseColumns}</legend>
        {columns.map(({ key, head, rowHead }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={shown.has(key)}
              disabled={rowHead === true}
              onChange={() => {
                choose(new Set([...shown].filter((one) => one !== key).concat(shown.has(key) ? [] : [key])));
              }}
            />
            {head}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
