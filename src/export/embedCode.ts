import { datasetVersion } from '../dataset/version';
import { captionOf } from '../figure/caption';
import { dataDayText } from '../figure/dataDay';
import type { Context } from '../model/context';
import { embedQuery, type EmbedOptions } from '../figure/embedQuery';
import { keepDay } from '../spec/knownDay';
import { givenText } from '../sheet/sheetText';
import { readyFigures } from '../explore/readyFigures';
import { figureName } from '../figure/figureName';
import { embedMessages } from '../i18n/embed';
import { embedHeight } from './embedHeight';
import { figureHtml } from './figureHtml';
import { escapeXml } from './markup';
import type { FigureModel } from '../kinds/registry';

/**
 * What a frame of somebody else's site may do: run its own script as its own origin, without which it may fetch neither
 * its fonts nor its data, and open links in a window of their own. Not: take the page that holds it anywhere, ask for
 * anything, download, send forms.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * The name of the ready page that shows this figure with these options; null when only the query form can. A page that
 * stands ready has the figure in its HTML, with its own words and order.
 */
export function embedName(ctx: Context, model: FigureModel, options: EmbedOptions): string | null {
  const { title, note, order = 'given', highlight = [] } = options;
  // What stands ready is of now.
  if (ctx.knownOn !== null) return null;
  if (order !== 'given' || highlight.length > 0) return null;
  if (givenText(title ?? '') !== '' || givenText(note ?? '') !== '') return null;
  const name = figureName(model.spec);
  return readyFigures(ctx).some((ready) => ready.name === name) ? name : null;
}

export interface LiveFrame {
  /** Whole address of the page of the embed, without its query: `embedPath(locale, embedName(…))` below the site. */
  readonly page: string;
  /** Whole address of the folder of the site, which ends in a slash. */
  readonly site: string;
}

/**
 * The code of a frame that follows the data, with the script that fits its height. The address names the whole spec, also
 * of a page that stands ready: should it no longer stand, the site draws what the address says.
 */
export function liveCode(ctx: Context, model: FigureModel, options: EmbedOptions, at: LiveFrame): string {
  const title = givenText(options.title ?? '') || model.title;
  const src = keepDay(`${at.page}?${embedQuery(model.spec, options).toString()}`, ctx.knownOn);
  const attributes = [
    `src="${escapeXml(src)}"`,
    `title="${escapeXml(title)}"`,
    'width="100%"',
    `height="${embedHeight(ctx, model, options)}"`,
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
    'style="border:0;width:100%"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>\n<script src="${escapeXml(at.site)}embed.js" async></script>\n`;
}

/** An address that holds a whole picture. Of what stands in it, an attribute of HTML needs nothing escaped. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml,${encodeURIComponent(svg)
    .replace(/%(?:2F|3A|3D|2B|2C|3B|40)/g, decodeURIComponent)
    .replace(/'/g, '%27')}`;

export interface Frozen {
  /** The picture as a file: it brings its fonts. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Whole address of the figure in the site. */
  readonly address: string;
  /** The text that stands for the picture; the figure's own when it is not given. */
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
}

/** A figure as HTML that carries its values: it fetches nothing and never changes. It names the data that it is of. */
export function frozenCode(ctx: Context, model: FigureModel, frozen: Frozen): string {
  const { locale, dataset } = ctx;
  const words = embedMessages(locale);
  const day = dataDayText(ctx, model);
  const version = datasetVersion(dataset);
  const title = givenText(frozen.title ?? '') || model.title;
  const edition = day === null ? words.frozenUndated(version) : words.frozen(day, version);
  return figureHtml({
    src: svgAddress(frozen.svg),
    width: frozen.width,
    height: frozen.height,
    alt: givenText(frozen.alt ?? '') || model.alt,
    caption: `${captionOf(ctx, model, title)} ${edition}`,
    address: frozen.address,
    lang: locale,
  });
}
