import type { Axis } from '../../model/axis';
import type { SeriesRole, Datum } from '../../model/datum';


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
