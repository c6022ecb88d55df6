import type { Locale } from './locale';

const collators: Record<Locale, Intl.Collator> = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

export const compareNames = (locale: Locale, a: string, b: string): number => collators[locale].compare(a, b);

/** Text as the search compares it: lower case, without accents, `đ` as `d`: `Điện` is found by `dien`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
