import { DATA_DIR } from '../../src/build/folders';
import { readPackage } from '../../src/build/readPackage';
import { assembleDataset } from '../../src/dataset/dataset';
import { embedName, frozenCode, liveCode } from '../../src/export/embedCode';
import { loadWebFonts } from '../../src/export/fonts';
import { manifestOf } from '../../src/export/manifest';
import { svgOf } from '../../src/export/svg';
import type { EmbedOptions } from '../../src/figure/embedQuery';
import { readyFigures } from '../../src/explore/readyFigures';
import { figureModel } from '../../src/figure/figureModel';
import { encodeSpec } from '../../src/figure/specCodec';
import type { Locale } from '../../src/i18n/locale';
import type { FigureModel, FigureSpec } from '../../src/kinds/registry';
import { contextOf } from '../../src/model/context';
import { sheetOf } from '../../src/sheet/sheet';
import { PRESETS } from '../../src/sheet/sheetSizes';
import { embedPath, studioPath } from '../../src/state/address';

export const DATASET = assembleDataset(readPackage(DATA_DIR));

/** Products of the two months: its page stands ready. */
export const READY: FigureSpec = {
  kind: 'products',
  area: 'VN-21',
  indicator: 'OUTPUT',
  period: '2024-01-01/P2M',
};
/** The progress of a year with its pace, over other years: no page stands ready, so the frame draws it. */
export const DRAWN: FigureSpec = {
  kind: 'progress',
  area: 'VN-21',
  indicator: 'IIP',
  year: '2024',
  over: ['2023', '2022'],
  pace: true,
};

export function modelOf(locale: Locale, spec: FigureSpec): FigureModel {
  const model = figureModel(contextOf(DATASET, locale), spec);
  if (!model) throw new Error('the data have nothing for this figure');
  return model;
}

/** The code of a live embed as the site gives it to be copied. */
export function live(site: string, locale: Locale, spec: FigureSpec, options: EmbedOptions = {}): string {
  const ctx = contextOf(DATASET, locale);
  const model = modelOf(locale, spec);
  const page = site + embedPath(locale, embedName(ctx, model, options));
  return liveCode(ctx, model, options, { site: `${site}/`, page });
}

/** The code of a frozen embed. */
export async function frozen(site: string, locale: Locale, spec: FigureSpec): Promise<string> {
  const ctx = contextOf(DATASET, locale);
  const model = modelOf(locale, spec);
  const sheet = sheetOf(model, { locale, background: 'light', size: PRESETS.article });
  const address = site + studioPath(locale, encodeSpec(spec, true));
  const svg = svgOf(sheet, {
    lettering: { kind: 'embedded', fonts: await loadWebFonts() },
    manifest: manifestOf(ctx, model, { options: {}, address }),
  });
  return frozenCode(ctx, model, { svg, ...sheet.out, address });
}

/** The path of the page that stands ready. */
export function readyPath(locale: Locale): string {
  return embedPath(locale, embedName(contextOf(DATASET, locale), modelOf(locale, READY), {}));
}

/** The path of the page that draws the other one, with its query. */
export const drawnPath = (locale: Locale): string =>
  `${embedPath(locale, null)}?${encodeSpec(DRAWN, true).toString()}`;

/** One ready figure of each kind. */
export function readyOfEachKind(locale: Locale): readonly FigureModel[] {
  const ctx = contextOf(DATASET, locale);
  const ready = readyFigures(ctx).flatMap(({ spec }) => figureModel(ctx, spec) ?? []);
  return [...new Map(ready.map((model) => [model.kind, model])).values()];
}
