import { useMemo, type ReactNode } from 'react';
import { codebookOf, fieldsIn, type CodebookTable } from '../../dataset/codebook';
import type { FieldDescription } from '../../dataset/description';
import type { Context } from '../../model/context';
import type { DataPageWords } from '../../i18n/dataPage';
import { formatNumber } from '../../i18n/number';
import { usePackageTexts } from './usePackageTexts';

interface Props {
  readonly ctx: Context;
  readonly words: DataPageWords;
}

/** Tables with their own section of the page, and lists for editors only. */
const SHOWN_ELSEWHERE: readonly string[] = ['observations', 'sources', 'left-out', 'accepted-findings'];

function Values({ ctx, words, field }: Props & { readonly field: FieldDescription }): ReactNode {
  const { codebook } = words;
  const notes = [
    codebook.types[field.type] ?? field.type,
    ...(field.required ? [codebook.required] : []),
    ...(field.key ? [codebook.key] : []),
    ...(field.refersTo === '' ? [] : [codebook.refersTo(`${field.refersTo}.csv`)]),
  ];
  return (
    <>
      {notes.join(', ')}
      {field.categories.length > 0 && (
        <ul className="codes">
          {field.categories.map(({ value, label }) => (
            <li key={value}>
              <code>{value}</code> {label[ctx.locale]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Columns({ ctx, words, table }: Props & { readonly table: CodebookTable }): ReactNode {
  const { codebook } = words;
  const { locale } = ctx;
  const title = codebook.columnsOf(table.resource.title[locale]);
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{codebook.column}</th>
            <th scope="col">{codebook.meaning}</th>
            <th scope="col">{codebook.values}</th>
          </tr>
        </thead>
        <tbody>
          {table.resource.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td>
                {field.title[locale]}
                {field.description[locale] !== '' && <small>{field.description[locale]}</small>}
              </td>
              <td>
                <Values ctx={ctx} words={words} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entries({ ctx, words, table }: Props & { readonly table: CodebookTable }): ReactNode {
  const { locale } = ctx;
  const { resource, rows } = table;
  const fields = fieldsIn(resource.fields, locale);
  const title = words.codebook.entriesOf(resource.title[locale]);
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {fields.map(({ name, title: head }) => (
              <th key={name} scope="col">
                {head[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              {fields.map(({ name, key }) =>
                key ? (
                  <th key={name} scope="row">
                    <code>{cells[name]}</code>
                  </th>
                ) : (
                  <td key={name}>{cells[name]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every file, column and code of the package, all from its own description. */
export function Codebook({ ctx, words }: Props): ReactNode {
  const texts = usePackageTexts();
  const tables = useMemo(() => codebookOf(texts), [texts]);
  const { codebook } = words;
  const { locale } = ctx;
  const count = (n: number): string => formatNumber(locale, n, 0);
  return (
    <section className="panel" id="codebook" aria-labelledby="codebook-title" tabIndex={-1}>
      <h2 id="codebook-title">{codebook.title}</h2>
      <p className="subtitle">{codebook.subtitle}</p>
      {tables === null && <p className="notice">{codebook.unreadable}</p>}
      {tables?.map((table) => {
        const { resource, rows } = table;
        const [first = ''] = resource.paths;
        const file = resource.paths.length > 1 ? codebook.files(first, count(resource.paths.length)) : first;
        return (
          <details key={resource.name} className="codebook-table" id={`codebook-${resource.name}`}>
            <summary>
              {codebook.resource(resource.title[locale], file)}
              <small>{codebook.entries(count(rows.length))}</small>
            </summary>
            <p className="note">{resource.description[locale]}</p>
            <Columns ctx={ctx} words={words} table={table} />
            {!SHOWN_ELSEWHERE.includes(resource.name) && <Entries ctx={ctx} words={words} table={table} />}
          </details>
        );
      })}
    </section>
  );
}
