import type { Page, Route } from '@playwright/test';
import { alive, expect, goTo, plain, test, visit } from './support';

const notices = (page: Page) => page.locator('.notice');

test.describe('an address that leads nowhere', () => {
  // The host says so, and then gives the page that helps.
  test.use({ forgiven: /status of 404/ });

  const ASTRAY: readonly { address: string; says: string; shows: RegExp }[] = [
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
    { address: '/en/period/2024-07/', says: '“2024-07”', shows: /(August|Aug) 2024/ },
    { address: '/ky/1999-12/', says: '“1999-12”', shows: /năm 2022/ },
    { address: '/ky/%E1%BA%A7%20%C4%91%C3%A2y/', says: '“ầ đây”', shows: /Hai tháng đầu năm 2024/ },
    { address: '/ky/' + 'dài'.repeat(25), says: '“dài', shows: /Hai tháng đầu năm 2024/ },
  ];
  /** So many of them are asked of the host. */
  const COME_WITH = 5;

  test('opens the nearest view and says so, as text', async ({ page }) => {
    for (const [i, { address, says, shows }] of ASTRAY.entries()) {
      await test.step(address.slice(0, 60), async () => {
        // Some as a reader comes with them, the others as the address is changed on the page.
        if (i < COME_WITH) await visit(page, address);
        else await goTo(page, address);
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
      let asked = 0;
      await page.route(url, async (route) => {
        asked += 1;
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

      const before = asked;
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect.poll(() => asked).toBeGreaterThan(before);
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
  let asked = 0;
  await page.route(/\.(csv|json)$/, async (route) => {
    asked += 1;
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
  // The scripts are there and wait for the data: a program that drew the page itself would now show none.
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 60; frames += 1) await new Promise(requestAnimationFrame);
  });
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
      // The first as a reader comes with it, the others as the address is changed on the page.
      if (i === 0) await visit(page, `/targets/?${query}`);
      else await goTo(page, `/targets/?${query}`);
      await expect.soft(notices(page)).toHaveText(/Một phần địa chỉ không dùng được/);
      await expect.soft(page.locator('.what-if .card-figure')).toHaveText(/≈ [+−]\d/);
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
