import { LIST_SCHEMAS, LIST_NAMES, listFile } from './listSchemas';
import type { CsvRow } from './csv';
import { PACKAGE_FILE, type PackageFile } from './dataset';
import { parseDescription, type ResourceDescription } from './description';
import type { Issue } from './issue';
import { cellOf, type Tables } from './tables';

function described(files: readonly PackageFile[]): readonly ResourceDescription[] {
  try {
    return parseDescription(files.find(({ name }) => name === PACKAGE_FILE)?.text ?? '');
  } catch {
    return []; // An issue already: a file that cannot be read.
  }
}

/** Rows whose value of a column stands in an earlier row too; empty cells are no values. */
function repeated(rows: readonly CsvRow[], column: string): CsvRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const value = cellOf(row, column);
    if (value === '' || !seen.has(value)) {
      seen.add(value);
      return false;
    }
    return true;
  });
}

/**
 * Cells of code lists that the description of the package calls required and that are empty, or calls unique and that
 * repeat another. Parsing names what is wrong with a key, and every empty cell of an observation.
 */
export function checkConstraints(files: readonly PackageFile[], tables: Tables): Issue[] {
  const resources = described(files);
  return LIST_NAMES.flatMap((list) => {
    const file = listFile(list);
    const rows = tables.get(file) ?? [];
    const fields = resources.find(({ paths }) => paths.includes(file))?.fields ?? [];
    return fields
      .filter(({ name }) => name !== LIST_SCHEMAS[list].key)
      .flatMap(({ name, required, unique }) => {
        const empty = required ? rows.filter((row) => cellOf(row, name) === '') : [];
        const issue = (code: Issue['code'], row: CsvRow): Issue => {
          return { code, file, row: row.line, column: name, value: cellOf(row, name) };
        };
        return [
          ...empty.map((row) => issue('empty', row)),
          ...(unique ? repeated(rows, name).map((row) => issue('not-unique', row)) : []),
        ];
      });
  });
}
