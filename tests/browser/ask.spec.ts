import type { Locator, Page } from '@playwright/test';
import { readPdf } from './pdf';
import { expect, freshTest, plain, stageOf, test, visit } from './support';

const panel = (page: Page): Locator => page.locator('dialog.lineage');
const asked = (page: Page): string | null => new URL(page.url()).searchParams.get('ask');
const headline = (page: Page): Locator => page.locator('h1 a[data-provenance]').first();
const focusedLink = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-provenance') ?? document.activeElement?.className,
  );

/** The page was not loaded anew since this was called. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { untouched: true }));
const untouched = (page: Page) => page.evaluate(() => 'untouched' in window);

test('a number opens its panel by click; Escape closes it and gives the focus back', async ({ page }) => {
  await visit(page, '/');
  await mark(page);
  const code = await headline(page).getAttribute('data-provenance');
  await headline(page).click();
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(asked(page)).toBe(code);
  const said = plain(await panel(page).innerText());
  for (const words of ['+24,46 %', 'In trong nguồn', '24,455 – 24,465', 'bản in, đoạn 5', '+22,1 %'])
    expect.soft(said).toContain(words);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(asked(page)).toBeNull();
  expect(await focusedLink(page)).toBe(code);
  expect(await untouched(page)).toBe(true);
});

test('by keyboard: Enter asks, a number in the answer is asked in turn, and the way back leads out', async ({
  page,
}) => {
  await visit(page, '/targets/');
  await mark(page);
  const verdict = page.locator('.verdict a[data-provenance]').first();
  await verdict.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('+3,9 điểm');
  const gap = asked(page);
  await panel(page).locator('.lineage-formula a').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Câu hỏi trước' }).click();
  await expect(panel(page)).toContainText('+3,9 điểm');
  expect(asked(page)).toBe(gap);
  await panel(page).locator('.lineage-formula a').first().click();
  await expect(panel(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
  // Closing leaves by one step however deep the questions went.
  await panel(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL('/targets/');
  expect(await untouched(page)).toBe(true);
});

test("the browser's own way back closes the panel, and forward opens it again", async ({ page }) => {
  await visit(page, '/targets/?year=2023');
  await page.locator('h1 a[data-provenance]').first().click();
  await expect(panel(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL('/targets/?year=2023');
  await page.goForward();
  await expect(panel(page)).toBeVisible();
});

test('an address of a question opens with its panel, and a reload keeps it', async ({ page }) => {
  await visit(page, '/');
  const code = (await headline(page).getAttribute('data-provenance')) ?? '';
  await page.goto(`/en/targets/?ask=${code}`);
  await expect(panel(page)).toContainText('+24.46%');
  await page.reload();
  await expect(panel(page)).toContainText('+24.46%');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL('/en/targets/');
});

for (const [what, code, words] of [
  ['no code', 'nonsense!', 'không phải là câu hỏi'],
  ['a figure that is not there', '00000000000', 'không có con số'],
] as const)
  test(`an address that asks for ${what} says so`, async ({ page }) => {
    await page.goto(`/?ask=${encodeURIComponent(code)}`);
    await expect(panel(page)).toContainText(words);
    await expect(panel(page).getByRole('button', { name: 'Đóng' })).toBeVisible();
  });

test('a number is a link: it opens in a window of its own', async ({ page }) => {
  await visit(page, '/');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    headline(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(panel(other)).toContainText('24,46');
  await expect(panel(page)).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  freshTest('every number is still a link to its question', async ({ page }) => {
    await page.goto('/targets/');
    const code = await page.locator('.target-row a[data-provenance]').first().getAttribute('data-provenance');
    await expect(page.locator('.target-row a[data-provenance]').first()).toHaveAttribute(
      'href',
      `?ask=${code ?? ''}`,
    );
  });
});

test('the answer and its address can be copied', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  await headline(page).click();
  await panel(page).getByRole('button', { name: 'Chép thành chữ' }).click();
  await expect(panel(page).getByRole('button', { name: 'Đã chép' })).toBeVisible();
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  for (const words of ['+24,46 %', 'Khoảng do làm tròn: 24,455 – 24,465', page.url()])
    expect.soft(text).toContain(words);
  await panel(page).getByRole('button', { name: 'Chép liên kết' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('an open panel prints alone, with every address that it leads to', async ({ page }) => {
  await visit(page, '/checks/?rule=same-key&area=VN');
  await page.locator('.finding h2 a[data-provenance]:visible').first().click();
  await expect(panel(page).locator('.lineage-usages')).toBeVisible();
  const source = await panel(page).locator('.lineage-facts a').first().getAttribute('href');
  const { text } = readPdf(await page.pdf({ format: 'A4' }));
  const squeezed = (words: string): string => words.replace(/\s/g, '');
  expect(text).toContain(squeezed(page.url()));
  expect(text).toContain(squeezed(source ?? 'no source'));
  expect(text).toContain(squeezed('Dùng ở'));
  expect(text).not.toContain(squeezed('Chép liên kết'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(panel(page).locator('.lineage-value')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Đóng' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('a mark of a chart is asked by click and by Enter', async ({ page }) => {
  await visit(page, '/');
  const stage = stageOf(page, '#lines-iip');
  await stage.focus();
  await expect(stage).toHaveAttribute('data-interactive', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(stage).toBeFocused();
  // Who walks by keys goes on from where they were.
  await expect(stage.getByRole('status')).not.toHaveText('');
  await stage.locator('[data-mark]').first().click();
  await expect(panel(page)).toBeVisible();
});

test('both sides of a finding can be asked', async ({ page }) => {
  await visit(page, '/checks/');
  const sides = page.locator('.finding').first().locator('h2 a[data-provenance]');
  await expect(sides).not.toHaveCount(0);
  await sides.first().click();
  await expect(panel(page)).toContainText('Không thể cùng đúng');
});

test('so can its picture: by pointer on mark and label, by keys where no words beside it say the same', async ({
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
    await expect(panel(page)).toBeVisible();
    expect(asked(page)).toBe(code);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    expect(await focusedLink(page)).toBe(code);
  }
  const byKeys = picture.locator('a:not([tabindex])');
  await expect(byKeys).toHaveCount(1);
  await byKeys.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('.lineage-value')).toContainText('≈');
  await page.keyboard.press('Escape');
  await page.locator('.finding-size a:visible').first().click();
  await expect(panel(page).locator('.lineage-formula')).toContainText('−');
});

test('a bar is asked wherever it is met, and its target beside it', async ({ page }) => {
  await visit(page, '/');
  const card = stageOf(page, '#card-iip');
  await card.focus();
  await expect(card).toHaveAttribute('data-interactive', 'true');
  for (const [i, words] of [
    [0, /\+24,46\s%/],
    [1, /\+8,0\s%/],
  ] as const) {
    await card.locator('[data-mark]').nth(i).click();
    await expect(panel(page).locator('.lineage-value')).toHaveText(words);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
  await visit(page, '/targets/');
  await page.locator('.target-bullet a[data-provenance]').first().click();
  await expect(panel(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
});

test('the panel leads to the very finding, and says why it was accepted', async ({ page }) => {
  await visit(page, '/');
  await headline(page).click();
  const conflict = panel(page).locator('.lineage-conflicts > li').first();
  await expect(conflict).toContainText('Đã xem xét: ');
  const words = plain(await conflict.locator('p').first().innerText());
  await conflict.getByRole('link', { name: 'Xem ở trang Đối chiếu' }).click();
  await expect(page).toHaveURL(/\/checks\/#[0-9a-z]{11}$/);
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target).toBeInViewport();
  expect(plain(await target.locator('h2').innerText())).toBe(words);
});

test('a figure in conflict carries its sign', async ({ page }) => {
  await visit(page, '/');
  await expect(page.locator('#card-iip .card-figure').getByRole('img')).toHaveAccessibleName(
    /Không thể cùng đúng/,
  );
});

test.describe('on a phone', () => {
  test('the panel is a sheet that leaves what was asked in sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await visit(page, '/');
    const figure = page.locator('#card-iip .card-figure a[data-provenance]');
    await figure.scrollIntoViewIfNeeded();
    await figure.click();
    await expect(panel(page)).toBeVisible();
    const sheet = await panel(page).boundingBox();
    expect(sheet?.y).toBeGreaterThan(200);
    expect(sheet?.width).toBe(390);
    await expect
      .poll(async () => {
        const box = await figure.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= (sheet?.y ?? 0);
      })
      .toBe(true);
  });
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

  freshTest('one tap shows a tooltip, though the page is not alive yet; a second asks', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const stage = stageOf(page, '#lines-iip');
    const at = await firstMark(stage);
    await page.touchscreen.tap(...at);
    await expect(stage.locator('.tooltip')).toBeVisible();
    await expect(stage.getByRole('status')).toContainText('%');
    await expect(panel(page)).toHaveCount(0);
    await page.touchscreen.tap(...at);
    await expect(panel(page)).toBeVisible();
  });

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
        const asked = page.waitForRequest(held);
        await page.touchscreen.tap(x, y);
        await asked;
        // As when something above it comes late, or the reader reads on.
        const before = await stage.boundingBox();
        await page.mouse.wheel(0, 120);
        await expect.poll(async () => (await stage.boundingBox())?.y).not.toBe(before?.y);
        release();
        await expect(stage.locator('.tooltip')).toBeVisible();
        await page.touchscreen.tap(...(await firstMark(stage)));
        await expect(panel(page)).toBeVisible();
      },
    );
});

test.describe('as known on a day', () => {
  test('figures, verdicts, notice and panel follow, and a way leads back', async ({ page }) => {
    await visit(page, '/targets/?known=2024-12-19');
    await expect(page.getByRole('status').filter({ hasText: '19/12/2024' })).toBeVisible();
    // The year's growth was printed on 20 December; until then there is only growth to date.
    await expect(page.locator('.targets')).not.toContainText('19,25');
    await page.getByRole('button', { name: 'Về hiện nay' }).click();
    await expect(page.locator('.targets')).toContainText('19,25');
    await expect(page).toHaveURL('/targets/');
    await page.getByLabel('Xem như đã biết đến ngày').selectOption('2024-12-20');
    await expect(page).toHaveURL('/targets/?known=2024-12-20');
    await expect(page.locator('.targets')).toContainText('19,25');
    await expect(page.locator('.targets')).not.toContainText('18,9');
  });

  test('what is no day is refused in words', async ({ page }) => {
    await visit(page, '/targets/?known=2024-02-31');
    await expect(page.getByRole('status').filter({ hasText: '2024-02-31' })).toBeVisible();
    await expect(page.locator('.targets')).toContainText('18,9');
  });

  test('before anything was published the page says so', async ({ page }) => {
    await visit(page, '/targets/?known=2001-01-01');
    await expect(page.getByRole('status').filter({ hasText: '1/1/2001' })).toBeVisible();
  });
});
