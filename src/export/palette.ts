import { DARK, LIGHT, type Palette } from '../chart/static/paints';
import type { Sheet } from '../sheet/sheet';

/** What the paints of a sheet are. On no ground of its own it is drawn for a light one. */
export const paletteOf = ({ background }: Pick<Sheet, 'background'>): Palette =>
  background === 'dark' ? DARK : LIGHT;
