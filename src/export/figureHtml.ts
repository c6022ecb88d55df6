import { embedMessages } from '../i18n/embed';
import type { Locale } from '../i18n/locale';
import { escapeXml } from './markup';

export interface FigureHtml {
  /** Address of the picture: of a file beside the page, or `data:`. */
  readonly src: string;
  /** Pixels of CSS. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  /** Where the figure can be opened. */
  readonly address: string;
  readonly lang: Locale;
}

/**
 * A figure as HTML for another page. All inputs become text. The link has words, and long words break: a full address
 * or a title without spaces would be wider than a phone.
 */
export const figureHtml = ({ src, width, height, alt, caption, address, lang }: FigureHtml): string =>
  [
    `<figure lang="${lang}">`,
    `  <img src="${escapeXml(src)}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${escapeXml(alt)}" style="max-width:100%;height:auto">`,
    `  <figcaption style="overflow-wrap:anywhere">${escapeXml(caption)} <a href="${escapeXml(address)}">${escapeXml(embedMessages(lang).open)}</a></figcaption>`,
    '</figure>',
    '',
  ].join('\n');
