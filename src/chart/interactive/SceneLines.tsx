import type { ReactNode } from 'react';
import { ComposedChart, Curve } from 'recharts';
import type { Item, PathItem, Scene } from '../../layout/scene';
import { Layer } from '../static/ItemView';
import { PAGE_PALETTE } from '../static/paints';

const isPath = (item: Item): item is PathItem => item.type === 'path';

/**
 * The lines of a scene in Recharts, in the scene's own coordinates: whatever the scales of the figure, the chart stands
 * exactly where the picture stood. Its curves are given their corners as they are: an axis and a row of data for each
 * corner would only work out the same numbers again, and for thousands of corners that is what takes the time.
 */
export function SceneLines({ scene, alt }: { readonly scene: Scene; readonly alt: string }): ReactNode {
  const { width } = scene;
  const height = Math.round(scene.height);
  const paths = scene.marks.filter(isPath);
  return (
    <div className="scene" role="img" aria-label={alt}>
      <ComposedChart
        width={width}
        height={height}
        margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
        accessibilityLayer={false}
      >
        <Layer items={scene.frame} palette={PAGE_PALETTE} />
        {paths.map(({ points, stroke }, i) => (
          <Curve
            key={i}
            type="linear"
            points={points.map(([x, y]) => ({ x, y }))}
            fill="none"
            stroke={PAGE_PALETTE[stroke.color]}
            strokeWidth={stroke.width}
            {...(stroke.dash === undefined ? {} : { strokeDasharray: stroke.dash })}
          />
        ))}
        <Layer items={scene.marks.filter((item) => !isPath(item))} palette={PAGE_PALETTE} />
        <Layer items={scene.labels} palette={PAGE_PALETTE} />
      </ComposedChart>
    </div>
  );
}
