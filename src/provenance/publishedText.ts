import { knownSince } from '../dataset/asKnownOn';
import { isDay } from '../dataset/day';
import { parsePeriod } from '../dataset/periodCode';
import { formatDay } from '../i18n/day';
import { lineageWords } from '../i18n/lineage';
import { capitalise, periodRunning } from '../i18n/period';
import type { Context } from '../model/context';

/** The day or month of publication of a source, or else, marked as such, the day since which it is known. */
export function publishedText(ctx: Context, source: string): string {
  const words = lineageWords(ctx.locale);
  const since = knownSince(ctx.dataset).get(source);
  if (!since) return words.dayUnknown;
  const published = ctx.dataset.codes.sources.get(source)?.published ?? '';
  const month = isDay(published) ? null : parsePeriod(published);
  if (month) return capitalise(ctx.locale, periodRunning(ctx.locale, month));
  const day = formatDay(ctx.locale, since.day);
  return since.stated ? day : words.dayUnstated(day);
}
