import type { TextItem } from '../layout/scene';
import { faceOf } from './face';
import type { OutlineFonts } from './fonts';

const r = (n: number): number => Math.round(n * 1e5) / 1e5;

/** The letters of a file as shapes: each once, by the face and the character, in font units. */
export class Outlines {
  readonly #fonts: OutlineFonts;
  readonly #shapes = new Map<string, string>();

  constructor(fonts: OutlineFonts) {
    this.#fonts = fonts;
  }

  /** A line of text as its letters, laid out as the width tables measure it. */
  write(item: TextItem, fill: string): string {
    const face = faceOf(item);
    const font = this.#fonts[face];
    const scale = item.size / font.unitsPerEm;
    let x = 0;
    let letters = '';
    for (const sign of item.text) {
      const { advance, path } = font.glyphOf(sign);
      if (path !== '') {
        const id = `${face}-${sign.codePointAt(0) ?? 0}`;
        this.#shapes.set(id, path);
        letters += `<use xlink:href="#${id}"${x === 0 ? '' : ` x="${x}"`}/>`;
      }
      x += advance;
    }
    const part = item.anchor === 'end' ? 1 : item.anchor === 'middle' ? 0.5 : 0;
    const left = item.x - x * scale * part;
    return `<g transform="matrix(${r(scale)} 0 0 ${r(-scale)} ${r(left)} ${r(item.y)})" fill="${fill}">${letters}</g>`;
  }

  /** The shapes of all that has been written. */
  definitions(): string {
    const shapes = [...this.#shapes].map(([id, path]) => `<path id="${id}" d="${path}"/>`);
    return `<defs>${shapes.join('')}</defs>`;
  }
}
