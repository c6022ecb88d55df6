import { useCallback, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import type { ChartProps } from '../chart/interactive/chart';
import type { ChartHandle } from '../chart/interactive/useMarkNavigation';
import type { FigureBody, FigureKind } from '../kinds/registry';
import { earlyPointer } from '../state/hydrateOnInteraction';
import { loadChart } from './loadChart';

/** A place in a stage, in pixels from its corner: the page may move under it. */
export interface InStage {
  readonly x: number;
  readonly y: number;
}

interface ReachedChart {
  readonly Chart: ComponentType<ChartProps<FigureBody>> | null;
  /** A reader reaches for the figure: its chart is wanted. */
  readonly reach: () => void;
  /** Where in the stage the pointer is, or touched last: the chart that comes after it begins there. */
  readonly last: RefObject<InStage | null>;
}

/** The interactive chart of a kind, once a reader has reached for its stage and it has come. */
export function useReachedChart(
  kind: FigureKind,
  stage: RefObject<HTMLElement | null>,
  handle: RefObject<ChartHandle | null>,
): ReachedChart {
  const wanted = useRef(false);
  const last = useRef<InStage | null>(null);
  const [Chart, setChart] = useState<ReachedChart['Chart']>(null);
  const reach = useCallback((): void => {
    if (wanted.current) return;
    wanted.current = true;
    loadChart(kind).then(
      (chart) => {
        setChart(() => chart);
      },
      () => {
        // Offline, for example: the static picture stays, and the next reach tries again.
        wanted.current = false;
      },
    );
  }, [kind]);
  useEffect(() => {
    const at = stage.current && earlyPointer(stage.current);
    if (!at) return;
    last.current = at;
    reach();
  }, [reach, stage]);
  useEffect(() => {
    if (!Chart || !last.current || !stage.current) return;
    // The page may have moved since: a font came, or the reader read on.
    const { left, top } = stage.current.getBoundingClientRect();
    const { x, y } = last.current;
    handle.current?.onPointer({ stage: stage.current, clientX: left + x, clientY: top + y });
  }, [Chart, handle, stage]);
  return { Chart, reach, last };
}
