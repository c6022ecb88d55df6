import type { Axis } from '../../model/axis';
import type { SeriesRole, Datum } from '../../model/datum';


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
