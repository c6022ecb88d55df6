import type { ComponentType } from 'react';
import type { ChartProps } from '../chart/interactive/chart';
import type { Locale } from '../i18n/locale';
import type { Scene } from '../layout/scene';
import type { TimeChoice } from '../layout/timeChoice';
import type { Context } from '../model/context';
import type { Datum, SeriesRole } from '../model/datum';
import type { FigureOf, OfKind } from '../model/figure';
import type { Refusal } from '../series/refusal';
import type { FieldsOf } from '../spec/params';

/** What became of a spec: a figure where there is anything to draw, and what of the spec is not in it and why. */
export interface BuildResult<S extends OfKind, B extends OfKind> {
  readonly model: FigureOf<S, B> | null;
  readonly refusals: readonly Refusal[];
}

/** A row or point that can be ordered, left out or seen first, by what it shows. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  /** Null when it has none. */
  readonly value: number | null;
  readonly role: SeriesRole;
}

/** How a kind lets its rows be ordered and left out. */
export interface RowsOf<B> {
  readonly list: (body: B) => readonly FigureRow[];
  /** The body with the rows at these places, in this order. */
  readonly take: (body: B, places: readonly number[]) => B;
  /** Readers may choose the order; where they may not, the spec says it. */
  readonly sortable: boolean;
}

/** How a kind lets some of its marks be seen first. */
export interface HighlightOf<B> {
  /** The marks, in the figure's own order. */
  readonly marks: (body: B) => readonly { readonly id: string; readonly name: string }[];
  /** The body with other roles; `role` gives a mark's new role from its id and its own. */
  readonly withRoles: (body: B, role: (id: string, own: SeriesRole) => SeriesRole) => B;
}

/**
 * Everything that the site has to know of a kind of figure. A kind is a folder beside this file and a line in
 * `registry.ts`; nothing else names it.
 */
export interface KindDefinition<S extends OfKind, B extends OfKind> {
  /** Its key in the registry. */
  readonly kind: S['kind'];
  /** The word for the kind in addresses and names of files. Links once sent keep their meaning, so it never changes. */
  readonly address: string;
  /** The id of a figure, on a page that has no other figure of the kind of the same indicator or view. */
  readonly id: (spec: S) => string;
  readonly name: Readonly<Record<Locale, string>>;
  /** The fields of the spec, in the order in which an address names them. */
  readonly fields: FieldsOf<Omit<S, 'kind'>>;
  /** @throws RangeError when a period of the spec is not a time code. */
  readonly build: (ctx: Context, spec: S) => BuildResult<S, B>;
  /** Every coordinate at one width, in pixels; see `sceneOf`. */
  readonly layout: (body: B, width: number, availableHeight?: number, choice?: TimeChoice) => Scene;
  /** An interactive chart of its own, loaded when a reader reaches for it; without one a reader moves from mark to mark. */
  readonly chart?: () => Promise<{ readonly default: ComponentType<ChartProps<B>> }>;
  /** Every datum in reading order: the order of the keyboard. */
  readonly data: (body: B) => readonly Datum[];
  /** Data of one measure that may be ranked in words: what was measured, not what was planned or computed. */
  readonly ranked: (body: B) => readonly Datum[];
  /** What growth is measured against, where a file's name does not say so by itself; empty for levels and counts. */
  readonly basis: (spec: S) => string;
  readonly rows?: RowsOf<B>;
  readonly highlight?: HighlightOf<B>;
  /** The body in less room: what its table says is not repeated. The body itself where nothing can go. */
  readonly compact?: (body: B) => B;
  /** The body with what a page says beside it, for a figure that stands alone. */
  readonly standalone?: (body: B) => B;
  /** What the keys do in its chart, in the language of the body; without it the arrow keys go from mark to mark. */
  readonly hint?: (body: B) => string;
  /** Data whose marks have no words of their own: they are listed beside the picture. */
  readonly unlabelled?: (body: B) => readonly Datum[];
}
