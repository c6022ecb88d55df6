import { knownSince } from '../dataset/asKnownOn';
import { formatDay } from '../i18n/day';
import { lineageWords } from '../i18n/lineage';
import type { Context } from '../model/context';

/** When a source was published: its own date, or since when it can be known, said to be so. */
export function publishedText(ctx: Context, source: string): string {
  const words = lineageWords(ctx.locale);
  const since = knownSince(ctx.dataset).get(source);
  if (!since) return words.dayUnknown;
  const day = formatDay(ctx.locale, since.day);
  return since.stated ? day : words.dayEarliest(day);
}
