import { exportMessages } from '../i18n/exports';
import type { Locale } from '../i18n/locale';

/** What whoever takes a figure along says of it: not the figure's words, and marked as that. Empty where it is none. */
export interface OwnWords {
  readonly title: string;
  readonly note: string;
}

/** Those words, each with whose it is. */
export function ownLines(
  locale: Locale,
  { title, note }: OwnWords,
): (readonly [whose: string, words: string])[] {
  const { ownTitle, ownNote } = exportMessages(locale).sheet;
  const lines = [[ownTitle, title] as const, [ownNote, note] as const];
  return lines.filter(([, words]) => words !== '');
}
