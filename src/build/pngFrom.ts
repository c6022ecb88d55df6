import { Resvg } from '@resvg/resvg-js';

/** An SVG whose letters are shapes as a PNG of a width in pixels: no font of the machine has a part in it. */
export const pngFrom = (svg: string, width: number): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } })
    .render()
    .asPng();
