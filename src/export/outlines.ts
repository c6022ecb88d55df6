import type { TextItem } from '../layout/scene';
import type { Face } from '../metrics/measure';
import { faceOf } from './face';
import type { FileFont } from './fonts';
import type { Contour } from './truetype';

type Point = readonly [number, number];
const middle = (a: Point, b: Point): Point => [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];

/** A closed contour as path data: between two control points lies a point of the curve that is not written. */
function contourPath(contour: Contour): string {
  const points = contour.map(({ x, y, on }) => ({ at: [Math.round(x), Math.round(y)] as const, on }));
  const first = points.findIndex(({ on }) => on);
  const [head, last] = [points[0], points.at(-1)];
  if (!head || !last) return '';
  const start = first < 0 ? middle(head.at, last.at) : (points[first]?.at ?? head.at);
  const from = first < 0 ? 0 : first + 1;
  const rest = [...points.slice(from), ...points.slice(0, from)];
  let at = start;
  const step = ([x, y]: Point): string => `${x - at[0]} ${y - at[1]}`;
  let path = `M${start[0]} ${start[1]}`;
  const curve = (control: Point, to: Point): void => {
    path += `q${step(control)} ${step(to)}`;
    at = to;
  };
  let control: Point | null = null;
  for (const { at: point, on } of rest) {
    if (!on) {
      if (control) curve(control, middle(control, point));
      control = point;
    } else if (control) {
      curve(control, point);
      control = null;
    } else {
      path += `l${step(point)}`;
      at = point;
    }
  }
  if (control) curve(control, start);
  return `${path}z`;
}

const r = (n: number): number => Math.round(n * 1e5) / 1e5;

/** The letters of a file as shapes: each once, by the face and the glyph, in font units. */
export class Outlines {
  readonly #fonts: Readonly<Record<Face, FileFont>>;
  readonly #shapes = new Map<string, string>();

  constructor(fonts: Readonly<Record<Face, FileFont>>) {
    this.#fonts = fonts;
  }

  /** A line of text as its letters, laid out as the width tables measure it. */
  write(item: TextItem, fill: string): string {
    const face = faceOf(item);
    const { font } = this.#fonts[face];
    const scale = item.size / font.unitsPerEm;
    let x = 0;
    let letters = '';
    for (const sign of item.text) {
      const glyph = font.glyphOf(sign.codePointAt(0) ?? 0);
      const id = `${face}-${glyph}`;
      const shape = this.#shapes.get(id) ?? font.contoursOf(glyph).map(contourPath).join('');
      this.#shapes.set(id, shape);
      if (shape !== '') letters += `<use xlink:href="#${id}"${x === 0 ? '' : ` x="${x}"`}/>`;
      x += font.advanceOf(glyph);
    }
    const part = item.anchor === 'end' ? 1 : item.anchor === 'middle' ? 0.5 : 0;
    const left = item.x - x * scale * part;
    return `<g transform="matrix(${r(scale)} 0 0 ${r(-scale)} ${r(left)} ${r(item.y)})" fill="${fill}">${letters}</g>`;
  }

  /** The shapes of all that has been written. */
  definitions(): string {
    const shapes = [...this.#shapes].filter(([, shape]) => shape !== '');
    return `<defs>${shapes.map(([id, shape]) => `<path id="${id}" d="${shape}"/>`).join('')}</defs>`;
  }
}
