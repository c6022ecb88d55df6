import type { Interval } from '../stats/interval';
import type { Provenance } from './ask';
import type { RichText } from './said';
import type { CompareView, FigureKind, FigureSpec, LengthClass, SeriesView } from './spec';

/** How sure a figure is and who says it: each has one look everywhere. */
export const STATUSES = [
  'published',
  'estimate',
  'provisional',
  'derived',
  'target',
  'forecast',
  'missing',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Whose figure it is, where one picture holds several: `own` is the area in focus. `muted` stands back behind those that
 * somebody chose to be seen first.
 */
export type SeriesRole = 'own' | 'other-source' | 'reference' | 'muted';

/** One finished figure: a mark, a table cell and a tooltip all render this. */
export interface Datum {
  /** Unique within the figure. */
  readonly id: string;
  /** On the axis of the figure; null when nothing is published. */
  readonly value: number | null;
  /** What the value may be, given its rounding; on the axis of the figure. */
  readonly interval: Interval | null;
  /** With sign and unit, as it stands at the mark. */
  readonly text: string;
  /** The text with the word for its status where the look alone would not say it: `+19,25 % (ước)`. */
  readonly label: string;
  readonly status: Status;
  /** What the figure is of: `Điện sản xuất`. */
  readonly name: string;
  /** A cross-check speaks against it: another published figure and it cannot both be right. */
  readonly conflict?: true;
  /** Where the figure comes from, for whoever asks; null for what is no figure (a place without one, a base of 100). */
  readonly provenance: Provenance | null;
  /** Basis, period, status, rounding and source, one short line each. */
  readonly facts: readonly string[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
}

export interface DumbbellRow {
  readonly id: string;
  readonly name: string;
  /** `other-source` where another growth of the same product is published that rounding cannot reconcile. */
  readonly role: SeriesRole;
  /** Index of the period, the year before being 100. */
  readonly now: Datum;
  /** The year before: 100, derived. */
  readonly before: Datum;
  readonly level: string;
  readonly levelBefore: string;
}

export interface DumbbellBody {
  readonly kind: 'dumbbell';
  readonly axis: Axis;
  readonly rows: readonly DumbbellRow[];
}

export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly role: SeriesRole;
  readonly datum: Datum;
}

export interface BarsBody {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly rows: readonly BarRow[];
}

export interface LinePoint {
  /** On the time axis: months since the beginning of the axis' year. */
  readonly at: number;
  readonly role: SeriesRole;
  readonly datum: Datum;
}

export interface LinesBody {
  readonly kind: 'lines';
  readonly time: Axis;
  readonly axis: Axis;
  /** Joined in this order; the points of other sources stand alone. */
  readonly points: readonly LinePoint[];
  readonly unconnected: readonly LinePoint[];
  /** Other years laid under it, oldest first. */
  readonly years: readonly YearLine[];
  /** The pace that the rest of the year needs at each point: derived, with its band as interval. */
  readonly pace: readonly LinePoint[];
  /** What the line of the pace is called where it is drawn. */
  readonly paceName: string;
  readonly target: Datum | null;
}

export interface YearLine {
  readonly year: string;
  readonly points: readonly LinePoint[];
}

export interface BulletRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** `own` without it. */
  readonly role?: SeriesRole;
  readonly actual: Datum;
  readonly target: Datum;
  /** The gap in points, or why there is none. */
  readonly gap: string;
}

export interface BulletBody {
  readonly kind: 'bullet';
  /** The name and the measured value already stand above the picture. */
  readonly compact: boolean;
  readonly axis: Axis;
  readonly rows: readonly BulletRow[];
}

export interface UnitsBody {
  readonly kind: 'units';
  readonly whole: Datum;
  readonly part: Datum;
  /** Amounts stated with the count, one for each unit; never added. */
  readonly amounts: readonly Datum[];
}

/** Two values on one scale that cannot, or can hardly, both be right. */
export interface PairBody {
  readonly kind: 'pair';
  readonly axis: Axis;
  readonly sides: readonly [Datum, Datum];
  /** The first is published as a part of the second: both are drawn from zero, one within the other. */
  readonly nested: boolean;
}

/** A figure of a series over the extent of its period, in months since year 0. */
export interface SeriesPoint {
  readonly from: number;
  readonly to: number;
  /** Where its mark stands: the middle of a period of its own, the end of a cumulative one, the day of a stock. */
  readonly at: number;
  readonly length: LengthClass;
  /** In words: `T2/2025`. */
  readonly period: string;
  readonly datum: Datum;
}

/** Nothing is published between two points that would otherwise be joined. */
export interface SeriesGap {
  readonly from: number;
  readonly to: number;
  /** Which periods, and that they are not published; and only the latter, for a narrow place. */
  readonly words: string;
  readonly short: string;
}

export interface SeriesLine {
  readonly id: string;
  /** What tells it from the others of its figure. */
  readonly name: string;
  /** Its place in the spec: colour, dash and shape follow it, whatever else is shown. */
  readonly seriesIndex: number;
  /** Names the control that takes it away and brings it back. */
  readonly toggle: string;
  /** Of its values: one object where series share it. */
  readonly axis: Axis;
  /** Each run is joined by a line: one length class, nothing missing between, one denominator. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** What other sources say of the same periods, where rounding cannot reconcile them. */
  readonly unconnected: readonly SeriesPoint[];
  readonly gaps: readonly SeriesGap[];
}

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

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly seriesIndex: number;
  /** On the axis of the figure; null where the view has no mark for it. */
  readonly a: Datum | null;
  readonly b: Datum | null;
  /** What stands at the row beside its values: the change, as published or computed. */
  readonly change: string;
}

/** Series in two periods. */
export interface CompareBody {
  readonly kind: 'compare';
  readonly view: CompareView;
  readonly axis: Axis;
  /** Where bars begin. */
  readonly zero: number;
  /** The periods, in words. */
  readonly a: string;
  readonly b: string;
  readonly unit: string;
  readonly rows: readonly CompareRow[];
  /** Names stand beside bars, one line a bar, and changes are left to the table: for a size that has no room for more. */
  readonly brief?: true;
}

export type FigureBody =
  DumbbellBody | BarsBody | LinesBody | BulletBody | UnitsBody | SeriesBody | CompareBody;

/** A table cell; `status` is there when the cell is a figure. */
export interface Cell {
  readonly text: string;
  readonly status?: Status;
  /** Where the figure comes from. */
  readonly provenance?: Provenance | null;
  /** The figure as a number, for sorting and for machines: in the plain unit, a rate in percent, a gap in points. */
  readonly value?: number;
  /** What rounding leaves open of a figure, as numbers in the same unit as its value. */
  readonly interval?: Interval;
  /** Place of the cell among those of its column, where its text would sort otherwise: of a period its time. */
  readonly order?: number;
  /** A cross-check speaks against it. */
  readonly conflict?: true;
}

export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SourceLine {
  readonly key: string;
  readonly text: string;
  /** Null when the source has no address. */
  readonly address: string | null;
}

/** Everything that a figure says; the same model feeds screen, table, alt text and files. */
export interface FigureModel {
  readonly kind: FigureKind;
  /** What the figure was made from: its address, and all that another language or size needs. */
  readonly spec: FigureSpec;
  /** Unique on a page; names ids and addresses. */
  readonly id: string;
  readonly title: string;
  /** The title again, its figures to be asked; absent where it holds none. */
  readonly richTitle?: RichText;
  readonly subtitle: string;
  readonly alt: string;
  readonly body: FigureBody;
  /** Looks that the figure uses, for its legend. */
  readonly statuses: readonly Status[];
  readonly notes: readonly string[];
  /** Ids of the published figures that it rests on. */
  readonly observations: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly table: FigureTable;
}

/** Every datum of a figure in reading order: what a keyboard walks through. */
export function dataOf(body: FigureBody): readonly Datum[] {
  switch (body.kind) {
    case 'dumbbell':
      return body.rows.flatMap((row) => [row.before, row.now]);
    case 'bars':
      return body.rows.map((row) => row.datum);
    case 'lines':
      return [
        ...[...body.points, ...body.unconnected, ...body.pace, ...body.years.flatMap((year) => year.points)]
          .sort((a, b) => a.at - b.at)
          .map((point) => point.datum),
        ...(body.target ? [body.target] : []),
      ];
    case 'bullet':
      return body.rows.flatMap((row) => [row.actual, row.target]);
    case 'units':
      return [body.whole, body.part, ...body.amounts];
    case 'series':
      return body.lines.flatMap((line) =>
        [...line.runs.flat(), ...line.unconnected].map((point) => point.datum),
      );
    case 'compare':
      return body.rows.flatMap((row) => [row.a, row.b].filter((datum) => datum !== null));
  }
}
