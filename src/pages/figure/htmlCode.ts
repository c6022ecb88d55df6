import { embedName, frozenCode, liveCode } from '../../export/embedCode';
import { svgText, type ExportRequest } from '../../export/figureFile';
import { figureHtml } from '../../export/figureHtml';
import { captionOf } from '../../figure/caption';
import { fileName } from '../../figure/fileName';
import { pixelsOf } from '../../sheet/sheetSizes';
import type { Sheet } from '../../sheet/sheet';
import { embedPath } from '../../state/address';
import { wholeAddress } from '../../state/url';

const cssPixels = ({ out }: Sheet) => ({
  width: pixelsOf(out.width, out.unit),
  height: pixelsOf(out.height, out.unit),
});

/** HTML for a picture file that stands beside the page that shows it. */
export const pictureHtml = (leaving: ExportRequest, sheet: Sheet): string =>
  figureHtml({
    src: `${fileName(leaving.model, leaving.ctx.locale)}.svg`,
    ...cssPixels(sheet),
    alt: sheet.alt,
    caption: captionOf(leaving.ctx, leaving.model, leaving.where.title),
    address: leaving.where.address,
    lang: leaving.ctx.locale,
  });

/** A frame that follows the data. It is as wide as its room, and as light or dark as is chosen here. */
export function liveHtml({ ctx, model, options }: ExportRequest): string {
  const { title, note, order, highlight, background } = options;
  const wishes = {
    title,
    note,
    order,
    highlight,
    theme: background === 'transparent' ? 'auto' : background,
  } as const;
  const page = wholeAddress(embedPath(ctx.locale, embedName(ctx, model, wishes)));
  return liveCode(ctx, model, wishes, { page, site: wholeAddress('/') });
}

/** HTML that carries the picture with its values, and never changes. */
export const frozenHtml = async (leaving: ExportRequest, sheet: Sheet): Promise<string> =>
  frozenCode(leaving.ctx, leaving.model, {
    svg: await svgText(leaving),
    ...cssPixels(sheet),
    address: leaving.where.address,
    alt: leaving.options.alt,
    title: leaving.where.title,
  });
