import type { Datum } from '../../model/datum';
import type { Place, Scene } from '../scene';

/** What a mark, a row or a whole figure draws, layer by layer. */
export type Layers = Pick<Scene, 'frame' | 'marks' | 'labels' | 'places'>;

/** Parts of a figure laid on one another: of each layer the items of an earlier part lie below. */
export const stack = (parts: readonly Partial<Layers>[]): Layers => ({
  frame: parts.flatMap(({ frame = [] }) => frame),
  marks: parts.flatMap(({ marks = [] }) => marks),
  labels: parts.flatMap(({ labels = [] }) => labels),
  places: parts.flatMap(({ places = [] }) => places),
});

export const place = (datum: Datum, x: number, y: number): Place => ({ datum, x, y });
