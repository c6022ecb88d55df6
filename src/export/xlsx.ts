import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { exportMessages } from '../i18n/exports';
import type { Context } from '../figure/context';
import type { FigureModel } from '../figure/model';
import { recordsOf, type FigureRecord } from '../figure/records';

/** A figure and where it can be opened again. */
export interface XlsxFigure {
  readonly model: FigureModel;
  readonly address: string;
}

const TEXT_LIMIT = 32_767;
const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true });
/** Always typed as text: what begins with an equals sign is no formula. */
const words = (value: string): CellObject | null =>
  value === '' ? null : { value: value.slice(0, TEXT_LIMIT), type: String };

/** As many decimals as are meant, in the number writing of whoever opens the file. */
const number = (value: number, decimals: number): CellObject => ({
  value,
  type: Number,
  format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0',
});

/** What a value is in, with its power of ten: `triệu kWh`. */
const unitOf = ({ t }: Context, { unit, mult }: FigureRecord): string =>
  [t.multipliers[mult] ?? `×10^${mult}`, unit.name].filter((part) => part !== '').join(' ');

/** The columns of a sheet of values: heading, width in characters, cell. */
function columnsOf(ctx: Context) {
  const { columns } = exportMessages(ctx.locale).sheet;
  type Read = (r: FigureRecord, all: readonly FigureRecord[]) => CellObject | null;
  const column = (heading: string, width: number, read: Read) => ({ heading, width, read });
  const text = (heading: string, width: number, read: (r: FigureRecord) => string) =>
    column(heading, width, (r) => words(read(r)));
  return [
    text(columns.indicator, 34, (r) => r.indicator.name),
    text(columns.name, 26, (r) => r.product.name),
    text(columns.area, 16, (r) => r.area.name),
    text(columns.activity, 24, (r) => r.activity.name),
    text(columns.breakdown, 16, (r) => r.breakdown.name),
    text(columns.period, 18, (r) => r.period),
    text(columns.comparedWith, 18, (r) => r.comparedWith),
    column(columns.value, 14, (r) => number(r.value, r.decimals)),
    text(columns.unit, 18, (r) => unitOf(ctx, r)),
    column(columns.low, 14, (r) => r.interval && number(r.interval.low, r.decimals + 1)),
    column(columns.high, 14, (r) => r.interval && number(r.interval.high, r.decimals + 1)),
    text(columns.status, 12, (r) => ctx.t.grammar[r.status]),
    column(columns.conflicts, 14, (r) => number(r.conflicts, 0)),
    text(columns.printed, 20, (r) => r.printed),
    text(columns.publisher, 24, (r) => r.publisher),
    text(columns.authority, 28, (r) => r.authority),
    text(columns.published, 14, (r) => r.published),
    text(columns.address, 40, (r) => (r.address === 'print' ? '' : r.address)),
    text(columns.locator, 18, (r) => r.locator),
    text(columns.note, 40, (r) => r.note),
    text(columns.label, 40, (r) => r.label),
    // Rows of a sheet are counted from 1, and the first holds the headings.
    column(columns.from, 14, (r, all) =>
      words(r.from.map((id) => String(all.findIndex((one) => one.id === id) + 2)).join(', ')),
    ),
    text(columns.id, 16, (r) => r.id),
  ];
}

function dataSheet(ctx: Context, model: FigureModel, name: string): Sheet<Blob> {
  const columns = columnsOf(ctx);
  const records = recordsOf(ctx, model);
  return {
    sheet: name,
    data: [
      columns.map(({ heading }) => bold(heading)),
      ...records.map((record) => columns.map(({ read }) => read(record, records))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sourceSheet(ctx: Context, figures: readonly XlsxFigure[], names: readonly string[]): Sheet<Blob> {
  const { sheet, processing, licence } = exportMessages(ctx.locale);
  const pair = (label: string, value: string): Row => [bold(label), words(value)];
  const data = figures.flatMap(({ model, address }, i): Row[] => [
    pair(sheet.figure, figures.length > 1 ? `${names[i] ?? ''}: ${model.title}` : model.title),
    [null, words(model.subtitle)],
    pair(sheet.address, address),
    ...model.sources.map((source) =>
      pair(sheet.source, [source.text, source.address ?? ''].filter((part) => part !== '').join(' · ')),
    ),
    ...model.notes.map((note) => pair(sheet.notes, note)),
    [],
  ]);
  return {
    sheet: sheet.sources,
    data: [...data, [null, words(processing)], pair(sheet.licence, licence)],
    columns: [{ width: 20 }, { width: 110 }],
  };
}

/** Figures as an Excel file: values as numbers, a sheet a figure, and a sheet of sources and notes. */
export async function xlsxOf(ctx: Context, figures: readonly XlsxFigure[]): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const { sheet } = exportMessages(ctx.locale);
  const names = figures.map((_, i) => (figures.length > 1 ? `${sheet.data} ${i + 1}` : sheet.data));
  return writeXlsx([
    ...figures.map(({ model }, i) => dataSheet(ctx, model, names[i] ?? sheet.data)),
    sourceSheet(ctx, figures, names),
  ]).toBlob();
}
