import type { Period } from '../../dataset/period';
import { periodShort } from '../../i18n/period';
import type { Context } from '../../model/context';
import { sourceShort } from '../../model/names';
import { breakBetween } from '../../series/comparable';
import { growthsDiffer, type SeriesPair } from '../../series/seriesPair';
import type { ValueAt } from '../../series/valueAt';
import type { SeriesRef } from '../../spec/series';
import type { Comparison } from './comparison';
import { compareWords } from './words';

/** How a remainder was made; of two sources that may not count alike both are named. */
function restNote(ctx: Context, ref: SeriesRef, value: ValueAt | null): string[] {
  const [whole, part] = value?.from ?? [];
  if (value?.how !== 'rest' || !whole || !part) return [];
  const t = compareWords(ctx.locale);
  const short = (period: Period): string => periodShort(ctx.locale, period);
  const made = [short(value.period), short(whole.period), short(part.period)] as const;
  const broken = breakBetween(ctx, ref, [whole, part]);
  return [
    broken
      ? t.derivedRestApart(...made, sourceShort(ctx, whole.source), sourceShort(ctx, part.source))
      : t.derivedRest(...made),
  ];
}

/** Notes needed to read a comparison: derived values, growths that differ, several sources. */
export function notesOf(ctx: Context, { pairs, measure, indexed }: Comparison): string[] {
  const t = compareWords(ctx.locale);
  const values = pairs.flatMap((pair) => [pair.a, pair.b].filter((one) => one !== null));
  const rests = pairs.flatMap(({ ref, a, b }) => [a, b].flatMap((one) => restNote(ctx, ref, one)));
  const differing = pairs.filter(growthsDiffer).map((pair) => pair.name);
  const bodies = (pair: SeriesPair): boolean => pair.a?.from[0]?.source !== pair.b?.from[0]?.source;
  return [
    ...(indexed ? [t.different] : []),
    ...(values.some(({ how }) => how === 'year-before') ? [t.derivedBefore] : []),
    ...new Set(rests),
    ...(differing.length > 0 ? [t.differ(ctx.t.list(differing))] : []),
    ...(measure !== 'level' && pairs.some((pair) => pair.a && pair.b && bodies(pair)) ? [t.twoBodies] : []),
  ];
}
