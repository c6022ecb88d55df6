import { useMemo } from 'react';
import type { InView } from '../../chart/interactive/chart';
import type { TimeRange } from '../../layout/timeChoice';
import { fitWindow, isWhole, pan, zoom } from './timeWindow';

const IN = 0.5;
const OUT = 2;
const STEP = 0.5;

/** What a reader can do about the part of the time in view. */
export interface TimeMoves {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly earlier: () => void;
  readonly later: () => void;
  readonly reset: () => void;
  readonly mark: (from: number, to: number) => void;
  /** True when a key was one of these moves. */
  readonly onKey: (key: string, shift: boolean) => boolean;
}

export function useTimeTools({ choice, choose }: InView, whole: TimeRange): TimeMoves {
  return useMemo(() => {
    const { timeRange = whole } = choice;
    const show = (part: TimeRange, going: boolean): void => {
      choose({ ...choice, timeRange: isWhole(part, whole) ? undefined : part }, going);
    };
    const moveTo =
      (part: (now: TimeRange) => TimeRange, going = true) =>
      (): void => {
        show(part(timeRange), going);
      };
    const moves = {
      zoomIn: moveTo((now) => zoom(now, IN, whole)),
      zoomOut: moveTo((now) => zoom(now, OUT, whole)),
      earlier: moveTo((now) => pan(now, -STEP, whole)),
      later: moveTo((now) => pan(now, STEP, whole)),
      reset: moveTo(() => whole, false),
      mark: (from: number, to: number): void => {
        show(fitWindow({ low: from, high: to }, whole), false);
      },
    };
    const keys: Readonly<Record<string, () => void>> = {
      '+': moves.zoomIn,
      '=': moves.zoomIn,
      '-': moves.zoomOut,
      _: moves.zoomOut,
      '0': moves.reset,
    };
    const shifted: Readonly<Record<string, () => void>> = {
      ArrowLeft: moves.earlier,
      ArrowRight: moves.later,
    };
    const onKey = (key: string, shift: boolean): boolean => {
      const move = keys[key] ?? (shift ? shifted[key] : undefined);
      move?.();
      return move !== undefined;
    };
    return { ...moves, onKey };
  }, [choice, choose, whole]);
}
