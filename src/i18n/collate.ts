import type { Locale } from './locale';

const collators: Record<Locale, Intl.Collator> = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

export const compareNames = (locale: Locale, a: string, b: string): number => collators[locale].compare(a, b);

/** A Vietnamese name as English writes it: `Thọ Xuân` is Tho Xuan. */
export const withoutMarks = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D');

/** Text as the search compares it: lower case, without accents, `đ` as `d`: `Điện` is found by `dien`. */
export const fold = (text: string): string => withoutMarks(text).toLowerCase();
