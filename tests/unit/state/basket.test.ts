import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'chi-so.basket';
const A = 'v=1&kind=lines&area=VN-21&indicator=IIP&year=2024';
const B = 'v=1&kind=bullet&area=VN-21';
const C = `${A}&x.title=%3Cb%3E`;

/** A storage that may refuse. */
function storage(held: Record<string, string>, refuse: 'read' | 'write' | null = null) {
  return {
    held,
    getItem: (key: string) => {
      if (refuse === 'read') throw new Error('denied');
      return held[key] ?? null;
    },
    setItem: (key: string, text: string) => {
      if (refuse !== null) throw new Error('full');
      held[key] = text;
    },
    removeItem: (key: string) => {
      if (refuse !== null) throw new Error('denied');
      Reflect.deleteProperty(held, key);
    },
  };
}

/** The store anew, on a device with this storage. */
async function basketOn(device: ReturnType<typeof storage> | undefined) {
  vi.resetModules();
  vi.stubGlobal('localStorage', device);
  const { useBasket } = await import('../../../src/state/basket');
  await useBasket.getState().recall();
  return useBasket;
}

const stored = (device: ReturnType<typeof storage>): unknown =>
  (JSON.parse(device.held[KEY] ?? 'null') as { items: unknown } | null)?.items;

const written = (items: readonly unknown[], version = 1): Record<string, string> => ({
  [KEY]: JSON.stringify({ version, items }),
});

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the basket', () => {
  it('keeps figures in order, each once, and remembers them', async () => {
    const device = storage({});
    const basket = await basketOn(device);
    for (const item of [A, B, A, C]) basket.getState().keep(item);
    expect(basket.getState().items).toEqual([A, B, C]);
    const again = await basketOn(device);
    expect(again.getState()).toMatchObject({ items: [A, B, C], dropped: 0, lasting: true });
  });

  it('what is taken out can be put back where it was', async () => {
    const basket = await basketOn(storage(written([A, B, C])));
    basket.getState().remove(B);
    expect(basket.getState().items).toEqual([A, C]);
    basket.getState().undo();
    expect(basket.getState()).toMatchObject({ items: [A, B, C], removed: null });
  });

  it('moves figures within the list, and never out of it', async () => {
    const basket = await basketOn(storage(written([A, B, C])));
    basket.getState().move(C, 0);
    expect(basket.getState().items).toEqual([C, A, B]);
    basket.getState().move(B, 3);
    basket.getState().move(C, -1);
    expect(basket.getState().items).toEqual([C, A, B]);
  });

  it.each([
    ['is no JSON', { [KEY]: '{"version":1,"items":[' }, [], 1],
    ['is of another form', { [KEY]: '[1,2]' }, [], 1],
    ['is null', { [KEY]: 'null' }, [], 1],
    ['is of a later version', written([A], 2), [], 1],
    ['holds entries that are no figures', written([A, 7, 'kind=__proto__', '<script>', null, B]), [A, B], 4],
    ['holds one twice', written([A, A]), [A], 1],
  ])('what is stored %s: figures come back, the rest is counted', async (_, held, items, dropped) => {
    const basket = await basketOn(storage(held));
    expect(basket.getState()).toMatchObject({ items, dropped, lasting: true });
  });

  it.each([
    ['is absent', undefined],
    ['may not be read', storage({}, 'read')],
    ['is full', storage({}, 'write')],
  ])('where storage %s it lasts as long as the page, and says so', async (_, device) => {
    const basket = await basketOn(device);
    basket.getState().keep(A);
    expect(basket.getState()).toMatchObject({ items: [A], lasting: false });
    // A page that comes alive once more takes nothing away.
    await basket.getState().recall();
    expect(basket.getState().items).toEqual([A]);
  });

  it('a figure kept before the stored ones are looked through loses none of them', async () => {
    const device = storage(written([A, '<script>']));
    vi.resetModules();
    vi.stubGlobal('localStorage', device);
    const { useBasket } = await import('../../../src/state/basket');
    const recalled = useBasket.getState().recall();
    expect(useBasket.getState().items).toContain(A);
    useBasket.getState().keep(B);
    await recalled;
    expect(useBasket.getState()).toMatchObject({ items: [A, B], dropped: 1 });
    expect(stored(device)).toEqual([A, B]);
  });

  it('what was left out does not come back, not even for a moment, when the next page recalls', async () => {
    const basket = await basketOn(storage(written([A, '<script>'])));
    const again = basket.getState().recall();
    expect(basket.getState()).toMatchObject({ items: [A], dropped: 1 });
    await again;
    expect(basket.getState()).toMatchObject({ items: [A], dropped: 1 });
  });

  it('leaves the storage alone as long as the reader changes nothing', async () => {
    const device = storage(written([A, '<script>']));
    await basketOn(device);
    expect(stored(device)).toEqual([A, '<script>']);
  });

  it('of more entries than it holds the first valid ones come back', async () => {
    const valid = Array.from({ length: 100 }, (_, i) => `${B}&x.title=${i}`);
    const basket = await basketOn(storage(written(['<script>', ...valid])));
    expect(basket.getState()).toMatchObject({ items: valid, dropped: 1 });
    const more = await basketOn(storage(written(['<script>', ...valid, A])));
    expect(more.getState()).toMatchObject({ items: valid, dropped: 2 });
  });

  it('where the code that reads specs cannot be fetched, the list stays as it was stored', async () => {
    vi.doMock('../../../src/figure/specCodec', () => {
      throw new Error('offline');
    });
    try {
      const basket = await basketOn(storage(written([A, '<script>'])));
      expect(basket.getState()).toMatchObject({ items: [A, '<script>'], dropped: 0, lasting: true });
    } finally {
      vi.doUnmock('../../../src/figure/specCodec');
    }
  });

  it('follows what another window of the site stores', async () => {
    const device = storage(written([A]));
    const listeners = new Set<(event: Pick<StorageEvent, 'key'>) => void>();
    vi.stubGlobal('addEventListener', (_: string, listener: (event: Pick<StorageEvent, 'key'>) => void) =>
      listeners.add(listener),
    );
    const basket = await basketOn(device);
    await basket.getState().recall();
    Object.assign(device.held, written([B, A]));
    for (const listener of listeners) listener({ key: KEY });
    expect(listeners.size).toBe(1);
    expect(basket.getState().items).toEqual([B, A]);
  });

  it('holds no more than anybody packs, and says when it is full', async () => {
    const basket = await basketOn(storage({}));
    const { isFull } = await import('../../../src/state/basket');
    for (let i = 0; i < 99; i += 1) basket.getState().keep(`${B}&x.title=${i}`);
    expect(isFull(basket.getState().items)).toBe(false);
    basket.getState().keep(A);
    expect(isFull(basket.getState().items)).toBe(true);
    for (let i = 0; i < 130; i += 1) basket.getState().keep(`${B}&x.title=${i}`);
    expect(basket.getState().items).toHaveLength(100);
  });
});
