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
export const pictureHtml = (request: ExportRequest, sheet: Sheet): string =>
  figureHtml({
    src: `${fileName(request.model, request.ctx.locale)}.svg`,
    ...cssPixels(sheet),
    alt: sheet.alt,
    caption: captionOf(request.ctx, request.model, request.where.title),
    address: request.where.address,
    lang: request.ctx.locale,
  });

/** A frame that follows the data. It is as wide as its room, and as light or dark as is chosen here. */
export function liveHtml({ ctx, model, options }: ExportRequest): string {
  const { title, note, order, highlight, background } = options;
  const embed = {
    title,
    note,
    order,
    highlight,
    theme: background === 'transparent' ? 'auto' : background,
  } as const;
  const page = wholeAddress(embedPath(ctx.locale, embedName(ctx, model, embed)));
  return liveCode(ctx, model, embed, { page, site: wholeAddress('/') });
}

/** HTML that carries the picture with its values, and never changes. */
export const frozenHtml = async (request: ExportRequest, sheet: Sheet): Promise<string> =>
  frozenCode(request.ctx, request.model, {
    svg: await svgText(request),
    ...cssPixels(sheet),
    address: request.where.address,
    alt: request.options.alt,
    title: request.where.title,
  });
