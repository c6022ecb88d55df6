import type { Observation } from '../dataset/observation';
import type { Context } from './context';
import type { Datum } from './datum';
import { noteTexts, sourceLines } from './names';
import { capitalisePhrase, plainText, provenancesOf, type Phrase, type RichText } from '../i18n/richText';
import type { SourceLine } from './sourceLine';
import { statusesUsed, type Status } from './status';
import type { FigureTable } from './table';

/** Every spec and every body names its kind of figure. */
export interface OfKind {
  readonly kind: string;
}

/** Everything that a figure shows; screen, table, alternative text and files render the same model. */
export interface FigureOf<S extends OfKind = OfKind, B extends OfKind = OfKind> {
  readonly kind: S['kind'];
  /** What the figure was made from: enough to make it in another language or size. */
  readonly spec: S;
  /** Unique on a page; part of element ids and addresses. */
  readonly id: string;
  readonly title: string;
  /** The title with its values linked to their provenance; absent where it has no values. */
  readonly richTitle?: RichText;
  readonly subtitle: string;
  readonly alt: string;
  /** Area, subject and basis as a sentence of the alternative text; empty where `alt` has them. */
  readonly altSubject: string;
  /** `alt` says itself which values are derived. */
  readonly altNamesDerived?: boolean;
  readonly body: B;
  /** Statuses that the figure uses, for its legend. */
  readonly statuses: readonly Status[];
  readonly notes: readonly string[];
  /** Ids of the observations that it rests on. */
  readonly observations: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly table: FigureTable;
}

/** The parts of a figure that its kind gives; the rest follows from the observations and the data drawn. */
type Parts<S extends OfKind, B extends OfKind> = Pick<
  FigureOf<S, B>,
  'spec' | 'id' | 'subtitle' | 'alt' | 'altNamesDerived' | 'body' | 'table'
> & {
  /** With the provenances of its values; `figureOf` capitalises it. */
  readonly title: Phrase;
  /** What is drawn. */
  readonly data: readonly Datum[];
  /** The subtitle, unless given. */
  readonly altSubject?: string;
  /** Notes of the kind, before those of the observations. */
  readonly notes?: readonly string[];
  /** What the figure rests on. */
  readonly observations: readonly Observation[];
};

/** Makes a figure from the parts that its kind gives: adds statuses, notes and sources. */
export function figureOf<S extends OfKind, B extends OfKind>(
  ctx: Context,
  { spec, title, data, notes = [], observations, ...rest }: Parts<S, B>,
): FigureOf<S, B> {
  const richTitle = capitalisePhrase(ctx.locale, title);
  return {
    altSubject: rest.subtitle,
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
