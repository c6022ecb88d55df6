import type { Locator, Page } from '@playwright/test';
import { focusedLink, panelOf, provenanceIn } from './lineagePanel';
import { readPdf } from './pdf';
import { expect, expectLoaded, freshTest, plain, test, visit } from './support';

const headline = (page: Page): Locator => page.locator('h1 a[data-provenance]').first();

/** The page was not loaded anew since this was called. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { untouched: true }));
const untouched = (page: Page) => page.evaluate(() => 'untouched' in window);

test('a number opens its panel by click; Escape closes it and gives the focus back', async ({ page }) => {
  await visit(page, '/');
  await mark(page);
  const code = await headline(page).getAttribute('data-provenance');
  await headline(page).click();
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(provenanceIn(page)).toBe(code);
  for (const words of ['+24,46 %', 'In trong nguồn', '24,455 – 24,465', 'bản in, đoạn 5', '+22,1 %'])
    await expect.soft(panelOf(page)).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  expect(provenanceIn(page)).toBeNull();
  await expect.poll(() => focusedLink(page)).toBe(code);
  expect(await untouched(page)).toBe(true);
});

test('by keyboard: Enter opens the panel, a number in it opens its own, and the way back leads out', async ({
  page,
}) => {
  await visit(page, '/targets/');
  await mark(page);
  const verdict = page.locator('.verdict a[data-provenance]').first();
  await verdict.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toContainText('+3,9 điểm');
  const gap = provenanceIn(page);
  await panelOf(page).locator('.lineage-formula a').first().focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await panelOf(page).getByRole('button', { name: 'Câu hỏi trước' }).click();
  await expect(panelOf(page)).toContainText('+3,9 điểm');
  expect(provenanceIn(page)).toBe(gap);
  await panelOf(page).locator('.lineage-formula a').first().click();
  await expect(panelOf(page).locator('.lineage-value')).toHaveText(/\+18,9\s%/);
  // Closing leaves by one step, however many panels were opened one from another.
  await panelOf(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page).toHaveURL('/targets/');
  expect(await untouched(page)).toBe(true);
});

test("the browser's own way back closes the panel, and forward opens it again", async ({ page }) => {
  await visit(page, '/targets/?year=2023');
  await page.locator('h1 a[data-provenance]').first().click();
  await expect(panelOf(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2023');
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page).toHaveURL('/targets/?year=2023');
  await page.goForward();
  await expect(panelOf(page)).toBeVisible();
});

test('an address that names a number opens with its panel, and a reload keeps it', async ({ page }) => {
  await visit(page, '/');
  const code = (await headline(page).getAttribute('data-provenance')) ?? '';
  await page.goto(`/en/targets/?ask=${code}`);
  await expectLoaded(panelOf(page)).toContainText('+24.46%');
  await page.reload();
  await expectLoaded(panelOf(page)).toContainText('+24.46%');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page).toHaveURL('/en/targets/');
});

for (const [what, code, words] of [
  ['no code', 'nonsense!', 'không phải là câu hỏi'],
  ['a number that is not there', '00000000000', 'không có con số'],
] as const)
  test(`an address that names ${what} says so`, async ({ page }) => {
    await page.goto(`/?ask=${encodeURIComponent(code)}`);
    await expectLoaded(panelOf(page)).toContainText(words);
    await expect(panelOf(page).getByRole('button', { name: 'Đóng' })).toBeVisible();
  });

test('a number is a link: it opens in a window of its own', async ({ page }) => {
  await visit(page, '/');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    headline(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expectLoaded(panelOf(other)).toContainText('24,46');
  await expect(panelOf(page)).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  freshTest('every number is still a link to its lineage', async ({ page }) => {
    await page.goto('/targets/');
    const code = await page.locator('.target-row a[data-provenance]').first().getAttribute('data-provenance');
    await expect(page.locator('.target-row a[data-provenance]').first()).toHaveAttribute(
      'href',
      `?ask=${code ?? ''}`,
    );
  });
});

test('the lineage and its address can be copied', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  await headline(page).click();
  await panelOf(page).getByRole('button', { name: 'Chép thành chữ' }).click();
  await expect(panelOf(page).getByRole('button', { name: 'Đã chép' })).toBeVisible();
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  for (const words of ['+24,46 %', 'Khoảng do làm tròn: 24,455 – 24,465', page.url()])
    expect.soft(text).toContain(words);
  await panelOf(page).getByRole('button', { name: 'Chép liên kết' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('an open panel prints alone, with every address that it leads to', async ({ page }) => {
  await visit(page, '/checks/?rule=same-key&area=VN');
  await page.locator('.finding h2 a[data-provenance]:visible').first().click();
  await expect(panelOf(page).locator('.lineage-usages')).toBeVisible();
  const source = await panelOf(page).locator('.lineage-facts a').first().getAttribute('href');
  const { text } = readPdf(await page.pdf({ format: 'A4' }));
  const squeezed = (words: string): string => words.replace(/\s/g, '');
  expect(text).toContain(squeezed(page.url()));
  expect(text).toContain(squeezed(source ?? 'no source'));
  expect(text).toContain(squeezed('Dùng ở'));
  expect(text).not.toContain(squeezed('Chép liên kết'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(panelOf(page).locator('.lineage-value')).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'Đóng' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('the panel leads to the very finding, and says why it was accepted', async ({ page }) => {
  await visit(page, '/');
  await headline(page).click();
  const conflict = panelOf(page).locator('.lineage-conflicts > li').first();
  await expect(conflict).toContainText('Đã xem xét: ');
  const words = plain(await conflict.locator('p').first().innerText());
  await conflict.getByRole('link', { name: 'Xem ở trang Đối chiếu' }).click();
  await expect(page).toHaveURL(/\/checks\/#[0-9a-z]{11}$/);
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target).toBeInViewport();
  expect(plain(await target.locator('h2').innerText())).toBe(words);
});

test('the sign at a figure opens its findings and no others, with a way to all', async ({ page }) => {
  await visit(page, '/ky/2024-01--P2M/');
  const mark = page.locator('.figure-foot a.conflict').first();
  const count = Number(/\d+/.exec(await mark.innerText())?.[0]);
  expect(count).toBeGreaterThan(1);
  await mark.click();
  await expect(page).toHaveURL(/\/checks\/\?of=[0-9a-z.]+#findings$/);
  const found = page.locator('#findings li.finding');
  await expect(found).toHaveCount(count);
  await page.reload();
  await expect(found).toHaveCount(count);
  await page
    .locator('#findings')
    .getByRole('button', { name: /^Xem cả/ })
    .click();
  await expect(page).toHaveURL(/\/checks\/(#findings)?$/);
  expect(await found.count()).toBeGreaterThan(count);
});

test('a value in conflict carries its sign', async ({ page }) => {
  await visit(page, '/');
  await expect(page.locator('#card-iip .card-value').getByRole('img')).toHaveAccessibleName(
    /Không thể cùng đúng/,
  );
});

test.describe('on a phone', () => {
  test('the panel is a sheet that leaves what was asked in sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await visit(page, '/');
    const value = page.locator('#card-iip .card-value a[data-provenance]');
    await value.scrollIntoViewIfNeeded();
    await value.click();
    await expect(panelOf(page)).toBeVisible();
    expect((await panelOf(page).boundingBox())?.width).toBe(390);
    // Where both stand once the sheet has risen and the page has moved.
    await expect
      .poll(async () => {
        const sheet = await panelOf(page).boundingBox();
        const box = await value.boundingBox();
        if (!sheet || !box) return 'one of them is not there';
        return sheet.y > 200 && box.y >= 0 && box.y + box.height <= sheet.y ? 'in sight' : 'covered';
      })
      .toBe('in sight');
  });
});
