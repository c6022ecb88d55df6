/** An exact number. The denominator is positive; equal numbers have equal parts. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

export function fraction(n: bigint, d = 1n): Fraction {
  const sign = d < 0n ? -1n : 1n;
  const common = divisor(n < 0n ? -n : n, d * sign) || 1n;
  return { n: (n * sign) / common, d: (d * sign) / common };
}

export const ONE = fraction(1n);
export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const size = (a: Fraction): Fraction => (a.n < 0n ? fraction(-a.n, a.d) : a);

/** Ten to a power, also a negative one. */
export const ten = (power: number): Fraction =>
  power < 0 ? fraction(1n, 10n ** BigInt(-power)) : fraction(10n ** BigInt(power));

/** A plain decimal: `-6.80`. */
export function decimal(text: string): Fraction {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new Error(`not a decimal: ${text}`);
  const digits = BigInt(whole + part);
  return fraction(sign === '-' ? -digits : digits, 10n ** BigInt(part.length));
}

/** How many digits stand after the decimal sign. */
export const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

export const asText = (a: Fraction): string => {
  const value = Number(a.n) / Number(a.d);
  return String(Math.round(value * 1e6) / 1e6);
};
