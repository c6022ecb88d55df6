import { LOCALES, type Locale } from '../i18n/locale';
import { BACKGROUNDS, type Background } from '../sheet/sheetOptions';
import { ownSize, PRESET_IDS, PRESETS, type PresetId, type SheetSize } from '../sheet/sheetSizes';
import { codeList, named, oneOf, prefixed, withFallback, words } from '../spec/fields';
import {
  decodeParams,
  encodeParams,
  otherVersion,
  withParams,
  type ChangeOf,
  type Decoded,
  type Field,
  type FieldsWithFallback,
  type ParamChanges,
} from '../spec/params';
import { ORDERS, type Order } from './arrange';

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

/** How a figure is exported: everything beside what it shows. Empty words are the model's own. */
export interface StudioOptions {
  readonly size: PresetId | OwnSize;
  /** Of the figure; null for that of the page. */
  readonly language: Locale | null;
  readonly background: Background;
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
  background: 'light',
  title: '',
  note: '',
  alt: '',
  order: 'given',
  highlight: [],
};

/** Before every field of the studio: no field of a spec begins so. */
const PREFIX = 'x.';
const VERSION_FIELD = `${PREFIX}v`;
/** The language of the page, as an address names it. */
const PAGE = 'page';

const ID = /^[A-Za-z0-9_-]{1,80}$/;
const MOST_MARKS = 40;

/** Ids of marks, as an address names them. */
export const ids = codeList(ID, MOST_MARKS);

function readSize(text: string): PresetId | OwnSize | undefined {
  const preset = PRESET_IDS.find((id) => id === text);
  if (preset !== undefined) return preset;
  const [, width, height] = /^(\d{1,5})x(\d{1,5}|auto)$/.exec(text) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const own = { width: Number(width), height: height === 'auto' ? null : Number(height) };
  return ownSize(own.width, own.height) === null ? undefined : own;
}

const size: Field<PresetId | OwnSize> = {
  parse: readSize,
  serialize: (size) => (typeof size === 'string' ? size : `${size.width}x${size.height ?? 'auto'}`),
};

const language: Field<Locale | null> = {
  parse: (text) => (text === PAGE ? null : LOCALES.find((locale) => locale === text)),
  serialize: (language) => language ?? PAGE,
};

const STUDIO_FIELDS: FieldsWithFallback<StudioOptions> = prefixed(PREFIX, {
  size: withFallback(size, STUDIO_DEFAULTS.size),
  language: withFallback(language, STUDIO_DEFAULTS.language),
  background: named('ground', withFallback(oneOf(BACKGROUNDS), STUDIO_DEFAULTS.background)),
  title: withFallback(words(LONGEST_WORDS.title), STUDIO_DEFAULTS.title),
  note: withFallback(words(LONGEST_WORDS.note), STUDIO_DEFAULTS.note),
  alt: withFallback(words(LONGEST_WORDS.alt), STUDIO_DEFAULTS.alt),
  order: withFallback(oneOf(ORDERS), STUDIO_DEFAULTS.order),
  highlight: withFallback(ids, STUDIO_DEFAULTS.highlight),
});

/** What stands in an address for some options. */
export const encodeStudio = (options: ChangeOf<StudioOptions>, full = false): ParamChanges => ({
  ...(full ? { [VERSION_FIELD]: STUDIO_VERSION } : {}),
  ...encodeParams(STUDIO_FIELDS, options, full),
});

/** The same as fields of an address, those left out being absent. */
export const studioParams = (options: StudioOptions, full = false): URLSearchParams =>
  withParams(new URLSearchParams(), encodeStudio(options, full));

/** The fields for a link that is sent: what was chosen, with the version of their form, and nothing for the defaults. */
export function chosenParams(options: StudioOptions): URLSearchParams {
  const chosen = [...studioParams(options)];
  return new URLSearchParams(chosen.length === 0 ? [] : [[VERSION_FIELD, STUDIO_VERSION], ...chosen]);
}

/** Reads the studio's fields of an address. Never fails: what is not understood takes its default and is named. */
export function decodeStudio(params: URLSearchParams): Decoded<StudioOptions> {
  const other = otherVersion(params, VERSION_FIELD, STUDIO_VERSION);
  return other ? { value: STUDIO_DEFAULTS, invalid: [other] } : decodeParams(STUDIO_FIELDS, params);
}

/** The size of the sheet that some options ask for. */
export function sizeOf({ size }: Pick<StudioOptions, 'size'>): SheetSize {
  if (typeof size === 'string') return PRESETS[size];
  return ownSize(size.width, size.height) ?? PRESETS.article;
}
