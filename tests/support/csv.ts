import Papa from 'papaparse';

interface CsvOptions {
  /** Without it the rows alone, to be put below those of a file. */
  readonly header?: boolean;
}

/** Rows by column, as the text of a file. A column that a row does not name is empty in it. */
export const csvOf = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  { header = true }: CsvOptions = {},
): string =>
  Papa.unparse({ fields: [...columns], data: [...rows] }, { header, newline: '\n' }).replace(/\n?$/, '\n');
