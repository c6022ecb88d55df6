import type { Locale } from '../i18n/locale';
import type { Context } from '../model/context';
import { recordsOf, type ValueRecord } from '../provenance/records';
import { plainNumber, safeText } from './cells';
import type { FigureModel } from '../kinds/registry';

/** The columns of a table for machines, in order: their cells, and whether these are numbers. */
export const CSV_COLUMNS: readonly (readonly [
  name: string,
  type: 'string' | 'number' | 'integer',
  read: (record: ValueRecord) => string,
])[] = [
  ['id', 'string', (r) => r.id],
  ['label', 'string', (r) => r.label],
  ['area', 'string', (r) => r.area.code],
  ['area_name', 'string', (r) => r.area.name],
  ['indicator', 'string', (r) => r.indicator.code],
  ['indicator_name', 'string', (r) => r.indicator.name],
  ['activity', 'string', (r) => r.activity.code],
  ['activity_name', 'string', (r) => r.activity.name],
  ['product', 'string', (r) => r.product.code],
  ['product_name', 'string', (r) => r.product.name],
  ['breakdown', 'string', (r) => r.breakdown.code],
  ['breakdown_name', 'string', (r) => r.breakdown.name],
  ['period', 'string', (r) => r.period],
  ['compared_with', 'string', (r) => r.comparedWith],
  ['transformation', 'string', (r) => r.transformation],
  ['scenario', 'string', (r) => r.scenario],
  ['status', 'string', (r) => r.status],
  ['value', 'number', (r) => plainNumber(r.value, r.method === '' ? r.decimals : null)],
  ['unit', 'string', (r) => r.unit.code],
  ['unit_name', 'string', (r) => r.unit.name],
  ['unit_mult', 'integer', (r) => String(r.mult)],
  ['decimals', 'integer', (r) => String(r.decimals)],
  ['low', 'number', (r) => (r.interval ? plainNumber(r.interval.low) : '')],
  ['high', 'number', (r) => (r.interval ? plainNumber(r.interval.high) : '')],
  ['conflicts', 'integer', (r) => String(r.conflicts)],
  ['printed', 'string', (r) => r.printed],
  ['source', 'string', (r) => r.source],
  ['publisher', 'string', (r) => r.publisher],
  ['authority', 'string', (r) => r.authority],
  ['published', 'string', (r) => r.published],
  ['address', 'string', (r) => r.address],
  ['locator', 'string', (r) => r.locator],
  ['note', 'string', (r) => r.note],
  ['method', 'string', (r) => r.method],
  ['from', 'string', (r) => r.from.join(' ')],
  ['parameters', 'string', (r) => r.parameters.map((n) => plainNumber(n)).join(' ')],
];

/** How a table is written as CSV (RFC 4180). */
export interface CsvForm {
  /** What the file begins with. */
  readonly start: '' | '\ufeff';
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** For programs: UTF-8, comma, decimal point. */
export const PLAIN_CSV: CsvForm = { start: '', separator: ',', decimal: '.' };

/**
 * For Excel, which takes a file for UTF-8 only where it begins with a byte order mark, and expects the signs of its own
 * language.
 */
export const EXCEL_CSV: Readonly<Record<Locale, CsvForm>> = {
  vi: { start: '\ufeff', separator: ';', decimal: ',' },
  en: { start: '\ufeff', separator: ',', decimal: '.' },
};

const quoted = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Records as CSV, plain hyphen for minus; one tidy row for each value. */
export function csvOfRecords(records: readonly ValueRecord[], form: CsvForm = PLAIN_CSV): string {
  const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(form.separator)}\r\n`;
  const cellOf = (type: (typeof CSV_COLUMNS)[number][1], text: string): string =>
    type === 'string' ? safeText(text) : text.replace('.', form.decimal);
  const rows = records.map((record) =>
    lineOf(CSV_COLUMNS.map(([, type, read]) => cellOf(type, read(record)))),
  );
  return form.start + lineOf(CSV_COLUMNS.map(([name]) => name)) + rows.join('');
}

/** The records of a figure as CSV. */
export const csvOf = (ctx: Context, model: FigureModel, form: CsvForm = PLAIN_CSV): string =>
  csvOfRecords(recordsOf(ctx, model), form);
