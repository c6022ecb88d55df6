import type { Grammar, SeriesRole } from '../model';
import type { Paint, Stroke } from './scene';

const COLOURS: Record<SeriesRole, { solid: Paint; soft: Paint; text: Paint }> = {
  own: { solid: 'own', soft: 'own-soft', text: 'own' },
  'other-source': { solid: 'other', soft: 'other-soft', text: 'other' },
  reference: { solid: 'reference', soft: 'reference-soft', text: 'reference' },
  // Its words stay as dark as all others: what stands back must still be read.
  muted: { solid: 'reference-soft', soft: 'track', text: 'muted' },
};

/** Of what runs between two marks of a row. */
export const softOf = (role: SeriesRole): Paint => COLOURS[role].soft;

/** Of the name of a row. */
export const inkOf = (role: SeriesRole): Paint => (role === 'muted' ? 'muted' : 'ink');

export interface Look {
  readonly fill: Paint;
  readonly stroke: Stroke;
  /** Colour of the text at the mark. */
  readonly text: Paint;
}

/**
 * How a figure looks, by how sure it is: solid when published, lighter and dashed when estimated or provisional, hollow
 * and dashed when derived, the target's colour when planned. The same in every chart and in the legend.
 */
export function lookOf(grammar: Grammar, role: SeriesRole = 'own'): Look {
  const { solid, soft, text } = COLOURS[role];
  switch (grammar) {
    case 'published':
      return { fill: solid, stroke: { paint: solid, width: 1.5 }, text };
    case 'estimate':
    case 'provisional':
      return { fill: soft, stroke: { paint: solid, width: 1.5, dash: '3 2' }, text };
    case 'derived':
      return { fill: 'paper', stroke: { paint: solid, width: 1.5, dash: '2 2' }, text: 'muted' };
    case 'target':
      return { fill: 'target', stroke: { paint: 'target', width: 2.5 }, text: 'target' };
    case 'forecast':
      return { fill: 'paper', stroke: { paint: 'target', width: 1.5, dash: '3 2' }, text: 'target' };
    case 'missing':
      return { fill: 'none', stroke: { paint: 'none', width: 0 }, text: 'muted' };
  }
}
