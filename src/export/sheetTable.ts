import { exportMessages } from '../i18n/exports';
import type { Locale } from '../i18n/locale';
import type { FigureTable } from '../model/table';

/** A table as text for a spreadsheet: its numbers are plain, and what stood around them has a place of its own. */
export interface SheetTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const AMOUNT = '[+\\u2212-]?\\d[\\d.,]*';
/** What a table says of no value; a spreadsheet would draw words as zero. */
const MISSING = /^(—.*)?$/u;
/** A value with what stands around it: `≈ 1.696`, `744 triệu kWh`, `+17,9 % (ước)`. */
const VALUE = new RegExp(`^(≈ )?(${AMOUNT})((?: ?%)?(?: [\\p{L}(][^\\d]*)?)$`, 'u');
const RANGE = new RegExp(`^(${AMOUNT}) – (${AMOUNT})$`, 'u');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The digits of a value as one types them: without grouping, with a hyphen for minus. */
function typed(amount: string, locale: Locale): string {
  const grouping = locale === 'vi' ? /\./g : /,/g;
  return amount.replace(grouping, '').replace(/^\+/, '').replace('\u2212', '-');
}

/** A column of values: the numbers, and their unit in the heading or, where it differs, in a column beside. */
function valueColumn(heading: string, cells: readonly string[], locale: Locale): string[][] {
  const read = cells.map((cell) => {
    const [, about = '', amount = '', rest = ''] = VALUE.exec(cell) ?? [];
    return { number: typed(amount, locale), around: oneLine(about + rest) };
  });
  const units = new Set(read.filter(({ number }) => number !== '').map(({ around }) => around));
  const [unit = ''] = units;
  const numbers = read.map(({ number }) => number);
  if (units.size > 1)
    return [
      [heading, ...numbers],
      [exportMessages(locale).tableUnit(heading), ...read.map(({ around }) => around)],
    ];
  return [[unit === '' ? heading : `${heading} (${unit})`, ...numbers]];
}

/** A column of ranges: one of the lower and one of the upper ends. */
function rangeColumns(heading: string, cells: readonly string[], locale: Locale): string[][] {
  const { tableLow, tableHigh } = exportMessages(locale);
  const ends = cells.map((cell) => {
    // Of an exact value the range is one number.
    const [, low = cell, high = low] = RANGE.exec(cell) ?? [];
    return MISSING.test(cell) ? ['', ''] : [typed(low, locale), typed(high, locale)];
  });
  return [
    [tableLow(heading), ...ends.map(([low = '']) => low)],
    [tableHigh(heading), ...ends.map(([, high = '']) => high)],
  ];
}

function columnsOf(heading: string, cells: readonly string[], locale: Locale): string[][] {
  const said = cells.filter((cell) => !MISSING.test(cell));
  const all = (...forms: readonly RegExp[]): boolean =>
    said.length > 0 && said.every((cell) => forms.some((form) => form.test(cell)));
  if (all(VALUE)) return valueColumn(heading, cells, locale);
  if (all(RANGE, VALUE)) return rangeColumns(heading, cells, locale);
  return [[heading, ...cells]];
}

/** The decimal sign is that of the language: a spreadsheet reads it as its own. */
export function sheetTable({ columns, rows }: FigureTable, locale: Locale): SheetTable {
  const made = columns.flatMap((heading, i) =>
    columnsOf(
      heading,
      rows.map((row) => oneLine(row[i]?.text ?? '')),
      locale,
    ),
  );
  return {
    columns: made.map(([heading = '']) => heading),
    rows: rows.map((_, i) => made.map((column) => column[i + 1] ?? '')),
  };
}
