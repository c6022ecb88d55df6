import { pixelsOf } from '../sheet/sheetSizes';
import { loadOutlineFonts } from '../export/fonts';
import { manifestFor, sheetFor, svgText, type ExportRequest } from '../export/figureFile';
import { pdfOf } from '../export/pdf/pdf';
import { densityOf, described } from '../export/png';
import { svgOf } from '../export/svg';
import type { Dataset } from '../dataset/dataset';
import { encodeSpec } from '../figure/specCodec';
import { contextOf } from '../model/context';
import { figureModel } from '../figure/figureModel';
import { readyFigures } from '../explore/readyFigures';
import { chosenParams, STUDIO_DEFAULTS } from '../figure/studioOptions';
import type { Locale } from '../i18n/locale';
import { studioPath } from '../state/address';
import type { Format } from './figuresArguments';
import { pngFrom } from './pngFrom';

const PNG_SCALE = 2;

export interface ReadyFile {
  readonly name: string;
  readonly request: ExportRequest;
}

/** Every ready figure that the data have, as the studio exports it when nothing is chosen there. */
export function readyFiles(dataset: Dataset, locale: Locale, site: string): ReadyFile[] {
  const ctx = contextOf(dataset, locale);
  const options = STUDIO_DEFAULTS;
  return readyFigures(ctx).flatMap(({ name, spec }) => {
    const model = figureModel(ctx, spec);
    if (!model) return [];
    const query = new URLSearchParams([...encodeSpec(spec, true), ...chosenParams(options)]);
    const address = site + studioPath(locale, query);
    return [
      {
        name: `${name}-${locale}`,
        // No clock: what is written on two days is the same.
        request: { ctx, model, options, where: { address, retrieved: '', title: model.title }, site },
      },
    ];
  });
}

async function png(request: ExportRequest): Promise<Uint8Array> {
  const sheet = sheetFor(request);
  const lettering = { kind: 'outlines', fonts: await loadOutlineFonts() } as const;
  const width = Math.round(pixelsOf(sheet.out.width, sheet.out.unit) * PNG_SCALE);
  const drawn = pngFrom(svgOf(sheet, { lettering, manifest: null }), width);
  return described(drawn, manifestFor(request), densityOf(sheet, { width, height: 0 }));
}

/** A figure in a format: the SVG and the PDF are the browser's, byte for byte; the PNG is the same drawing. */
export async function contentOf(request: ExportRequest, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return svgText(request);
    case 'png':
      return png(request);
    case 'pdf':
      return new Uint8Array(await (await pdfOf(sheetFor(request))).arrayBuffer());
  }
}
