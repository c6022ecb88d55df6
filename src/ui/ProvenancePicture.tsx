import type { ReactNode } from 'react';
import { PAGE_PALETTE } from '../chart/static/palettes';
import { SceneSvg } from '../chart/static/SceneSvg';
import { provenanceCode, type Provenance } from '../model/provenance';
import { provenanceAreas, isRepeated } from '../layout/provenanceAreas';
import type { Scene } from '../layout/scene';

interface Props {
  readonly scene: Scene;
  /** What a screen reader says in the picture's place. */
  readonly label: string;
  /**
   * Provenances that the text beside the picture links to already: in the picture, those links are for pointers only.
   */
  readonly beside: readonly Provenance[];
}

/** A static picture whose values are linked to their provenance: links lie over its marks and labels. */
export function ProvenancePicture({ scene, label, beside }: Props): ReactNode {
  return (
    <span className="provenance-picture">
      <SceneSvg scene={scene} palette={PAGE_PALETTE} label={label} />
      <svg className="scene provenance-areas" viewBox={`0 0 ${scene.width} ${Math.round(scene.height)}`}>
        {provenanceAreas(scene).map((area) => {
          const code = provenanceCode(area.provenance);
          const { x, y, width, height } = area.box;
          return (
            <a
              key={`${code} ${area.on}`}
              href={`?ask=${code}`}
              data-provenance={code}
              {...(area.on === 'mark' || isRepeated(area, beside)
                ? { tabIndex: -1, 'aria-hidden': true }
                : { 'aria-label': area.words, 'aria-haspopup': 'dialog' })}
            >
              <rect x={x} y={y} width={width} height={height} rx={4} />
            </a>
          );
        })}
      </svg>
    </span>
  );
}
