/** One parameter of an address, after the parsers of nuqs. */
export interface Field<T> {
  /** Its name in the address, where that is not the name of the property: links keep a name that the code has given up. */
  readonly name?: string;
  /** Undefined for a text that is no value of the field. */
  readonly parse: (text: string) => T | undefined;
  /** `parse` reads it back as the same value. */
  readonly serialize: (value: T) => string;
  /** What holds when the address does not name the field; absent where the address must. */
  readonly fallback?: { readonly value: T };
  /** The text that leaves the field open by name: it asks for the fallback. */
  readonly open?: string;
  /** Of a list that `parse` takes in part: what of the text it leaves; empty for nothing. */
  readonly unused?: (text: string) => string;
  /** Why a text is refused, where `not-valid` says too little. */
  readonly reason?: ParamFault;
}

/** A field that every address has a value of. */
export type FieldWithFallback<T> = Field<T> & { readonly fallback: { readonly value: T } };

/** A field for every property of a value. */
export type FieldsOf<T> = { readonly [P in keyof T]-?: Field<T[P]> };
export type FieldsWithFallback<T> = { readonly [P in keyof T]-?: FieldWithFallback<T[P]> };

export type ParamFault = 'unknown-version' | 'missing' | 'not-valid' | 'too-long';

/** What of an address cannot be used: which field, what stood there, and why not. */
export interface InvalidParam<Fault extends string = ParamFault> {
  readonly field: string;
  readonly value: string;
  readonly reason: Fault;
}

/** What an address says. Reading one never fails: what cannot be used is named, and the nearest holds. */
export interface Decoded<T, Fault extends string = ParamFault> {
  readonly value: T;
  readonly invalid: readonly InvalidParam<Fault>[];
}

/** Some properties of a value; one that is undefined goes back to what holds without it. */
export type ChangeOf<T> = { readonly [P in keyof T]?: T[P] | undefined };

/** Fields of an address to be set, null taking one out; those that are not named stay. */
export type ParamChanges = Readonly<Record<string, string | null>>;

/** How a value stands in an address. A change is encoded for the address that it changes. */
export interface ParamsCodec<T, Change, Fault extends string = ParamFault> {
  readonly decode: (params: URLSearchParams) => Decoded<T, Fault>;
  readonly encode: (change: Change, params: URLSearchParams) => ParamChanges;
}

type AnyFields = Readonly<Record<string, Field<unknown>>>;
const listed = (fields: object): [string, Field<unknown>][] => Object.entries(fields as AnyFields);

/** The names in an address that belong to some fields. */
export const namesOf = (fields: object): string[] =>
  listed(fields).map(([property, { name = property }]) => name);

/**
 * Reads fields from an address. A field that is not understood takes its fallback and is named; where it has none, there
 * is no value.
 */
export function decodeParams<T>(fields: FieldsWithFallback<T>, params: URLSearchParams): Decoded<T>;
export function decodeParams<T>(fields: FieldsOf<T>, params: URLSearchParams): Decoded<T | null>;
export function decodeParams<T>(fields: FieldsOf<T>, params: URLSearchParams): Decoded<T | null> {
  const invalid: InvalidParam[] = [];
  const value: Record<string, unknown> = {};
  let whole = true;
  for (const [property, field] of listed(fields)) {
    const { name = property, fallback, open, reason = 'not-valid' } = field;
    const text = params.get(name);
    const parsed = text === null || text === open ? undefined : field.parse(text);
    if (text === null ? !fallback : parsed === undefined && text !== open)
      invalid.push({ field: name, value: text ?? '', reason: text === null ? 'missing' : reason });
    const unused = text === null || parsed === undefined ? '' : (field.unused?.(text) ?? '');
    if (unused !== '') invalid.push({ field: name, value: unused, reason });
    const settled = parsed ?? fallback?.value;
    if (settled !== undefined) value[property] = settled;
    else if (!fallback) whole = false;
  }
  return { value: whole ? (value as T) : null, invalid };
}

/**
 * What stands in an address for some properties. One that is undefined, or what holds anyway, is left out; in `full`, for
 * a link that is sent to somebody, every field is named.
 */
export function encodeParams<T>(fields: FieldsOf<T>, value: ChangeOf<T>, full = false): ParamChanges {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    listed(fields)
      .filter(([property]) => full || property in given)
      .map(([property, { name = property, serialize, fallback }]): [string, string | null] => {
        const own = given[property];
        if (full) return [name, serialize(own)];
        if (own === undefined || own === fallback?.value) return [name, null];
        const text = serialize(own);
        const usual =
          fallback?.value === undefined || fallback.value === null ? null : serialize(fallback.value);
        return [name, text === usual ? null : text];
      }),
  );
}

/** A copy of an address with some fields changed, in the order in which they are named. */
export function withParams(params: URLSearchParams, changes: ParamChanges): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) next.delete(name);
    else next.set(name, text);
  }
  return next;
}

/** Fields that do not depend on one another, as a codec. */
export const codecOf = <T>(fields: FieldsWithFallback<T>): ParamsCodec<T, ChangeOf<T>> => ({
  decode: (params) => decodeParams<T>(fields, params),
  encode: (change) => encodeParams<T>(fields, change),
});

/** A form of addresses that is not this one: a later form reads the earlier ones, and never the other way round. */
export function otherVersion(params: URLSearchParams, name: string, version: string): InvalidParam | null {
  const asked = params.get(name) ?? version;
  return asked === version ? null : { field: name, value: asked, reason: 'unknown-version' };
}
