import { parsePeriodSlug, periodCode, periodSlug } from '../dataset/periodCode';
import type { SeriesRef } from './series';

/** One field of a spec and how it stands in an address. `read` gives undefined for what is not a value of the field. */
export interface Field<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** What holds when the address does not name the field; absent where the address must. */
  readonly fallback?: { readonly value: T };
}

/** A field for every property of a spec but its kind, which the address says by itself. */
export type FieldsOf<S> = { readonly [P in Exclude<keyof S, 'kind'>]-?: Field<S[P]> };

/** Codes of the code lists: letters, digits, `_` and `-`. Whether a list has them is for the dataset to say. */
const CODE = /^[A-Za-z0-9_-]{1,64}$/;
/** Between the codes of a list. Never in a code. */
const DOT = '.';
const MOST_CODES = 64;

export const code: Field<string> = {
  read: (text) => (CODE.test(text) ? text : undefined),
  write: (value) => value,
};

const readCodes = (text: string): string[] | undefined => {
  const codes = text === '' ? [] : text.split(DOT);
  return codes.length <= MOST_CODES && codes.every((one) => CODE.test(one)) ? codes : undefined;
};

export const codes: Field<readonly string[]> = {
  read: readCodes,
  write: (values) => values.join(DOT),
};

/** A list of some of the values, at least one, each once. */
export const someOf = <T extends string>(values: readonly T[]): Field<readonly T[]> => ({
  read: (text) => {
    const parts = text.split(DOT).map((part) => values.find((value) => value === part));
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length && new Set(known).size === known.length ? known : undefined;
  },
  write: (chosen) => chosen.join(DOT),
});

/** Between the series of a list: the other sign that stands in an address as it is. */
export const STAR = '*';
/** As many as a figure can tell apart. */
export const MOST_SERIES = 24;

function readSeries(text: string): SeriesRef | undefined {
  const parts = text.split(DOT);
  const [area = '', indicator = '', activity = '', product = '', breakdown = '', unit = '', source = ''] =
    parts;
  const needed = [area, indicator, activity, product, breakdown].every((part) => CODE.test(part));
  const free = [unit, source].every((part) => part === '' || CODE.test(part));
  return parts.length === 7 && needed && free
    ? { area, indicator, activity, product, breakdown, unit, source }
    : undefined;
}

/** A series as a piece of an address, and the name of what is drawn of it: `VN-21.IIP._T._Z._T..`. */
export const seriesCode = (ref: SeriesRef): string =>
  [ref.area, ref.indicator, ref.activity, ref.product, ref.breakdown, ref.unit, ref.source].join(DOT);

export const seriesList: Field<readonly SeriesRef[]> = {
  read: (text) => {
    if (text === '') return [];
    const refs = text.split(STAR).map(readSeries);
    const sound = refs.filter((ref) => ref !== undefined);
    return sound.length === refs.length && sound.length <= MOST_SERIES ? sound : undefined;
  },
  write: (refs) => refs.map(seriesCode).join(STAR),
};

export const period: Field<string> = {
  read: (text) => {
    const read = parsePeriodSlug(text);
    return read ? periodCode(read) : undefined;
  },
  write: (value) => {
    const read = parsePeriodSlug(value);
    return read ? periodSlug(read) : value;
  },
};

export const oneOf = <T extends string>(values: readonly T[]): Field<T> => ({
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
});

export const yes: Field<boolean> = {
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (value) => (value ? '1' : '0'),
};

/** A field that an address may leave out. */
export const withFallback = <T>(field: Field<T>, value: T): Field<T> => ({ ...field, fallback: { value } });

/** What an address says of an optional field that the spec leaves out: whatever there is. */
export const ANY = '*';

/** A field that a spec may leave out too: an address without it, or with `ANY`, makes a spec without it. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  read: field.read,
  write: (value) => (value === undefined ? ANY : field.write(value)),
  fallback: { value: undefined },
});
