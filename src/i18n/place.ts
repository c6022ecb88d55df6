import type { Locale } from './locale';

type Kind = 'paragraph' | 'passage' | 'column';

const WORDS: Record<Locale, Record<Kind, (which: string) => string>> = {
  vi: {
    paragraph: (which) => `đoạn ${which}`,
    passage: (which) => `chỗ thứ ${which}`,
    column: (which) => `cột “${which}”`,
  },
  en: {
    paragraph: (which) => `paragraph ${which}`,
    passage: (which) => `passage ${which}`,
    column: (which) => `column “${which}”`,
  },
};

/** Where in its source a figure stands, in the reader's language; a heading of a table stays as it is printed. */
export function placeText(locale: Locale, locator: string): string {
  const [, kind, which = ''] = /^(paragraph|passage|column):? (.+)$/.exec(locator) ?? [];
  return kind === undefined ? locator : WORDS[locale][kind as Kind](which);
}
