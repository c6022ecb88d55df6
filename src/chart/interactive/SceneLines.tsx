import type { ReactNode } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { Item, PathItem, Scene } from '../../figure/layout/scene';
import { Layer } from '../static/ItemView';
import { PAGE_PALETTE } from '../static/paints';

/** A row of the chart: a place across the picture, and the height there of every line that has a corner at it. */
type Row = { x: number } & Record<string, number>;

const isPath = (item: Item): item is PathItem => item.type === 'path';

/** One row for each place across, in order; where a line has two corners above one another, one more. */
function rowsOf(paths: readonly PathItem[]): Row[] {
  const rows = new Map<string, Row>();
  paths.forEach(({ points }, i) => {
    const key = `line${i}`;
    for (const [x, y] of points) {
      let copy = 0;
      while (key in (rows.get(`${x} ${copy}`) ?? {})) copy += 1;
      const row = rows.get(`${x} ${copy}`) ?? { x };
      row[key] = y;
      rows.set(`${x} ${copy}`, row);
    }
  });
  return [...rows.values()].sort((a, b) => a.x - b.x);
}

/**
 * The lines of a scene in Recharts, in the scene's own coordinates: whatever the scales of the figure, the chart stands
 * exactly where the picture stood.
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
        data={rowsOf(paths)}
        margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
        accessibilityLayer={false}
      >
        <Layer items={scene.frame} palette={PAGE_PALETTE} />
        <XAxis hide type="number" dataKey="x" domain={[0, width]} allowDataOverflow />
        <YAxis hide type="number" domain={[0, height]} reversed allowDataOverflow />
        {paths.map(({ stroke }, i) => (
          <Line
            key={i}
            dataKey={`line${i}`}
            type="linear"
            connectNulls
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            stroke={PAGE_PALETTE[stroke.paint]}
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
