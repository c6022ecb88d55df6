import { embedName } from '../../src/export/embedCode';
import { embedHeightBy } from '../../src/export/embedHeight';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readyFigures } from '../../src/explore/readyFigures';
import { figureModel } from '../../src/figure/figureModel';
import { encodeSpec } from '../../src/figure/specCodec';
import { LOCALES } from '../../src/i18n/locale';
import { contextOf } from '../../src/model/context';
import { embedPath } from '../../src/state/address';
import { DATASET, DRAWN, drawnPath, modelOf, readyPath, readyOfEachKind } from './embeds';
import { violations } from './hindrances';
import { OtherSite } from './otherSite';
import { recordRequests } from './requests';
import { alive, expect, expectLoaded, freshTest, LANGUAGES, plain, test } from './support';

/** Bytes of script, packed, that a frame may need beyond what the site has. */
const BUDGET = 20_000;

freshTest(
  'the frame that draws a figure needs little beyond the site’s own script',
  async ({ page, context }) => {
    const scriptsOf = async (
      address: string,
      ready: (of: Page) => Promise<void>,
    ): Promise<ReadonlyMap<string, Buffer>> => {
      const one = await context.newPage();
      const requests = recordRequests(one);
      await one.goto(address);
      await ready(one);
      await one.waitForLoadState('networkidle');
      await one.close();
      return requests.bodies('script');
    };
    const figureStands = (one: Page): Promise<void> => one.locator('[data-embed="figure"]').waitFor();
    const shared = await scriptsOf('/', alive);
    const own = await scriptsOf(drawnPath('vi'), figureStands);
    const added = [...own].filter(([path]) => !shared.has(path));
    expect(added.map(([path]) => path)).toContain('/embed-frame.js');
    expect(own.size).toBeGreaterThan(added.length);
    const size = added.reduce((sum, [, body]) => sum + brotliCompressSync(body).length, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(BUDGET);

    // What stands ready needs the one that tells its height, and nothing else.
    const still = await scriptsOf(readyPath('vi'), figureStands);
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

for (const { lang } of LANGUAGES)
  test(`the height in the code is enough at every width, without any script: ${lang}`, async ({ page }) => {
    const ctx = contextOf(DATASET, lang);
    for (const model of readyOfEachKind(lang)) {
      await page.goto(embedPath(lang, embedName(ctx, model, {})));
      const heights = await page.evaluate(async () => {
        await document.fonts.ready;
        const root = document.documentElement;
        return Array.from({ length: 721 }, (_, i) => {
          root.style.width = `${280 + i}px`;
          return root.getBoundingClientRect().height;
        });
      });
      const heightAt = embedHeightBy(ctx, model, {});
      const over = heights.map((height, i) => heightAt(280 + i) - height);
      const short = over.flatMap((spare, i) => (spare < -1 ? [[280 + i, spare]] : []));
      expect.soft(short, `${model.kind}: enough`).toEqual([]);
      expect.soft(Math.max(...over), `${model.kind}: not beyond reason`).toBeLessThan(70);
    }
  });

test.describe('an address that is no figure', () => {
  test.use({ forgiven: /status of 404/ });

  const otherSite = new OtherSite();
  test.beforeAll(() => otherSite.open());
  test.afterAll(() => otherSite.close());

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
    await page.goto(otherSite.holds(frames.join('')));
    for (const [i, [address, words]] of CASES.entries())
      await test.step(address.slice(0, 60), async () => {
        const frame = page.locator('iframe').nth(i).contentFrame();
        await expectLoaded.soft(frame.locator('[data-embed="invalid"]')).toContainText(words);
        await expect.soft(frame.getByRole('link', { name: /Mở Chỉ Số|Open Chỉ Số/ })).toBeVisible();
        await expect.soft(frame.locator('main img')).toHaveCount(0);
      });
  });

  test('a page that stood ready once is drawn from its address', async ({ page }) => {
    await page.goto(`/en/embed/figure-of-yesterday/?${encodeSpec(DRAWN, true).toString()}`);
    await expectLoaded(page.locator('h1')).toHaveText(modelOf('en', DRAWN).title);
  });
});

for (const [i, { lang }] of LANGUAGES.entries())
  test(`nothing stands in anybody's way in an embed: ${lang}`, async ({ page }) => {
    for (const address of [
      `${readyPath(lang)}?theme=${i === 0 ? 'dark' : 'light'}`,
      `${drawnPath(lang)}&theme=${i === 0 ? 'light' : 'dark'}`,
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
