import type { ReactNode } from 'react';
import { PAGE_PALETTE } from '../chart/static/paints';
import { SceneSvg } from '../chart/static/SceneSvg';
import { provenanceCode, type Provenance } from '../model/provenance';
import { provenanceAreas, isRepeated } from '../layout/provenanceAreas';
import type { Scene } from '../layout/scene';

interface Props {
  readonly scene: Scene;
  /** What a screen reader says in the picture's place. */
  readonly label: string;
  /** What words beside the picture can be asked: in the picture it is left to pointers. */
  readonly beside: readonly Provenance[];
}

/** A still picture whose figures can be asked: its marks and labels have links above them. */
export function ProvenancePicture({ scene, label, beside }: Props): ReactNode {
  return (
    <span className="asked-picture">
      <SceneSvg scene={scene} palette={PAGE_PALETTE} label={label} />
      <svg className="scene asked-areas" viewBox={`0 0 ${scene.width} ${Math.round(scene.height)}`}>
        {provenanceAreas(scene).map((area) => {
          const code = provenanceCode(area.provenance);
          const { x, y, width, height } = area.box;
          return (
            <a
              key={`${code} ${area.on}`}
              href={`?ask=${code}`}
              data-ask={code}
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
