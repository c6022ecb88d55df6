import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** A text in both languages of the site. */
export type Words = readonly [vi: string, en: string];

export const LANGUAGES = [
  { lang: 'vi', home: '/', which: 0 },
  { lang: 'en', home: '/en/', which: 1 },
] as const;

/** A page of every kind, in both languages, and the one on which the most is drawn. */
export const ADDRESSES = [
  '/',
  '/en/',
  '/ky/2024/',
  '/ky/2024-12/',
  '/ky/2022/',
  '/explore/',
  '/en/explore/?show=table',
  '/targets/',
  '/en/targets/',
  '/targets/brief/',
  '/checks/',
  '/en/checks/',
  '/data/',
  '/en/data/',
  '/targets/?year=2024&over=2025.2023.2022',
  '/figure/',
  '/en/figure/?v=1&kind=dumbbell&area=VN-21&indicator=OUTPUT&period=2024-01--P2M&x.size=slide&x.ground=dark',
  '/basket/',
] as const;

export const THEMES = ['light', 'dark'] as const;

/** What went wrong behind the page's back. */
class Troubles {
  readonly list: string[] = [];

  constructor(page: Page, forgiven: RegExp) {
    const note = (trouble: string): void => {
      if (!forgiven.test(trouble)) this.list.push(trouble);
    };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      note(`uncaught: ${error.message}`);
    });
    page.on('dialog', (dialog) => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      // What the page itself made (`blob:`) has no host of its own, and the origin of the page that made it.
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && !(URL.canParse(origin) && new URL(origin).hostname === 'localhost'))
        note(`request leaves the origin: ${request.url()}`);
    });
  }
}

/** For what is seen only once the program is there: the first load of it may take a while on a busy machine. */
export const expectLoaded = expect.configure({ timeout: 30_000 });

/** Walks over many pages are long, and a machine may have other work to do as well. */
const PATIENCE = 90_000;

interface Fixtures {
  /** Troubles that a test brings about on purpose. */
  forgiven: RegExp;
  troubles: Troubles;
}

/**
 * In every test the console stays silent and nothing is asked of another origin. Each has a browser of its own, as new
 * as a reader's who comes for the first time.
 */
export const freshTest = base.extend<Fixtures, { visited: BrowserContext }>({
  // Here, though only the tests below use it: tests that know other parts of a worker are given workers of their own.
  visited: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use;
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  forgiven: [/(?!)/, { option: true }],
  troubles: [
    async ({ page, forgiven }, use, test) => {
      test.setTimeout(PATIENCE);
      const troubles = new Troubles(page, forgiven);
      await use(troubles);
      expect(troubles.list).toEqual([]);
    },
    { auto: true },
  ],
});

/** The same in a browser that has been here before, which is several times as quick: a page of one's own, nothing kept. */
export const test = freshTest.extend({
  page: async ({ visited }, use) => {
    const page = await visited.newPage();
    await use(page);
    // What it remembered, it forgets; where it could remember nothing, this fails and nothing is lost.
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await Promise.all(visited.pages().map((one) => one.close()));
  },
});

/** Waits until React has taken over everything that stands in the page, which it does at a reader's first move. */
export async function alive(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(0, 0);
  await page.waitForFunction(
    () => {
      const parts = [...document.querySelectorAll('#root *')];
      // What stands last comes alive last.
      return (
        parts.length > 0 &&
        parts.reverse().every((part) => Object.keys(part).some((key) => key.startsWith('__reactFiber$')))
      );
    },
    undefined,
    { polling: 30 },
  );
}

/** Opens a page and waits until it is alive, in its own fonts. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
  await page.evaluate(() => document.fonts.ready);
}

/** Changes the address of a page that is alive, without asking the host. */
export const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
  }, path);

/** Paths of every prerendered page, as the sitemap lists them. */
export async function prerendered(page: Page, map = '/sitemap.xml'): Promise<string[]> {
  const response = await page.request.get(map);
  const found = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  return found.map(([, address = '']) => new URL(address).pathname);
}

/** Spaces of any kind, and any number of them, as one. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();

/** The drawing of a figure that shows at this width. */
export const stageOf = (page: Page, part: string) => page.locator(`${part} .stage:visible`);
