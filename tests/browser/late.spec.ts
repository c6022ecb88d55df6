import { brotliCompressSync } from 'node:zlib';
import { recordRequests } from './requests';
import { alive, expect, freshTest, stageOf } from './support';

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

type Bodies = ReadonlyMap<string, Buffer>;
const lateIn = (scripts: Bodies): Late[] =>
  (Object.keys(LATE) as Late[]).filter((name) =>
    [...scripts.values()].some((script) => script.includes(LATE[name])),
  );
const size = (all: readonly Buffer[]): number => all.reduce((sum, one) => sum + one.length, 0);

for (const address of ['/', '/explore/', '/figure/', '/data/', '/checks/', '/targets/'])
  freshTest(
    `the first screen of ${address} asks for little, and for nothing that makes files`,
    async ({ page }) => {
      const requests = recordRequests(page);
      // Only opened: the page's own script waits for its reader's first move.
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const first = await requests.bodies('script');
      expect(first.size).toBeGreaterThan(1);
      expect(lateIn(first)).toEqual([]);
      const packed = [...first.values()].map((script) => brotliCompressSync(script));
      expect.soft(size(packed), 'bytes of script, packed').toBeLessThanOrEqual(SCRIPT_BUDGET);
      const fonts = await requests.bodies('font');
      expect(fonts.size).toBeGreaterThan(0);
      expect(size([...fonts.values()])).toBeLessThanOrEqual(FONT_BUDGET);
      expect(new Set(requests.urls).size, 'nothing is fetched twice').toBe(requests.urls.length);
    },
  );

freshTest(
  'a page that is alive asks for the chart that somebody reaches for, and for no other part',
  async ({ page }) => {
    const requests = recordRequests(page);
    await page.goto('/');
    await alive(page);
    await page.waitForLoadState('networkidle');
    expect(lateIn(await requests.bodies('script'))).toEqual([]);
    // Recharts does come where a chart needs it: the name is one that can be found.
    const stage = stageOf(page, '#lines-iip');
    await stage.hover();
    await expect(stage).toHaveAttribute('data-interactive', 'true');
    expect(lateIn(await requests.bodies('script'))).toEqual(['recharts']);
  },
);

freshTest('each part that makes files comes with the file that needs it', async ({ page }) => {
  const requests = recordRequests(page);
  const late = async (): Promise<Late[]> => lateIn(await requests.bodies('script'));
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
