import type { Locale } from './locale';
import { plainText, rich, type Phrase, type Quotation, type RichText } from './richText';

type Kind = 'paragraph' | 'passage' | 'column';

const WORDS: Record<Locale, Record<Kind, (which: Phrase) => RichText>> = {
  vi: {
    paragraph: (which) => rich`đoạn ${which}`,
    passage: (which) => rich`chỗ thứ ${which}`,
    column: (which) => rich`cột “${which}”`,
  },
  en: {
    paragraph: (which) => rich`paragraph ${which}`,
    passage: (which) => rich`passage ${which}`,
    column: (which) => rich`column “${which}”`,
  },
};

/** Names, in the package, of columns that all tables of their kind have. */
const COLUMNS: ReadonlyMap<string, Record<Locale, string>> = new Map(
  (
    [
      ['previous month', 'so với tháng trước'],
      ['same month of the previous year', 'so với cùng tháng năm trước'],
      ['same date of the previous year', 'so với cùng thời điểm năm trước'],
      ['year to date', 'cộng dồn từ đầu năm'],
      ['new projects', 'số dự án cấp mới'],
      ['newly registered capital', 'vốn đăng ký cấp mới'],
      ['adjusted capital', 'vốn đăng ký điều chỉnh'],
    ] as const
  ).map(([en, vi]) => [en, { vi, en }]),
);

function read(locator: string): { readonly kind: Kind; readonly which: string } | null {
  const [, kind, which = ''] = /^(paragraph|passage|column):? (.+)$/.exec(locator) ?? [];
  return kind === undefined ? null : { kind: kind as Kind, which };
}

/**
 * The place of an observation in its source, in the reader's language; words that are not known stay as written, as
 * `quote` makes them.
 */
export function placePhrase(
  locale: Locale,
  locator: string,
  quote: (text: string) => string | Quotation,
): Phrase {
  const place = read(locator);
  if (!place) return locator === '' ? '' : quote(locator);
  const { kind, which } = place;
  if (kind !== 'column') return WORDS[locale][kind](which);
  return WORDS[locale][kind](COLUMNS.get(which)?.[locale] ?? quote(which));
}

/** The same as plain text. */
export const placeText = (locale: Locale, locator: string): string =>
  plainText(placePhrase(locale, locator, (text) => text));
