import type { ReactNode } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { circle } from '../../figure/layout/items';
import { lookOf } from '../../figure/layout/look';
import type { CircleItem } from '../../figure/layout/scene';
import type { LinesBody } from '../../figure/model';
import { ItemView, Layer } from '../static/ItemView';
import { PAGE_PALETTE } from '../static/paints';
import type { ChartProps } from './chart';
import { Tooltip } from './Tooltip';
import { useWalk } from './useWalk';

interface Row {
  readonly id: string;
  readonly at: number;
  readonly own: number | null;
  readonly apart: number | null;
}

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly value?: number | null;
  readonly payload?: Row;
}

export default function LinesChart({ model, body, scene, handle }: ChartProps<LinesBody>): ReactNode {
  const place = useWalk(scene, handle);
  const { plot, width, height } = scene;
  const margin = {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
  const points = [...body.points, ...body.loose];
  const rows = points
    .map((point): Row => {
      const { value, id } = point.datum;
      return {
        id,
        at: point.at,
        own: point.role === 'own' ? value : null,
        apart: point.role === 'own' ? null : value,
      };
    })
    .sort((a, b) => a.at - b.at);
  const radius = new Map(
    scene.marks.flatMap((item) =>
      item.type === 'circle' && item.mark !== undefined ? [[item.mark, item.r]] : [],
    ),
  );
  const dot = ({ cx, cy, value, payload }: DotProps): ReactNode => {
    const point = points.find((p) => p.datum.id === payload?.id);
    if (!point || cx === undefined || cy === undefined || value === null || value === undefined) return null;
    const look = lookOf(point.datum.grammar, point.role);
    const item: CircleItem = circle(
      cx,
      cy,
      radius.get(point.datum.id) ?? 0,
      look.fill,
      look.stroke,
      point.datum.id,
    );
    return <ItemView key={point.datum.id} item={item} palette={PAGE_PALETTE} />;
  };
  return (
    <>
      <div className="scene" role="img" aria-label={model.alt}>
        <ComposedChart
          width={width}
          height={Math.round(height)}
          data={rows}
          margin={margin}
          accessibilityLayer={false}
        >
          <Layer items={scene.frame} palette={PAGE_PALETTE} />
          <XAxis
            hide
            type="number"
            dataKey="at"
            domain={[body.time.low, body.time.high]}
            allowDuplicatedCategory
          />
          <YAxis hide type="number" domain={[body.axis.low, body.axis.high]} />
          <Line
            dataKey="own"
            type="linear"
            connectNulls
            dot={dot}
            activeDot={false}
            isAnimationActive={false}
            stroke={PAGE_PALETTE.own}
            strokeWidth={2.25}
          />
          <Line
            dataKey="apart"
            type="linear"
            dot={dot}
            activeDot={false}
            isAnimationActive={false}
            stroke="none"
          />
          <Layer items={scene.labels} palette={PAGE_PALETTE} />
        </ComposedChart>
      </div>
      <Tooltip place={place} scene={scene} />
    </>
  );
}
