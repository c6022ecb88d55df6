import type { Page } from '@playwright/test';
import { breaches, watchPolicy } from './served';
import { alive, expect, freshTest, prerendered, test, visit } from './support';

/** A line may break elsewhere in the reader's own font; what browsers call a good page shifts by less than 0.1. */
const LATE_FONT_SHIFT = 0.05;

test.describe('the policy of content', () => {
  test.use({ forgiven: /Content Security Policy/ });

  test('stands in every page and is in force', async ({ page }) => {
    await watchPolicy(page);
    await visit(page, '/');
    const policies = await page.evaluate(
      async (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const served = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
            const meta = served.querySelector('meta[http-equiv="Content-Security-Policy"]');
            // It governs only what comes after it.
            const first = served.head.querySelector(
              'script, link[rel="modulepreload"], link[rel="preload"], style',
            );
            const early =
              meta && first && meta.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING;
            return early ? (meta.getAttribute('content') ?? '') : 'missing or too late';
          }),
        ),
      [...(await prerendered(page)), '/404.html'],
    );
    for (const policy of policies) {
      expect.soft(policy).toContain("default-src 'none'");
      expect.soft(policy).toMatch(/script-src 'self' 'sha256-[^;]+'/);
      expect.soft(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    }
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.slipped = "yes"';
      document.head.append(script);
    });
    expect(await page.evaluate(() => document.documentElement.dataset['slipped'])).toBeUndefined();
    await expect.poll(() => breaches(page)).toContain('script-src');
  });
});

test('nothing is asked of another origin, whatever is opened', async ({ page, baseURL }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await visit(page, '/');
  for (const stage of await page.locator('.stage:visible').all()) {
    await stage.hover();
    await expect(stage).toHaveAttribute('data-interactive', 'true');
  }
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('xi mang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Mục tiêu', exact: true }).click();
  await expect(page).toHaveURL('/targets/');
  await page.locator('#lines-iip .stage:visible').hover();
  await page.getByRole('link', { name: 'Bản tóm tắt một trang' }).click();
  await expect(page).toHaveURL('/targets/brief/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(requested.length).toBeGreaterThan(30);
  expect(requested.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
});

interface Shape {
  readonly what: string;
  readonly box: readonly number[];
}

/** Everything that a picture paints, and where on the page. What a reader's move adds lies in a drawing of its own. */
function shapesOf(stage: Element): Shape[] {
  return [...stage.querySelectorAll('svg.scene :is(rect, circle, line, path, text)')]
    .map((shape): Shape => {
      const { fill, stroke } = getComputedStyle(shape);
      const { left, top, right, bottom } = shape.getBoundingClientRect();
      const painted = stroke !== 'none' || (fill !== 'none' && !['line'].includes(shape.tagName));
      const box = [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
      const mark = shape.getAttribute('data-mark') ?? '';
      return {
        what: painted ? `${shape.tagName} ${mark} ${shape.tagName === 'text' ? shape.textContent : ''}` : '',
        box: right - left + bottom - top > 0 ? box : [],
      };
    })
    .filter(({ what, box }) => what !== '' && box.length > 0);
}

/** Shapes that have no counterpart within half a pixel. */
function moved(before: readonly Shape[], after: readonly Shape[]): string[] {
  const left = [...after];
  return before.flatMap(({ what, box }) => {
    const at = left.findIndex(
      (other) => other.what === what && other.box.every((side, i) => Math.abs(side - (box[i] ?? NaN)) <= 0.5),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`${what}: ${box.map((side) => side.toFixed(1)).join(', ')}`];
  });
}

/** Pages with figures of every kind. A query is read only once the page is alive: what it adds may push what is below. */
const STILL = [
  { address: '/', widths: [1440, 390], pushes: false },
  { address: '/ky/2024/', widths: [390], pushes: false },
  { address: '/targets/', widths: [1440], pushes: false },
  { address: '/targets/?year=2024&over=2025.2023.2022', widths: [1440, 390], pushes: true },
];

/** Keeps the sum of all layout shifts, from the first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        dataset['shift'] = String(Number(dataset['shift'] ?? 0) + entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum so far, once everything that was on its way is painted and told. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    return Number(document.documentElement.dataset['shift'] ?? 0);
  });

for (const { address, widths, pushes } of STILL) {
  for (const width of widths) {
    test(`nothing moves when the page comes alive and its charts take over: ${address} ${width} px`, async ({
      page,
    }) => {
      await watchShifts(page);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const loaded = await shifts(page);
      await alive(page);
      const stages = page.locator('.stage:visible');
      expect(await stages.count()).toBeGreaterThan(0);
      for (const stage of await stages.all()) {
        const part = await stage.evaluate((element) => element.closest('[id]')?.id ?? '');
        await page.mouse.move(0, 0);
        await stage.scrollIntoViewIfNeeded();
        await expect(stage).toHaveAttribute('data-interactive', 'false');
        const before = await stage.evaluate(shapesOf);
        expect(before.length, part).toBeGreaterThan(3);
        await stage.hover();
        await expect(stage).toHaveAttribute('data-interactive', 'true');
        const after = await stage.evaluate(shapesOf);
        expect.soft(moved(before, after), `${part}: gone or moved`).toEqual([]);
        expect.soft(moved(after, before), `${part}: come or moved`).toEqual([]);
      }
      await page.mouse.move(0, 0);
      if (!pushes) expect((await shifts(page)) - loaded, 'layout shift').toBe(0);
    });
  }
}

freshTest('a font that comes late moves next to nothing', async ({ page }) => {
  await watchShifts(page);
  for (const address of ['/', '/targets/']) {
    for (const width of [1440, 390]) {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\.woff2$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      release();
      await page.waitForLoadState();
      await page.waitForFunction(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length > 1,
      );
      expect.soft(await shifts(page), `${address} ${width} px`).toBeLessThan(LATE_FONT_SHIFT);
      await page.unrouteAll();
    }
  }
});
