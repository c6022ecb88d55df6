import { readCsv, UnreadableFile, type CsvRow } from './csv';
import type { PackageFile } from './dataset';

/** The rows of every table of a package as text, by file name, before any check. */
export type Tables = ReadonlyMap<string, readonly CsvRow[]>;

/** Files that are no tables are left out: `assembleDataset` reports them. */
export function readTables(files: readonly PackageFile[]): Tables {
  const tables = new Map<string, readonly CsvRow[]>();
  for (const { name, text } of files) {
    if (text === null || !name.endsWith('.csv')) continue;
    try {
      tables.set(name, readCsv(name, text, []).rows);
    } catch (cause) {
      if (!(cause instanceof UnreadableFile)) throw cause;
    }
  }
  return tables;
}

export const cellOf = (row: CsvRow, column: string): string => row.cells[column] ?? '';

/** The values of a column of a table without the empty ones; none when there is no such table. */
export const columnValues = (rows: readonly CsvRow[] | undefined, column: string): Set<string> =>
  new Set((rows ?? []).map((row) => cellOf(row, column)).filter((value) => value !== ''));
