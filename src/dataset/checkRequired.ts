import { LIST_FORMS, LIST_NAMES, listFile } from './codes';
import { PACKAGE_FILE, type PackageFile } from './dataset';
import { parseDescription, type ResourceDescription } from './description';
import type { Issue } from './issue';
import { cellOf, type Tables } from './tables';

function described(files: readonly PackageFile[]): readonly ResourceDescription[] {
  try {
    return parseDescription(files.find(({ name }) => name === PACKAGE_FILE)?.text ?? '');
  } catch {
    return []; // Named already, as a file that cannot be read.
  }
}

/**
 * Cells of code lists that the description of the package calls required, and that are empty. Parsing names an empty key,
 * and every empty cell of an observation.
 */
export function checkRequired(files: readonly PackageFile[], tables: Tables): Issue[] {
  const resources = described(files);
  return LIST_NAMES.flatMap((list) => {
    const file = listFile(list);
    const fields = resources.find(({ paths }) => paths.includes(file))?.fields ?? [];
    const required = fields.filter((field) => field.required && field.name !== LIST_FORMS[list].key);
    return (tables.get(file) ?? []).flatMap((row) =>
      required
        .filter(({ name }) => cellOf(row, name) === '')
        .map(({ name }): Issue => ({ code: 'empty', file, row: row.line, column: name, value: '' })),
    );
  });
}
