/** Which mark is the decimal sign in a text: a comma in Vietnamese writing, a point in English. */
export type DecimalSign = ',' | '.';

export interface Numeral {
  /** Decimal point, digits as printed: `13370`, `8.0`. */
  readonly digits: string;
  /** True where the other reading of the marks would give another number that could stand there, too. */
  readonly ambiguous: boolean;
}

/** Longer runs of digits are telephone numbers, identifiers or attacks, and never a statistic. */
const MOST_DIGITS = 15;

const groups = (mark: string): RegExp => new RegExp(`^[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`);
const GROUPS = { ',': groups(','), '.': groups('.') } as const;
const OTHER = { ',': '.', '.': ',' } as const;

/** One mark with a number of digits after it that no group has: what it must be is the decimal sign. */
const PLAIN_DECIMAL = /^\d+([.,])(?:\d{1,2}|\d{4,})$/;
/** Groups and a fraction: the last mark is the decimal sign. */
const GROUPED_DECIMAL = /^[1-9]\d{0,2}(?:([.,])\d{3})+(?!\1)([.,])\d+$/;
/** Two groups or more: their mark groups, and so the other one is the decimal sign. */
const MANY_GROUPS = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+$/;

const signShown = (text: string): DecimalSign | null => {
  const decimal = PLAIN_DECIMAL.exec(text)?.[1] ?? GROUPED_DECIMAL.exec(text)?.[2];
  const grouping = MANY_GROUPS.exec(text)?.[1];
  const sign = decimal ?? (grouping === ',' ? '.' : grouping === '.' ? ',' : undefined);
  return sign === ',' || sign === '.' ? sign : null;
};

/**
 * The decimal sign of a text: what most of its numbers show by themselves, else what its language has. Dates with points
 * ("9.2017") are no evidence and must not be among the numbers.
 */
export function decimalSignOf(
  numbers: readonly { readonly text: string }[],
  language: 'vi' | 'en',
): DecimalSign {
  const votes = { ',': 0, '.': 0 };
  for (const { text } of numbers) {
    const sign = signShown(text);
    if (sign !== null) votes[sign] += 1;
  }
  if (votes[','] !== votes['.']) return votes[','] > votes['.'] ? ',' : '.';
  return language === 'vi' ? ',' : '.';
}

/** Reads a number; null when its marks are those of no number, or its digits too many. */
export function readNumeral(text: string, sign: DecimalSign): Numeral | null {
  if (text.length > MOST_DIGITS + 5 || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const shown = signShown(text);
  const decimal = shown ?? sign;
  const grouping = OTHER[decimal];
  if (/^\d+$/.test(text)) return plain(text) ? { digits: text, ambiguous: false } : null;
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) return null;
  if (whole.includes(grouping) && !GROUPS[grouping].test(whole)) return null;
  if (fraction?.includes(grouping) === true) return null;
  const integer = whole.replaceAll(grouping, '');
  if (!plain(integer)) return null;
  return { digits: fraction === undefined ? integer : `${integer}.${fraction}`, ambiguous: shown === null };
}

/** No number of a bulletin has a leading zero: `06` is an hour, `0912…` a telephone. */
const plain = (integer: string): boolean => /^(?:0|[1-9]\d*)$/.test(integer);
