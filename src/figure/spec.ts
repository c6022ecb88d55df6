import type { CompareSpec } from '../kinds/compare/spec';
import type { UnitsSpec } from '../kinds/counts/spec';
import type { DumbbellSpec } from '../kinds/products/spec';
import type { LinesSpec } from '../kinds/progress/spec';
import type { BarsSpec } from '../kinds/rates/spec';
import type { SeriesSpec } from '../kinds/series/spec';
import type { BulletSpec } from '../kinds/targets/spec';

/**
 * What a figure shows: small, serialisable, and all that a figure needs besides the dataset and a language.
 * Periods are time codes; areas, indicators and the rest are codes of the code lists.
 */
export type FigureSpec =
  DumbbellSpec | BarsSpec | LinesSpec | BulletSpec | UnitsSpec | SeriesSpec | CompareSpec;
export type FigureKind = FigureSpec['kind'];

