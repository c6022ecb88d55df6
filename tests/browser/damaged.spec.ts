import type { Page, Route } from '@playwright/test';
import { alive, expect, plain, test, visit } from './support';

const notices = (page: Page) => page.locator('.notice');

test.describe('a data file that cannot be read', () => {
  // The browser says what it could not load.
  test.use({ forgiven: /Failed to load resource/ });

  const BROKEN: readonly { what: string; answer: Parameters<Route['fulfill']>[0] }[] = [
    { what: 'is not there', answer: { status: 404, body: 'not found' } },
    { what: 'fails on the host', answer: { status: 500, body: 'out of order' } },
    {
      what: 'is garbage',
      answer: { status: 200, body: '\u0000\u0001PNG;;"\n"\n,,,<script>alert(1)</script>' },
    },
  ];

  for (const { what, answer } of BROKEN) {
    test(`is named when it ${what}; the rest works, and another try heals the page`, async ({ page }) => {
      const file = 'observations/vneconomy-2024-02.csv';
      const url = /\/assets\/vneconomy-2024-02-[^/]*\.csv$/;
      let requested = 0;
      await page.route(url, async (route) => {
        requested += 1;
        await route.fulfill(answer);
      });
      await visit(page, '/');
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(file);
      expect(await page.locator('#root script').count()).toBe(0);

      // What other files say is all there.
      await expect(page.locator('#card-iip')).toContainText(/\+24,46\s%/);
      await expect(page.locator('#units-projects-bte')).toContainText('13.370 tỷ đồng');
      await expect(page.locator('#dumbbell-output')).not.toContainText('Giày thể thao');
      await page.getByRole('link', { name: 'Quý I', exact: true }).click();
      await expect(page.locator('h1')).toContainText('Quý I/2024');
      await page.getByRole('link', { name: '2 tháng', exact: true }).click();

      const before = requested;
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect.poll(() => requested).toBeGreaterThan(before);
      await expect(page.getByRole('button', { name: 'Thử lại' })).toBeEnabled();
      await expect(notice).toContainText(file);

      await page.unroute(url);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect(notice).toHaveCount(0);
      await expect(page.locator('#dumbbell-output:visible')).toContainText('Giày thể thao');
      await expect(page.locator('h1')).toHaveText(/24,46/);
    });
  }

  for (const list of ['indicators', 'units']) {
    test(`may be the list ${list}.csv: the page says so and heals`, async ({ page }) => {
      const url = new RegExp(`/assets/${list}-[^/]*\\.csv$`);
      await page.route(url, (route) => route.fulfill({ status: 404, body: '' }));
      await visit(page, '/');
      await expect(page.getByRole('alert')).toContainText(`${list}.csv`);
      await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeVisible();
      await expect(page.locator('main')).not.toContainText('Phần này gặp lỗi');
      await page.unroute(url);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('h1')).toHaveText(/24,46/);
      await expect(page.locator('.card')).toHaveCount(4);
      await expect(notices(page)).toHaveCount(0);
    });
  }

  test('may be every file: the page says so and heals', async ({ page }) => {
    const url = /\/assets\/[^/]*\.(csv|json)$/;
    await page.route(url, (route) => route.abort());
    await visit(page, '/targets/');
    await expect(page.getByRole('alert')).toContainText('indicators.csv');
    await page.unroute(url);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('h1')).toContainText('IIP 2024');
  });
});

test.describe('rows with a fault', () => {
  // A page made of sound data cannot agree with these, and is drawn anew.
  test.use({ forgiven: /Minified React error #418/ });

  test('are counted and listed as text, and the rest is shown', async ({ page }) => {
    await page.route(/\/assets\/bao-cong-thuong-2024-02-[^/]*\.csv$/, async (route) => {
      const response = await route.fetch();
      const lines = (await response.text()).split('\n');
      const spoil = (line: string, from: string, to: string): string => line.replace(from, to);
      const body = lines
        .map((line) => (line.includes(',ELECTRICITY,') ? spoil(line, ',744,', ',<b>74x</b>,') : line))
        .map((line) => (line.includes(',CEMENT,') ? spoil(line, ',17.9,', ',,') : line))
        .join('\n');
      await route.fulfill({ response, body });
    });
    await visit(page, '/');
    const notice = page.locator('details.notice');
    await expect(notice.locator('summary')).toHaveText('2 dòng số liệu bị bỏ qua vì có lỗi');
    await notice.locator('summary').click();
    await expect(notice.getByRole('listitem').first()).toContainText(
      /observations\/bao-cong-thuong-2024-02\.csv, dòng \d+, cột OBS_VALUE/,
    );
    await expect(notice).toContainText('“<b>74x</b>”');
    await expect(notice.locator('b')).toHaveCount(0);
    await expect(page.locator('#dumbbell-output')).toContainText('495,5 nghìn tấn');
    await expect(page.locator('#dumbbell-output')).not.toContainText('744');
    await expect(page.locator('h1')).toHaveText(/24,46/);
  });
});

test('on a slow network the page is read at once, and nothing changes when the data come', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let requested = 0;
  await page.route(/\.(csv|json)$/, async (route) => {
    requested += 1;
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  expect(await page.locator('h1').innerText()).toMatch(/24,46/);
  await page.evaluate(() => document.fonts.ready);
  const words = (): Promise<string> => page.locator('main').innerText();
  const before = plain(await words());
  expect(before).not.toContain('Đang tải');
  await page.locator('#dumbbell-output summary').first().click();
  await expect(page.locator('#dumbbell-output table')).toBeVisible();
  await page.locator('#dumbbell-output summary').first().click();
  await expect.poll(() => requested).toBeGreaterThan(0);
  // The scripts wait for the data once they have nothing else to do: a program that drew the page itself had its turn
  // before a task of the background has, and would now show none.
  await page.evaluate(() => scheduler.postTask(() => undefined, { priority: 'background' }));
  expect(plain(await words())).toBe(before);
  release();
  await alive(page);
  expect(plain(await words())).toBe(before);
});

test.describe('a memory that fails', () => {
  const chooseDark = async (page: Page): Promise<void> => {
    const choice = page.getByLabel('Giao diện');
    await choice.selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await choice.selectOption('light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await choice.selectOption('system');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  };

  test('there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit(page, '/');
    await chooseDark(page);
  });

  test('it is full', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await visit(page, '/');
    await chooseDark(page);
  });

  test('it holds nonsense', async ({ page }) => {
    await page.addInitScript(() => {
      for (const key of ['chi-so.theme', 'theme']) localStorage.setItem(key, '"><script>alert(1)</script>{');
    });
    await visit(page, '/');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page.getByLabel('Giao diện')).toHaveValue('system');
    await chooseDark(page);
  });
});
