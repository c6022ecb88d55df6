import type { FigureOf } from '../model/figure';
import { compare } from './compare/definition';
import { counts } from './counts/definition';
import type { BuildResult, KindDefinition } from './kind';
import { products } from './products/definition';
import { progress } from './progress/definition';
import { rates } from './rates/definition';
import { series } from './series/definition';
import { targets } from './targets/definition';

/** Every kind of figure, in the order in which readers are offered them. A new kind is a folder and a line here. */
export const KINDS = { products, rates, progress, targets, counts, series, compare } as const;

type Kinds = typeof KINDS;
export type FigureKind = keyof Kinds;
export type SpecOf<K extends FigureKind> = Parameters<Kinds[K]['build']>[1];
export type BodyOf<K extends FigureKind> = Parameters<Kinds[K]['data']>[0];

/**
 * What a figure shows: small, serialisable, and complete together with a dataset and a language. Periods are time
 * codes; areas, indicators and the rest are codes of the code lists.
 */
export type FigureSpec = { readonly [K in FigureKind]: SpecOf<K> }[FigureKind];
export type FigureBody = { readonly [K in FigureKind]: BodyOf<K> }[FigureKind];
export type FigureModel = FigureOf<FigureSpec, FigureBody>;
export type FigureResult = BuildResult<FigureSpec, FigureBody>;

export const FIGURE_KINDS = Object.keys(KINDS) as readonly FigureKind[];

/**
 * The definition of a spec's or body's kind. TypeScript cannot connect the two, so the one cast is here, in place of a
 * switch at every use.
 */
export const kindOf = ({ kind }: { readonly kind: FigureKind }): KindDefinition<FigureSpec, FigureBody> =>
  KINDS[kind] as unknown as KindDefinition<FigureSpec, FigureBody>;
