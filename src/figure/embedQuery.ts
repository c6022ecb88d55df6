import { decodeSpec, encodeSpec, type Refused } from './codec';
import { givenText } from './layout/sheetText';
import type { FigureSpec } from './spec';

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
}

/** Longer words are cut: an address holds a title, not an article. */
const LONGEST = 300;

/** The query of an embed: the whole spec, so that a later default changes nothing for its readers. */
export function embedQuery(spec: FigureSpec, { theme = 'auto', title, note }: EmbedWishes): URLSearchParams {
  const params = encodeSpec(spec, true);
  if (theme !== 'auto') params.set('theme', theme);
  for (const [name, words] of Object.entries({ title, note })) {
    const given = wordsOf(words ?? null);
    if (given !== '') params.set(name, given);
  }
  return params;
}

function wordsOf(words: string | null): string {
  const signs = Array.from(givenText((words ?? '').slice(0, 4 * LONGEST)));
  return signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, LONGEST).join('').trimEnd()}…`;
}

export interface EmbedAsked {
  readonly spec: FigureSpec | null;
  readonly refused: readonly Refused[];
  /** Empty for the figure's own. */
  readonly title: string;
  readonly note: string;
}

/** Reads the query of an embed; never fails. The theme is not here: it is shown before anything is drawn. */
export const readEmbedQuery = (params: URLSearchParams): EmbedAsked => ({
  ...decodeSpec(params),
  title: wordsOf(params.get('title')),
  note: wordsOf(params.get('note')),
});
