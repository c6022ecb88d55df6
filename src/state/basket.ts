import { create } from 'zustand';

const KEY = 'chi-so.basket';
/** Version of the stored form. What a later version wrote is left as it is. */
const VERSION = 1;
/** Most items; a longer list was not stored by this site. */
const MOST_ITEMS = 100;

/** A spec with its options, as an address writes them. */
export type BasketItem = string;

interface Stored {
  readonly items: readonly BasketItem[];
  /** Number of stored entries that are no specs. */
  readonly dropped: number;
  /** Whether the device has storage for the page. */
  readonly lasting: boolean;
}

/** Whether the basket is full. */
export const isFull = (items: readonly BasketItem[]): boolean => items.length >= MOST_ITEMS;

/** Reads the stored text like any outside input: only texts are returned, and whether they are specs is found out later. */
function readItems(text: string): Pick<Stored, 'items' | 'dropped'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { items: [], dropped: 1 };
  }
  const whole = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const list: unknown = whole['items'];
  if (whole['version'] !== VERSION || !Array.isArray(list)) return { items: [], dropped: 1 };
  const texts = list.filter((item) => typeof item === 'string');
  const items = [...new Set(texts)];
  return { items, dropped: list.length - items.length };
}

/** Storage may be absent, full or damaged: then the basket lasts as long as the page. */
function stored(): Stored {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? { items: [], dropped: 0, lasting: true } : { ...readItems(text), lasting: true };
  } catch {
    return { items: [], dropped: 0, lasting: false };
  }
}

function store(items: readonly BasketItem[]): boolean {
  try {
    if (items.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, items }));
    return true;
  } catch {
    return false;
  }
}

interface BasketState extends Stored {
  /** The last item removed and its index, so that it can be put back. */
  readonly removed: { readonly item: BasketItem; readonly at: number } | null;
  readonly keep: (item: BasketItem) => void;
  readonly remove: (item: BasketItem) => void;
  readonly undo: () => void;
  /** Moves an item to another index. */
  readonly move: (item: BasketItem, to: number) => void;
  readonly clear: () => void;
  /**
   * Loads what the device has stored, once; called after hydration. Resolves when entries that are no specs have been
   * left out: what reads specs knows every kind of figure, and is no part of the first script.
   */
  readonly recall: () => Promise<void>;
}

let recalled: Promise<void> | null = null;

export const useBasket = create<BasketState>()((set, get) => {
  const take = (items: readonly BasketItem[], removed: BasketState['removed'] = null): void => {
    set({ items, removed, lasting: store(items) });
  };
  /** The list is filtered as it is when the code has come: the reader may have changed and stored it meanwhile. */
  const leaveOutInvalid = async (): Promise<void> => {
    const loaded = get().items;
    if (loaded.length === 0) return;
    const codec = await import('../figure/specCodec').catch(() => null);
    // Offline, for example: the list stays as it was stored.
    if (!codec) return;
    const { items, dropped } = get();
    const isSpec = (item: BasketItem): boolean => codec.decodeSpec(new URLSearchParams(item)).spec !== null;
    const valid = items.filter(isSpec).slice(0, MOST_ITEMS);
    set({ items: valid, dropped: dropped + items.length - valid.length });
    if (items !== loaded) set({ lasting: store(valid) });
  };
  const load = (): Promise<void> => {
    set(stored());
    return leaveOutInvalid();
  };
  /** A change in another window of the site. */
  const onStorage = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) void load();
  };
  const start = (): Promise<void> => {
    addEventListener('storage', onStorage);
    return load();
  };
  return {
    items: [],
    dropped: 0,
    lasting: true,
    removed: null,
    keep: (item) => {
      const { items } = get();
      if (!items.includes(item) && !isFull(items)) take([...items, item]);
    },
    remove: (item) => {
      const { items } = get();
      const at = items.indexOf(item);
      if (at >= 0) take(items.toSpliced(at, 1), { item, at });
    },
    undo: () => {
      const { items, removed } = get();
      if (removed) take(items.toSpliced(removed.at, 0, removed.item));
    },
    move: (item, to) => {
      const { items } = get();
      const at = items.indexOf(item);
      if (at >= 0 && to >= 0 && to < items.length) take(items.toSpliced(at, 1).toSpliced(to, 0, item));
    },
    clear: () => {
      take([]);
    },
    recall: () => (recalled ??= start()),
  };
});
