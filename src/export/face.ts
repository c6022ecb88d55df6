import type { TextItem } from '../layout/scene';
import type { Face } from '../metrics/measure';

/** The font face of a text. */
export const faceOf = ({ face, weight }: Pick<TextItem, 'face' | 'weight'>): Face =>
  face === 'serif' ? 'serif600' : weight === 600 ? 'inter600' : 'inter400';
