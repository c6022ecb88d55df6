import months from './phrases/months.json';
import { phrasesIn, type Slots } from './phrases';
import { tokenise, isCapital, type Token } from './tokens';

/** Words for a number, by their keys; a word of two syllables is left to its digits. */
const wordValues = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([value, cell]) =>
      phrasesIn(cell).flatMap((word) => {
        const keys = tokenise(word).map(({ key }) => key);
        return keys.length === 1 ? keys.map((key) => [key, Number(value)] as const) : [];
      }),
    ),
  );

const MONTHS = wordValues(months.months);
const NUMBERS = wordValues(months.numbers);
const QUARTERS = wordValues(months.quarters);

const within = (low: number, high: number) => (token: Token) => {
  const value = token.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined;
  return value !== undefined && value >= low && value <= high ? value : undefined;
};

const day = within(1, 31);
const month = within(1, 12);
const quarter = within(1, 4);
const count = within(0, 9999);
const year = within(1900, 2100);

/** Parts of a number written with points: `9.2017`, `1.9.2017`. */
const MONTH_YEAR = /^(\d{1,2})\.((?:19|20)\d{2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/;

/** What stands before the year, in one number: a slot gives one. */
export const PACKED = 10_000;

const packed = (form: RegExp) => (token: Token) => {
  const match = form.exec(token.text);
  if (match === null) return undefined;
  const parts = match.slice(1).map(Number);
  const [front = 0, last = 0, whole] = parts;
  const valid = whole === undefined ? front >= 1 && front <= 12 : front <= 31 && last >= 1 && last <= 12;
  return valid ? (whole === undefined ? front * PACKED + last : last * PACKED + whole) : undefined;
};

export const PERIOD_SLOTS: Slots<Token> = {
  day,
  month: (token) => month(token) ?? (isLatinName(token) ? undefined : MONTHS.get(token.key)),
  /** English months have a capital letter: "may" is a verb. */
  monthName: (token) => (isLatinName(token) && isCapital(token) ? MONTHS.get(token.key) : undefined),
  /** May alone may be the beginning of a sentence. */
  plainMonth: (token) =>
    isLatinName(token) && isCapital(token) && token.key !== 'may' ? MONTHS.get(token.key) : undefined,
  quarter: (token) => quarter(token) ?? QUARTERS.get(token.key),
  ordinal: (token) => NUMBERS.get(token.key),
  n: (token) => month(token) ?? NUMBERS.get(token.key),
  year,
  count,
  'month.year': packed(MONTH_YEAR),
  'day.month.year': packed(DAY_MONTH_YEAR),
};

/** Words that fill a slot: a number or a month. */
export const fillsSlot = ({ kind, key }: Token): boolean =>
  kind === 'number' || NUMBERS.has(key) || MONTHS.has(key);

const ENGLISH_MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const isLatinName = (token: Token): boolean => ENGLISH_MONTH.test(token.key);
