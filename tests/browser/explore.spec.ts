import type { Page } from '@playwright/test';
import { expect, LANGUAGES, plain, test, visit } from './support';

const titleOf = '.explore-result .panel h2';

/** The title of the figure of the choice: a choice shows at once, its figure follows when there is time. */
async function settledTitle(page: Page): Promise<string> {
  await expect(page.locator('.explore-result')).toHaveAttribute('aria-busy', 'false');
  return plain(await page.locator(titleOf).first().innerText());
}

for (const { lang, home, which } of LANGUAGES) {
  const words = {
    copy: ['Sao chép liên kết', 'Copy link'][which] ?? '',
    labour: ['Lao động công nghiệp, Thanh Hóa', 'Industrial workers, Thanh Hoa'][which] ?? '',
    bars: ['Cột', 'Bars'][which] ?? '',
    fold: [/^Chọn số liệu/, /^Choose series/][which] ?? /x/,
  };

  test(`a choice by keyboard, a link that shows the same, back and forward (${lang})`, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, `${home}explore/`);
    const box = page.getByRole('checkbox', { name: words.labour });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/LABOUR/);
    await expect(box).toBeChecked();
    await page.getByRole('radio', { name: words.bars, exact: true }).check();
    await expect(page).toHaveURL(/kind=compare/);
    const title = await settledTitle(page);
    await page.getByRole('button', { name: words.copy }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('view')).toBe('bars');
    await page.goBack();
    await expect(page).toHaveURL(/kind=series/);
    await page.goBack();
    await expect(box).not.toBeChecked();
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL(/kind=compare/);
    const fresh = await page.context().newPage();
    await visit(fresh, new URL(link).pathname + new URL(link).search);
    await expect(fresh.locator(titleOf).first()).toHaveText(title);
  });

  test(`on a phone the choices fold, and the figure stays in the page (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, `${home}explore/`);
    const box = page.getByRole('checkbox', { name: words.labour });
    await expect(box).toBeHidden();
    await page.getByRole('button', { name: words.fold }).click();
    await expect(box).toBeVisible();
    await box.check();
    await expect(page).toHaveURL(/LABOUR/);
    await expect(page.locator(titleOf).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test('an address that cannot be used opens the nearest view and says so', async ({ page }) => {
  await visit(page, '/explore/?v=1&kind=series&series=VN-21.IIP._T._Z._T..&measure=%3Cb%3E');
  await expect(page.locator('.notice')).toContainText('“<b>”');
  await expect(page.locator(titleOf).first()).toContainText('IIP');
});

test('the table is copied with numbers that a sheet can read', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/explore/?show=table');
  await page.getByRole('button', { name: 'Sao chép bảng' }).click();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  const head = rows[0]?.split('\t') ?? [];
  const at = head.findIndex((name) => name.endsWith('[số]'));
  expect(at).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows.slice(1)) expect(row.split('\t')[at]).toMatch(/^-?\d+(\.\d+)?$/);
});
