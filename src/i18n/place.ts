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

/** The place of an observation in its source, in the reader's language; unknown words stay as written. */
export function placeText(locale: Locale, locator: string): string {
  const place = read(locator);
  if (!place) return locator;
  const { kind, which } = place;
  const known = kind === 'column' ? COLUMNS.get(which)?.[locale] : undefined;
  return WORDS[locale][kind](known ?? which);
}

/** The words of a place that stay as written, in their own language; empty without any. */
export function placeQuoted(locator: string): string {
  const place = read(locator);
  if (!place) return locator;
  return place.kind === 'column' && !COLUMNS.has(place.which) ? place.which : '';
}
