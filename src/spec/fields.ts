import { parsePeriodSlug, periodCode, periodSlug } from '../dataset/periodCode';
import type { Field, FieldWithFallback } from './params';
import type { SeriesRef } from './series';

/** Codes of the code lists: letters, digits, `_` and `-`. Whether a list has them is for the dataset to say. */
const CODE = /^[A-Za-z0-9_-]{1,64}$/;
/** Between the codes of a list. Never in a code. */
const DOT = '.';
const MOST_CODES = 64;

export const code: Field<string> = {
  parse: (text) => (CODE.test(text) ? text : undefined),
  serialize: (value) => value,
};

/** A list of codes that look alike, perhaps none. */
export const codeList = (form: RegExp, most: number): Field<readonly string[]> => ({
  parse: (text) => {
    const codes = text === '' ? [] : text.split(DOT);
    return codes.length <= most && codes.every((one) => form.test(one)) ? codes : undefined;
  },
  serialize: (values) => values.join(DOT),
});

export const codes = codeList(CODE, MOST_CODES);

/** A list of some of the values, at least one, each once. */
export const someOf = <T extends string>(values: readonly T[]): Field<readonly T[]> => ({
  parse: (text) => {
    const parts = text.split(DOT).map((part) => values.find((value) => value === part));
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length && new Set(known).size === known.length ? known : undefined;
  },
  serialize: (chosen) => chosen.join(DOT),
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
  parse: (text) => {
    if (text === '') return [];
    const refs = text.split(STAR).map(readSeries);
    const sound = refs.filter((ref) => ref !== undefined);
    return sound.length === refs.length && sound.length <= MOST_SERIES ? sound : undefined;
  },
  serialize: (refs) => refs.map(seriesCode).join(STAR),
};

export const period: Field<string> = {
  parse: (text) => {
    const read = parsePeriodSlug(text);
    return read ? periodCode(read) : undefined;
  },
  serialize: (value) => {
    const read = parsePeriodSlug(value);
    return read ? periodSlug(read) : value;
  },
};

export const oneOf = <T extends string>(values: readonly T[]): Field<T> => ({
  parse: (text) => values.find((value) => value === text),
  serialize: (value) => value,
});

/** One of some values that an address names by a key. */
export const keyed = <T>(values: readonly T[], keyOf: (value: T) => string): Field<T> => ({
  parse: (text) => values.find((value) => keyOf(value) === text),
  serialize: keyOf,
});

/** Text in one of the spellings that a pattern describes. */
export const matching = (pattern: RegExp): Field<string> => ({
  parse: (text) => (pattern.test(text) ? text : undefined),
  serialize: (value) => value,
});

/** Words of a reader's own. */
export const words = (longest = Infinity): Field<string> => ({
  parse: (text) => (text.length <= longest ? text : undefined),
  serialize: (value) => value,
  reason: 'too-long',
});

export const yes: Field<boolean> = {
  parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  serialize: (value) => (value ? '1' : '0'),
};

/** A field under another name in the address than in the code. */
export const named = <T, F extends Field<T>>(name: string, field: F & Field<T>): F => ({ ...field, name });

/** Fields whose names in the address all begin alike, apart from the fields of others. */
export const prefixed = <F extends Readonly<Record<string, { readonly name?: string }>>>(
  prefix: string,
  fields: F,
): F =>
  Object.fromEntries(
    Object.entries(fields).map(([property, field]) => [
      property,
      { ...field, name: prefix + (field.name ?? property) },
    ]),
  ) as F;

/** A field that an address may leave out. */
export const withFallback = <T>(field: Field<T>, value: T): FieldWithFallback<T> => ({
  ...field,
  fallback: { value },
});

/** A field that may have no value: then it stands in no address. */
export const nullable = <T>(field: Field<T>): FieldWithFallback<T | null> => ({
  ...field,
  serialize: (value) => (value === null ? '' : field.serialize(value)),
  fallback: { value: null },
});

/** What an address says of an optional field that the spec leaves out: whatever there is. */
const ANY = '*';

/** A field that a spec may leave out too: an address without it, or with `ANY`, makes a spec without it. */
export const optional = <T>(field: Field<T>): FieldWithFallback<T | undefined> => ({
  ...field,
  serialize: (value) => (value === undefined ? ANY : field.serialize(value)),
  fallback: { value: undefined },
  open: ANY,
});
