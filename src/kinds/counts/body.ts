import type { Datum } from '../../model/datum';


export interface UnitsBody {
    readonly kind: 'units';
    readonly whole: Datum;
    readonly part: Datum;
    /** Amounts stated with the count, one for each unit; never added. */
    readonly amounts: readonly Datum[];
}
