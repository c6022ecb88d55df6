import type { Frame, Page } from '@playwright/test';
import { figureHtml } from '../../src/export/figureHtml';
import { captionOf } from '../../src/figure/caption';
import { encodeSpec } from '../../src/figure/specCodec';
import { contextOf } from '../../src/model/context';
import { studioPath } from '../../src/state/address';
import { DATASET, DRAWN, frozen, live, modelOf, READY, readyPath } from './embeds';
import { OtherSite } from './otherSite';
import { expect, LANGUAGES, plain, test } from './support';

const otherSite = new OtherSite();
test.beforeAll(() => otherSite.open());
test.afterAll(() => otherSite.close());

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
      const titled = live(site, lang, DRAWN, { title: 'Tựa <b>riêng</b>', theme: 'dark' });
      const code = live(site, lang, READY) + titled;
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.goto(otherSite.holds(code, `${width}px`));
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
  await page.goto(otherSite.holds(live(baseURL ?? '', 'vi', READY) + live(baseURL ?? '', 'en', DRAWN)));
  const frames = await framesOf(page, 2);
  await fits(page, frames);
  for (const frame of frames)
    expect(await frame.evaluate(() => document.documentElement.dataset['touched'] ?? '')).toBe('');
  expect(await page.context().cookies()).toEqual([]);
});

test('only the frames themselves, and only from the site, are heard', async ({ page, baseURL }) => {
  await page.goto(otherSite.holds(live(baseURL ?? '', 'vi', READY)));
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
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const address = otherSite.holds(await frozen(baseURL ?? '', lang, READY), '390px');
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
    expect(requested.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  }
});

for (const { lang } of LANGUAGES)
  test(`a page for phones is no wider for what it holds: ${lang}`, async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const model = modelOf(lang, DRAWN);
    // A title that has nowhere to break, and the longest address: a figure of many series.
    const title = 'Chỉ_số_sản_xuất_công_nghiệp'.repeat(6);
    const picture = figureHtml({
      src: 'data:image/svg+xml,<svg/>',
      width: 760,
      height: 500,
      alt: model.alt,
      caption: captionOf(contextOf(DATASET, lang), model, title),
      address: site + studioPath(lang, encodeSpec(DRAWN, true)),
      lang,
    });
    const codes = [
      await frozen(site, lang, DRAWN),
      picture,
      live(site, lang, READY),
      live(site, lang, DRAWN),
    ];
    await page.setViewportSize({ width: 390, height: 800 });
    for (const code of codes) {
      await page.goto(otherSite.holds(code));
      await page.locator('figcaption a, iframe').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });

test.describe('frames', () => {
  // The browser says that it refused.
  test.use({ forgiven: /frame|refused to connect/i });

  test('hold embeds and no other page of the site', async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const holds = async (path: string): Promise<boolean> => {
      await page.goto(otherSite.holds(`<iframe src="${site}${path}"></iframe>`));
      const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
      await frame?.waitForLoadState();
      return frame?.url() === site + path && (await frame.locator('h1').count()) > 0;
    };
    expect(await holds(readyPath('vi'))).toBe(true);
    expect(await holds(readyPath('en'))).toBe(true);
    for (const path of ['/', '/en/', '/ky/2024/', '/targets/', '/en/checks/', '/targets/brief/'])
      expect(await holds(path), path).toBe(false);
  });
});
