import type { SeriesRole } from '../model/datum';
import type { Status } from '../model/status';
import type { ColorRole, Stroke } from './scene';

interface Colours {
  readonly solid: ColorRole;
  readonly soft: ColorRole;
  readonly text: ColorRole;
}

const COLOURS: Record<SeriesRole, Colours> = {
  own: { solid: 'own', soft: 'own-soft', text: 'own' },
  'other-source': { solid: 'other', soft: 'other-soft', text: 'other' },
  reference: { solid: 'reference', soft: 'reference-soft', text: 'reference' },
  // Muted text keeps its contrast: it must still be readable.
  muted: { solid: 'reference-soft', soft: 'track', text: 'muted' },
};

/** Style of the line between two marks of a row. */
export const softColorOf = (role: SeriesRole): ColorRole => COLOURS[role].soft;

/** Style of the name of a row. */
export const nameColorOf = (role: SeriesRole): ColorRole => (role === 'muted' ? 'muted' : 'ink');

export interface MarkStyle {
  readonly fill: ColorRole;
  readonly stroke: Stroke;
  /** Colour of the text at the mark. */
  readonly text: ColorRole;
}

/**
 * The mark style of a status: solid when published, lighter and dashed when estimated or provisional, hollow and dashed
 * when derived, the target's colour when planned. The same in every chart and in the legend.
 */
export const markStyle = (status: Status, role: SeriesRole = 'own'): MarkStyle =>
  markStyleIn(status, COLOURS[role]);

/** The mark style of a status in the colours of a series. */
export function markStyleIn(status: Status, { solid, soft, text }: Colours): MarkStyle {
  switch (status) {
    case 'published':
      return { fill: solid, stroke: { color: solid, width: 1.5 }, text };
    case 'estimate':
    case 'provisional':
      return { fill: soft, stroke: { color: solid, width: 1.5, dash: '3 2' }, text };
    case 'derived':
      return { fill: 'paper', stroke: { color: solid, width: 1.5, dash: '2 2' }, text: 'muted' };
    case 'target':
      return { fill: 'target', stroke: { color: 'target', width: 2.5 }, text: 'target' };
    case 'forecast':
      return { fill: 'paper', stroke: { color: 'target', width: 1.5, dash: '3 2' }, text: 'target' };
    case 'missing':
      return { fill: 'none', stroke: { color: 'none', width: 0 }, text: 'muted' };
  }
}

const SERIES_COLOURS: readonly Colours[] = [
  { solid: 'series-1', soft: 'series-1-soft', text: 'series-1' },
  { solid: 'series-2', soft: 'series-2-soft', text: 'series-2' },
  { solid: 'series-3', soft: 'series-3-soft', text: 'series-3' },
  { solid: 'series-4', soft: 'series-4-soft', text: 'series-4' },
  { solid: 'series-5', soft: 'series-5-soft', text: 'series-5' },
  { solid: 'series-6', soft: 'series-6-soft', text: 'series-6' },
  { solid: 'series-7', soft: 'series-7-soft', text: 'series-7' },
  { solid: 'series-8', soft: 'series-8-soft', text: 'series-8' },
];

/** Where colours repeat, the dash distinguishes series. */
const DASHES: readonly (string | undefined)[] = [undefined, '7 4', '2 3'];

export interface SeriesStyle extends Colours {
  readonly line: Stroke;
}

/** The style of a series by its index in the spec, so that it stays the same when another series is hidden. */
export function seriesStyle(seriesIndex: number): SeriesStyle {
  const colours = SERIES_COLOURS[seriesIndex % SERIES_COLOURS.length] ?? COLOURS.own;
  const dash = DASHES[Math.floor(seriesIndex / SERIES_COLOURS.length) % DASHES.length];
  const line = { color: colours.solid, width: 2 };
  return { ...colours, line: dash === undefined ? line : { ...line, dash } };
}
