import { knownSince } from '../dataset/asKnownOn';
import { formatDay } from '../i18n/day';
import { lineageWords } from '../i18n/lineage';
import type { Context } from '../model/context';

/** The publication date of a source, or else, marked as such, the day since which it is known. */
export function publishedText(ctx: Context, source: string): string {
  const words = lineageWords(ctx.locale);
  const since = knownSince(ctx.dataset).get(source);
  if (!since) return words.dayUnknown;
  const day = formatDay(ctx.locale, since.day);
  return since.stated ? day : words.dayEarliest(day);
}
