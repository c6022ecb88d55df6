import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { PAGE_PALETTE } from '../chart/static/paints';
import { SceneSvg } from '../chart/static/SceneSvg';
import type { ChartProps } from '../chart/interactive/chart';
import { loadChart } from '../chart/interactive/load';
import type { ChartHandle } from '../chart/interactive/useWalk';
import { sceneOf } from '../figure/layout/sceneOf';
import type { FigureModel } from '../figure/model';
import { useMessages } from './locale';

/** The widths that a figure is drawn for; which one shows is decided by the room it has (figure.css). */
export const WIDTHS = { card: 250, narrow: 340, wide: 700 } as const;
type Width = keyof typeof WIDTHS;

interface StageProps {
  readonly model: FigureModel;
  readonly width: Width;
}

/** One drawing: the static picture, until a reader reaches for it and the interactive chart takes its place. */
function Stage({ model, width }: StageProps): ReactNode {
  const t = useMessages();
  const handle = useRef<ChartHandle>(null);
  const asked = useRef(false);
  const [Chart, setChart] = useState<ComponentType<ChartProps> | null>(null);
  const scene = sceneOf(model.body, WIDTHS[width]);
  const reach = (): void => {
    if (asked.current) return;
    asked.current = true;
    loadChart(model.kind).then(
      (chart) => {
        setChart(() => chart);
      },
      () => {
        // Off line, say: the static picture stays, and the next reach asks again.
        asked.current = false;
      },
    );
  };
  return (
    <div
      className={`stage stage-${width}`}
      tabIndex={0}
      role="group"
      aria-roledescription={t.chart.figure}
      aria-label={`${model.title}. ${t.chart.hint}`}
      data-interactive={Chart !== null}
      onPointerEnter={reach}
      onFocus={reach}
      onKeyDown={(event) => handle.current?.onKeyDown(event)}
      onPointerMove={(event) => handle.current?.onPointer(event)}
      onPointerDown={(event) => handle.current?.onPointer(event)}
      onPointerLeave={(event) => {
        // A finger that lifts leaves too: what it pointed at stays to be read.
        if (event.pointerType !== 'touch') handle.current?.onLeave();
      }}
      onBlur={() => handle.current?.onLeave()}
    >
      {Chart ? (
        <Chart model={model} body={model.body} scene={scene} handle={handle} />
      ) : (
        <SceneSvg scene={scene} palette={PAGE_PALETTE} label={model.alt} />
      )}
    </div>
  );
}

/** A figure's drawing for every room: narrow always, wide too unless the place is never wide. */
export function FigureStage({
  model,
  only,
}: {
  readonly model: FigureModel;
  readonly only?: Width;
}): ReactNode {
  const widths: readonly Width[] = only === undefined ? ['narrow', 'wide'] : [only];
  return (
    <div className={only === undefined ? 'stages' : 'stages stages-one'}>
      {widths.map((width) => (
        <Stage key={width} model={model} width={width} />
      ))}
    </div>
  );
}
