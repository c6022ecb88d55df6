import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { alive, expect, freshTest } from './support';

const SCRIPT_BUDGET = 100_000;

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

/** Notes which scripts a page asks for, and reads them. */
function scriptsOf(page: Page): () => Promise<readonly Buffer[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.add(request.url());
  });
  return () => Promise.all([...asked].map(async (url) => (await page.request.get(url)).body()));
}

const lateIn = (scripts: readonly Buffer[]): Late[] =>
  (Object.keys(LATE) as Late[]).filter((name) => scripts.some((script) => script.includes(LATE[name])));

freshTest(
  'the overview comes alive without the explore page, the studio or what makes files',
  async ({ page }) => {
    const scripts = scriptsOf(page);
    await page.goto('/');
    await alive(page);
    await page.waitForLoadState('networkidle');
    expect(lateIn(await scripts())).toEqual([]);
  },
);

for (const address of ['/explore/', '/figure/', '/data/', '/checks/', '/targets/'])
  freshTest(
    `the first screen of ${address} asks for little, and for nothing that makes files`,
    async ({ page }) => {
      const scripts = scriptsOf(page);
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const first = await scripts();
      expect(first.length).toBeGreaterThan(1);
      expect(lateIn(first)).toEqual([]);
      const packed = first.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
      expect(packed, 'bytes of script, packed').toBeLessThanOrEqual(SCRIPT_BUDGET);
    },
  );

freshTest('each part that makes files comes with the file that needs it', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/explore/');
  await alive(page);
  await page.waitForLoadState('networkidle');
  expect(lateIn(await scripts())).toEqual(['explore']);
  await page.goto('/figure/');
  await alive(page);
  await page.locator('main .ready-list a').first().click();
  const buttons = page.locator('.studio-side .file-buttons button');
  await expect(buttons.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(lateIn(await scripts())).toEqual(['explore', 'studio']);
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
    expect(lateIn(await scripts()), format).toContain(part);
  }
});
