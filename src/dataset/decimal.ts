/** Finer than any number that is worked out here. */
const MOST_DECIMALS = 20;
const DECIMAL = new RegExp(`^-?(0|[1-9]\\d{0,9})(\\.\\d{1,${MOST_DECIMALS}})?$`);

/** A number as addresses and codes have it: digits and a point, never an exponent. */
export function decimalText(value: number): string {
  const text = String(value === 0 ? 0 : value);
  // The language itself turns to exponents for what is small.
  return text.includes('e-')
    ? value
        .toFixed(MOST_DECIMALS)
        .replace(/\.?0+$/, '')
        .replace(/^-0$/, '0')
    : text;
}

/** The number of such a text; null for every other spelling, so that one number has one text. */
export function parseDecimal(text: string): number | null {
  const value = DECIMAL.test(text) ? Number(text) : null;
  return value !== null && decimalText(value) === text ? value : null;
}
