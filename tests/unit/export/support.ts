import { loadOutlineFonts, loadWebFonts } from '../../../src/export/fonts';
import { manifestOf, type Manifest } from '../../../src/export/manifest';
import { svgOf } from '../../../src/export/svg';
import { figureModel } from '../../../src/figure/figureModel';
import { sheetOf, type Sheet } from '../../../src/sheet/sheet';
import { PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import { readyFigures } from '../../../src/explore/readyFigures';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { CONTEXTS } from '../support/frozen';
import type { FigureModel } from '../../../src/kinds/registry';

export interface Ready {
  readonly name: string;
  readonly locale: Locale;
  readonly model: FigureModel;
}

/** Every ready figure in both languages. */
export const READY: readonly Ready[] = LOCALES.flatMap((locale) =>
  readyFigures(CONTEXTS[locale]).flatMap(({ name, spec }) => {
    const model = figureModel(CONTEXTS[locale], spec);
    return model ? [{ name: `${name}-${locale}`, locale, model }] : [];
  }),
);

/** One of each kind and view in each language: what programs outside are asked to open. */
export const CHOSEN: readonly Ready[] = [
  ...new Map(
    READY.map((ready) => {
      const { spec } = ready.model;
      return [`${spec.kind} ${'view' in spec ? spec.view : ''} ${ready.locale}`, ready] as const;
    }),
  ).values(),
];

export const WEB_FONTS = await loadWebFonts();
export const OUTLINE_FONTS = await loadOutlineFonts();

export const sheetFor = ({ model, locale }: Ready, size: SheetSize = PRESETS.article): Sheet =>
  sheetOf(model, { locale, size, background: 'light' });

export const manifestFor = ({ model, locale }: Ready): Manifest =>
  manifestOf(CONTEXTS[locale], model, {
    options: { size: 'article' },
    address: 'http://localhost:4173/figure/?x',
  });

export const svgFor = (ready: Ready, size?: SheetSize): string =>
  svgOf(sheetFor(ready, size), {
    lettering: { kind: 'embedded', fonts: WEB_FONTS },
    manifest: manifestFor(ready),
  });
