import type { ReactNode } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../../chart/interactive/chart';
import { Tooltip } from '../../chart/interactive/Tooltip';
import { useMarkNavigation } from '../../chart/interactive/useMarkNavigation';
import { ItemView, Layer } from '../../chart/static/ItemView';
import { PAGE_PALETTE } from '../../chart/static/paints';
import { circle } from '../../layout/items';
import { markStyle } from '../../layout/markStyle';
import type { CircleItem, Stroke } from '../../layout/scene';
import type { ProgressBody, ProgressPoint } from './body';
import { LINE } from './layout';

/** One point a row; every line has a column of its own. */
type Row = { readonly id: string; readonly at: number } & Readonly<Record<string, number | string | null>>;

interface Series {
  readonly key: string;
  readonly points: readonly ProgressPoint[];
  readonly stroke: Stroke | null;
}

/** In the order in which they are painted. */
const seriesOf = (body: ProgressBody): Series[] => [
  ...body.years.map(({ year, points }) => ({ key: `year-${year}`, points, stroke: LINE.year })),
  { key: 'pace', points: body.pace, stroke: body.pace.length > 1 ? LINE.pace : null },
  { key: 'own', points: body.points, stroke: LINE.own },
  { key: 'apart', points: body.unconnected, stroke: null },
];

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly value?: number | null;
  readonly payload?: Row;
}

export default function LinesChart({ model, body, scene, handle }: ChartProps<ProgressBody>): ReactNode {
  const place = useMarkNavigation(scene, handle);
  const { plot, width, height } = scene;
  const margin = {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
  };
  const series = seriesOf(body);
  const points = series.flatMap((one) => one.points);
  const rows = series
    .flatMap(({ key, points: own }) =>
      own.map((point): Row => ({ id: point.datum.id, at: point.at, [key]: point.datum.value })),
    )
    .sort((a, b) => a.at - b.at);
  const radius = new Map(
    scene.marks.flatMap((item) =>
      item.type === 'circle' && item.mark !== undefined ? [[item.mark, item.r]] : [],
    ),
  );
  const dot = ({ cx, cy, value, payload }: DotProps): ReactNode => {
    const point = points.find((p) => p.datum.id === payload?.id);
    if (!point || cx === undefined || cy === undefined || value === null || value === undefined) return null;
    const look = markStyle(point.datum.status, point.role);
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
          {series.map(({ key, stroke }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              connectNulls
              dot={dot}
              activeDot={false}
              isAnimationActive={false}
              stroke={stroke === null ? 'none' : PAGE_PALETTE[stroke.color]}
              strokeWidth={stroke?.width ?? 0}
              {...(stroke?.dash === undefined ? {} : { strokeDasharray: stroke.dash })}
            />
          ))}
          <Layer items={scene.labels} palette={PAGE_PALETTE} />
        </ComposedChart>
      </div>
      <Tooltip place={place} scene={scene} />
    </>
  );
}
