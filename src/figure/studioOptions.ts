import { LOCALES, type Locale } from '../i18n/locale';
import { GROUNDS, type Ground } from '../sheet/sheetOptions';
import { ownSize, PRESET_IDS, PRESETS, type PresetId, type SheetSize } from '../sheet/sheetSizes';
import { ORDERS, type Order } from './arrange';
import type { InvalidParam } from './specCodec';

/** Of the form of the studio's fields in an address. A later form reads the earlier ones. */
const STUDIO_VERSION = '1';

/** How long the words of a reader's own may be, in characters. */
export const LONGEST_WORDS = { title: 200, note: 600, alt: 3000 } as const;
export type WordsField = keyof typeof LONGEST_WORDS;

/** A size of one's own, in whole pixels; without a height as high as the figure needs. */
export interface OwnSize {
  readonly width: number;
  readonly height: number | null;
}

/** How a figure is to leave: everything beside what it shows. Empty words are the model's own. */
export interface StudioOptions {
  readonly size: PresetId | OwnSize;
  /** Of the figure; null for that of the page. */
  readonly language: Locale | null;
  readonly ground: Ground;
  readonly title: string;
  readonly note: string;
  readonly alt: string;
  readonly order: Order;
  /** Ids of the marks to be seen first; all alike when there are none. */
  readonly highlight: readonly string[];
}

export const STUDIO_DEFAULTS: StudioOptions = {
  size: 'article',
  language: null,
  ground: 'light',
  title: '',
  note: '',
  alt: '',
  order: 'given',
  highlight: [],
};

/** Before every field of the studio: no field of a spec begins so. */
const PREFIX = 'x.';

export type StudioField = keyof StudioOptions;

interface Form<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const oneOf = <T extends string>(values: readonly T[]): Form<T> => ({
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
});

const words = (longest: number): Form<string> => ({
  read: (text) => (text.length <= longest ? text : undefined),
  write: (value) => value,
});

const ID = /^[A-Za-z0-9_-]{1,80}$/;
/** Between the ids of marks. Never in an id. */
const DOT = '.';
const MOST_MARKS = 40;

/** Ids of marks, as an address names them. */
export const ids: Form<readonly string[]> = {
  read: (text) => {
    const found = text === '' ? [] : text.split(DOT);
    return found.length <= MOST_MARKS && found.every((id) => ID.test(id)) ? found : undefined;
  },
  write: (found) => found.join(DOT),
};

function readSize(text: string): PresetId | OwnSize | undefined {
  const preset = PRESET_IDS.find((id) => id === text);
  if (preset !== undefined) return preset;
  const [, width, height] = /^(\d{1,5})x(\d{1,5}|auto)$/.exec(text) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const own = { width: Number(width), height: height === 'auto' ? null : Number(height) };
  return ownSize(own.width, own.height) === null ? undefined : own;
}

const FORMS: { readonly [K in StudioField]: Form<StudioOptions[K]> } = {
  size: {
    read: readSize,
    write: (size) => (typeof size === 'string' ? size : `${size.width}x${size.height ?? 'auto'}`),
  },
  language: {
    read: (text) => (text === 'page' ? null : LOCALES.find((locale) => locale === text)),
    write: (language) => language ?? 'page',
  },
  ground: oneOf(GROUNDS),
  title: words(LONGEST_WORDS.title),
  note: words(LONGEST_WORDS.note),
  alt: words(LONGEST_WORDS.alt),
  order: oneOf(ORDERS),
  highlight: ids,
};

type AnyForm = Form<unknown>;
const STUDIO_FIELDS = Object.keys(FORMS) as readonly StudioField[];
const formOf = (field: StudioField): AnyForm => FORMS[field] as unknown as AnyForm;

/** What stands in an address for some options: a value for each field, null for one that is left out. */
export function encodeStudio(
  options: Partial<StudioOptions>,
  full = false,
): Readonly<Record<string, string | null>> {
  const named = STUDIO_FIELDS.filter((field) => field in options).map((field): [string, string | null] => {
    const written = formOf(field).write(options[field]);
    const fallback = formOf(field).write(STUDIO_DEFAULTS[field]);
    return [PREFIX + field, full || written !== fallback ? written : null];
  });
  return Object.fromEntries([
    ...(full ? [[`${PREFIX}v`, STUDIO_VERSION] as [string, string]] : []),
    ...named,
  ]);
}

/** The same as fields of an address, those left out being absent. */
export function studioParams(options: StudioOptions, full = false): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(encodeStudio(options, full)))
    if (value !== null) params.set(name, value);
  return params;
}

/** Reads the studio's fields of an address. Never fails: what is not understood takes its default and is named. */
export function decodeStudio(params: URLSearchParams): {
  readonly options: StudioOptions;
  readonly invalid: readonly InvalidParam[];
} {
  const version = params.get(`${PREFIX}v`) ?? STUDIO_VERSION;
  if (version !== STUDIO_VERSION)
    return {
      options: STUDIO_DEFAULTS,
      invalid: [{ field: `${PREFIX}v`, value: version, reason: 'unknown-version' }],
    };
  const invalid: InvalidParam[] = [];
  const options: Record<string, unknown> = { ...STUDIO_DEFAULTS };
  for (const field of STUDIO_FIELDS) {
    const text = params.get(PREFIX + field);
    if (text === null) continue;
    const value = formOf(field).read(text);
    if (value !== undefined) options[field] = value;
    else
      invalid.push({
        field: PREFIX + field,
        value: text,
        reason: field in LONGEST_WORDS ? 'too-long' : 'not-valid',
      });
  }
  return { options: options as unknown as StudioOptions, invalid };
}

/** The size of the sheet that some options ask for. */
export function sizeOf({ size }: Pick<StudioOptions, 'size'>): SheetSize {
  if (typeof size === 'string') return PRESETS[size];
  return ownSize(size.width, size.height) ?? PRESETS.article;
}
