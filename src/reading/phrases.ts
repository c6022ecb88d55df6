import { tokenise } from './tokens';

/** What a phrase is matched against: a token, or a stretch that an earlier step has read as one. */
export interface Matchable {
  readonly key: string;
}

/** A place in a phrase that many words fill: `{month}`. Gives what it read, or undefined. */
export type Slot<T extends Matchable> = (unit: T) => number | undefined;
export type Slots<T extends Matchable> = Readonly<Record<string, Slot<T>>>;

export type SlotValues = readonly (readonly [slot: string, value: number])[];

interface Node<V> {
  readonly words: Map<string, Node<V>>;
  readonly slots: Map<string, Node<V>>;
  readonly values: V[];
  /** A comma or semicolon stands here in some writings of the name. */
  comma: boolean;
}

export interface PhraseMatch<V> {
  readonly values: readonly V[];
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly slots: SlotValues;
}

export interface PhraseBook<V> {
  readonly root: Node<V>;
}

const node = <V>(): Node<V> => ({ words: new Map(), slots: new Map(), values: [], comma: false });

const OPTIONAL_MARKS = new Set([',', ';']);
const SLOT = /^\{(.+)\}$/;

/** The words of a phrase, a slot being one: `{n} tháng đầu năm`. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/(\{[^}]+\})/)
    .flatMap((part) => (SLOT.test(part) ? [part] : tokenise(part).map(({ key }) => key)));

/** Phrases in a cell of a list, as `products.csv` writes its aliases. */
export const phrasesIn = (cell: string): string[] =>
  cell
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Commas inside a name may be left out by a text; a name without one never swallows any. */
export function phraseBook<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseBook<V> {
  const root = node<V>();
  for (const [phrase, value] of entries) {
    let at = root;
    for (const word of wordsOf(phrase)) {
      if (OPTIONAL_MARKS.has(word) && at !== root) {
        at.comma = true;
        continue;
      }
      const slot = SLOT.exec(word)?.[1];
      const edges = slot === undefined ? at.words : at.slots;
      const key = slot ?? word;
      let next = edges.get(key);
      if (next === undefined) {
        next = node();
        edges.set(key, next);
      }
      at = next;
    }
    if (at !== root && !at.values.includes(value)) at.values.push(value);
  }
  return { root };
}

/**
 * The longest phrase that begins at a unit; null when none does. A phrase is at most as long as the longest of the book,
 * so that a text is read in linear time.
 */
export function matchAt<V, T extends Matchable>(
  book: PhraseBook<V>,
  units: readonly T[],
  from: number,
  slots: Slots<T> = {},
): PhraseMatch<V> | null {
  const first = units[from];
  const { root } = book;
  // Most words begin no phrase.
  if (first === undefined || (root.slots.size === 0 && !root.words.has(first.key))) return null;
  const search: Search<V, T> = { units, slots, from, best: null };
  walk(search, root, from, []);
  return search.best;
}

interface Search<V, T extends Matchable> {
  readonly units: readonly T[];
  readonly slots: Slots<T>;
  readonly from: number;
  best: PhraseMatch<V> | null;
}

/** Goes on from a node as far as words match, and on every other way that a slot or an omitted comma opens. */
function walk<V, T extends Matchable>(
  search: Search<V, T>,
  start: Node<V>,
  index: number,
  read: SlotValues,
): void {
  let at: Node<V> | undefined = start;
  for (let to = index; at !== undefined; to += 1) {
    if (at.values.length > 0 && (search.best === null || to > search.best.to))
      search.best = { values: at.values, from: search.from, to, slots: read };
    const unit = search.units[to];
    if (unit === undefined) return;
    if (at.slots.size > 0) walkSlots(search, at, to, read);
    if (at.comma && OPTIONAL_MARKS.has(unit.key)) {
      const next = at.words.get(search.units[to + 1]?.key ?? '');
      if (next !== undefined) walk(search, next, to + 2, read);
      walkSlots(search, at, to + 1, read);
    }
    at = at.words.get(unit.key);
  }
}

function walkSlots<V, T extends Matchable>(
  search: Search<V, T>,
  at: Node<V>,
  index: number,
  read: SlotValues,
): void {
  const unit = search.units[index];
  if (unit === undefined) return;
  for (const [name, after] of at.slots) {
    const value = search.slots[name]?.(unit);
    if (value !== undefined) walk(search, after, index + 1, [...read, [name, value]]);
  }
}
