import { checkConstraints } from './checkConstraints';
import { checkDescription } from './checkDescription';
import { checkFocus } from './checkFocus';
import { checkLists } from './checkLists';
import { checkRow } from './checkRows';
import { LIST_SCHEMAS, LIST_NAMES, listFile } from './listSchemas';
import { OBSERVATIONS_FOLDER, PACKAGE_FILE, type Dataset, type PackageFile } from './dataset';
import type { Issue } from './issue';
import { OBSERVATION_COLUMNS } from './parseObservations';
import { readTables, type Tables } from './tables';

const isNormalised = (text: string): boolean => text === text.normalize('NFC');

/** Two Unicode forms of one text look the same, but search, sorting and comparison take them for two. */
function checkText(files: readonly PackageFile[], tables: Tables): Issue[] {
  const cells = [...tables].flatMap(([file, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row.cells)
        .filter(([, value]) => !isNormalised(value))
        .map(([column, value]): Issue => ({ code: 'not-normalised', file, row: row.line, column, value })),
    ),
  );
  const lines = files
    .filter(({ name }) => name === PACKAGE_FILE)
    .flatMap(({ name, text }) =>
      (text ?? '').split('\n').map((line, i) => ({ name, line: line.trim(), row: i + 1 })),
    )
    .filter(({ line }) => !isNormalised(line))
    .map(({ name, line, row }): Issue => ({
      code: 'not-normalised',
      file: name,
      row,
      column: '',
      value: line,
    }));
  return [...cells, ...lines];
}

/** The columns of every table are in the order of the codebook. A missing column is an issue already. */
function checkHeaders(tables: Tables): Issue[] {
  return [...tables].flatMap(([file, rows]): Issue[] => {
    const list = LIST_NAMES.find((name) => listFile(name) === file);
    const expected = file.startsWith(OBSERVATIONS_FOLDER)
      ? OBSERVATION_COLUMNS
      : list && LIST_SCHEMAS[list].columns;
    const actual = rows[0] && Object.keys(rows[0].cells);
    if (!expected || !actual || expected.some((column) => !actual.includes(column))) return [];
    const at = actual.findIndex((column, i) => column !== expected[i]);
    if (at === -1) return [];
    return [
      {
        code: 'differs-from-schema',
        file,
        row: 1,
        column: actual[at] ?? '',
        value: '',
        ...(expected[at] === undefined ? {} : { expected: expected[at] }),
      },
    ];
  });
}

/**
 * Every check of a package beyond what reading it finds (`dataset` is what `assembleDataset` made of `files`, with its
 * own `issues` and `failures`): that numbers agree with their print, that files, lists and description agree with one
 * another, that nothing is left over. In the order of the files, then of the rows.
 */
export function checkPackage(files: readonly PackageFile[], dataset: Dataset): Issue[] {
  const tables = readTables(files);
  const rows = [...tables]
    .filter(([name]) => name.startsWith(OBSERVATIONS_FOLDER))
    .flatMap(([name, table]) => table.flatMap((row) => checkRow(name, row, dataset.codes.sources)));
  return [
    ...rows,
    ...checkLists(tables, dataset.failures.length === 0),
    ...checkConstraints(files, tables),
    ...checkText(files, tables),
    ...checkHeaders(tables),
    ...checkDescription(files),
    ...checkFocus(files, tables),
  ].sort(byPlace);
}

/** By file, then by row; issues of one row stay in the order in which they were found. */
export function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.row - b.row;
}
