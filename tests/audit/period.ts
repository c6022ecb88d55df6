import type { Lang } from './words';

/** Months counted from year 0, and days after them; a moment has no length. */
export interface Period {
  readonly code: string;
  readonly start: number;
  readonly months: number;
  readonly days: number;
  /** The day of a moment; 0 for what lasts. */
  readonly day: number;
}

const month = (year: number, m: number): number => year * 12 + m - 1;
const two = (n: number): string => String(n).padStart(2, '0');

function coded(start: number, months: number, days = 0, day = 0): Period {
  const year = Math.floor(start / 12);
  const m = (start % 12) + 1;
  const from = `${year}-${two(m)}-01`;
  const code =
    day > 0
      ? `${year}-${two(m)}-${two(day)}`
      : days > 0
        ? `${from}/P${months > 0 ? `${months}M` : ''}${days}D`
        : months === 12 && m === 1
          ? String(year)
          : months === 1
            ? `${year}-${two(m)}`
            : months === 3 && m % 3 === 1
              ? `${year}-Q${(m + 2) / 3}`
              : `${from}/P${months}M`;
  return { code, start, months, days, day };
}

/** A time code of the package. */
export function periodOf(code: string): Period {
  const [, y = '', rest = ''] = /^(\d{4})(.*)$/.exec(code) ?? [];
  const year = Number(y);
  const quarter = /^-Q([1-4])$/.exec(rest)?.[1];
  if (quarter !== undefined) return coded(month(year, Number(quarter) * 3 - 2), 3);
  const [, m, d, span] = /^(?:-(\d{2}))?(?:-(\d{2}))?(?:\/P(.+))?$/.exec(rest) ?? [];
  if (m === undefined) return coded(month(year, 1), 12);
  const start = month(year, Number(m));
  if (d === undefined) return coded(start, 1);
  if (span === undefined) return coded(start, 0, 0, Number(d));
  const [, years = '0', months = '0', days = '0'] = /^(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(span) ?? [];
  return coded(start, Number(years) * 12 + Number(months), Number(days));
}

/** The same months a year before, or as many months directly before. */
export const yearBefore = (p: Period): Period => coded(p.start - 12, p.months, p.days, p.day);
export const justBefore = (p: Period): Period =>
  coded(p.start - Math.max(p.months, 1), p.months, p.days, p.day);

const lengthOf = (start: number): number =>
  new Date(Date.UTC(Math.floor(start / 12), (start % 12) + 1, 0)).getUTCDate();

/** The last day, ISO 8601. */
export function lastDay(p: Period): string {
  const at = p.day > 0 || p.days > 0 ? p.start + p.months : p.start + p.months - 1;
  const day = p.day > 0 ? p.day : p.days > 0 ? p.days : lengthOf(at);
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(day)}`;
}

/** From the beginning of one period to the end of another, to hold others. */
export function spanning(from: Period, to: Period): Period {
  const end = to.start + Math.max(to.months, 1) + (to.days > 0 ? 1 : 0);
  return { code: `${from.code}–${to.code}`, start: from.start, months: end - from.start, days: 0, day: 0 };
}

/** True when `inner` lies in `outer`. */
export const within = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && lastDay(inner) <= lastDay(outer);

const EN = 'january february march april may june july august september october november december'.split(' ');
const enMonth = (name: string): number => EN.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;
const NAMES = `(?:${EN.map((full) => `${full}|${full.slice(0, 3)}`).join('|')})`;
const VI_COUNTS = ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

type Form = readonly [RegExp, (parts: readonly string[]) => Period];

const number = (parts: readonly string[], at: number): number => Number(parts[at]);
const count = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : VI_COUNTS.indexOf(word.toLowerCase());

/** Written forms of periods, the longest first: each is taken out of the text before the next is looked for. */
const FORMS: Record<Lang, readonly Form[]> = {
  vi: [
    [
      /(?:từ )?(?:ngày )?1\/(\d{1,2})(?:–| đến (?:hết )?(?:ngày )?)(\d{1,2})\/(\d{1,2})\/(\d{4})/giu,
      (p) => coded(month(number(p, 3), number(p, 0)), number(p, 2) - number(p, 0), number(p, 1)),
    ],
    [
      /(?:từ )?(?:tháng |T)(\d{1,2})\/(\d{4})(?:–| đến )(?:tháng |T)(\d{1,2})\/(\d{4})/giu,
      (p) =>
        coded(
          month(number(p, 1), number(p, 0)),
          month(number(p, 3), number(p, 2)) - month(number(p, 1), number(p, 0)) + 1,
        ),
    ],
    [
      /(?:ngày )?(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})/giu,
      (p) => coded(month(number(p, 2), number(p, 1)), 0, 0, number(p, 0)),
    ],
    [
      /(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười) tháng(?: đầu năm)? ?\/?(\d{4})/giu,
      (p) => coded(month(number(p, 1), 1), count(p[0] ?? '')),
    ],
    [/(?<!\d)(\d{1,2})T\/(\d{4})/gu, (p) => coded(month(number(p, 1), 1), number(p, 0))],
    [
      /quý (IV|I{1,3})(?:\/| năm )(\d{4})/giu,
      (p) => coded(month(number(p, 1), ROMAN.indexOf((p[0] ?? '').toUpperCase()) * 3 + 1), 3),
    ],
    [/(?:tháng |T)(\d{1,2})(?:\/| năm )(\d{4})/giu, (p) => coded(month(number(p, 1), number(p, 0)), 1)],
    [/(?:năm )?(?<![\d.,/])((?:19|20)\d{2})(?![\d%]|[.,]\d)/giu, (p) => coded(month(number(p, 0), 1), 12)],
  ],
  en: [
    [
      new RegExp(`1 (${NAMES})(?:–| to )(\\d{1,2}) (${NAMES}) (\\d{4})`, 'giu'),
      (p) =>
        coded(
          month(number(p, 3), enMonth(p[0] ?? '')),
          enMonth(p[2] ?? '') - enMonth(p[0] ?? ''),
          number(p, 1),
        ),
    ],
    [
      new RegExp(`(${NAMES}) (\\d{4})–(${NAMES}) (\\d{4})`, 'giu'),
      (p) =>
        coded(
          month(number(p, 1), enMonth(p[0] ?? '')),
          month(number(p, 3), enMonth(p[2] ?? '')) - month(number(p, 1), enMonth(p[0] ?? '')) + 1,
        ),
    ],
    [
      new RegExp(`(\\d{1,2}) (${NAMES}) (\\d{4})`, 'giu'),
      (p) => coded(month(number(p, 2), enMonth(p[1] ?? '')), 0, 0, number(p, 0)),
    ],
    [
      new RegExp(`(${NAMES})–(${NAMES}) (\\d{4})`, 'giu'),
      (p) => coded(month(number(p, 2), enMonth(p[0] ?? '')), enMonth(p[1] ?? '') - enMonth(p[0] ?? '') + 1),
    ],
    [
      /(first|second|third|fourth) quarter of (\d{4})/giu,
      (p) => coded(month(number(p, 1), ORDINALS.indexOf((p[0] ?? '').toLowerCase()) * 3 + 1), 3),
    ],
    [/Q([1-4]) (\d{4})/gu, (p) => coded(month(number(p, 1), number(p, 0) * 3 - 2), 3)],
    [
      new RegExp(`(?<![a-z])(${NAMES}) (\\d{4})`, 'giu'),
      (p) => coded(month(number(p, 1), enMonth(p[0] ?? '')), 1),
    ],
    [/(?<![\d.,])((?:19|20)\d{2})(?![\d%]|[.,]\d)/gu, (p) => coded(month(number(p, 0), 1), 12)],
  ],
};

export interface Dated {
  readonly periods: readonly { readonly at: number; readonly period: Period }[];
  /** The text with every period blanked out, so that its digits are no value. */
  readonly rest: string;
}

/** The periods that a text names, in order. */
export function periodsIn(text: string, lang: Lang): Dated {
  const found: { at: number; period: Period }[] = [];
  let rest = text;
  for (const [form, read] of FORMS[lang])
    rest = rest.replace(form, (all: string, ...more: unknown[]) => {
      const at = more.find((part): part is number => typeof part === 'number') ?? 0;
      found.push({ at, period: read(more.filter((part): part is string => typeof part === 'string')) });
      return '\uFFFC'.repeat(all.length);
    });
  return { periods: found.sort((a, b) => a.at - b.at), rest };
}
