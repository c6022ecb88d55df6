import { expect, test, visit } from './support';

test('values, verdicts and notice follow the day, and a way leads back', async ({ page }) => {
  await visit(page, '/targets/?known=2024-12-19');
  await expect(page.getByRole('status').filter({ hasText: '19/12/2024' })).toBeVisible();
  // The year's growth was printed on 20 December; until then there is only growth to date.
  await expect(page.locator('.targets')).not.toContainText('19,25');
  await page.getByRole('button', { name: 'Về hiện nay' }).click();
  await expect(page.locator('.targets')).toContainText('19,25');
  await expect(page).toHaveURL('/targets/');
  await page.getByLabel('Xem số liệu tại thời điểm').selectOption('2024-12-20');
  await expect(page).toHaveURL('/targets/?known=2024-12-20');
  await expect(page.locator('.targets')).toContainText('19,25');
  await expect(page.locator('.targets')).not.toContainText('18,9');
});

test('a day that does not exist is refused in words', async ({ page }) => {
  await visit(page, '/targets/?known=2024-02-31');
  await expect(page.getByRole('status').filter({ hasText: '2024-02-31' })).toBeVisible();
  await expect(page.locator('.targets')).toContainText('18,9');
});

test('before the first publication the page says so', async ({ page }) => {
  await visit(page, '/targets/?known=2001-01-01');
  await expect(page.getByRole('status').filter({ hasText: '1/1/2001' })).toBeVisible();
});
