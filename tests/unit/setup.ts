import { afterEach, beforeEach, expect, vi } from 'vitest';

// A machine that is busy with other things is no fault of the program.
vi.setConfig({ testTimeout: 30_000 });

/** jsdom lays nothing out, so nothing ever changes its size. */
class StillObserver implements ResizeObserver {
  observe(): void {
    // Nothing to see.
  }
  unobserve(): void {
    // Nothing to see.
  }
  disconnect(): void {
    // Nothing to see.
  }
}
globalThis.ResizeObserver = StillObserver;

/** What the program said on the console during a test: a warning of React, Recharts or our own is a fault. */
const said: unknown[][] = [];

beforeEach(() => {
  said.length = 0;
  for (const channel of ['error', 'warn'] as const) {
    vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => {
      said.push(words);
    });
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react');
    cleanup();
  }
  expect(said, 'nothing is said on the console').toEqual([]);
});
