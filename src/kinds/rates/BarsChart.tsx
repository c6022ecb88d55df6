import type { ReactNode } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../../chart/interactive/chart';
import { Tooltip } from '../../chart/interactive/Tooltip';
import { useMarkNavigation } from '../../chart/interactive/useMarkNavigation';
import { ItemView, Layer } from '../../chart/static/ItemView';
import { PAGE_PALETTE } from '../../chart/static/paints';
import { rect } from '../../layout/items';
import { markStyle } from '../../layout/markStyle';
import type { RatesBody } from './body';
import { BAR } from './layout';

interface ShapeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: { readonly id: string };
}

export default function BarsChart({ model, body, scene, handle }: ChartProps<RatesBody>): ReactNode {
  const place = useMarkNavigation(scene, handle);
  const { plot, width, height } = scene;
  const margin = {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
  const data = body.rows.map((row) => ({ id: row.id, value: row.datum.value }));
  const shape = ({ x = 0, y = 0, width: w = 0, height: h = 0, payload }: ShapeProps): ReactNode => {
    const row = body.rows.find((r) => r.id === payload?.id);
    if (row?.datum.value == null) return null;
    const look = markStyle(row.datum.status, row.role);
    // Recharts gives a bar below zero a negative width.
    const box = { x: Math.min(x, x + w), y, width: Math.abs(w), height: h };
    return (
      <ItemView
        item={rect(box, look.fill, { stroke: look.stroke, mark: row.datum.id })}
        palette={PAGE_PALETTE}
      />
    );
  };
  return (
    <>
      <div className="scene" role="img" aria-label={model.alt}>
        <BarChart
          layout="vertical"
          width={width}
          height={Math.round(height)}
          data={data}
          margin={margin}
          barSize={BAR}
          accessibilityLayer={false}
        >
          <Layer items={scene.frame} palette={PAGE_PALETTE} />
          <XAxis hide type="number" domain={[body.axis.low, body.axis.high]} />
          <YAxis hide type="category" dataKey="id" />
          <Bar dataKey="value" shape={shape} isAnimationActive={false} />
          <Layer items={scene.labels} palette={PAGE_PALETTE} />
        </BarChart>
      </div>
      <Tooltip place={place} scene={scene} />
    </>
  );
}
