import { useCallback, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import type { ChartProps } from '../chart/interactive/chart';
import type { ChartHandle, PointerAt } from '../chart/interactive/useMarkNavigation';
import type { FigureBody, FigureKind } from '../kinds/registry';
import { earlyPointer } from '../state/hydrateOnInteraction';
import { loadChart } from './loadChart';

interface ReachedChart {
  readonly Chart: ComponentType<ChartProps<FigureBody>> | null;
  /** A reader reaches for the figure: its chart is wanted. */
  readonly reach: () => void;
  /** Where the pointer is, or touched last: the chart that comes after it begins there. */
  readonly last: RefObject<PointerAt | null>;
}

/** The interactive chart of a kind, once a reader has reached for its stage and it has come. */
export function useReachedChart(
  kind: FigureKind,
  stage: RefObject<HTMLElement | null>,
  handle: RefObject<ChartHandle | null>,
): ReachedChart {
  const wanted = useRef(false);
  const last = useRef<PointerAt | null>(null);
  const [Chart, setChart] = useState<ReachedChart['Chart']>(null);
  const reach = useCallback((): void => {
    if (wanted.current) return;
    wanted.current = true;
    loadChart(kind).then(
      (chart) => {
        setChart(() => chart);
      },
      () => {
        // Off line, say: the static picture stays, and the next reach asks again.
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
    if (Chart && last.current) handle.current?.onPointer(last.current);
  }, [Chart, handle]);
  return { Chart, reach, last };
}
