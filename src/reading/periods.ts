import { instant, isInBounds, monthIndex, monthOf, span, yearOf, type Period } from '../dataset/period';
import { daysIn } from '../dataset/day';
import phrases from './phrases/periods.json';
import { fillsSlot, PACKED, PERIOD_SLOTS } from './periodSlots';
import { matchAt, phraseBook, phrasesIn, type SlotValues } from './phrases';
import type { Token } from './tokens';

export type PeriodKind = keyof typeof phrases;

/** Words that name a time, as they stand: the year may be left out. */
export interface PeriodPhrase {
  readonly kind: PeriodKind;
  readonly year: number | null;
  /** Month, quarter, or number of months, by its kind. */
  readonly part: number | null;
  readonly day: number | null;
  /** The second year of a span or of a comparison. */
  readonly otherYear: number | null;
}

const BOOK = phraseBook(
  Object.entries(phrases).flatMap(([kind, { vi, en }]) =>
    [...phrasesIn(vi), ...phrasesIn(en)].map((phrase) => [phrase, kind as PeriodKind] as const),
  ),
);

const PARTS = ['month', 'monthName', 'plainMonth', 'quarter', 'ordinal', 'n', 'month.year', 'day.month.year'];

function phraseOf(kind: PeriodKind, slots: SlotValues): PeriodPhrase {
  const last = (names: readonly string[]) => slots.filter(([slot]) => names.includes(slot)).at(-1);
  const [partSlot, part] = last(PARTS) ?? [null, null];
  const years = slots.filter(([slot]) => slot === 'year').map(([, year]) => year);
  const isPacked = partSlot === 'month.year' || partSlot === 'day.month.year';
  return {
    kind,
    part: isPacked ? Math.floor(part / PACKED) : part,
    year: isPacked ? part % PACKED : ((kind === 'untilDay' ? years.at(-1) : years[0]) ?? null),
    otherYear: years[1] ?? null,
    day: last(['day'])?.[1] ?? null,
  };
}

/** The words for a time that begin at a token; null when none do. */
export function periodAt(
  tokens: readonly Token[],
  from: number,
): { readonly phrase: PeriodPhrase; readonly to: number } | null {
  const first = tokens[from];
  if (first === undefined || !(BOOK.root.words.has(first.key) || fillsSlot(first))) return null;
  const match = matchAt(BOOK, tokens, from, PERIOD_SLOTS);
  const kind = match?.values[0];
  // "Trong tháng" is the month last named, unless its number follows.
  if (kind === 'sameMonth' && tokens[match?.to ?? 0]?.kind === 'number') return null;
  return match && kind ? { phrase: phraseOf(kind, match.slots), to: match.to } : null;
}

/** Kinds that are no period of a statistic: a date of a page, a length of time, a moment at which something happened. */
const NO_PERIOD: readonly PeriodKind[] = ['day', 'length', 'moment'];

export const namesPeriod = (phrase: PeriodPhrase): boolean => !NO_PERIOD.includes(phrase.kind);

/** What words without a year or month lean on. */
export interface TimeContext {
  /** The year that governs where none is said; null when no year is known. */
  readonly year: number | null;
  /** True where the text has said that year; else it is the one of publication. */
  readonly yearSaid: boolean;
  /** The day, month or year of publication; nothing that has happened is later. */
  readonly published: Period | null;
  /** The last month that was named. */
  readonly month: Period | null;
}

const bounded = (period: Period): Period | null => (isInBounds(period) ? period : null);

/** A month without a year is none that is still to come. */
function yearFor(phrase: PeriodPhrase, context: TimeContext, month: number): number | null {
  if (phrase.year !== null) return phrase.year;
  const { year, published } = context;
  if (year === null) return null;
  const later =
    !context.yearSaid &&
    published !== null &&
    published.months < 12 &&
    monthIndex(year, month) > published.start;
  return later ? year - 1 : year;
}

/** From the beginning of a year to a day of it: what a flow is of that is stated on the day. */
export function untilDay(day: Period): Period | null {
  const months = monthOf(day) - 1;
  const whole = day.day === daysIn(yearOf(day), monthOf(day));
  return bounded(span(monthIndex(yearOf(day), 1), whole ? months + 1 : months, whole ? 0 : day.day));
}

/** The period that words name; null when they name none, or what they lean on is unknown. */
export function resolvePeriod(phrase: PeriodPhrase, context: TimeContext): Period | null {
  const { kind, part, day, otherYear } = phrase;
  if (kind === 'sameMonth') return context.month;
  const month = kind === 'quarter' ? (part ?? 1) * 3 : kind === 'halfYear' ? 6 : (part ?? 1);
  const year = yearFor(phrase, context, month);
  if (year === null) return null;
  const from = (first: number, months: number) => bounded(span(monthIndex(year, first), months));
  switch (kind) {
    case 'month':
      return from(month, 1);
    case 'firstMonths':
      return from(1, part ?? 12);
    case 'halfYear':
      return from(1, 6);
    case 'quarter':
      return from(month - 2, 3);
    case 'year':
    case 'wholeYear':
      return from(1, 12);
    case 'years':
      return otherYear !== null && otherYear > year ? from(1, (otherYear - year + 1) * 12) : null;
    case 'yearOnYear':
      return from(1, 12);
    case 'onDay':
      return day !== null && day <= daysIn(year, month)
        ? bounded(instant(monthIndex(year, month), day))
        : null;
    case 'untilDay':
      return day !== null && day <= daysIn(year, month)
        ? untilDay(instant(monthIndex(year, month), day))
        : null;
    case 'yearToDate':
      return context.published === null ? null : from(1, monthOf(context.published));
    case 'monthStart':
      return bounded(instant(monthIndex(year, month), 1));
    case 'monthEnd':
      return bounded(instant(monthIndex(year, month), daysIn(year, month)));
    default:
      return null;
  }
}
