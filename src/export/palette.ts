import { DARK, LIGHT, type Palette } from '../chart/static/palettes';
import type { Sheet } from '../sheet/sheet';

/** The colours of a sheet. Without a background of its own it is drawn for a light one. */
export const paletteOf = ({ background }: Pick<Sheet, 'background'>): Palette =>
  background === 'dark' ? DARK : LIGHT;
