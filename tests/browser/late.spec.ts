import { OUT_DIR } from '../../src/build/folders';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { alive, expect, freshTest } from './support';

const SCRIPT_BUDGET = 100_000;
const FONT_BUDGET = 90_000;

/** What comes only where it is asked for, each by a text of its own that no minifier changes. */
const LATE = {
  recharts: 'recharts',
  explore: 'Find a series',
  studio: 'Every figure of the site has',
  pdf: 'FlateDecode',
  xlsx: 'xl/worksheets',
  zip: 'invalid zip data',
} as const;
type Late = keyof typeof LATE;

/** Notes what a page asks for. Scripts and fonts are read where the host has them: a browser does not keep them all. */
function listen(page: Page): {
  readonly urls: readonly string[];
  readonly bodies: (type: 'script' | 'font') => Promise<readonly Buffer[]>;
} {
  const urls: string[] = [];
  const asked = { script: new Set<string>(), font: new Set<string>() };
  page.on('request', (request) => {
    urls.push(request.url());
    const type = request.resourceType();
    if (type === 'script' || type === 'font') asked[type].add(new URL(request.url()).pathname);
  });
  return {
    urls,
    bodies: (type) => Promise.all([...asked[type]].map((path) => readFile(join(OUT_DIR, path)))),
  };
}

const lateIn = (scripts: readonly Buffer[]): Late[] =>
  (Object.keys(LATE) as Late[]).filter((name) => scripts.some((script) => script.includes(LATE[name])));
const size = (all: readonly Buffer[]): number => all.reduce((sum, one) => sum + one.length, 0);

for (const address of ['/', '/explore/', '/figure/', '/data/', '/checks/', '/targets/'])
  freshTest(
    `the first screen of ${address} asks for little, and for nothing that makes files`,
    async ({ page }) => {
      const heard = listen(page);
      // Only opened: the page's own script waits for its reader's first move.
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const first = await heard.bodies('script');
      expect(first.length).toBeGreaterThan(1);
      expect(lateIn(first)).toEqual([]);
      const packed = first.map((script) => brotliCompressSync(script));
      expect.soft(size(packed), 'bytes of script, packed').toBeLessThanOrEqual(SCRIPT_BUDGET);
      const fonts = await heard.bodies('font');
      expect(fonts.length).toBeGreaterThan(0);
      expect(size(fonts)).toBeLessThanOrEqual(FONT_BUDGET);
      expect(new Set(heard.urls).size, 'nothing is fetched twice').toBe(heard.urls.length);

      if (address !== '/') return;
      // Alive, it has still not asked for the explore page, the studio or what makes files.
      await alive(page);
      await page.waitForLoadState('networkidle');
      expect(lateIn(await heard.bodies('script'))).toEqual([]);
      // Recharts does come when somebody reaches for a chart that needs it: the name is one that can be found.
      const stage = page.locator('#lines-iip .stage:visible');
      await stage.hover();
      await expect(stage).toHaveAttribute('data-interactive', 'true');
      expect(lateIn(await heard.bodies('script'))).toEqual(['recharts']);
    },
  );

freshTest('each part that makes files comes with the file that needs it', async ({ page }) => {
  const heard = listen(page);
  const late = async (): Promise<Late[]> => lateIn(await heard.bodies('script'));
  await page.goto('/explore/');
  await alive(page);
  await page.waitForLoadState('networkidle');
  expect(await late()).toEqual(['explore']);
  await page.goto('/figure/');
  await alive(page);
  await page.locator('main .ready-list a').first().click();
  const buttons = page.locator('.studio-side .file-buttons button');
  await expect(buttons.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await late()).toEqual(['explore', 'studio']);
  // A workbook is a zip: the last may have come with it.
  for (const [format, part] of [
    ['PDF', 'pdf'],
    ['XLSX', 'xlsx'],
    ['ZIP', 'zip'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await buttons
      .filter({ hasText: new RegExp(format, 'i') })
      .first()
      .click();
    await saved;
    expect(await late(), format).toContain(part);
  }
});
