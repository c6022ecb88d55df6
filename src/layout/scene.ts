import type { Datum } from '../model/datum';

/** Colours by meaning; a renderer says what they are on its ground. */
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

/** Colours of series that stand side by side, in the order of a spec; soft for what is not sure. */
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
  /** The sign of a figure in conflict follows the text: while it is laid out, text and sign are one box. */
  readonly flag?: true;
  /** The headline face; absent for the face of everything else. */
  readonly face?: 'serif';
  /** Id of the datum whose value it says, beside its mark. */
  readonly of?: string;
}

export interface LineItem {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
  /** Id of the datum that it belongs to: the stroke of its period, or the thread from its mark to its label. */
  readonly of?: string;
}

export interface PathItem {
  readonly type: 'path';
  readonly points: readonly (readonly [number, number])[];
  readonly stroke: Stroke;
  /** Closes the path and fills it; absent for a line. */
  readonly fill?: ColorRole;
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
  /** Id of the datum that it shows, on marks. */
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

/** Where a datum stands: what a pointer meets and a keyboard walks to. In the units of the scene. */
export interface Place {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

/** The straight-line geometry of a plot, for a renderer that has axes of its own. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A figure with every coordinate decided, for one width. Layers are painted in order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly frame: readonly Item[];
  readonly marks: readonly Item[];
  readonly labels: readonly Item[];
  readonly places: readonly Place[];
  /** The direct labels of series: a chart lets a reader take a series away and bring it back by them. */
  readonly keys?: readonly SceneKey[];
}

/** Where the label of a series stands. */
export interface SceneKey {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
