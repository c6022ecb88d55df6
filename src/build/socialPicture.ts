import { loadOutlineFonts } from '../export/fonts';
import { svgOf } from '../export/svg';
import { creditLine } from '../figure/creditLine';
import type { Context } from '../model/context';
import { sheetOf } from '../sheet/sheet';
import { PRESETS, type SheetSize } from '../sheet/sheetSizes';
import { titleSheet } from '../sheet/titleSheet';
import { pngFrom } from './pngFrom';
import type { FigureModel } from '../kinds/registry';

/** What link previews ask for. They are seen smaller than a post: rather fewer rows than smaller type. */
export const LINK_PICTURE = {
  ...PRESETS.social,
  height: 630,
  scale: { best: 1.8, least: 1.4 },
} as const satisfies SheetSize;

interface Content {
  /** The site and the area, for a page without a figure. */
  readonly eyebrow: string;
  readonly title: string;
  /** What the page is for, on the card of a page without a figure. */
  readonly text: string;
  readonly figure: FigureModel | null;
  readonly ctx: Context;
  /** Whole address of the folder of the site. */
  readonly site: string;
}

/** Draws pictures for link previews: the figure as it is exported, under the page's title. */
export async function pictureDrawer(): Promise<(content: Content) => Buffer> {
  const fonts = await loadOutlineFonts();
  return ({ eyebrow, title, text, figure, ctx, site }) => {
    const { locale } = ctx;
    const credit = creditLine(ctx, figure, site);
    const sheet = figure
      ? sheetOf(figure, { locale, size: LINK_PICTURE, background: 'light', title, credit })
      : titleSheet({ title, subtitle: eyebrow, text, credit }, LINK_PICTURE, locale);
    return pngFrom(
      svgOf(sheet, { lettering: { kind: 'outlines', fonts }, manifest: null }),
      LINK_PICTURE.width,
    );
  };
}
