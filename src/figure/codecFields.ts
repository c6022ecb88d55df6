import { parsePeriodSlug, periodCode, periodSlug } from '../dataset/periodCode';

/** One field of a spec and how it stands in an address. `read` gives undefined for what is not a value of the field. */
export interface Field<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** What holds when the address does not name the field; absent where the address must. */
  readonly fallback?: { readonly value: T };
}

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

/** A field that a spec may leave out too: an address without it makes a spec without it. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  read: field.read,
  write: (value) => (value === undefined ? '' : field.write(value)),
  fallback: { value: undefined },
});
