import type { Page } from '@playwright/test';
import { alive, expect, goTo, plain, test, visit } from './support';

const notices = (page: Page) => page.locator('.notice');

test.describe('an address that leads nowhere', () => {
  // The host says so, and then gives the page that helps.
  test.use({ forgiven: /status of 404/ });

  interface Invalid {
    readonly address: string;
    readonly says: string;
    readonly shows: RegExp;
  }

  /** What a reader comes with: every form that a host has to read before the page does. */
  const OF_THE_HOST: readonly Invalid[] = [
    { address: '/ky/2024-Q9/', says: '“2024-Q9”', shows: /Hai tháng đầu năm 2024/ },
    { address: '/nothing/at/all', says: '“nothing/at/all”', shows: /Hai tháng đầu năm 2024/ },
    { address: '/en/period/2030/', says: '“2030”', shows: /February 2025/ },
    {
      address: '/ky/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
      says: '“<script>alert(1)</script>”',
      shows: /Hai tháng đầu năm 2024/,
    },
    {
      address: '/en/%3Cimg%20src=x%20onerror=alert(1)%3E',
      says: '“<img src=x onerror=alert(1)>”',
      shows: /January–February 2024/,
    },
    { address: '/ky/%E1%BA%A7%20%C4%91%C3%A2y/', says: '“ầ đây”', shows: /Hai tháng đầu năm 2024/ },
    { address: '/ky/' + 'dài'.repeat(25), says: '“dài', shows: /Hai tháng đầu năm 2024/ },
  ];
  /** What the address of a page that is alive is changed to. */
  const ON_THE_PAGE: readonly Invalid[] = [
    { address: '/en/period/2024-07/', says: '“2024-07”', shows: /(August|Aug) 2024/ },
    { address: '/ky/1999-12/', says: '“1999-12”', shows: /năm 2022/ },
  ];
  const INVALID_ADDRESSES = [
    ...OF_THE_HOST.map((invalid) => ({ ...invalid, open: visit })),
    ...ON_THE_PAGE.map((invalid) => ({ ...invalid, open: goTo })),
  ];

  test('opens the nearest view and says so, as text', async ({ page }) => {
    for (const { address, says, shows, open } of INVALID_ADDRESSES) {
      await test.step(address.slice(0, 60), async () => {
        await open(page, address);
        await expect.soft(page.locator('h1')).toHaveText(shows);
        await expect.soft(notices(page)).toHaveCount(1);
        await expect.soft(notices(page)).toContainText(says);
        await expect.soft(notices(page)).toHaveAttribute('role', 'status');
        expect.soft(await page.locator('#root script, #root img').count()).toBe(0);
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
          .toBeLessThan(1);
      });
    }
  });

  test('is no longer said of the page that the reader goes to', async ({ page }) => {
    await visit(page, '/ky/2024-Q9/');
    await expect(notices(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Quý I', exact: true }).click();
    await expect(page).toHaveURL('/ky/2024-Q1/');
    await expect(notices(page)).toHaveCount(0);
  });

  test('percent signs that mean nothing are no reason to fail', async ({ page }) => {
    await visit(page, '/');
    for (const address of ['/ky/%E0%A4%A/', '/%/', '/ky/%00/', '/en/period/%FF%FE/']) {
      // As when the address is changed on the page: some hosts refuse such a request before any page is sent.
      await goTo(page, '/ky/2024/');
      await expect(notices(page)).toHaveCount(0);
      await goTo(page, address);
      await expect.soft(notices(page), address).toHaveCount(1);
      await expect.soft(page.locator('h1'), address).toHaveText(/2024/);
    }
  });

  test('an address without its last slash, or with its file name, is no wrong address', async ({ page }) => {
    for (const [address, shows] of [
      ['/ky/2024-Q1', /Quý I\/2024/],
      ['/en/period/2024/index.html', /In 2024/],
      ['/targets', /IIP 2024/],
      ['/en', /January–February 2024/],
    ] as const) {
      await visit(page, address);
      await expect.soft(page.locator('h1'), address).toHaveText(shows);
      await expect.soft(notices(page), address).toHaveCount(0);
    }
  });
});

test('a query of nonsense: the nearest valid values, said so, nothing executed', async ({ page }) => {
  const QUERIES = [
    'share=abc&goal=%3Cb%3E&year=1999',
    'target=%3Cscript%3Ealert(1)%3C%2Fscript%3E&after=99',
    'share=1e9&goal=Infinity&rest=NaN',
    'over=2024.1900.%3Cimg%20src=x%20onerror=alert(1)%3E',
    'target=__proto__&year=constructor',
    'goal=%E0%A4%A',
  ];
  for (const [i, query] of QUERIES.entries()) {
    await test.step(query, async () => {
      const address = `/targets/?${query}`;
      // The first as a reader comes with it, the others as the address of a page that has no notice is changed.
      if (i === 0) await visit(page, address);
      else {
        await goTo(page, '/targets/');
        await expect(notices(page)).toHaveCount(0);
        await goTo(page, address);
      }
      await expect.soft(notices(page)).toHaveText(/Một phần địa chỉ không dùng được/);
      await expect.soft(page.locator('.what-if .card-value')).toHaveText(/≈ [+−]\d/);
      await expect.soft(page.locator('.what-if')).not.toContainText(/NaN|Infinity|undefined/);
      await expect.soft(page.locator('#lines-iip .stage:visible')).toBeVisible();
      expect.soft(await page.locator('#root :is(script, img, b)').count()).toBe(0);
    });
  }
  await goTo(page, '/targets/?utm_source=somewhere&share=16,7&over=');
  await expect(notices(page)).toHaveCount(0);
});

test('back and forward lead over periods, pages and languages', async ({ page }) => {
  await visit(page, '/');
  const trail: { url: string; title: string; lang: string; h1: string }[] = [];
  const note = async (): Promise<void> => {
    await alive(page);
    await expect(page.locator('.loading')).toHaveCount(0);
    trail.push({
      url: page.url(),
      title: await page.title(),
      lang: (await page.locator('html').getAttribute('lang')) ?? '',
      h1: plain(await page.locator('h1:visible').innerText()),
    });
  };
  const go: readonly [link: string, address: string][] = [
    ['Quý I', '/ky/2024-Q1/'],
    ['2023', '/ky/2023-01--P10M/'],
    ['English', '/en/period/2023-01--P10M/'],
    ['Targets', '/en/targets/'],
    ['One-page briefing', '/en/targets/brief/'],
    ['Tiếng Việt', '/targets/brief/'],
    ['Tổng quan', '/'],
  ];
  await note();
  for (const [link, address] of go) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(address);
    await note();
  }
  expect(new Set(trail.map(({ h1, lang }) => lang + h1)).size).toBeGreaterThan(5);
  const check = async (i: number): Promise<void> => {
    const { url, title, lang, h1 } = trail[i] ?? { url: '', title: '', lang: '', h1: '' };
    await expect(page).toHaveURL(url);
    await expect.soft(page.locator('h1:visible')).toHaveText(h1);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', lang);
    await expect.soft(page).toHaveTitle(title);
  };
  for (let i = trail.length - 2; i >= 0; i -= 1) {
    await page.goBack();
    await check(i);
  }
  for (let i = 1; i < trail.length; i += 1) {
    await page.goForward();
    await check(i);
  }
});
