import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const load = () => import('../../../src/export/fonts');

describe.each([
  ['outlines', async () => (await load()).loadOutlineFonts()],
  ['programs', async () => (await load()).loadPdfFonts()],
] as const)('the fonts of files, as %s', (module, fonts) => {
  const path = `../../../src/export/fonts/${module}`;
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.doUnmock(path);
  });

  it('are read once, also when two files are made at the same time', async () => {
    const [one, other] = await Promise.all([fonts(), fonts()]);
    expect(other).toBe(one);
    expect(await fonts()).toBe(one);
  });

  it('are tried again after they could not be fetched', async () => {
    vi.doMock(path, () => {
      throw new Error('offline');
    });
    await expect(fonts()).rejects.toThrow();
    vi.doUnmock(path);
    expect((await fonts()).serif600.glyphOf('ế').advance).toBeGreaterThan(0);
  });
});
