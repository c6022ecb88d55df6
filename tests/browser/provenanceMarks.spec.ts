import type { Locator } from '@playwright/test';
import { focusedLink, panelOf, provenanceIn } from './lineagePanel';
import { expect, expectLoaded, freshTest, stageOf, test, visit } from './support';

test('a mark of a chart opens its lineage by click and by Enter', async ({ page }) => {
  await visit(page, '/');
  const stage = stageOf(page, '#lines-iip');
  await stage.focus();
  await expect(stage).toHaveAttribute('data-interactive', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(stage).toBeFocused();
  // Who walks by keys goes on from where they were.
  await expect(stage.getByRole('status')).not.toHaveText('');
  await stage.locator('[data-mark]').first().click();
  await expect(panelOf(page)).toBeVisible();
});

test('a bar opens its lineage wherever it is met, and so does its target beside it', async ({ page }) => {
  await visit(page, '/');
  const card = stageOf(page, '#card-iip');
  await card.focus();
  await expect(card).toHaveAttribute('data-interactive', 'true');
  for (const [i, words] of [
    [0, /\+24,46\s%/],
    [1, /\+8,0\s%/],
  ] as const) {
    await card.locator('[data-mark]').nth(i).click();
    await expect(panelOf(page).locator('.lineage-value')).toHaveText(words);
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
  }
  await visit(page, '/targets/');
  await page.locator('.target-bullet a[data-provenance]').first().click();
  await expect(panelOf(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
});

test('both sides of a finding open their lineage', async ({ page }) => {
  await visit(page, '/checks/');
  const sides = page.locator('.finding').first().locator('h2 a[data-provenance]');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all()) {
    await side.click();
    await expect(panelOf(page)).toContainText('Không thể cùng đúng');
    expect(provenanceIn(page)).toBe(await side.getAttribute('data-provenance'));
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
  }
});

test('so does its picture: by pointer on mark and label, by keys where no words beside it say the same', async ({
  page,
}) => {
  // January to April 2023 of mining lies outside its parts: its picture has one that the sentence does not name.
  await visit(page, '/checks/?rule=cumulative-outside-parts');
  const picture = page.locator('.provenance-areas:visible').first();
  // Two marks and two labels.
  const areas = picture.locator('a');
  await expect(areas).toHaveCount(4);
  for (const area of await areas.all()) {
    const code = await area.getAttribute('data-provenance');
    await area.click();
    await expect(panelOf(page)).toBeVisible();
    expect(provenanceIn(page)).toBe(code);
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
    await expect.poll(() => focusedLink(page)).toBe(code);
  }
  const byKeys = picture.locator('a:not([tabindex])');
  await expect(byKeys).toHaveCount(1);
  await byKeys.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).locator('.lineage-value')).toContainText('≈');
  await page.keyboard.press('Escape');
  await page.locator('.finding-size a:visible').first().click();
  await expect(panelOf(page).locator('.lineage-formula')).toContainText('−');
});

/** A browser of its own, with a finger, that has never been here. */
freshTest.describe('a finger', () => {
  freshTest.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  /** The middle of the first mark of a drawing. */
  const firstMark = async (stage: Locator): Promise<[x: number, y: number]> => {
    await stage.scrollIntoViewIfNeeded();
    const dot = await stage.locator('circle[data-mark]').first().boundingBox();
    if (!dot) throw new Error('the picture has no mark');
    return [dot.x + dot.width / 2, dot.y + dot.height / 2];
  };

  freshTest(
    'one tap shows a tooltip, though the page is not alive yet; a second opens the lineage',
    async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => document.fonts.ready);
      const stage = stageOf(page, '#lines-iip');
      const at = await firstMark(stage);
      await page.touchscreen.tap(...at);
      await expectLoaded(stage.locator('.tooltip')).toBeVisible();
      await expect(stage.getByRole('status')).toContainText('%');
      await expect(panelOf(page)).toHaveCount(0);
      await page.touchscreen.tap(...at);
      await expect(panelOf(page)).toBeVisible();
    },
  );

  for (const [what, held] of [
    ['the page', /\.csv$/],
    ['its chart', /DefaultChart/],
  ] as const)
    freshTest(
      `a tap is answered where it was made, though all moves before ${what} is there`,
      async ({ page }) => {
        let release = (): void => undefined;
        const letGo = new Promise<void>((resolve) => (release = resolve));
        await page.route(held, async (route) => {
          await letGo;
          await route.continue();
        });
        await page.goto('/');
        await page.evaluate(() => document.fonts.ready);
        const stage = stageOf(page, '#lines-iip');
        const [x, y] = await firstMark(stage);
        const requested = page.waitForRequest(held);
        await page.touchscreen.tap(x, y);
        await requested;
        // As when something above it comes late, or the reader reads on.
        const before = await stage.boundingBox();
        await page.mouse.wheel(0, 120);
        await expect.poll(async () => (await stage.boundingBox())?.y).not.toBe(before?.y);
        release();
        await expectLoaded(stage.locator('.tooltip')).toBeVisible();
        await page.touchscreen.tap(...(await firstMark(stage)));
        await expect(panelOf(page)).toBeVisible();
      },
    );
});
