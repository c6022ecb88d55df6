import { focusedId, focusSeen } from './focus';
import { expect, test, visit } from './support';

test('the search opens on the slash, finds without accents and leads to the part', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const input = dialog.getByRole('combobox');
  await expect(input).toBeFocused();
  await input.fill('dien');
  const options = dialog.getByRole('option');
  await expect(options.first()).toContainText('Điện sản xuất');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByRole('status')).toContainText('kết quả');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => focusedId(page)).toBe('dumbbell-output');
  await expect(page.locator('#dumbbell-output')).toBeInViewport();
  await expect(page.locator('h1')).toContainText('24,46');
});

test('a result leads to another page and its part', async ({ page }) => {
  await visit(page, '/en/targets/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('nha may xi');
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/period\//);
  await expect.poll(() => focusedId(page)).toBe('plants');
  await expect(page.locator('#plants')).toBeInViewport();
});

test('the arrows choose a result; a query without one says so', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const input = dialog.getByRole('combobox');
  await input.fill('quy 1');
  await expect(dialog.getByRole('option').first()).toContainText('Quý I/2024');
  await input.fill('2024');
  const options = dialog.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await options.nth(1).getAttribute('id');
  await expect(input).toHaveAttribute('aria-activedescendant', second ?? '?');
  await input.fill('qwertyuiop');
  await expect(dialog.getByRole('status')).toContainText('“qwertyuiop”');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
});

test('the search loses no letter, however fast one types', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('/');
  const input = page.getByRole('dialog').getByRole('combobox');
  await expect(input).toBeFocused();
  await page.keyboard.type('dau diesel nhien lieu');
  await expect(input).toHaveValue('dau diesel nhien lieu');
});

test('Escape closes the search and gives the focus back to where it was', async ({ page }) => {
  await visit(page, '/');
  const chip = page.getByRole('link', { name: '8 tháng', exact: true });
  const button = page.getByRole('button', { name: 'Tìm chỉ tiêu…' });
  const dialog = page.getByRole('dialog');
  for (const [from, key] of [
    [chip, '/'],
    [button, 'Enter'],
  ] as const) {
    await from.focus();
    await page.keyboard.press(key);
    await expect(dialog.getByRole('combobox')).toBeFocused();
    expect.soft(await page.evaluate(focusSeen)).toBe('seen');
    await dialog.getByRole('combobox').fill('xi');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(from).toBeFocused();
  }
});

test('the slash is a slash where somebody writes', async ({ page }) => {
  await visit(page, '/targets/');
  const field = page.getByLabel('Mục tiêu thử, %');
  await field.focus();
  await page.keyboard.press('/');
  await expect(field).toHaveValue(/\//);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
