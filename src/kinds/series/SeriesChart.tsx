import {
    useCallback,
    useMemo,
    useState,
    type KeyboardEvent,
    type MouseEvent,
    type PointerEvent,
    type ReactNode,
} from 'react';
import type { ChartProps } from '../../chart/interactive/chart';
import { SceneLines } from '../../chart/interactive/SceneLines';
import type { TimeRange } from '../../layout/timeChoice';
import { momentText } from '../../layout/timeTicks';
import type { Datum } from '../../model/datum';
import type { SeriesPoint } from '../../series/line';
import type { SeriesBody } from './body';
import { SeriesTooltip } from './SeriesTooltip';
import { fitWindow, isWhole, pan, zoom } from './timeWindow';
import { useCrosshair } from './useCrosshair';

const IN = 0.5;
const OUT = 2;
const STEP = 0.5;
/** A drag shorter than this, in pixels, is a click. */
const LEAST_DRAG = 8;
/** What lies within so many months of a moment is said with it: a stock of its first day and the month itself. */
const SAME_TIME = 0.51;

const NONE: ReadonlySet<string> = new Set();

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** Pressing a control is about the control: the stage around it does not hear of it. */
const keepPress = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
};
const keepClick = (event: MouseEvent | PointerEvent): void => {
  event.stopPropagation();
};

/** What the other series say of the time of a datum. */
function othersAt(body: SeriesBody, id: string, hidden: ReadonlySet<string>): Datum[] {
  const pointsOf = (line: SeriesBody['lines'][number]): SeriesPoint[] => [
    ...line.runs.flat(),
    ...line.unconnected,
  ];
  const own = body.lines.flatMap(pointsOf).find((point) => point.datum.id === id);
  if (!own) return [];
  const apart = (point: SeriesPoint): number => Math.abs(point.at - own.at);
  return body.lines
    .filter((line) => !hidden.has(line.id))
    .flatMap((line) => {
      const points = pointsOf(line);
      if (points.includes(own)) return [];
      const near = points.filter((point) => apart(point) <= SAME_TIME).sort((a, b) => apart(a) - apart(b));
      return near[0] ? [near[0].datum] : [];
    });
}

/** Series through time: a crosshair, a zoom on the time, and series that come and go by their labels. */
export default function SeriesChart({
  model,
  body,
  scene,
  handle,
  inView: { choice, choose },
}: ChartProps<SeriesBody>): ReactNode {
  const whole: TimeRange = body.time;
  const { timeRange = whole, hidden = NONE } = choice;
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const full = isWhole(timeRange, whole);
  const { plot, width, height } = scene;

  const tools = useMemo(() => {
    const show = (part: TimeRange, going: boolean): void => {
      choose({ ...choice, timeRange: isWhole(part, whole) ? undefined : part }, going);
    };
    return {
      zoomIn: () => {
        show(zoom(timeRange, IN, whole), true);
      },
      zoomOut: () => {
        show(zoom(timeRange, OUT, whole), true);
      },
      earlier: () => {
        show(pan(timeRange, -STEP, whole), true);
      },
      later: () => {
        show(pan(timeRange, STEP, whole), true);
      },
      reset: () => {
        show(whole, false);
      },
      mark: (from: number, to: number) => {
        show(fitWindow({ low: from, high: to }, whole), false);
      },
    };
  }, [choice, choose, timeRange, whole]);
  const onKey = useCallback(
    (key: string, shift: boolean): boolean => {
      const tool =
        key === '+' || key === '='
          ? tools.zoomIn
          : key === '-' || key === '_'
            ? tools.zoomOut
            : key === '0'
              ? tools.reset
              : shift && key === 'ArrowLeft'
                ? tools.earlier
                : shift && key === 'ArrowRight'
                  ? tools.later
                  : null;
      tool?.();
      return tool !== null;
    },
    [tools],
  );
  const place = useCrosshair(scene, handle, onKey);

  /** Where a pointer is across the scene; null when it is not over a plot of time. */
  const across = (event: PointerEvent<HTMLElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [
      ((event.clientX - box.left) * width) / box.width,
      ((event.clientY - box.top) * height) / box.height,
    ];
    const inside =
      x >= plot.left && x <= plot.left + plot.width && y >= plot.top && y <= plot.top + plot.height;
    return inside ? x : null;
  };
  const timeAt = (x: number): number =>
    timeRange.low + ((x - plot.left) / plot.width) * (timeRange.high - timeRange.low);
  // A finger scrubs along the lines; a mouse that is held down marks out a time.
  const onDown = (event: PointerEvent<HTMLElement>): void => {
    const x = event.pointerType === 'mouse' && event.button === 0 ? across(event) : null;
    if (x !== null) setDrag({ from: x, to: x });
  };
  const onMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag) return;
    const x = event.buttons === 0 ? null : across(event);
    if (x !== null) setDrag({ ...drag, to: x });
    else if (event.buttons === 0) setDrag(null);
  };
  const onUp = (event: PointerEvent<HTMLElement>): void => {
    if (drag && Math.abs(drag.to - drag.from) >= LEAST_DRAG) {
      tools.mark(timeAt(Math.min(drag.from, drag.to)), timeAt(Math.max(drag.from, drag.to)));
      // A drag that ends over a mark does not ask where its number comes from.
      event.stopPropagation();
    }
    setDrag(null);
  };
  const toggle = (id: string): void => {
    const after = new Set(hidden);
    if (!after.delete(id)) after.add(id);
    choose({ ...choice, hidden: after }, false);
  };
  const lines = new Map(body.lines.map((line) => [line.id, line]));
  const buttons = [
    ['zoomIn', '+', false],
    ['zoomOut', '−', full],
    ['earlier', '‹', full],
    ['later', '›', full],
    ['reset', '⤢', full],
  ] as const;
  return (
    <div className="time-chart" onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp}>
      <SceneLines scene={scene} alt={model.alt} />
      {place && (
        <span
          className="crosshair"
          aria-hidden="true"
          style={{
            left: percent(place.x, width),
            top: percent(plot.top, height),
            height: percent(body.view === 'multiples' ? height - plot.top : plot.height, height),
          }}
        />
      )}
      {drag && (
        <span
          className="time-drag"
          aria-hidden="true"
          style={{
            left: percent(Math.min(drag.from, drag.to), width),
            width: percent(Math.abs(drag.to - drag.from), width),
            top: percent(plot.top, height),
            height: percent(plot.height, height),
          }}
        />
      )}
      <div
        className="time-tools"
        role="group"
        aria-label={body.tools.name}
        onKeyDown={keepPress}
        onPointerUp={keepClick}
        onClick={keepClick}
      >
        {buttons.map(([tool, sign, off]) => (
          <button
            key={tool}
            type="button"
            title={body.tools[tool]}
            aria-label={body.tools[tool]}
            aria-disabled={off}
            onClick={() => {
              if (!off) tools[tool]();
            }}
          >
            {sign}
          </button>
        ))}
      </div>
      {(scene.keys ?? []).map(({ id, x, y, width: w, height: h }) => (
        <button
          key={id}
          type="button"
          className="series-key"
          aria-label={lines.get(id)?.toggle}
          title={lines.get(id)?.toggle}
          aria-pressed={!hidden.has(id)}
          style={{
            left: percent(x, width),
            top: percent(y, height),
            width: percent(w, width),
            height: percent(h, height),
          }}
          onKeyDown={keepPress}
          onPointerUp={keepClick}
          onClick={(event) => {
            keepClick(event);
            toggle(id);
          }}
        />
      ))}
      <p className="visually-hidden" role="status">
        {full
          ? ''
          : `${body.tools.showing} ${momentText(body.months, timeRange.low)} – ${momentText(body.months, timeRange.high - 1)}`}
      </p>
      <SeriesTooltip
        place={place}
        others={place ? othersAt(body, place.datum.id, hidden) : []}
        scene={scene}
      />
    </div>
  );
}
