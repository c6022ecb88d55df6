import type { SeriesLine } from '../../series/line';
import type { SeriesView } from './spec';

/** What a chart says to somebody who moves about in its time. */
export interface TimeTools {
  readonly name: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly reset: string;
  /** Before the part of the time in view. */
  readonly showing: string;
  /** Of a series that has no figure in that part. */
  readonly outside: string;
  readonly hint: string;
}

/** Series on a true axis of time, in months since year 0. */
export interface SeriesBody {
  readonly kind: 'series';
  readonly view: SeriesView;
  /** The time that the series cover. */
  readonly time: { readonly low: number; readonly high: number };
  /** Names of the months for the ticks of any part of that time, January first. */
  readonly months: readonly string[];
  readonly tools: TimeTools;
  readonly log: boolean;
  /** Some series has figures of months and sums since January: labels say their periods, lines of sums are thinner. */
  readonly mixed: boolean;
  /** What the axis of values measures, in words. */
  readonly unit: string;
  readonly lines: readonly SeriesLine[];
}
