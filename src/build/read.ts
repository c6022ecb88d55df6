// Reads the figures of a bulletin: `npm run read -- bulletin.txt --out observations.csv`. Exits with 2 for wrong
// arguments, with 1 when something could not be read or written.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { assembleDataset } from '../dataset/dataset';
import { OBSERVATION_COLUMNS, type ObservationRow } from '../dataset/parseObservations';
import { readerOf } from '../reading/read';
import { observationRows } from '../reading/rows';
import { DATA_DIR } from './folders';
import { readArguments, USAGE, UsageError } from './readArguments';
import { readPackage } from './readPackage';
import { readRecord } from './readRecord';
import { readReport } from './readReport';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const csvOf = (rows: readonly ObservationRow[]): string =>
  [
    OBSERVATION_COLUMNS.join(','),
    ...rows.map((row) =>
      OBSERVATION_COLUMNS.map((column) => quoted(row[column as keyof ObservationRow])).join(','),
    ),
    '',
  ].join('\n');

function run(words: readonly string[]): void {
  const { file, out, report, json, context } = readArguments(words);
  const text = readFileSync(file, 'utf8');
  const { codes } = assembleDataset(readPackage(DATA_DIR));
  const read = readerOf(codes)(text, context);
  const source = basename(out ?? file, extname(out ?? file));
  const rows = observationRows(read.figures, { text, language: read.language, source, lists: codes });
  if (out !== null) writeFileSync(out, csvOf(rows.rows));
  if (json)
    console.log(JSON.stringify({ figures: read.figures.map((figure) => readRecord(figure, text)) }, null, 1));
  else if (report) console.log(readReport(text, read, rows).join('\n'));
  else
    console.log(
      `${read.figures.length} figures, ${rows.rows.length} observations${out === null ? '' : ` in ${out}`}`,
    );
}

try {
  run(process.argv.slice(2));
} catch (cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  console.error(cause instanceof UsageError ? `${message}\n\n${USAGE}` : message);
  process.exitCode = cause instanceof UsageError ? 2 : 1;
}
