import { readCsv, type CsvRow } from './csv';
import { PACKAGE_FILE } from './dataset';
import { parseDescription, type FieldDescription, type ResourceDescription } from './description';

/** A table of the package as a reader of the codebook sees it. */
export interface CodebookTable {
  readonly resource: ResourceDescription;
  readonly rows: readonly CsvRow[];
}

/**
 * The tables of the package as `datapackage.json` describes them, with the rows of each that could be read; null when
 * its description cannot. `texts`: the files of the package by name.
 */
export function codebookOf(texts: ReadonlyMap<string, string>): readonly CodebookTable[] | null {
  const tables = (paths: readonly string[]): CsvRow[] =>
    paths.flatMap((path) => {
      try {
        return [...readCsv(path, texts.get(path) ?? '', []).rows];
      } catch {
        return []; // An issue already: a file that cannot be read.
      }
    });
  try {
    return parseDescription(texts.get(PACKAGE_FILE) ?? '').map((resource) => ({
      resource,
      rows: tables(resource.paths),
    }));
  } catch {
    return null;
  }
}

const LANGUAGE = /_(VI|EN)$/;

/** The columns that a reader of one language needs: a column that exists in both languages is shown in theirs only. */
export const fieldsIn = (
  fields: readonly FieldDescription[],
  locale: 'vi' | 'en',
): readonly FieldDescription[] => {
  const own = `_${locale.toUpperCase()}`;
  return fields.filter(({ name }) => {
    const stem = name.replace(LANGUAGE, '');
    const twins = fields.filter((field) => field.name !== stem && field.name.replace(LANGUAGE, '') === stem);
    return twins.length < 2 || name.endsWith(own);
  });
};
