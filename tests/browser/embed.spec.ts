import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from '@playwright/test';
import { DATA_DIR } from '../../src/build/folders';
import { readPackage } from '../../src/build/readPackage';
import { assembleDataset } from '../../src/dataset/dataset';
import { embedName, frozenCode, liveCode } from '../../src/export/embedCode';
import { figureHtml } from '../../src/export/figureHtml';
import { loadWebFonts } from '../../src/export/fonts';
import { manifestOf } from '../../src/export/manifest';
import { svgOf } from '../../src/export/svg';
import { captionOf } from '../../src/figure/caption';
import { contextOf } from '../../src/model/context';
import type { EmbedOptions } from '../../src/figure/embedQuery';
import { figureModel } from '../../src/figure/figureModel';
import { sheetOf } from '../../src/sheet/sheet';
import { PRESETS } from '../../src/sheet/sheetSizes';
import { readyFigures } from '../../src/explore/readyFigures';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { embedPath, studioPath } from '../../src/state/address';
import { encodeSpec } from '../../src/figure/specCodec';
import { violations } from './hindrances';
import { alive, expect, freshTest, LANGUAGES, plain, test } from './support';
import type { FigureModel, FigureSpec } from '../../src/kinds/registry';

const DATASET = assembleDataset(readPackage(DATA_DIR));
const BUDGET = 20_000;

/** Products of the two months, and a path of a year with its pace: a page that stands ready, and one that does not. */
const READY: FigureSpec = { kind: 'products', area: 'VN-21', indicator: 'OUTPUT', period: '2024-01-01/P2M' };
const ASKED: FigureSpec = {
  kind: 'progress',
  area: 'VN-21',
  indicator: 'IIP',
  year: '2024',
  over: ['2023', '2022'],
  pace: true,
};

function modelOf(locale: Locale, spec: FigureSpec): FigureModel {
  const model = figureModel(contextOf(DATASET, locale), spec);
  if (!model) throw new Error('the data have nothing for this figure');
  return model;
}

/** The code as the site gives it to be copied. */
function live(site: string, locale: Locale, spec: FigureSpec, wishes: EmbedOptions = {}): string {
  const ctx = contextOf(DATASET, locale);
  const model = modelOf(locale, spec);
  const page = site + embedPath(locale, embedName(ctx, model, wishes));
  return liveCode(ctx, model, wishes, { site: `${site}/`, page });
}

async function frozen(site: string, locale: Locale, spec: FigureSpec): Promise<string> {
  const ctx = contextOf(DATASET, locale);
  const model = modelOf(locale, spec);
  const sheet = sheetOf(model, { locale, background: 'light', size: PRESETS.article });
  const address = site + studioPath(locale, encodeSpec(spec, true));
  const svg = svgOf(sheet, {
    lettering: { kind: 'embedded', fonts: await loadWebFonts() },
    manifest: manifestOf(ctx, model, { options: {}, address }),
  });
  return frozenCode(ctx, model, { svg, ...sheet.out, address });
}

/** Somebody else's site: pages on another origin, which hold what they are given. */
class Elsewhere {
  #server: Server | null = null;
  readonly #pages = new Map<string, string>();
  #origin = '';

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const page = this.#pages.get(request.url ?? '');
      response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    this.#origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Puts an article around some code, in a column of a width. Returns its address. */
  holds(code: string, column = '100%'): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(
      path,
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Báo</title></head>` +
        `<body style="margin:0"><main style="width:${column}"><h1>Báo</h1>${code}<p>Hết bài.</p></main></body></html>`,
    );
    return this.#origin + path;
  }
}

const elsewhere = new Elsewhere();
test.beforeAll(() => elsewhere.open());
test.afterAll(() => elsewhere.close());

/** The frames of a page once each shows a figure in its own fonts. */
async function framesOf(page: Page, count: number): Promise<Frame[]> {
  await expect(page.locator('iframe')).toHaveCount(count);
  const frames: Frame[] = [];
  for (const handle of await page.locator('iframe').elementHandles()) {
    await handle.scrollIntoViewIfNeeded();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('a frame without a page');
    await frame.locator('[data-embed]').waitFor();
    await frame.evaluate(() => document.fonts.ready);
    frames.push(frame);
  }
  return frames;
}

/** How much higher each frame is than its figure, in pixels. */
const slack = async (page: Page, frames: readonly Frame[]): Promise<number[]> => {
  const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
  const contents = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height)),
  );
  return heights.map((height, i) => height - (contents[i] ?? NaN));
};

async function fits(page: Page, frames: readonly Frame[]): Promise<void> {
  await expect
    .poll(async () => (await slack(page, frames)).filter((over) => !(over >= 0 && over <= 2)))
    .toEqual([]);
}

for (const { lang } of LANGUAGES)
  for (const width of [390, 760])
    test(`frames of ${width} px fit their figures and follow them: ${lang}`, async ({ page, baseURL }) => {
      const site = baseURL ?? '';
      const asked = live(site, lang, ASKED, { title: 'Tựa <b>riêng</b>', theme: 'dark' });
      const code = live(site, lang, READY) + asked;
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.goto(elsewhere.holds(code, `${width}px`));
      const frames = await framesOf(page, 2);
      await fits(page, frames);
      const [ready, drawn] = frames;
      const model = modelOf(lang, READY);
      expect(plain((await ready?.locator('h1').innerText()) ?? '')).toBe(plain(model.title));
      await expect(drawn?.locator('h1') ?? page.locator('none')).toHaveText('Tựa <b>riêng</b>');
      expect(await drawn?.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      for (const frame of frames) {
        expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
        await expect(frame.locator('svg.scene:visible')).toHaveCount(1);
        await expect(frame.locator('.stage-wide')).toBeVisible({ visible: width >= 700 });
        // Nothing but the figure, and nothing beyond its sides.
        await expect(frame.locator('nav, header, dialog, button')).toHaveCount(0);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }

      // A column that changes, and words that need more room.
      for (const other of [330, 640]) {
        await page.locator('main').evaluate((main, px) => (main.style.width = `${px}px`), other);
        await fits(page, frames);
      }
      // A browser gives a frame that nobody sees no time to notice what changes within it.
      await page.locator('iframe').first().scrollIntoViewIfNeeded();
      await ready?.locator('h1').evaluate((title) => (title.textContent = 'Một tựa dài. '.repeat(30)));
      await fits(page, frames);
    });

test('a figure leaves nothing in the browser of its reader', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const touched = (what: string) => () => {
      document.documentElement.dataset['touched'] = what;
      throw new DOMException(what, 'SecurityError');
    };
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: touched(store) });
    Object.defineProperty(document, 'cookie', { get: touched('cookie'), set: touched('cookie') });
  });
  await page.goto(elsewhere.holds(live(baseURL ?? '', 'vi', READY) + live(baseURL ?? '', 'en', ASKED)));
  const frames = await framesOf(page, 2);
  await fits(page, frames);
  for (const frame of frames)
    expect(await frame.evaluate(() => document.documentElement.dataset['touched'] ?? '')).toBe('');
  expect(await page.context().cookies()).toEqual([]);
});

test('only the frames themselves, and only from the site, are heard', async ({ page, baseURL }) => {
  await page.goto(elsewhere.holds(live(baseURL ?? '', 'vi', READY)));
  const [frame] = await framesOf(page, 1);
  await fits(page, frame ? [frame] : []);
  // Every height that the frame is given from here on.
  await page.locator('iframe').evaluate((one) => {
    new MutationObserver(() => {
      document.body.dataset['heights'] = `${document.body.dataset['heights'] ?? ''}${one.style.height} `;
    }).observe(one, { attributeFilter: ['style'] });
  });
  const before = await page.locator('iframe').evaluate((one) => one.style.height);
  await page.evaluate(() => postMessage({ type: 'chi-so:height', height: 77 }, '*'));
  for (const said of [
    { height: -5 },
    { height: '77' },
    { height: NaN },
    { height: 1e9 },
    { type: 'x', height: 7 },
  ])
    await frame?.evaluate((data) => {
      parent.postMessage({ type: 'chi-so:height', ...data }, '*');
    }, said);
  await frame?.evaluate(() => parent.postMessage(null, '*'));
  // All that was sent is heard by now: messages come in the order in which they were sent.
  await frame?.evaluate(() => parent.postMessage({ type: 'chi-so:height', height: 321 }, '*'));
  // One that is not the figure's own lasts until the frame is asked, as it is when its size changes.
  await expect(page.locator('body')).toHaveAttribute('data-heights', `321px ${before} `);
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /chi|embed/i.test(name)))).toEqual(
    [],
  );
});

test('a frozen figure carries its values and asks for nothing', async ({ page, baseURL }) => {
  for (const { lang } of LANGUAGES) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = elsewhere.holds(await frozen(baseURL ?? '', lang, READY), '390px');
    await page.goto(address);
    const picture = page.getByRole('img');
    await expect(picture).toHaveAttribute('alt', modelOf(lang, READY).alt);
    const [natural, shown, high] = await picture.evaluate(async (one) => {
      if (!(one instanceof HTMLImageElement)) throw new Error('no picture');
      await one.decode();
      return [one.naturalWidth / one.naturalHeight, one.clientWidth, one.clientWidth / one.clientHeight];
    });
    expect(shown).toBeLessThanOrEqual(390);
    expect(high).toBeCloseTo(natural, 1);
    await expect(page.locator('figcaption')).toContainText('20');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  }
});

for (const { lang } of LANGUAGES)
  test(`a page for phones is no wider for what it holds: ${lang}`, async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const model = modelOf(lang, ASKED);
    // A title that has nowhere to break, and the longest address: a figure of many series.
    const title = 'Chỉ_số_sản_xuất_công_nghiệp'.repeat(6);
    const picture = figureHtml({
      src: 'data:image/svg+xml,<svg/>',
      width: 760,
      height: 500,
      alt: model.alt,
      caption: captionOf(contextOf(DATASET, lang), model, title),
      address: site + studioPath(lang, encodeSpec(ASKED, true)),
      lang,
    });
    const codes = [
      await frozen(site, lang, ASKED),
      picture,
      live(site, lang, READY),
      live(site, lang, ASKED),
    ];
    await page.setViewportSize({ width: 390, height: 800 });
    for (const code of codes) {
      await page.goto(elsewhere.holds(code));
      await page.locator('figcaption a, iframe').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });

freshTest(
  'the frame that draws what it is asked for needs little beyond the site’s own script',
  async ({ page, context }) => {
    const scriptsOf = async (
      address: string,
      ready: (of: Page) => Promise<void>,
    ): Promise<Map<string, Buffer>> => {
      const found = new Map<string, Buffer>();
      const one = await context.newPage();
      one.on('response', (response) => {
        if (response.request().resourceType() === 'script')
          void response.body().then((body) => found.set(new URL(response.url()).pathname, body));
      });
      await one.goto(address);
      await ready(one);
      await one.waitForLoadState('networkidle');
      await one.close();
      return found;
    };
    const shared = await scriptsOf('/', alive);
    const own = await scriptsOf(`/embed/?${encodeSpec(ASKED, true).toString()}`, (one) =>
      one.locator('[data-embed="figure"]').waitFor(),
    );
    const added = [...own].filter(([path]) => !shared.has(path));
    expect(added.map(([path]) => path)).toContain('/embed-frame.js');
    expect(own.size).toBeGreaterThan(added.length);
    const size = added.reduce((sum, [, body]) => sum + brotliCompressSync(body).length, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(BUDGET);

    // What stands ready needs the one that tells its height, and nothing else.
    const name = embedName(contextOf(DATASET, 'vi'), modelOf('vi', READY), {});
    const still = await scriptsOf(embedPath('vi', name), (one) =>
      one.locator('[data-embed="figure"]').waitFor(),
    );
    expect([...still.keys()]).toEqual(['/embed-frame.js']);
    await page.close();
  },
);

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  freshTest.use({ javaScriptEnabled: false });

  freshTest('every figure that stands ready is there', async ({ page }) => {
    for (const locale of LOCALES)
      for (const { name, spec } of readyFigures(contextOf(DATASET, locale)).filter((_, i) => i % 9 === 0)) {
        const model = figureModel(contextOf(DATASET, locale), spec);
        if (!model) continue;
        const response = await page.goto(embedPath(locale, name));
        expect(response?.status(), name).toBe(200);
        expect(plain(await page.locator('h1').innerText()), name).toBe(plain(model.title));
        await expect(page.locator('svg.scene:visible'), name).toHaveCount(1);
        for (const source of model.sources)
          expect(plain(await page.locator('footer').innerText()), name).toContain(plain(source.text));
        await expect(page.locator('script:not([src])'), name).toHaveCount(0);
      }
  });

  freshTest('the frame that draws says that it cannot, and where the figure is', async ({ page }) => {
    await page.goto('/en/embed/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('switched off');
    await expect(page.getByRole('link', { name: 'Open Chỉ Số' })).toHaveAttribute('href', '/en/');
  });
});

test.describe('an address that is no figure', () => {
  test.use({ forgiven: /status of 404/ });

  const CASES = [
    ['/embed/', 'không nêu hình nào'],
    ['/en/embed/?v=9&kind=lines', '“9”'],
    [
      '/en/embed/?v=1&kind=lines&area=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&indicator=IIP&year=2024',
      '<img src=x',
    ],
    [`/en/embed/?v=1&kind=lines&area=${'a'.repeat(5000)}`, 'longer than can be read'],
    ['/en/embed/?v=1&kind=bullet&area=NOWHERE', 'hold nothing'],
    ['/en/embed/figure-of-yesterday/', 'no longer has'],
  ] as const;

  test('is said, as text', async ({ page, baseURL }) => {
    const frames = CASES.map(
      ([address]) => `<iframe src="${baseURL ?? ''}${address}" width="390" height="300"></iframe>`,
    );
    await page.goto(elsewhere.holds(frames.join('')));
    for (const [i, [address, words]] of CASES.entries())
      await test.step(address.slice(0, 60), async () => {
        const frame = page.locator('iframe').nth(i).contentFrame();
        await expect.soft(frame.locator('[data-embed="invalid"]')).toContainText(words);
        await expect.soft(frame.getByRole('link', { name: /Mở Chỉ Số|Open Chỉ Số/ })).toBeVisible();
        await expect.soft(frame.locator('main img')).toHaveCount(0);
      });
  });

  test('a page that stood ready once is drawn from its address', async ({ page }) => {
    await page.goto(`/en/embed/figure-of-yesterday/?${encodeSpec(ASKED, true).toString()}`);
    await expect(page.locator('h1')).toHaveText(modelOf('en', ASKED).title);
  });
});

test.describe('frames', () => {
  // The browser says that it refused.
  test.use({ forgiven: /frame|refused to connect/i });

  test('hold embeds and no other page of the site', async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const holds = async (path: string): Promise<boolean> => {
      await page.goto(elsewhere.holds(`<iframe src="${site}${path}"></iframe>`));
      const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
      await frame?.waitForLoadState();
      return frame?.url() === site + path && (await frame.locator('h1').count()) > 0;
    };
    const name = embedName(contextOf(DATASET, 'vi'), modelOf('vi', READY), {});
    expect(await holds(embedPath('vi', name))).toBe(true);
    expect(await holds(embedPath('en', name))).toBe(true);
    for (const path of ['/', '/en/', '/ky/2024/', '/targets/', '/en/checks/', '/targets/brief/'])
      expect(await holds(path), path).toBe(false);
  });
});

for (const [i, { lang }] of LANGUAGES.entries())
  test(`nothing stands in anybody's way in an embed: ${lang}`, async ({ page }) => {
    const name = embedName(contextOf(DATASET, lang), modelOf(lang, READY), {});
    for (const address of [
      `${embedPath(lang, name)}?theme=${i === 0 ? 'dark' : 'light'}`,
      `${embedPath(lang, null)}?${encodeSpec(ASKED, true).toString()}&theme=${i === 0 ? 'light' : 'dark'}`,
      `${embedPath(lang, null)}?v=1`,
    ]) {
      await page.goto(address);
      await page.locator('[data-embed]').waitFor();
      for (const width of [390, 760]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await violations(page), address).toEqual([]);
      }
    }
  });
