import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { PAGE_PALETTE } from '../chart/static/paints';
import { SceneSvg } from '../chart/static/SceneSvg';
import type { ChartProps, InView } from '../chart/interactive/chart';
import { loadChart } from './loadChart';
import type { ChartHandle } from '../chart/interactive/useMarkNavigation';
import { provenanceCode } from '../model/provenance';
import type { Place } from '../layout/scene';
import { sceneOf } from '../kinds/sceneOf';
import { isLineageOpen, openLineage } from '../state/lineage';
import { earlyPointer } from '../state/hydrateOnInteraction';
import { useMessages } from './locale';
import { WIDTHS } from './stageWidths';
import type { TimeChoice } from '../layout/timeChoice';
import type { FigureBody, FigureModel } from '../kinds/registry';

type Width = keyof typeof WIDTHS;

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
  const wanted = useRef(false);
  /** Where in the stage the pointer is, or touched last: the chart that comes after it begins there. */
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  /** What the reader was at before a finger came down: only a second touch of one mark asks. */
  const before = useRef<Place | null>(null);
  const touched = useRef(false);
  const [Chart, setChart] = useState<ComponentType<ChartProps<FigureBody>> | null>(null);
  const scene = sceneOf(model.body, WIDTHS[width], undefined, inView.choice);
  // A chart of time has keys of its own.
  const hint =
    model.body.kind === 'series'
      ? `${model.body.tools.hint} ${t.chart.hintAsk}`
      : `${t.chart.hint} ${t.chart.hintAsk}`;
  const reach = useCallback((): void => {
    if (wanted.current) return;
    wanted.current = true;
    loadChart(model.kind).then(
      (chart) => {
        setChart(() => chart);
      },
      () => {
        // Off line, say: the static picture stays, and the next reach asks again.
        wanted.current = false;
      },
    );
  }, [model.kind]);
  useEffect(() => {
    const at = stage.current && earlyPointer(stage.current);
    if (!at) return;
    last.current = at;
    reach();
  }, [reach]);
  useEffect(() => {
    if (!Chart || !last.current || !stage.current) return;
    // The page may have moved since: a font came, or the reader read on.
    const { left, top } = stage.current.getBoundingClientRect();
    const { x, y } = last.current;
    handle.current?.onPointer({ stage: stage.current, clientX: left + x, clientY: top + y });
  }, [Chart]);
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    last.current = { x: clientX - left, y: clientY - top };
    handle.current?.onPointer({ stage: currentTarget, clientX, clientY });
  };
  const askOf = (place: Place | null): boolean => {
    const provenance = place?.datum.provenance ?? null;
    if (provenance === null) return false;
    openLineage(provenanceCode(provenance));
    return true;
  };
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
        if (event.key === 'Enter' && askOf(handle.current?.current() ?? null)) event.preventDefault();
        else handle.current?.onKeyDown(event);
      }}
      onPointerMove={point}
      onPointerDown={(event) => {
        touched.current = event.pointerType === 'touch';
        before.current = handle.current?.current() ?? null;
        point(event);
      }}
      onPointerLeave={(event) => {
        // A finger that lifts leaves too: what it pointed at stays to be read.
        if (event.pointerType === 'touch') return;
        last.current = null;
        handle.current?.onLeave();
      }}
      onPointerUp={(event) => {
        // Not the click: a chart may draw its marks anew under the pointer, and then there is none.
        if (event.pointerType !== 'touch' && event.button === 0) askOf(handle.current?.current() ?? null);
      }}
      onClick={() => {
        const place = handle.current?.current() ?? null;
        if (touched.current && place !== null && place.datum.id === before.current?.datum.id) askOf(place);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        // The panel takes the focus and gives it back: who walked here by keys goes on from where they were.
        if (!isLineageOpen()) handle.current?.onLeave();
      }}
    >
      {Chart ? (
        <Chart model={model} body={model.body} scene={scene} handle={handle} inView={inView} />
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

/** A figure's drawing for every room: narrow always, wide too unless the place is never wide. */
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
