// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { THEME_KEY, THEME_SCRIPT, THEMES, useTheme } from '../../../src/state/theme';

const shown = (): string | undefined => document.documentElement.dataset['theme'];

/** A storage that throws, as a browser's does where cookies are forbidden. */
const forbidden: Storage = new Proxy({} as Storage, {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});

/** What the page runs in its head, before anything is painted. */
const runHeadScript = (): void => {
  const script = document.createElement('script');
  script.textContent = THEME_SCRIPT;
  document.head.append(script);
  script.remove();
};

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
  useTheme.setState({ theme: 'system' });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a theme', () => {
  it.each(['light', 'dark'] as const)('%s, once chosen, is shown and remembered', (theme) => {
    useTheme.getState().choose(theme);
    expect(useTheme.getState().theme).toBe(theme);
    expect(shown()).toBe(theme);
    useTheme.setState({ theme: 'system' });
    useTheme.getState().recall();
    expect(useTheme.getState().theme).toBe(theme);
  });

  it('as the device has it leaves no trace on the page or in the storage', () => {
    useTheme.getState().choose('dark');
    useTheme.getState().choose('system');
    expect(shown()).toBeUndefined();
    expect(localStorage.length).toBe(0);
    useTheme.getState().recall();
    expect(useTheme.getState().theme).toBe('system');
  });

  it('is stored under the name that the head of the page reads', () => {
    useTheme.getState().choose('dark');
    delete document.documentElement.dataset['theme'];
    runHeadScript();
    expect(shown()).toBe('dark');
  });

  it.each(['', 'Dark', 'blue', 'null', '[object Object]', '__proto__', '<script>'])(
    'damaged in the storage, %j, is as the device has it',
    (damaged) => {
      localStorage.setItem(THEME_KEY, damaged);
      useTheme.getState().recall();
      expect(useTheme.getState().theme).toBe('system');
      runHeadScript();
      expect(shown()).toBeUndefined();
    },
  );
});

describe.each([
  ['that throws', forbidden],
  ['that is not there', undefined],
])('a storage %s', (_, storage) => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage);
  });

  it.each(THEMES)('lets %s be chosen for as long as the page lives', (theme) => {
    expect(() => {
      useTheme.getState().choose(theme);
    }).not.toThrow();
    expect(useTheme.getState().theme).toBe(theme);
    expect(shown()).toBe(theme === 'system' ? undefined : theme);
  });

  it('is recalled as the device has it', () => {
    expect(() => {
      useTheme.getState().recall();
    }).not.toThrow();
    expect(useTheme.getState().theme).toBe('system');
  });
});

it('a storage that is full loses the memory and nothing else', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  useTheme.getState().choose('dark');
  expect([useTheme.getState().theme, shown()]).toEqual(['dark', 'dark']);
});
