import type { SeriesLine } from '../../series/line';
import type { SeriesView } from './spec';

/** Words of the time controls of a chart. */
export interface TimeTools {
  readonly name: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly reset: string;
  /** Before the time range in view. */
  readonly showing: string;
  /** For a series without a value in that range. */
  readonly outside: string;
  readonly hint: string;
}

/** Series on a true axis of time, in months since year 0. */
export interface SeriesBody {
  readonly kind: 'series';
  readonly view: SeriesView;
  /** The time range of all series. */
  readonly time: { readonly low: number; readonly high: number };
  /** Names of the months for the ticks, January first. */
  readonly months: readonly string[];
  readonly tools: TimeTools;
  readonly log: boolean;
  /** Some series has both months and sums since January: then labels include periods, and lines of sums are thinner. */
  readonly mixed: boolean;
  /** Title of the axis of values. */
  readonly unit: string;
  readonly lines: readonly SeriesLine[];
}
