import type { Palette } from '../../chart/static/palettes';
import type { Item, ColorRole, Stroke } from '../../layout/scene';
import type { Face } from '../../metrics/measure';
import { faceOf } from '../face';
import type { PdfFonts } from '../fonts';
import type { GlyphsUsed } from './font';

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

/** `#0B5C7A` as three parts of one. */
function colour(color: string): string {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => n(part / 255)).join(' ');
}

/** How far control points stand from the ends of a quarter of a circle. */
const BEND = 0.5523;

function ellipse(cx: number, cy: number, r: number): string {
  const k = r * BEND;
  const curve = (...at: readonly number[]): string => `${at.map(n).join(' ')} c`;
  return [
    `${n(cx + r)} ${n(cy)} m`,
    curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r),
    curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy),
    curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r),
    curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy),
    'h',
  ].join(' ');
}

function rounded({ x, y, width, height, radius }: Extract<Item, { type: 'rect' }>): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const [right, bottom, k] = [x + width, y + height, r * (1 - BEND)];
  const curve = (...at: readonly number[]): string => `${at.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    curve(right - k, y, right, y + k, right, y + r),
    `${n(right)} ${n(bottom - r)} l`,
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    `${n(x + r)} ${n(bottom)} l`,
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    `${n(x)} ${n(y + r)} l`,
    curve(x, y + k, x + k, y, x + r, y),
    'h',
  ].join(' ');
}

/** Sets the colours, draws a path, and restores the graphics state. */
function painted(path: string, fill: ColorRole, stroke: Stroke | null, palette: Palette): string {
  const filled = fill !== 'none';
  const stroked = stroke !== null && stroke.color !== 'none';
  if (!filled && !stroked) return '';
  return [
    'q',
    ...(filled ? [`${colour(palette[fill])} rg`] : []),
    ...(stroked ? [`${colour(palette[stroke.color])} RG ${n(stroke.width)} w`] : []),
    ...(stroked && stroke.dash !== undefined ? [`[${stroke.dash}] 0 d`] : []),
    path,
    filled && stroked ? 'B' : filled ? 'f' : 'S',
    'Q',
  ].join(' ');
}

interface Lettering {
  readonly fonts: PdfFonts;
  readonly used: Readonly<Record<Face, GlyphsUsed>>;
  readonly palette: Palette;
}

/** An item as operators of a page whose second coordinate points down, as a sheet's does. */
export function drawItem(item: Item, { fonts, used, palette }: Lettering): string {
  switch (item.type) {
    case 'text': {
      const face = faceOf(item);
      const { codes, width } = used[face].write(item.text);
      const wide = (width * item.size) / fonts[face].unitsPerEm;
      const x = item.x - (item.anchor === 'end' ? wide : item.anchor === 'middle' ? wide / 2 : 0);
      const place = `1 0 0 -1 ${n(x)} ${n(item.y)} Tm`;
      return `BT ${colour(palette[item.color])} rg /${face} ${n(item.size)} Tf ${place} <${codes}> Tj ET`;
    }
    case 'line': {
      const path = `${n(item.x1)} ${n(item.y1)} m ${n(item.x2)} ${n(item.y2)} l`;
      return painted(path, 'none', item.stroke, palette);
    }
    case 'path': {
      const path = item.points.map(([x, y], i) => `${n(x)} ${n(y)} ${i === 0 ? 'm' : 'l'}`).join(' ');
      return painted(
        `1 j ${path}${item.fill === undefined ? '' : ' h'}`,
        item.fill ?? 'none',
        item.stroke,
        palette,
      );
    }
    case 'rect':
      return painted(rounded(item), item.fill, item.stroke, palette);
    case 'circle':
      return painted(ellipse(item.cx, item.cy, item.r), item.fill, item.stroke, palette);
  }
}
