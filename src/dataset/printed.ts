/** Languages whose number formats are known. */
export const PRINT_LANGUAGES = ['vi', 'en'] as const;
type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

/** A number as printed: `1.024,6 nghìn tấn`. */
interface PrintedNumber {
  readonly kind: 'number';
  readonly negative: boolean;
  /** The digits without groups and with a decimal point, zeros at the end included: `1024.6`. */
  readonly digits: string;
  /** The scale words as a power of ten: 12 for `nghìn tỷ`. */
  readonly mult: number;
  readonly percent: boolean;
}

/** A count out of a total: `14/25`. */
interface PrintedShare {
  readonly kind: 'share';
  readonly part: string;
  readonly whole: string;
}

export type PrintedValue = PrintedNumber | PrintedShare;

/** Scale words of both languages together: none of them means two things. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['ten', 1],
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** A group has three digits and never follows a lone zero, so that `0.123` and `24.46` do not match as groups. */
const numberForm = (group: string, decimal: string): RegExp =>
  new RegExp(
    '^(?<sign>giảm\\s+|tăng\\s+|[+\\-−]\\s?)?' +
      `(?<whole>0|[1-9]\\d{0,2}(?:[${group}]\\d{3})+|[1-9]\\d*)` +
      `(?:[${decimal}](?<fraction>\\d+))?` +
      '(?<rest>[\\s%].*)?$',
    'iu',
  );

const NUMBERS: Record<PrintLanguage, RegExp> = { vi: numberForm('.', ','), en: numberForm(',', '.') };

const SHARE = /^(?<part>0|[1-9]\d*)\/(?<whole>0|[1-9]\d*)(?<rest>\s.*)?$/u;

/** A second number after the first: a range, a sum, or a number broken by a space. */
const MORE_DIGITS = /(?:^|[\s%])[+\-−.,]?\s*\d/u;

/** The sum of the leading scale words: they can follow one another (`nghìn tỷ`), and the unit ends them. */
function scaleOf(afterNumber: string): number {
  let mult = 0;
  for (const word of afterNumber.trim().toLowerCase().split(/\s+/u)) {
    const exponent = SCALES.get(word);
    if (exponent === undefined) break;
    mult += exponent;
  }
  return mult;
}

/** Reads a count out of a total, which is written alike in every language; null when it is not one. */
export function readShare(text: string): PrintedShare | null {
  const { part, whole, rest = '' } = SHARE.exec(text.normalize('NFC').trim())?.groups ?? {};
  if (part === undefined || whole === undefined || MORE_DIGITS.test(rest)) return null;
  return { kind: 'share', part, whole };
}

/**
 * Reads a value from its printed form; null when that is not one number (or one share) followed by its unit. The
 * language decides which sign groups digits and which is the decimal sign: `13.370` is thirteen thousand in Vietnamese
 * and thirteen in English. Digits are never rounded or guessed.
 */
export function readPrinted(text: string, language: PrintLanguage): PrintedValue | null {
  const share = readShare(text);
  if (share) return share;
  const { groups } = NUMBERS[language].exec(text.normalize('NFC').trim()) ?? {};
  const { sign = '', whole = '', fraction, rest = '' } = groups ?? {};
  if (groups === undefined || MORE_DIGITS.test(rest)) return null;
  const integer = whole.replace(/[.,]/g, '');
  return {
    kind: 'number',
    negative: /^(?:giảm|[-−])/iu.test(sign),
    digits: fraction === undefined ? integer : `${integer}.${fraction}`,
    mult: scaleOf(rest),
    percent: rest.trimStart().startsWith('%'),
  };
}
