import { knownSince } from '../dataset/asKnownOn';
import { askWords } from '../i18n/ask';
import { formatDay } from '../i18n/day';
import type { Locale } from '../i18n/locale';
import type { Context } from './context';

/** Where in its source a figure stands, in the reader's language; a heading of a table stays as it is printed. */
export function placeText(locale: Locale, locator: string): string {
  const { locator: words } = askWords(locale);
  const [, kind, which = ''] = /^(paragraph|passage|column):? (.+)$/.exec(locator) ?? [];
  return kind === 'paragraph' || kind === 'passage' || kind === 'column' ? words[kind](which) : locator;
}

/** When a source was published: its own date, or since when it can be known, said to be so. */
export function published(ctx: Context, source: string): string {
  const words = askWords(ctx.locale);
  const since = knownSince(ctx.dataset).get(source);
  if (!since) return words.dayUnknown;
  const day = formatDay(ctx.locale, since.day);
  return since.stated ? day : words.dayEarliest(day);
}
