import type { Locale } from '../i18n/locale';

const vi = {
  measure: {
    level: 'giá trị',
    yoy: 'thay đổi so với cùng kỳ năm trước, %',
    mom: 'thay đổi so với kỳ trước, %',
  },
  gap: (first: string, last: string) =>
    first === last ? `${first}: chưa công bố` : `${first} – ${last}: chưa công bố`,
  gapShort: 'chưa công bố',
  indexFacts: (count: string, base: string) => `Suy ra từ ${count} con số, ${base} = 100`,
};

const en: typeof vi = {
  measure: {
    level: 'level',
    yoy: 'change on the same period a year earlier, %',
    mom: 'change on the period before, %',
  },
  gap: (first, last) => (first === last ? `${first}: not published` : `${first} – ${last}: not published`),
  gapShort: 'not published',
  indexFacts: (count, base) => `Derived from ${count} figures, ${base} = 100`,
};

/** Words of values of series, whichever kind shows them. */
export const seriesValueWords = (locale: Locale): typeof vi => ({ vi, en })[locale];
