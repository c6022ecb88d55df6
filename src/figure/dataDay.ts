import { knownSince, type KnownSince } from '../dataset/asKnownOn';
import { formatDay } from '../i18n/day';
import { embedMessages } from '../i18n/embed';
import type { FigureModel } from '../kinds/registry';
import type { Context } from '../model/context';

/**
 * The day that the data of some figures reach: the latest on which one of their sources was published. It is stated
 * only where every source states its own. Null for figures without sources.
 */
export function dataDay(ctx: Context, models: readonly FigureModel[]): KnownSince | null {
  const since = knownSince(ctx.dataset);
  const days = models.flatMap(({ sources }) => sources.flatMap(({ key }) => since.get(key) ?? []));
  const [first, ...rest] = days;
  if (!first) return null;
  return rest.reduce(
    (last, one) => ({ day: one.day > last.day ? one.day : last.day, stated: last.stated && one.stated }),
    first,
  );
}

/** That day in words, as a part of a sentence; null for a figure without sources. */
export function dataDayText(ctx: Context, model: FigureModel): string | null {
  const reached = dataDay(ctx, [model]);
  if (!reached) return null;
  const words = embedMessages(ctx.locale);
  const day = formatDay(ctx.locale, reached.day);
  return reached.stated ? words.publishedUntil(day) : words.dataUntil(day);
}
