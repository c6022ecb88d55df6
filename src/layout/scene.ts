import type { Datum } from '../model/datum';

/** Colours by meaning; each renderer has their values for its background. */
export type ColorRole =
  | 'none'
  | 'paper'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'track'
  | 'own'
  | 'own-soft'
  | 'other'
  | 'other-soft'
  | 'reference'
  | 'reference-soft'
  | 'target'
  | 'warn'
  | SeriesColorRole;

/** Colours of the series of a figure, by series index; `soft` ones for values that are not sure. */
export type SeriesColorRole = `series-${SeriesNumber}` | `series-${SeriesNumber}-soft`;
type SeriesNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface Stroke {
  readonly color: ColorRole;
  readonly width: number;
  readonly dash?: string;
}

export interface TextItem {
  readonly type: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: ColorRole;
  /** The conflict sign follows the text: in layout, text and sign are one box. */
  readonly flag?: true;
  /** The headline face; absent for the other one. */
  readonly face?: 'serif';
  /** Id of the datum that it labels. */
  readonly of?: string;
}

export interface LineItem {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
  /** Id of its datum, where it is the line of a period or joins a mark with its label. */
  readonly of?: string;
  /** Part of a conflict sign. */
  readonly sign?: true;
}

export interface PathItem {
  readonly type: 'path';
  readonly points: readonly (readonly [number, number])[];
  readonly stroke: Stroke;
  /** Closes the path and fills it; absent for a line. */
  readonly fill?: ColorRole;
  /** Part of a conflict sign. */
  readonly sign?: true;
}

export interface RectItem {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: ColorRole;
  readonly stroke: Stroke | null;
  /** Id of the datum that a mark shows. */
  readonly mark?: string;
}

export interface CircleItem {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: ColorRole;
  readonly stroke: Stroke;
  readonly mark?: string;
}

export type Item = TextItem | LineItem | PathItem | RectItem | CircleItem;

/** The place of a datum, for pointer and keyboard. In units of the scene. */
export interface Place {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

/** The plot as straight lines, for a renderer with its own axes. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A body with every coordinate decided, for one width. Layers are painted in order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly frame: readonly Item[];
  readonly marks: readonly Item[];
  readonly labels: readonly Item[];
  readonly places: readonly Place[];
  /** The direct labels of series, by which an interactive chart hides and shows a series. */
  readonly keys?: readonly SceneKey[];
}

/** The place of a series label. */
export interface SceneKey {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
