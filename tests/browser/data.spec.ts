import type { Page } from '@playwright/test';
import { readPdf } from './pdf';
import { expect, plain, test, visit } from './support';

const table = (page: Page) => page.getByRole('region', { name: 'Bảng mọi con số' });
const rows = (page: Page) => table(page).locator('tbody tr[data-row]');
const shown = (page: Page) => page.locator('#table [role=status]');
const field = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
/** Of `14 trong 743 con số` the first. */
const count = async (page: Page): Promise<number> =>
  Number(/^[\d.]+/.exec(plain(await shown(page).innerText()))?.[0].replaceAll('.', ''));

test('the table is narrowed down, searched and sorted by keys, and its address holds all of it', async ({
  page,
}) => {
  await visit(page, '/data/');
  const all = await count(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('thuoc la');
  await expect.poll(() => field(page, 'q')).toBe('thuoc la');
  // Also of the last letter: what was found by the first ones is no longer there.
  await expect(rows(page).filter({ hasNotText: 'Thuốc lá' })).toHaveCount(0);
  await expect(rows(page)).not.toHaveCount(0);
  expect(await count(page)).toBeLessThan(all);

  const status = page.locator('.facet').filter({ hasText: 'Tình trạng' }).getByRole('combobox');
  await status.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => field(page, 'status')).toBe('published');
  // An option says how many there are of it.
  const option = plain(await status.locator('option:checked').innerText());
  await expect.poll(() => count(page)).toBe(Number(/\((\d+)\)$/.exec(option)?.[1]));

  const head = page.getByRole('columnheader', { name: 'Giá trị' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => field(page, 'sort')).toBe('-value');

  // Whoever is sent the address sees the same rows in the same order.
  const texts = await rows(page).allInnerTexts();
  await visit(page, page.url());
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(texts);
  await expect(page.getByRole('searchbox')).toHaveValue('thuoc la');

  await page.getByRole('button', { name: 'Bỏ mọi lựa chọn' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => count(page)).toBe(all);
  await expect.poll(() => [field(page, 'q'), field(page, 'status')]).toEqual([null, null]);
});

test('an address that asks for what is not there says so and narrows nothing', async ({ page }) => {
  await visit(page, '/data/');
  const all = await count(page);
  await visit(page, '/data/?area=XX&sort=nothing');
  await expect(page.locator('.notice')).toContainText('Một phần địa chỉ');
  await expect.poll(() => count(page)).toBe(all);
});

test('as of an earlier day only the sources known then are counted and listed', async ({ page }) => {
  await visit(page, '/data/?known=2024-03-15');
  await expect(page.locator('h1')).toHaveText('67 con số từ 9 nguồn');
  await expect(page.locator('.source-list > li')).toHaveCount(9);
});

test('on paper the table has every row, not only those in view', async ({ page }) => {
  await visit(page, '/data/?cols=file');
  // Alive, when nothing says any more that only the first rows stand there.
  await expect(table(page).locator('tfoot')).toHaveCount(0);
  const all = await count(page);
  expect(await rows(page).count()).toBeLessThan(all);
  const { text } = readPdf(await page.pdf({ format: 'A4' }));
  expect(text.replace(/\s/g, '').match(/\.csv:\d/g)).toHaveLength(all);
});
