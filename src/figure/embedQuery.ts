import { ORDERS, type Order } from './arrange';
import { decodeSpec, encodeSpec, type Refused } from './codec';
import { givenText } from './layout/sheetText';
import type { FigureSpec } from './spec';
import { LONGEST_WORDS } from './studio';

export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What a newsroom may say about an embedded figure besides its spec. */
export interface EmbedWishes {
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

/** As the studio writes the ids of marks. */
const IDS = /^[A-Za-z0-9_-]{1,80}(\.[A-Za-z0-9_-]{1,80}){0,39}$/;

/** The query of an embed: the whole spec, so that a later default changes nothing for its readers. */
export function embedQuery(spec: FigureSpec, wishes: EmbedWishes): URLSearchParams {
  const { theme = 'auto', title = '', note = '', order = 'given', highlight = [] } = wishes;
  const params = encodeSpec(spec, true);
  if (theme !== 'auto') params.set('theme', theme);
  const fields = {
    title: wordsOf('title', title),
    note: wordsOf('note', note),
    order: order === 'given' ? '' : order,
    highlight: highlight.join('.'),
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
  readonly refused: readonly Refused[];
  /** Empty for the figure's own. */
  readonly title: string;
  readonly note: string;
  readonly order: Order;
  readonly highlight: readonly string[];
}

/** Reads the query of an embed; never fails. The theme is not here: it is shown before anything is drawn. */
export const readEmbedQuery = (params: URLSearchParams): EmbedAsked => ({
  ...decodeSpec(params),
  title: wordsOf('title', params.get('title') ?? ''),
  note: wordsOf('note', params.get('note') ?? ''),
  order: ORDERS.find((order) => order === params.get('order')) ?? 'given',
  highlight: IDS.test(params.get('highlight') ?? '') ? (params.get('highlight') ?? '').split('.') : [],
});
