import { decimal, times, ten, type Fraction } from './fraction';
import { WORDS, type Lang } from './words';

/** A number as it stands on a page, with its sign, unit and scale. */
export interface Token {
  /** As written: `≈ 1,696 thousand litres`. */
  readonly text: string;
  readonly at: number;
  readonly approximate: boolean;
  /** A sign is written. */
  readonly signed: boolean;
  readonly value: Fraction;
  readonly decimals: number;
  readonly mult: number;
  /** `%`, `points`, `times`, the unit's code, or empty where no unit is written. */
  readonly unit: string;
  /** ⚠ stands behind it. */
  readonly flagged: boolean;
}

/** Names of a unit in one language, longest first. */
export interface UnitName {
  readonly name: string;
  readonly code: string;
}

/** The first group of thousands never follows a lone zero. */
const NUMBER: Record<Lang, RegExp> = {
  vi: /(≈\s*)?([+−-]\s?)?(?<![\p{L}\d.,])((?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?)(?![\d])/gu,
  en: /(≈\s*)?([+−-]\s?)?(?<![\p{L}\d.,])((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d])/gu,
};

const plain = (text: string, lang: Lang): string =>
  lang === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');

/** The scale and the unit at the beginning of a text, and how long both are. */
function unitAt(text: string, units: readonly UnitName[], lang: Lang): { mult: number; unit: string } {
  const words = WORDS[lang];
  let rest = text.replace(/^[\s]+/u, '');
  if (rest.startsWith('%')) return { mult: 0, unit: '%' };
  if (words.points.test(rest)) return { mult: 0, unit: 'points' };
  if (words.ratio.test(rest)) return { mult: 0, unit: 'times' };
  let mult = 0;
  for (;;) {
    const [word = ''] = /^\p{L}+/u.exec(rest) ?? [];
    const power = words.scales.get(word.toLowerCase());
    if (power === undefined) break;
    mult += power;
    rest = rest.slice(word.length).trimStart();
  }
  const found = units.find(({ name }) => {
    const next = rest.charAt(name.length);
    return rest.toLowerCase().startsWith(name.toLowerCase()) && !/\p{L}/u.test(next);
  });
  return { mult, unit: found?.code ?? '' };
}

/** Between the two ends of a range in words. */
const TO = { vi: /^\s*đến\s*$/u, en: /^\s*to\s*$/u } as const;

/** Behind the number of things that a superlative compares, which is no number of the data. */
const COMPARED = { vi: /^\s*[\p{L} ]{1,30}được so/u, en: /^\s*[\p{L} ]{1,30}compared/u } as const;

/** The numbers of a text from which the periods have been taken out. */
export function tokensIn(rest: string, units: readonly UnitName[], lang: Lang): Token[] {
  const matches = [...rest.matchAll(NUMBER[lang])].filter(
    (match) => !COMPARED[lang].test(rest.slice(match.index + match[0].length)),
  );
  const alone = matches.map((match): Token => {
    const [all, near = '', sign = '', digits = ''] = match;
    const after = rest.slice(match.index + all.length);
    const { mult, unit } = unitAt(after, units, lang);
    const shown = plain(digits, lang);
    const size = decimal(shown);
    const negative = /[−-]/u.test(sign);
    return {
      text: `${all.trim()}${unit === '' ? '' : after.slice(0, 24).split(/[;:(·\uFFFC]/u)[0]}`.trim(),
      at: match.index,
      approximate: near !== '',
      signed: sign !== '',
      value: negative ? times(size, decimal('-1')) : size,
      decimals: /\.(\d+)$/.exec(shown)?.[1]?.length ?? 0,
      mult,
      unit,
      flagged: /^[^\d]{0,40}⚠/u.test(after),
    };
  });
  // `≈ 16,4 đến 18,7 điểm`: both ends have the unit, and both are approximate.
  return alone.map((token, i) => {
    const [before, after] = [alone[i - 1], alone[i + 1]];
    const joined = (a: number, b: number): boolean =>
      TO[lang].test(
        rest.slice((matches[a]?.index ?? 0) + (matches[a]?.[0].length ?? 0), matches[b]?.index ?? 0),
      );
    if (after && token.unit === '' && joined(i, i + 1))
      return { ...token, unit: after.unit, mult: after.mult };
    if (before?.approximate && joined(i - 1, i)) return { ...token, approximate: true };
    return token;
  });
}

/** A range: `346.58 – 346.91`, `−12,445 – −11,435`; with spaces around the dash, as no year and no page has. */
export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly decimals: number;
  readonly text: string;
}

const RANGE = /([+−-]?\d[\d.,]*)\s+–\s+([+−-]?\d[\d.,]*)/gu;

export function rangesIn(rest: string, lang: Lang): Range[] {
  return [...rest.matchAll(RANGE)].map(([text, a = '', b = '']) => {
    const [low, high] = [a, b].map((part) => plain(part.replace(/^[−-]/u, '-').replace('+', ''), lang)) as [
      string,
      string,
    ];
    return {
      text,
      low: decimal(low),
      high: decimal(high),
      decimals: Math.max(...[low, high].map((part) => /\.(\d+)$/.exec(part)?.[1]?.length ?? 0)),
    };
  });
}

/** A text without its ranges. */
export const withoutRanges = (rest: string): string =>
  rest.replace(RANGE, (text) => '\uFFFC'.repeat(text.length));

/** The value in single units. */
export const inUnits = ({ value, mult }: Pick<Token, 'value' | 'mult'>): Fraction => times(value, ten(mult));
