import { SANS } from '../chart/static/faces';
import { ItemView } from '../chart/static/ItemView';
import { DARK, LIGHT, type Palette } from '../chart/static/paints';
import type { Item } from '../figure/layout/scene';
import type { Sheet } from '../figure/layout/sheet';
import type { Face } from '../figure/metrics/measure';
import { FACE_NAMES, FACES, type WebFonts } from './fonts';
import type { Manifest } from './manifest';
import { escapeXml, markupOf } from './markup';

/** How a file's text is drawn. */
export type Lettering =
  /** By the fonts of the page that shows it. */
  | { readonly kind: 'page' }
  /** By fonts that the file brings. */
  | { readonly kind: 'embedded'; readonly fonts: WebFonts }
  /** By nobody: each letter is a shape, the same in every program, and no longer text. */
  | { readonly kind: 'outlines'; readonly draw: DrawText };

/** A text item as shapes: the definitions that it needs, by id, and its markup. */
export type DrawText = (
  item: Extract<Item, { type: 'text' }>,
  fill: string,
) => { readonly defs: ReadonlyMap<string, string>; readonly markup: string };

export interface SvgOptions {
  readonly lettering: Lettering;
  /** What the file says of itself to programs; none for a picture that only shows. */
  readonly manifest: Manifest | null;
}

const r = (n: number): number => Math.round(n * 100) / 100;

export const paletteOf = (sheet: Pick<Sheet, 'ground'>): Palette => (sheet.ground === 'dark' ? DARK : LIGHT);

export const faceOf = ({ face, weight }: Extract<Item, { type: 'text' }>): Face =>
  face === 'serif' ? 'serif600' : weight === 600 ? 'inter600' : 'inter400';

const fontFace = (name: Face, base64: string): string =>
  `@font-face{font-family:'${FACES[name].family}';font-weight:${FACES[name].weight};` +
  `src:url(data:font/woff2;base64,${base64}) format('woff2')}`;

/** Only the faces that the picture uses. */
function styleOf(sheet: Sheet, fonts: WebFonts): string {
  const used = new Set(sheet.items.flatMap((item) => (item.type === 'text' ? [faceOf(item)] : [])));
  const faces = FACE_NAMES.filter((name) => used.has(name)).map((name) => fontFace(name, fonts[name]));
  return `<defs><style>${faces.join('')}</style></defs>`;
}

interface Drawn {
  readonly defs: string;
  readonly lines: readonly string[];
}

function drawn(sheet: Sheet, palette: Palette, lettering: Lettering): Drawn {
  const shapes = new Map<string, string>();
  const lines = sheet.items.map((item) => {
    if (lettering.kind === 'outlines' && item.type === 'text') {
      const { defs, markup } = lettering.draw(item, palette[item.paint]);
      for (const [id, shape] of defs) shapes.set(id, shape);
      return markup;
    }
    return markupOf(ItemView({ item, palette }));
  });
  if (lettering.kind === 'embedded') return { defs: styleOf(sheet, lettering.fonts), lines };
  return { defs: shapes.size === 0 ? '' : `<defs>${[...shapes.values()].join('')}</defs>`, lines };
}

/**
 * A sheet as a file of its own: nothing in it asks for anything outside it, and the same sheet is the same bytes. In the
 * units of the layout, shown at the size of the sheet.
 */
export function svgOf(sheet: Sheet, { lettering, manifest }: SvgOptions): string {
  const { out, locale } = sheet;
  const palette = paletteOf(sheet);
  const { defs, lines } = drawn(sheet, palette, lettering);
  const unit = out.unit === 'px' ? '' : out.unit;
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${out.width}${unit}"`,
    `height="${out.height}${unit}"`,
    `viewBox="0 0 ${r(sheet.width)} ${r(sheet.height)}"`,
    'role="img"',
    'aria-labelledby="figure-title figure-desc"',
    `xml:lang="${locale}"`,
    `font-family="${SANS}"`,
    'text-rendering="geometricPrecision"',
  ];
  return `${[
    `<svg ${root.join(' ')}>`,
    `<title id="figure-title">${escapeXml(sheet.title)}</title>`,
    `<desc id="figure-desc">${escapeXml(sheet.alt)}</desc>`,
    ...(manifest === null ? [] : [`<metadata>${escapeXml(JSON.stringify(manifest))}</metadata>`]),
    ...(defs === '' ? [] : [defs]),
    ...lines,
    '</svg>',
  ].join('\n')}\n`;
}
