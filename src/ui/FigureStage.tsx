import { useRef, useState, type ReactNode } from 'react';
import type { InView } from '../chart/interactive/chart';
import type { ChartHandle } from '../chart/interactive/useMarkNavigation';
import { PAGE_PALETTE } from '../chart/static/palettes';
import { SceneSvg } from '../chart/static/SceneSvg';
import { kindOf, type FigureModel } from '../kinds/registry';
import { sceneOf } from '../kinds/sceneOf';
import type { TimeChoice } from '../layout/timeChoice';
import { isLineageOpen } from '../state/lineage';
import { useMessages } from './locale';
import { STAGE_WIDTHS } from '../layout/stageWidths';
import { openProvenance, usePointing } from './usePointing';
import { useReachedChart } from './useReachedChart';

type Width = keyof typeof STAGE_WIDTHS;

interface StageProps {
  readonly model: FigureModel;
  readonly width: Width;
  readonly inView: InView;
}

/** One drawing: the static picture, until a reader reaches for it and the interactive chart takes its place. */
function Stage({ model, width, inView }: StageProps): ReactNode {
  const t = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const handle = useRef<ChartHandle>(null);
  const { Chart, reach, last } = useReachedChart(model.kind, stage, handle);
  const pointing = usePointing(handle, last);
  const scene = sceneOf(model.body, STAGE_WIDTHS[width], undefined, inView.choice);
  const keys = kindOf(model.body).hint?.(model.body) ?? t.chart.hint;
  const hint = `${keys} ${t.chart.hintAsk}`;
  return (
    <div
      ref={stage}
      className={`stage stage-${width}`}
      tabIndex={0}
      role="group"
      aria-roledescription={t.chart.figure}
      aria-label={`${model.title}. ${hint}`}
      data-interactive={Chart !== null}
      onPointerEnter={reach}
      onFocus={reach}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && openProvenance(handle.current?.current() ?? null))
          event.preventDefault();
        else handle.current?.onKeyDown(event);
      }}
      {...pointing}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        // The panel takes the focus and gives it back: a reader with a keyboard goes on from where they were.
        if (!isLineageOpen()) handle.current?.onLeave();
      }}
    >
      {Chart ? (
        <Chart
          model={model}
          body={model.body}
          scene={scene}
          handle={handle}
          inView={inView}
          words={t.chart}
        />
      ) : (
        <SceneSvg scene={scene} palette={PAGE_PALETTE} label={model.alt} />
      )}
      {Chart && (
        <p className="stage-hint" aria-hidden="true">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A figure's drawing for every width: narrow always, wide too unless the place is never wide. */
export function FigureStage({
  model,
  only,
  inView,
}: {
  readonly model: FigureModel;
  readonly only?: Width;
  /** What of a figure through time is in view, where a page keeps it. */
  readonly inView?: InView | undefined;
}): ReactNode {
  const [choice, choose] = useState<TimeChoice>({});
  const widths: readonly Width[] = only === undefined ? ['narrow', 'wide'] : [only];
  return (
    <div className={only === undefined ? 'stages' : 'stages stages-one'}>
      {widths.map((width) => (
        <Stage
          key={`${model.kind} ${width}`}
          model={model}
          width={width}
          inView={inView ?? { choice, choose }}
        />
      ))}
    </div>
  );
}
