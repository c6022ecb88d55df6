/** The signs that make a cell a formula in a spreadsheet, in half and full width. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const CONTROL = /\p{Cc}/u;
/** Bidirectional controls: they would change what a reader sees. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a table for spreadsheets: an apostrophe before a would-be formula makes it text. */
export function safeText(text: string): string {
  const clean = text.replace(DIRECTION, '');
  return FORMULA.test(clean) || CONTROL.test(clean.charAt(0)) ? `'${clean}` : clean;
}

/** Digits beyond these come from the binary form, not from the value. */
const DIGITS = 12;

/** A number for machines: decimal point, plain hyphen, no exponent; with `decimals`, exactly that many. */
export function plainNumber(value: number, decimals: number | null = null): string {
  if (decimals !== null && decimals >= 0) return value.toFixed(decimals);
  const short = Number(value.toPrecision(DIGITS));
  return short.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
