import { provenanceCode, type Provenance } from '../model/provenance';
import type { Box } from './geometry';
import { textBox } from './labels';
import type { Scene } from './scene';

/** Where in a picture the provenance of a value can be opened: on its label, or on its mark. */
export interface ProvenanceArea {
  readonly provenance: Provenance;
  readonly words: string;
  readonly box: Box;
  /** Labels are for every reader; a mark repeats its label for whoever points at it. */
  readonly on: 'label' | 'mark';
}

/** Room for a finger on a label; a mark has its label beside it and takes less from its neighbours. */
const LEAST = { label: 24, mark: 16 } as const;

function roomy({ x, y, width, height }: Box, least: number): Box {
  const [w, h] = [Math.max(width, least), Math.max(height, least)];
  return { x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h };
}

/** Marks first, labels after them: what comes later lies above. */
export function provenanceAreas({ places, marks, labels }: Scene): ProvenanceArea[] {
  const areas = places.flatMap(({ datum }): ProvenanceArea[] => {
    const { provenance, text, name, id } = datum;
    if (!provenance) return [];
    const area = (box: Box, on: ProvenanceArea['on']): ProvenanceArea => ({
      provenance,
      words: `${name}: ${text}`,
      box: roomy(box, LEAST[on]),
      on,
    });
    return [
      ...marks.flatMap((item) => (item.type === 'rect' && item.mark === id ? [area(item, 'mark')] : [])),
      ...labels.flatMap((item) =>
        item.type === 'text' && item.of === id ? [area(textBox(item), 'label')] : [],
      ),
    ];
  });
  return areas.sort((a, b) => Number(a.on === 'label') - Number(b.on === 'label'));
}

/** As a link of its own, once: its questions are put by whoever walks by keys only where no words beside it do. */
export const isRepeated = ({ provenance }: ProvenanceArea, beside: readonly Provenance[]): boolean =>
  beside.some((other) => provenanceCode(other) === provenanceCode(provenance));
