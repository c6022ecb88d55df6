/** What makes a spreadsheet take a cell for a formula, in any of the widths that it reads. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const CONTROL = /\p{Cc}/u;
/** Turns the direction of what follows: a reader would see other words than stand there. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text in a table that a spreadsheet may open: never a formula. An apostrophe before it makes it text. */
export function safeText(text: string): string {
  const clean = text.replace(DIRECTION, '');
  return FORMULA.test(clean) || CONTROL.test(clean.charAt(0)) ? `'${clean}` : clean;
}

/** Digits beyond these are the binary form's, not the figure's. */
const DIGITS = 12;

/** A number for machines: decimal point, plain hyphen, no exponent; with `decimals` as many as are given. */
export function plainNumber(value: number, decimals: number | null = null): string {
  if (decimals !== null && decimals >= 0) return value.toFixed(decimals);
  const short = Number(value.toPrecision(DIGITS));
  return short.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
