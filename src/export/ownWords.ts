import { exportMessages } from '../i18n/exports';
import type { Locale } from '../i18n/locale';

/** The reader's own words on an exported figure, marked as such. Empty without any. */
export interface OwnWords {
  readonly title: string;
  readonly note: string;
}

/** The own words, each with the mark. */
export function ownLines(
  locale: Locale,
  { title, note }: OwnWords,
): (readonly [whose: string, words: string])[] {
  const { ownTitle, ownNote } = exportMessages(locale).sheet;
  const lines = [[ownTitle, title] as const, [ownNote, note] as const];
  return lines.filter(([, words]) => words !== '');
}
