import type { FigureSpec } from '../kinds/registry';
import { givenText } from '../sheet/sheetText';
import { oneOf, withFallback } from '../spec/fields';
import {
  decodeParams,
  encodeParams,
  withParams,
  type FieldsWithFallback,
  type FieldWithFallback,
  type InvalidParam,
} from '../spec/params';
import { ORDERS, type Order } from './arrange';
import { decodeSpec, encodeSpec } from './specCodec';
import { ids, LONGEST_WORDS } from './studioOptions';

export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What a newsroom may say about an embedded figure besides its spec. */
export interface EmbedOptions {
  /** `auto` follows the reader's own setting. */
  readonly theme?: EmbedTheme;
  /** Instead of the figure's own title. */
  readonly title?: string | undefined;
  /** Before the figure's own notes. */
  readonly note?: string | undefined;
  readonly order?: Order;
  /** Ids of the marks to be seen first. */
  readonly highlight?: readonly string[];
}

/** Longer words than the studio takes are cut. */
function wordsOf(field: 'title' | 'note', words: string): string {
  const longest = LONGEST_WORDS[field];
  const signs = Array.from(givenText(words.slice(0, 4 * longest)));
  return signs.length <= longest
    ? signs.join('')
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

const own = (field: 'title' | 'note'): FieldWithFallback<string> => {
  const cut = (words: string): string => wordsOf(field, words);
  return withFallback({ parse: cut, serialize: cut }, '');
};

/** What the page of an embed reads. */
interface EmbedWords {
  /** Empty for the figure's own. */
  readonly title: string;
  readonly note: string;
  readonly order: Order;
  readonly highlight: readonly string[];
}

const EMBED_FIELDS: FieldsWithFallback<EmbedWords> = {
  title: own('title'),
  note: own('note'),
  order: withFallback(oneOf(ORDERS), 'given'),
  highlight: withFallback(ids, []),
};

/** The theme is not among what the page reads: it is shown before anything is drawn. */
const WRITTEN: FieldsWithFallback<EmbedWords & { readonly theme: EmbedTheme }> = {
  theme: withFallback(oneOf(EMBED_THEMES), 'auto'),
  ...EMBED_FIELDS,
};

/** The query of an embed: the whole spec, so that a later default changes nothing for its readers. */
export const embedQuery = (spec: FigureSpec, options: EmbedOptions): URLSearchParams =>
  withParams(encodeSpec(spec, true), encodeParams(WRITTEN, options));

export interface EmbedAsked extends EmbedWords {
  readonly spec: FigureSpec | null;
  readonly invalid: readonly InvalidParam[];
}

/** Reads the query of an embed; never fails: what is not understood is left out, and named. */
export function readEmbedQuery(params: URLSearchParams): EmbedAsked {
  const { spec, invalid } = decodeSpec(params);
  const words = decodeParams(EMBED_FIELDS, params);
  return { spec, ...words.value, invalid: [...invalid, ...words.invalid] };
}
