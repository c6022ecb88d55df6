import type { Data } from './data';

/** The picture that every library draws, in CSS pixels. */
export const WIDTH = 700;
export const HEIGHT = 400;

const COLOURS = [
  '#0f766e',
  '#b45309',
  '#1d4ed8',
  '#be123c',
  '#4d7c0f',
  '#7c3aed',
  '#0e7490',
  '#a16207',
  '#9d174d',
  '#334155',
  '#c2410c',
  '#15803d',
] as const;

export const colour = (i: number): string => COLOURS[i % COLOURS.length] ?? COLOURS[0];

/** A picture that is ready to be drawn: its data stand in memory in the form that the library asks for. */
export interface Drawing {
  /** Begins to draw into the host, in the task that calls it. */
  readonly draw: (host: HTMLElement) => void;
  /** Whether the lines are there: libraries may take several frames. */
  readonly drawn: (host: HTMLElement) => boolean;
  readonly clear: (host: HTMLElement) => void;
}

/** A way of drawing: code is loaded and data are put into its form before the clock starts. */
export type Prepare = (data: Data) => Promise<Drawing>;

export const hasCanvas = (host: HTMLElement): boolean => host.querySelector('canvas') !== null;

export const hasPaths = (host: HTMLElement, selector: string, count: number): boolean =>
  [...host.querySelectorAll(selector)].filter((path) => (path.getAttribute('d') ?? '').length > 20).length >=
  count;
