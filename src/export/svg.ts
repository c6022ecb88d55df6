import { SANS } from '../chart/static/faces';
import { ItemView } from '../chart/static/ItemView';
import type { Palette } from '../chart/static/palettes';
import type { Item, LineItem, PathItem } from '../layout/scene';
import type { Sheet } from '../sheet/sheet';
import type { Face } from '../metrics/measure';
import { faceOf } from './face';
import { FACE_NAMES, FACES, type OutlineFonts, type WebFonts } from './fonts';
import type { Manifest } from './manifest';
import { escapeXmlText, markupOf } from './markup';
import { Outlines } from './outlines';
import { paletteOf } from './palette';

/** How a file's text is drawn. */
export type Lettering =
  /** By the fonts of the page that shows it. */
  | { readonly kind: 'page' }
  /** By fonts that the file brings. */
  | { readonly kind: 'embedded'; readonly fonts: WebFonts }
  /** As shapes: the same in every program, and no longer text. */
  | { readonly kind: 'outlines'; readonly fonts: OutlineFonts };

export interface SvgOptions {
  readonly lettering: Lettering;
  /** Null for a picture that need not be opened again. */
  readonly manifest: Manifest | null;
}

const r = (n: number): number => Math.round(n * 100) / 100;

const fontFace = (name: Face, base64: string): string =>
  `@font-face{font-family:'${FACES[name].family}';font-weight:${FACES[name].weight};` +
  `src:url(data:font/woff2;base64,${base64}) format('woff2')}`;

/** Only the faces that the picture uses. Digits are of one width, as the width tables have them. */
function styleOf(sheet: Sheet, fonts: WebFonts): string {
  const used = new Set(sheet.items.flatMap((item) => (item.type === 'text' ? [faceOf(item)] : [])));
  const faces = FACE_NAMES.filter((name) => used.has(name)).map((name) => fontFace(name, fonts[name]));
  return `<defs><style>${faces.join('')}text{font-variant-numeric:tabular-nums}</style></defs>`;
}

type SignPart = PathItem | LineItem;

const isSign = (item: Item): item is SignPart =>
  (item.type === 'path' || item.type === 'line') && item.sign === true;

/** Its points from the first on by steps, which are shorter than places. */
function stepsOf(item: SignPart): string {
  const points =
    item.type === 'path' ? item.points : [[item.x1, item.y1] as const, [item.x2, item.y2] as const];
  const steps = points.map(([x, y], i) => {
    const from = points[i - 1];
    return from ? `l${r(x - from[0])} ${r(y - from[1])}` : `M${r(x)} ${r(y)}`;
  });
  return steps.join('') + (item.type === 'path' ? 'z' : '');
}

/** All conflict signs as two paths, triangles and then what is in them: one by one they would be a tenth of a file. */
function signMarkup(signs: readonly SignPart[], palette: Palette): string[] {
  return (['path', 'line'] as const).flatMap((type) => {
    const alike = signs.filter((item) => item.type === type);
    const [first] = alike;
    if (!first) return [];
    const path: PathItem = first.type === 'path' ? first : { type: 'path', points: [], stroke: first.stroke };
    const one = ItemView({ item: path, palette });
    return [markupOf({ ...one, props: { ...(one.props as object), d: alike.map(stepsOf).join('') } })];
  });
}

interface Drawing {
  /** Definitions that the lines refer to. */
  readonly definitions: readonly string[];
  readonly lines: readonly string[];
}

function drawingOf(sheet: Sheet, lettering: Lettering): Drawing {
  const palette = paletteOf(sheet);
  const items = sheet.items.filter((item) => !isSign(item));
  const signs = signMarkup(sheet.items.filter(isSign), palette);
  if (lettering.kind !== 'outlines') {
    const lines = items.map((item) => markupOf(ItemView({ item, palette })));
    return {
      definitions: lettering.kind === 'embedded' ? [styleOf(sheet, lettering.fonts)] : [],
      lines: [...lines, ...signs],
    };
  }
  const outlines = new Outlines(lettering.fonts);
  const lines = items.map((item) =>
    item.type === 'text' ? outlines.write(item, palette[item.color]) : markupOf(ItemView({ item, palette })),
  );
  return { definitions: [outlines.definitions()], lines: [...lines, ...signs] };
}

/**
 * A sheet as a file of its own: nothing in it asks for anything outside it, and the same sheet is the same bytes. In the
 * units of the layout, shown at the size of the sheet.
 */
export function svgOf(sheet: Sheet, { lettering, manifest }: SvgOptions): string {
  const { out, locale } = sheet;
  const { definitions, lines } = drawingOf(sheet, lettering);
  const unit = out.unit === 'px' ? '' : out.unit;
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    ...(lettering.kind === 'outlines' ? ['xmlns:xlink="http://www.w3.org/1999/xlink"'] : []),
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
    `<title id="figure-title">${escapeXmlText(sheet.title)}</title>`,
    `<desc id="figure-desc">${escapeXmlText(sheet.alt)}</desc>`,
    ...(manifest === null ? [] : [`<metadata>${escapeXmlText(JSON.stringify(manifest))}</metadata>`]),
    ...definitions,
    ...lines,
    '</svg>',
  ].join('\n')}\n`;
}
