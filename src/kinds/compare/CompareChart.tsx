import type { ReactNode } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../../chart/interactive/chart';
import { SceneLines } from '../../chart/interactive/SceneLines';
import { Tooltip } from '../../chart/interactive/Tooltip';
import { useMarkNavigation } from '../../chart/interactive/useMarkNavigation';
import { ItemView, Layer } from '../../chart/static/ItemView';
import { PAGE_PALETTE } from '../../chart/static/paints';
import { SceneSvg } from '../../chart/static/SceneSvg';
import type { Item, RectItem } from '../../layout/scene';
import type { CompareBody } from './body';
import { BAR, barSlots } from './layout';

interface ShapeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: { readonly id: string };
}

const isRect = (item: Item): item is RectItem => item.type === 'rect';

/** Bars in the slots of the scene: lines of words are slots without a bar. */
function CompareBars({ body, scene, model }: Omit<ChartProps<CompareBody>, 'handle' | 'inView'>): ReactNode {
  const { plot, width, height } = scene;
  const data = barSlots(body, width).map(({ datum }, i) => ({
    id: datum?.id ?? `words-${i}`,
    extent: datum?.value == null ? null : [body.zero, datum.value],
  }));
  const marks = new Map(scene.marks.filter(isRect).map((item) => [item.mark ?? '', item]));
  const shape = ({ x = 0, y = 0, width: w = 0, height: h = 0, payload }: ShapeProps): ReactNode => {
    const mark = marks.get(payload?.id ?? '');
    // Recharts gives a bar below its beginning a negative width.
    return mark ? (
      <ItemView
        item={{ ...mark, x: Math.min(x, x + w), y: y + (h - mark.height) / 2, width: Math.abs(w) }}
        palette={PAGE_PALETTE}
      />
    ) : null;
  };
  return (
    <div className="scene" role="img" aria-label={model.alt}>
      <BarChart
        layout="vertical"
        width={width}
        height={Math.round(height)}
        data={data}
        margin={{
          left: plot.left,
          top: plot.top,
          right: width - plot.left - plot.width,
          bottom: Math.round(height) - plot.top - plot.height,
        }}
        barSize={BAR}
        accessibilityLayer={false}
      >
        <Layer items={scene.frame} palette={PAGE_PALETTE} />
        <XAxis hide type="number" domain={[body.axis.low, body.axis.high]} />
        <YAxis hide type="category" dataKey="id" />
        <Bar dataKey="extent" shape={shape} isAnimationActive={false} />
        <Layer items={scene.labels} palette={PAGE_PALETTE} />
      </BarChart>
    </div>
  );
}

export default function CompareChart({ model, body, scene, handle }: ChartProps<CompareBody>): ReactNode {
  const place = useMarkNavigation(scene, handle);
  return (
    <>
      {body.view === 'slope' ? (
        <SceneLines scene={scene} alt={model.alt} />
      ) : body.view === 'dumbbell' ? (
        <SceneSvg scene={scene} palette={PAGE_PALETTE} label={model.alt} />
      ) : (
        <CompareBars model={model} body={body} scene={scene} />
      )}
      <Tooltip place={place} scene={scene} />
    </>
  );
}
