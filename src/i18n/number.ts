import type { Locale } from './locale';

const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number, sign: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${sign}`;
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(TAGS[locale], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign,
    });
  formatters.set(key, made);
  return made;
}

const withMinus = (text: string): string => text.replace('-', MINUS);

/** A number with exactly `decimals` decimals: `13.370` in Vietnamese, `13,370` in English. */
export const formatNumber = (locale: Locale, value: number, decimals: number): string =>
  withMinus(formatter(locale, decimals, 'negative').format(value));

/** The same with its sign, `+24,46`; zero has none. */
export const formatSigned = (locale: Locale, value: number, decimals: number): string =>
  withMinus(formatter(locale, decimals, 'exceptZero').format(value));

/** In Vietnamese text a no-break space stands before the sign, in English none. */
const percentSign = (locale: Locale): string => (locale === 'vi' ? `${NO_BREAK_SPACE}%` : '%');

/** A rate of change with its sign: `+24,46 %`, `+24.46%`. */
export const formatRate = (locale: Locale, value: number, decimals: number): string =>
  formatSigned(locale, value, decimals) + percentSign(locale);

/** The size of a rate, for sentences that say the direction in a word: `tăng 24,46 %`. */
export const formatPercent = (locale: Locale, value: number, decimals: number): string =>
  formatNumber(locale, value, decimals) + percentSign(locale);

/** Decimals that a number needs, at most `most`: for axis ticks. */
export function decimalsNeeded(value: number, most = 6): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === Number(value.toFixed(most))) return decimals;
  }
  return most;
}
