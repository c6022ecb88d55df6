import type { Page } from '@playwright/test';
import { alive, expect, freshTest, test, visit } from './support';

/** Bytes of style in the HTML of a page. */
const STYLE_BUDGET = 28_000;

/** The style sheets that a page asks for. */
function sheetsOf(page: Page): string[] {
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') requested.push(new URL(request.url()).pathname);
  });
  return requested;
}

freshTest(
  'a page has the styles of its own parts in its HTML, and asks for none of them again',
  async ({ page }) => {
    const requested = sheetsOf(page);
    for (const address of [
      '/',
      '/explore/',
      '/targets/',
      '/targets/brief/',
      '/checks/',
      '/data/',
      '/figure/',
    ]) {
      const response = await page.goto(address);
      await alive(page);
      await page.waitForLoadState('networkidle');
      const style = /<style>([^]*?)<\/style>/.exec((await response?.text()) ?? '')?.[1] ?? '';
      expect.soft(style.length, address).toBeGreaterThan(10_000);
      expect.soft(style.length, address).toBeLessThanOrEqual(STYLE_BUDGET);
      expect.soft(style.includes('.targets'), address).toBe(address.startsWith('/targets/'));
      expect.soft(style.includes('.explore-side'), address).toBe(address === '/explore/');
      expect.soft(style.includes('.period-choice'), address).toBe(address === '/');
      expect.soft(style.includes('.lineage-room'), address).toBe(false);
    }
    expect(requested).toEqual([]);
  },
);

freshTest('what opens later brings its own styles and no others', async ({ page }) => {
  const requested = sheetsOf(page);
  await visit(page, '/');
  const citations = page.locator('#lines-iip .on-demand').nth(1);
  await citations.locator('summary').click();
  await expect(citations.locator('.citation').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCSS('padding-top', '16px');
  await page.keyboard.press('Escape');
  await page.locator('main a.provenance-link').first().click();
  await expect(page.locator('dialog.lineage')).toHaveCSS('position', 'fixed');
  const names = requested.map((path) => /\/assets\/(\w+)-/.exec(path)?.[1]);
  expect(names.sort()).toEqual(['Citations', 'LineageHost', 'SearchDialog']);
});

freshTest('a page is not shown before its styles are there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/ChecksPage-[^/]*\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, '/');
  const script = page.waitForResponse(/\/ChecksPage-[^/]*\.js$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Đối chiếu' }).first().click();
  await (await script).finished();
  await expect(page.locator('main .loading')).toBeVisible();
  await expect(page.locator('.finding')).toHaveCount(0);
  // The first that can be seen of it is as it stays.
  const first = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const look = (): void => {
          const finding = document.querySelector('.finding');
          if (finding) resolve(getComputedStyle(finding).display);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  release();
  expect(await first).toBe('grid');
});

/** Where everything in the page stands. */
const boxes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('main *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const box = [left + scrollX, top + scrollY, width, height].map((side) => side.toFixed(1));
      return `${element.tagName} ${element.getAttribute('class') ?? ''}: ${box.join(', ')}`;
    });
  });

for (const width of [1440, 390])
  test(`a page looks the same whatever pages came before it: ${width} px`, async ({ page, context }) => {
    const go = async (path: string, link = `a[href="${path}"]`) => {
      await page.locator(link).filter({ visible: true }).first().click();
      await expect(page).toHaveURL((url) => url.pathname === path);
      await expect(page.locator('main h1')).toBeVisible();
    };
    await page.setViewportSize({ width, height: 900 });
    await visit(page, '/');
    for (const path of ['/data/', '/targets/', '/targets/brief/', '/checks/', '/explore/', '/'])
      await go(path);
    await go('/figure/', 'main a[href^="/figure/?"]');
    // The styles of every page are loaded by now.
    for (const path of ['/targets/', '/checks/', '/data/', '/explore/', '/']) {
      await go(path);
      const alone = await context.newPage();
      await alone.setViewportSize({ width, height: 900 });
      await visit(alone, path);
      const direct = await boxes(alone);
      await alone.close();
      expect(direct.length).toBeGreaterThan(100);
      await expect.poll(() => boxes(page), path).toEqual(direct);
    }
  });
