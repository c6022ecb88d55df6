import type { Grammar, SeriesRole } from '../model';
import type { Paint, Stroke } from './scene';

const COLOURS: Record<SeriesRole, { solid: Paint; soft: Paint }> = {
  own: { solid: 'own', soft: 'own-soft' },
  'other-source': { solid: 'other', soft: 'other-soft' },
  reference: { solid: 'reference', soft: 'reference-soft' },
};

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
  const { solid, soft } = COLOURS[role];
  switch (grammar) {
    case 'published':
      return { fill: solid, stroke: { paint: solid, width: 1.5 }, text: solid };
    case 'estimate':
    case 'provisional':
      return { fill: soft, stroke: { paint: solid, width: 1.5, dash: '3 2' }, text: solid };
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
