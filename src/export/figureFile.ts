import type { CitedWhere } from '../figure/citation';
import { longCitation } from '../figure/citation';
import type { Context } from '../model/context';
import { creditLine } from '../figure/creditLine';
import { fileName } from '../figure/fileName';
import { sheetOf, type Sheet } from '../sheet/sheet';
import { givenText } from '../sheet/sheetText';
import { sizeOf, studioParams, type StudioOptions } from '../figure/studioOptions';
import { csvOf, EXCEL_CSV } from './csv';
import { packageFiles, type PackedFigure } from './dataPackage';
import { loadWebFonts } from './fonts';
import { jsonOf, manifestOf, type Manifest } from './manifest';
import { pngOf } from './png';
import { svgOf } from './svg';
import { zipOf } from './zip';
import type { FigureModel } from '../kinds/registry';

export const FILE_FORMATS = [
  'svg',
  'png1',
  'png2',
  'png4',
  'pdf',
  'xlsx',
  'csv',
  'excelCsv',
  'zip',
  'json',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Formats of the picture, and formats that a zip of several figures may hold. */
export const ZIP_FORMATS = ['png2', 'svg', 'pdf', 'xlsx', 'csv'] as const satisfies readonly FileFormat[];

/** A figure to be exported: in the language of `ctx`, with its options and its whole address. */
export interface ExportRequest {
  readonly ctx: Context;
  readonly model: FigureModel;
  readonly options: StudioOptions;
  readonly where: CitedWhere;
  /** Whole address of the folder of the site. */
  readonly site: string;
}

export interface FigureFile {
  readonly name: string;
  readonly content: Blob;
}

/** The figure laid out by its options. */
export const sheetFor = ({ ctx, model, options, site }: Omit<ExportRequest, 'where'>): Sheet =>
  sheetOf(
    { ...model, alt: givenText(options.alt) || model.alt },
    {
      locale: ctx.locale,
      size: sizeOf(options),
      background: options.background,
      title: options.title === '' ? undefined : options.title,
      note: options.note === '' ? undefined : options.note,
      credit: creditLine(ctx, model, site),
    },
  );

/** The manifest of the files of a figure. */
export const manifestFor = ({ ctx, model, options, where }: ExportRequest): Manifest =>
  manifestOf(ctx, model, {
    options: Object.fromEntries(studioParams(options, true)),
    address: where.address,
  });

/** A figure as a package has it. */
export const packed = ({ ctx, model, options, where }: ExportRequest): PackedFigure => ({
  ctx,
  model,
  name: fileName(model, ctx.locale),
  address: where.address,
  citation: longCitation(ctx, model, where),
  own: { title: givenText(options.title), note: givenText(options.note) },
});

const blob = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** The figure as a self-contained SVG, as text. */
export const svgText = async (request: ExportRequest): Promise<string> =>
  svgOf(sheetFor(request), {
    lettering: { kind: 'embedded', fonts: await loadWebFonts() },
    manifest: manifestFor(request),
  });

async function contentOf(request: ExportRequest, format: FileFormat): Promise<Blob> {
  const { ctx, model } = request;
  switch (format) {
    case 'svg':
      return blob(await svgText(request), 'image/svg+xml');
    case 'png1':
    case 'png2':
    case 'png4':
      return pngOf(sheetFor(request), ({ png1: 1, png2: 2, png4: 4 } as const)[format], manifestFor(request));
    case 'pdf':
      return (await import('./pdf/pdf')).pdfOf(sheetFor(request));
    case 'xlsx':
      return (await import('./xlsx')).xlsxOf(ctx, packed(request));
    case 'csv':
      return blob(csvOf(ctx, model), 'text/csv');
    case 'excelCsv':
      return blob(csvOf(ctx, model, EXCEL_CSV[ctx.locale]), 'text/csv');
    case 'json':
      return blob(jsonOf(manifestFor(request), model.spec), 'application/json');
    case 'zip':
      return zipOf(packageFiles(ctx, [packed(request)]));
  }
}

const ENDINGS: Readonly<Record<FileFormat, string>> = {
  svg: '.svg',
  png1: '.png',
  png2: '@2x.png',
  png4: '@4x.png',
  pdf: '.pdf',
  xlsx: '.xlsx',
  csv: '.csv',
  excelCsv: '-excel.csv',
  json: '.json',
  zip: '.zip',
};

/**
 * A figure as a file of a format.
 *
 * @throws PngFailure when no PNG of this size can be drawn; whatever `import` throws when the code or the fonts cannot be
 * fetched.
 */
export async function figureFile(request: ExportRequest, format: FileFormat): Promise<FigureFile> {
  return {
    name: fileName(request.model, request.ctx.locale) + ENDINGS[format],
    content: await contentOf(request, format),
  };
}
