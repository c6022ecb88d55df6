import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { parsePeriod } from '../dataset/periodCode';
import { exportMessages } from '../i18n/exports';
import { capitalise, periodRunning } from '../i18n/period';
import { placeText } from '../i18n/place';
import type { Context } from '../model/context';
import { recordsOf, type ValueRecord } from '../provenance/records';
import type { PackedFigure } from './dataPackage';
import { ownLines } from './ownWords';
import type { FigureModel } from '../kinds/registry';

/** A figure with its address and the reader's own words on it. */
export type XlsxFigure = Pick<PackedFigure, 'model' | 'address' | 'own'>;

const TEXT_LIMIT = 32_767;
const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true });
/** A cell of type text, so that a leading equals sign is no formula. */
const words = (value: string): CellObject | null =>
  value === '' ? null : { value: value.slice(0, TEXT_LIMIT), type: String };

/** A number format with the decimals of the value; the program that opens the file chooses the signs. */
const number = (value: number, decimals: number): CellObject => ({
  value,
  type: Number,
  format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0',
});

/** The unit of a value with its power of ten: `triệu kWh`. */
const unitOf = ({ t }: Context, { unit, mult }: ValueRecord): string =>
  [t.multipliers[mult], unit.name].filter((part) => part !== '').join(' ');

/** A period in words: `Hai tháng đầu năm 2024`; its code has a column of its own. */
function periodOf({ locale }: Context, code: string): string {
  const period = parsePeriod(code);
  return period ? capitalise(locale, periodRunning(locale, period)) : code;
}

/** The columns of a sheet of values: heading, width in characters, cell. */
function columnsOf(ctx: Context) {
  const { columns, kinds } = exportMessages(ctx.locale).sheet;
  type Read = (r: ValueRecord, all: readonly ValueRecord[]) => CellObject | null;
  const column = (heading: string, width: number, read: Read) => ({ heading, width, read });
  const text = (heading: string, width: number, read: (r: ValueRecord) => string) =>
    column(heading, width, (r) => words(read(r)));
  return [
    text(columns.indicator, 34, (r) => r.indicator.name),
    text(columns.name, 26, (r) => r.product.name),
    text(columns.area, 16, (r) => r.area.name),
    text(columns.activity, 24, (r) => r.activity.name),
    text(columns.breakdown, 16, (r) => r.breakdown.name),
    text(columns.period, 24, (r) => periodOf(ctx, r.period)),
    // A value that is neither a level nor a change is described by its label.
    text(columns.kind, 34, (r) => (r.transformation === '' ? r.label : kinds[r.transformation])),
    text(columns.comparedWith, 24, (r) => periodOf(ctx, r.comparedWith)),
    column(columns.value, 14, (r) => number(r.value, r.decimals)),
    text(columns.unit, 18, (r) => unitOf(ctx, r)),
    column(columns.low, 14, (r) => r.interval && number(r.interval.low, r.decimals + 1)),
    column(columns.high, 14, (r) => r.interval && number(r.interval.high, r.decimals + 1)),
    text(columns.status, 12, (r) => ctx.t.status[r.status]),
    column(columns.conflicts, 14, (r) => number(r.conflicts, 0)),
    text(columns.printed, 20, (r) => r.printed),
    text(columns.publisher, 24, (r) => r.publisher),
    text(columns.authority, 28, (r) => r.authority),
    text(columns.published, 14, (r) => r.published),
    text(columns.address, 40, (r) => (r.address === 'print' ? '' : r.address)),
    text(columns.locator, 18, (r) => capitalise(ctx.locale, placeText(ctx.locale, r.locator))),
    text(columns.note, 40, (r) => r.note),
    text(columns.label, 40, (r) => r.label),
    // Rows of a sheet are counted from 1, and the first has the headings.
    column(columns.from, 14, (r, all) =>
      words(r.from.map((id) => String(all.findIndex((one) => one.id === id) + 2)).join(', ')),
    ),
    text(columns.periodCode, 18, (r) => r.period),
    text(columns.comparedCode, 18, (r) => r.comparedWith),
    text(columns.id, 16, (r) => r.id),
  ];
}

function dataSheet(ctx: Context, model: FigureModel): Sheet<Blob> {
  const columns = columnsOf(ctx);
  const records = recordsOf(ctx, model);
  return {
    sheet: exportMessages(ctx.locale).sheet.data,
    data: [
      columns.map(({ heading }) => bold(heading)),
      ...records.map((record) => columns.map(({ read }) => read(record, records))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sourceSheet({ locale }: Context, { model, address, own }: XlsxFigure): Sheet<Blob> {
  const { sheet, processing, licence } = exportMessages(locale);
  const pair = (label: string, value: string): Row => [bold(label), words(value)];
  return {
    sheet: sheet.sources,
    data: [
      pair(sheet.figure, model.title),
      [null, words(model.subtitle)],
      ...ownLines(locale, own).map(([whose, text]) => pair(whose, text)),
      pair(sheet.address, address),
      ...model.sources.map((source) =>
        pair(sheet.source, [source.text, source.address ?? ''].filter((part) => part !== '').join(' · ')),
      ),
      ...model.notes.map((note) => pair(sheet.notes, note)),
      [],
      [null, words(processing)],
      pair(sheet.licence, licence),
    ],
    columns: [{ width: 24 }, { width: 110 }],
  };
}

/** A figure as an Excel file: its values as numbers, and a sheet of sources and notes. */
export async function xlsxOf(ctx: Context, figure: XlsxFigure): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  return writeXlsx([dataSheet(ctx, figure.model), sourceSheet(ctx, figure)]).toBlob();
}
