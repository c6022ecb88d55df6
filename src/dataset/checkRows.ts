import type { Source } from './codes';
import type { CsvRow } from './csv';
import type { Issue, IssueCode } from './issue';
import { INDEX, PERCENT, TOTAL } from './observation';
import { beginning, end } from './period';
import { parsePeriod } from './periodCode';
import { PRINT_LANGUAGES, readPrinted, type PrintedValue } from './printed';
import { cellOf } from './tables';

type Report = (code: IssueCode, column: string, expected: string) => void;

/** A rate is in percent, or an index with the compared period at 100. */
const RATE_UNITS: readonly string[] = [PERCENT, INDEX];

/** Of `14/25` the total is the second number and whatever part is broken out is the first. */
function digitsMeant(printed: PrintedValue, breakdown: string): string {
  if (printed.kind === 'number') return printed.digits;
  return breakdown === TOTAL ? printed.whole : printed.part;
}

function checkPrint(row: CsvRow, source: Source, report: Report): void {
  const value = cellOf(row, 'OBS_VALUE');
  const printed = cellOf(row, 'PRINTED');
  const language = PRINT_LANGUAGES.find((known) => known === source.language);
  // Parsing reports a value that is no number and an empty `PRINTED`; an unknown language is an issue of the source's
  // row.
  if (language === undefined || printed === '' || !/^-?\d+(\.\d+)?$/.test(value)) return;
  const read = readPrinted(printed, language);
  if (read === null) {
    report('print-not-a-number', 'PRINTED', '');
    return;
  }
  const number = read.kind === 'number' ? read : { negative: false, mult: 0, percent: false };
  if (value.startsWith('-') !== number.negative) report('sign-differs-from-print', 'OBS_VALUE', printed);
  if (value.replace('-', '') !== digitsMeant(read, cellOf(row, 'BREAKDOWN')))
    report('number-differs-from-print', 'OBS_VALUE', printed);
  if (cellOf(row, 'UNIT_MULT') !== String(number.mult))
    report('number-differs-from-print', 'UNIT_MULT', printed);
  // An index read as a rate in percent, or the reverse, would be wrong by 100 points.
  if ((cellOf(row, 'UNIT_MEASURE') === PERCENT) !== number.percent)
    report('number-differs-from-print', 'UNIT_MEASURE', printed);
}

/**
 * An observation published before its period ended is an estimate, whatever its source calls it. Targets and forecasts
 * are not measured, so they are exempt.
 */
function checkStatus(row: CsvRow, source: Source, report: Report): void {
  const period = parsePeriod(cellOf(row, 'TIME_PERIOD'));
  const published = parsePeriod(source.published);
  if (period === null || published === null) return;
  const early = beginning(published) < end(period);
  if (early && cellOf(row, 'SCENARIO') === 'ACTUAL' && cellOf(row, 'OBS_STATUS') === 'A')
    report('early-but-final', 'OBS_STATUS', 'E');
}

/**
 * The checks of one row of observations that parsing leaves out: it agrees with its `PRINTED`, its file and its source.
 */
export function checkRow(file: string, row: CsvRow, sources: ReadonlyMap<string, Source>): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, column, expected) => {
    const issue = { code, file, row: row.line, column, value: cellOf(row, column) };
    issues.push(expected === '' ? issue : { ...issue, expected });
  };
  const key = cellOf(row, 'SOURCE');
  const home = file.replace(/^.*\//, '').replace(/\.csv$/, '');
  if (key !== home) report('source-differs-from-file', 'SOURCE', home);
  if (cellOf(row, 'TRANSFORMATION') !== 'N' && !RATE_UNITS.includes(cellOf(row, 'UNIT_MEASURE')))
    report('not-in-list', 'UNIT_MEASURE', RATE_UNITS.join(', '));
  const source = sources.get(key);
  if (source !== undefined) {
    checkPrint(row, source, report);
    checkStatus(row, source, report);
  }
  return issues;
}
