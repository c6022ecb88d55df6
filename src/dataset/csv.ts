import Papa from 'papaparse';
import type { Issue } from './issue';

export interface CsvRow {
  /** Line of the file as an editor counts it; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

/** A file that cannot be read as a table with the columns expected of it; `issue` says which file and why. */
export class UnreadableFile extends Error {
  constructor(readonly issue: Issue) {
    super(
      `${issue.file}: ${issue.code}${issue.column ? ` ${issue.column}` : ''}${issue.value ? ` "${issue.value}"` : ''}`,
    );
    this.name = 'UnreadableFile';
  }
}

/**
 * Reads comma-separated text with a header. Rows with too few or too many cells are left out and reported.
 *
 * @throws UnreadableFile when the text is not a table, or a column of `columns` is missing.
 */
export function readCsv(file: string, text: string, columns: readonly string[]): CsvTable {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: false });
  const [header = [], ...body] = parsed.data;
  const quotes = parsed.errors.find((error) => error.type === 'Quotes');
  if (quotes) {
    const row = (quotes.row ?? 0) + 1;
    throw new UnreadableFile({ code: 'unreadable', file, row, column: '', value: quotes.message });
  }
  for (const column of columns) {
    if (!header.includes(column))
      throw new UnreadableFile({
        code: 'missing-column',
        file,
        row: 1,
        column,
        value: header.join(',').slice(0, 200),
      });
  }
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  let next = 2;
  for (const cells of body) {
    const line = next;
    // A cell in quotes may hold line ends of its own.
    next += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    if (cells.length === 1 && cells[0] === '') continue;
    if (cells.length !== header.length) {
      const expected = String(header.length);
      issues.push({ code: 'row-length', file, row: line, column: '', value: String(cells.length), expected });
      continue;
    }
    rows.push({ line, cells: Object.fromEntries(header.map((name, i) => [name, (cells[i] ?? '').trim()])) });
  }
  return { rows, issues };
}
