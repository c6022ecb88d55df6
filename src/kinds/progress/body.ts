import type { Axis } from '../../model/axis';
import type { SeriesRole, Datum } from '../../model/datum';


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
