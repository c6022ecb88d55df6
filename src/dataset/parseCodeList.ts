import type { CodeList } from './codes';
import { readCsv } from './csv';
import type { Issue } from './issue';
import { cell, type ListSchema } from './listSchemas';
import { parsePeriod, periodCode } from './periodCode';

const WHOLE_NUMBERS = ['HEADLINE', 'PRIORITY', 'MONTHS', 'FROM', 'TO'];
const FRACTIONS = ['LOW', 'HIGH'];

/**
 * One code list from its text. Rows without a key, with a number that is none, or with a key already seen are left out
 * and reported.
 *
 * @throws UnreadableFile when the text is not a table or lacks a column.
 */
export function parseCodeList<T>(
  file: string,
  text: string,
  list: ListSchema<T>,
): { list: CodeList<T>; issues: Issue[] } {
  const table = readCsv(file, text, list.columns);
  const issues: Issue[] = [...table.issues];
  const entries = new Map<string, T>();
  for (const { line, cells } of table.rows) {
    const key = cell(cells, list.key);
    const report = (code: Issue['code'], column: string, value: string): void => {
      issues.push({ code, file, row: line, column, value });
    };
    const badWhole = WHOLE_NUMBERS.find((column) => !/^\d*$/.test(cell(cells, column)));
    const badFraction = FRACTIONS.find((column) => !/^(0(\.\d+)?)?$/.test(cell(cells, column)));
    const badValue = list.values.find(([column, values]) => !values.includes(cell(cells, column)));
    const time = cell(cells, 'TIME_PERIOD');
    const period = time === '' ? null : parsePeriod(time);
    if (key === '') report('empty', list.key, '');
    else if (entries.has(key)) report('duplicate-key', list.key, key);
    else if (badWhole !== undefined) report('not-an-integer', badWhole, cell(cells, badWhole));
    else if (badFraction !== undefined) report('not-a-number', badFraction, cell(cells, badFraction));
    else if (badValue !== undefined) report('not-in-list', badValue[0], cell(cells, badValue[0]));
    else if (time !== '' && period === null) report('not-a-period', 'TIME_PERIOD', time);
    else if (period !== null && periodCode(period) !== time)
      report('not-canonical-period', 'TIME_PERIOD', time);
    else entries.set(key, list.read(cells));
  }
  return { list: entries, issues };
}
