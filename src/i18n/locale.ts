export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');
