import type { Observation } from '../dataset/observation';
import type { Context } from './context';
import type { Datum } from './datum';
import { noteTexts, sourceLines } from './names';
import { parseRichText, plainText, provenancesOf, type RichText } from './richText';
import type { SourceLine } from './sourceLine';
import { statusesUsed, type Status } from './status';
import type { FigureTable } from './table';

/** What every spec and every body has: the kind of figure that it belongs to. */
export interface OfKind {
  readonly kind: string;
}

/** Everything that a figure of some kind says; the same model feeds screen, table, alt text and files. */
export interface FigureOf<S extends OfKind = OfKind, B extends OfKind = OfKind> {
  readonly kind: S['kind'];
  /** What the figure was made from: its address, and all that another language or size needs. */
  readonly spec: S;
  /** Unique on a page; names ids and addresses. */
  readonly id: string;
  readonly title: string;
  /** The title again, its values linked to their provenance; absent where it holds none. */
  readonly richTitle?: RichText;
  readonly subtitle: string;
  readonly alt: string;
  readonly body: B;
  /** Statuses that the figure uses, for its legend. */
  readonly statuses: readonly Status[];
  readonly notes: readonly string[];
  /** Ids of the observations that it rests on. */
  readonly observations: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly table: FigureTable;
}

/** What a kind says of its figure; all else follows from the observations and the data drawn. */
type Parts<S extends OfKind, B extends OfKind> = Pick<
  FigureOf<S, B>,
  'spec' | 'id' | 'subtitle' | 'alt' | 'body' | 'table'
> & {
  /** As the catalogue made it, with its linked values. */
  readonly title: string;
  /** What is drawn. */
  readonly data: readonly Datum[];
  /** Notes of the kind's own, before those of the observations. */
  readonly notes?: readonly string[];
  /** What the figure rests on. */
  readonly observations: readonly Observation[];
};

/** The figure from what its kind says of it. */
export function figureOf<S extends OfKind, B extends OfKind>(
  ctx: Context,
  { spec, title, data, notes = [], observations, ...rest }: Parts<S, B>,
): FigureOf<S, B> {
  const richTitle = parseRichText(title);
  return {
    ...rest,
    kind: spec.kind,
    spec,
    title: plainText(richTitle),
    ...(provenancesOf(richTitle).length > 0 && { richTitle }),
    statuses: statusesUsed(data),
    notes: [
      ...notes,
      ...noteTexts(
        ctx,
        observations.map((o) => o.note),
      ),
    ],
    observations: observations.map((o) => o.id),
    sources: sourceLines(
      ctx,
      observations.map((o) => o.source),
    ),
  };
}
