import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG as a PNG of a given width. Its text must be outlines, so that no font of the machine is used. */
export const pngFrom = (svg: string, width: number): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } })
    .render()
    .asPng();
