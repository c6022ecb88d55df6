import type { FigureSpec } from '../kinds/registry';
import { givenText } from '../sheet/sheetText';
import { ORDERS, type Order } from './arrange';
import { decodeSpec, encodeSpec, type InvalidParam } from './specCodec';
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

/** The query of an embed: the whole spec, so that a later default changes nothing for its readers. */
export function embedQuery(spec: FigureSpec, wishes: EmbedOptions): URLSearchParams {
  const { theme = 'auto', title = '', note = '', order = 'given', highlight = [] } = wishes;
  const params = encodeSpec(spec, true);
  if (theme !== 'auto') params.set('theme', theme);
  const fields = {
    title: wordsOf('title', title),
    note: wordsOf('note', note),
    order: order === 'given' ? '' : order,
    highlight: ids.write(highlight),
  };
  for (const [name, value] of Object.entries(fields)) if (value !== '') params.set(name, value);
  return params;
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

export interface EmbedAsked {
  readonly spec: FigureSpec | null;
  readonly invalid: readonly InvalidParam[];
  /** Empty for the figure's own. */
  readonly title: string;
  readonly note: string;
  readonly order: Order;
  readonly highlight: readonly string[];
}

/**
 * Reads the query of an embed; never fails: what is not understood is left out, and named. The theme is not here: it is
 * shown before anything is drawn.
 */
export function readEmbedQuery(params: URLSearchParams): EmbedAsked {
  const { spec, invalid: invalidSpec } = decodeSpec(params);
  const asked = { order: params.get('order') ?? 'given', highlight: params.get('highlight') ?? '' };
  const order = ORDERS.find((one) => one === asked.order);
  const highlight = ids.read(asked.highlight);
  const invalidOptions = Object.entries({ order, highlight }).flatMap(([field, value]): InvalidParam[] =>
    value === undefined ? [{ field, value: params.get(field) ?? '', reason: 'not-valid' }] : [],
  );
  return {
    spec,
    invalid: [...invalidSpec, ...invalidOptions],
    title: wordsOf('title', params.get('title') ?? ''),
    note: wordsOf('note', params.get('note') ?? ''),
    order: order ?? 'given',
    highlight: highlight ?? [],
  };
}
