import type { ReactNode } from 'react';
import type { ChartProps } from '../../chart/interactive/chart';
import { SceneChart } from '../../chart/interactive/SceneChart';
import { momentText } from '../../layout/timeTicks';
import type { SeriesBody } from './body';
import { othersAt } from './sameTime';
import { SeriesKeys, TimeTools } from './TimeControls';
import { isWhole } from './timeWindow';
import { useCrosshair } from './useCrosshair';
import { useTimeDrag } from './useTimeDrag';
import { useTimeTools } from './useTimeTools';

const NONE: ReadonlySet<string> = new Set();

/** Series through time, with a crosshair, a zoom on time, and labels that hide and show their series. */
export default function SeriesChart({
  model,
  body,
  scene,
  handle,
  inView,
  words,
}: ChartProps<SeriesBody>): ReactNode {
  const { choice, choose } = inView;
  const { timeRange = body.time, hidden = NONE } = choice;
  const { plot, height } = scene;
  const full = isWhole(timeRange, body.time);
  const moves = useTimeTools(inView, body.time);
  const place = useCrosshair(scene, handle, moves.onKey);
  const timeAt = (x: number): number =>
    timeRange.low + ((x - plot.left) / plot.width) * (timeRange.high - timeRange.low);
  const { marked, ...onDrag } = useTimeDrag(scene, (left, right) => {
    moves.mark(timeAt(left), timeAt(right));
  });
  const toggle = (id: string): void => {
    const after = new Set(hidden);
    if (!after.delete(id)) after.add(id);
    choose({ ...choice, hidden: after }, false);
  };
  const until = body.view === 'multiples' ? height - plot.top : plot.height;
  return (
    <div className="time-chart" {...onDrag}>
      <SceneChart
        scene={scene}
        label={model.alt}
        words={words}
        place={place}
        others={place ? othersAt(body, place.datum.id, hidden) : []}
        area={{ height: until, marked }}
      />
      <TimeTools words={body.tools} moves={moves} full={full} />
      <SeriesKeys scene={scene} lines={body.lines} hidden={hidden} toggle={toggle} />
      <p className="visually-hidden" role="status">
        {full
          ? ''
          : `${body.tools.showing} ${momentText(body.months, timeRange.low)} – ${momentText(body.months, timeRange.high - 1)}`}
      </p>
    </div>
  );
}
