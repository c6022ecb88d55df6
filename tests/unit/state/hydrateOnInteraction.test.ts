// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module anew, as a page that was just opened has it; its listeners are taken off after the test. */
const listening: (readonly [string, EventListener])[] = [];

async function opened(address = '/') {
  vi.resetModules();
  history.replaceState(null, '', address);
  const add = globalThis.addEventListener.bind(globalThis);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown, options) => {
    listening.push([type, listener as EventListener]);
    add(type, listener as EventListener, options);
  });
  return import('../../../src/state/hydrateOnInteraction');
}

/** jsdom lays nothing out: boxes stand where the test puts them. */
function put(element: Element, left: number, top: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, 100, 50);
}

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

const press = (element: Element, clientX: number, clientY: number): boolean =>
  element.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientX, clientY }));

beforeEach(() => {
  document.body.innerHTML =
    '<main><div id="stage"><svg id="mark"></svg></div><div id="other"></div><button id="button"></button></main>';
});

afterEach(() => {
  for (const [type, listener] of listening.splice(0))
    globalThis.removeEventListener(type, listener, { capture: true });
  document.body.replaceChildren();
});

const isHydrated = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

describe('hydrateOnInteraction', () => {
  it('waits for the first interaction on a page whose HTML shows what its address asks for', async () => {
    const hydrated = (await opened()).hydrateOnInteraction(true);
    expect(await isHydrated(hydrated)).toBe(false);
    press(part('other'), 0, 0);
    expect(await isHydrated(hydrated)).toBe(true);
  });

  it.each([
    ['was not prerendered', '/', false],
    ['has a query', '/?kind=lines', true],
  ])('does not wait on a page that %s', async (_, address, prerendered) => {
    expect(await isHydrated((await opened(address)).hydrateOnInteraction(prerendered))).toBe(true);
  });
});

describe('earlyPointer', () => {
  it('is where in the element the reader pressed, once', async () => {
    const { hydrateOnInteraction, earlyPointer } = await opened();
    void hydrateOnInteraction(true);
    put(part('stage'), 10, 100);
    put(part('mark'), 30, 120);
    press(part('mark'), 34, 127);
    expect(earlyPointer(part('stage'))).toEqual({ x: 24, y: 27 });
    expect(earlyPointer(part('stage'))).toBeNull();
  });

  it('is the same after the layout has shifted: it is the mark that was pressed, not a place of the window', async () => {
    const { hydrateOnInteraction, earlyPointer } = await opened();
    void hydrateOnInteraction(true);
    put(part('stage'), 10, 100);
    put(part('mark'), 30, 120);
    press(part('mark'), 34, 127);
    // The page moves down by 300, and the mark in its stage by 5 to the right.
    put(part('stage'), 10, 400);
    put(part('mark'), 35, 420);
    expect(earlyPointer(part('stage'))).toEqual({ x: 29, y: 27 });
  });

  it('is null for an element that was not pressed, and stays for the one that was', async () => {
    const { hydrateOnInteraction, earlyPointer } = await opened();
    void hydrateOnInteraction(true);
    put(part('stage'), 0, 0);
    put(part('mark'), 0, 0);
    expect(earlyPointer(part('stage'))).toBeNull();
    press(part('mark'), 3, 4);
    expect(earlyPointer(part('other'))).toBeNull();
    expect(earlyPointer(part('stage'))).toEqual({ x: 3, y: 4 });
  });
});

describe('replayEarlyPress', () => {
  it('clicks the button that was pressed too early, once', async () => {
    const { hydrateOnInteraction, replayEarlyPress } = await opened();
    void hydrateOnInteraction(true);
    part('button').click();
    const clicked = vi.fn();
    part('button').addEventListener('click', clicked);
    replayEarlyPress();
    replayEarlyPress();
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('clicks no button that is no longer there', async () => {
    const { hydrateOnInteraction, replayEarlyPress } = await opened();
    void hydrateOnInteraction(true);
    const button = part('button');
    button.click();
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    button.remove();
    replayEarlyPress();
    expect(clicked).not.toHaveBeenCalled();
  });
});
