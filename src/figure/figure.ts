import type { SourceLine } from '../model/sourceLine';
import type { Status } from '../model/status';
import type { FigureTable } from '../model/table';
import type { FigureBody } from './model';
import type { RichText } from '../model/richText';
import type { FigureKind, FigureSpec } from './spec';

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
