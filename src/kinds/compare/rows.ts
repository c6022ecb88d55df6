import { compareByEnd, type Period } from '../../dataset/period';
import { periodRunning } from '../../i18n/period';
import type { Context } from '../../model/context';
import type { Datum } from '../../model/datum';
import { conflictOf, missingDatum } from '../../model/observationDatum';
import { growthsDiffer, type SeriesPair } from '../../series/seriesPair';
import { seriesCode } from '../../spec/fields';
import type { CompareRow } from './body';
import type { Comparison } from './comparison';
import { indexedPair } from './indexedPair';
import type { CompareView } from './spec';
import { changeText } from './text';

/** The values of rows, row by row. */
export const dataOf = (rows: readonly CompareRow[]): Datum[] =>
  rows.flatMap((row) => [row.a, row.b].filter((datum) => datum !== null));

/** The row of a pair; what is not published of it is a missing datum. */
export function rowOf(
  ctx: Context,
  pair: SeriesPair,
  { indexed, periods: [a, b] }: Comparison,
  view: CompareView,
): CompareRow {
  const id = seriesCode(pair.ref);
  const { name, seriesIndex } = pair;
  const change = changeText(ctx, pair);
  if (indexed) {
    const late = compareByEnd(a, b) > 0 ? 'a' : 'b';
    const sides = indexedPair(ctx, pair, late);
    // The growth is the mark; beside it stand the levels, and both growths where they differ.
    const [early, now] = late === 'a' ? [pair.b, pair.a] : [pair.a, pair.b];
    const levels = [early?.datum.text, now?.datum.text].filter((one) => one !== undefined).join(' → ');
    const contradicted = early?.datum.conflict ?? now?.datum.conflict;
    const row = {
      id,
      name,
      seriesIndex,
      change: growthsDiffer(pair) ? `${levels}; ${change}` : levels,
      ...(contradicted && { changeConflict: contradicted }),
    };
    // From the base on: the base itself has no bar.
    return view === 'bars' ? { ...row, a: sides.later, b: null } : { ...row, a: sides.a, b: sides.b };
  }
  const missing = (side: 'a' | 'b', period: Period): Datum =>
    missingDatum(ctx, `${id}-${side}`, `${name}, ${periodRunning(ctx.locale, period)}`, ctx.t.missing.actual);
  return {
    id,
    name,
    seriesIndex,
    change,
    ...(pair.published && conflictOf(ctx, pair.published).conflict && { changeConflict: true }),
    a: pair.a?.datum ?? missing('a', a),
    b: pair.b?.datum ?? missing('b', b),
  };
}
