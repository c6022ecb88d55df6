import type { ReactNode } from 'react';
import type { Scene } from '../../layout/scene';
import { Layer } from './ItemView';
import type { Palette } from './palettes';

interface Props {
  readonly scene: Scene;
  readonly palette: Palette;
  /** What a screen reader says in the picture's place. */
  readonly label: string;
}

/** A figure as pure SVG: no measuring, no state, the same bytes for the same scene. */
export function SceneSvg({ scene, palette, label }: Props): ReactNode {
  const { width, height } = scene;
  return (
    <svg
      className="scene"
      viewBox={`0 0 ${width} ${Math.round(height)}`}
      width={width}
      height={Math.round(height)}
      role="img"
      aria-label={label}
    >
      <Layer items={scene.frame} palette={palette} />
      <Layer items={scene.marks} palette={palette} />
      <Layer items={scene.labels} palette={palette} />
    </svg>
  );
}
