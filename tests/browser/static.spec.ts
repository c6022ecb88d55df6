import { ADDRESSES, expect, freshTest as test, plain } from './support';

// The pages are HTML before they are a program: this is what a reader without scripts gets.
test.use({ javaScriptEnabled: false });

test('the opening page reads without scripts', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText(/Hai tháng đầu năm 2024.*24,46\s%/);
  await expect(page.locator('.standfirst')).toContainText('14 trong 25 sản phẩm');
  await expect(page.locator('.card-value')).toHaveText([
    /\+24,46\s%/,
    /\+21,09\s%/,
    /\+51,9\s%/,
    /14\s\/ 25/,
  ]);
  for (const part of [
    '#dumbbell-output',
    '#lines-iip',
    '#bars-area-iip',
    '#units-projects-bte',
    '#bullet-all',
  ]) {
    const drawing = page.locator(`${part} svg.scene:visible`);
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toHaveAttribute('aria-label', /\p{L}/u);
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(20);
  }
});

test('tables and notes unfold without scripts', async ({ page }) => {
  await page.goto('/en/');
  const table = page.locator('#dumbbell-output table');
  await expect(table).toBeHidden();
  await page.locator('#dumbbell-output summary').first().click();
  await expect(table.getByRole('row', { name: 'Electricity' })).toContainText('744 million kWh');
  await page.getByText(/^Notes \(\d+\)$/).click();
  await expect(page.locator('.cards-panel .note').first()).toBeVisible();
});

test('periods, pages and languages are links that work without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Quý I', exact: true }).click();
  await expect(page).toHaveURL('/ky/2024-Q1/');
  await expect(page.locator('h1')).toContainText('Quý I/2024');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/period/2024-Q1/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toContainText('quarter of 2024');
  await page.getByRole('link', { name: 'Targets', exact: true }).click();
  await expect(page).toHaveURL('/en/targets/');
  await expect(page.getByRole('row', { name: 'IIP 2024' })).toContainText('Met');
  await page.locator('.target-why summary').first().click();
  await expect(page.locator('.target-why').first()).toContainText('the target’s period still runs');
  await page.getByRole('link', { name: 'One-page briefing' }).click();
  await expect(page).toHaveURL('/en/targets/brief/');
  await expect(page.locator('h1')).toContainText('IIP 2024');
});

test('every kind of page says something without scripts, and never that it is loading', async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(address);
    const words = plain(await page.locator('main').innerText());
    expect(words, address).not.toMatch(/Đang tải|Loading/);
    // What the basket holds is known to the device alone: without scripts it says what it is for.
    if (address.endsWith('/basket/')) {
      expect(words.length, address).toBeGreaterThan(100);
      continue;
    }
    expect(words.length, address).toBeGreaterThan(500);
    // Figures are drawn; the page of data has its observations in a table, the studio leads to where figures are.
    await expect(
      page
        .locator('main svg.scene:visible, main .data-table tbody tr:visible, main .ready-list a:visible')
        .first(),
      address,
    ).toBeVisible();
  }
});

test('without scripts a page that a query decides says what it shows, and keeps nothing out of sight', async ({
  page,
}) => {
  for (const [address, words] of [
    ['/explore/?v=1&kind=series&series=VN-21.OUTPUT._T.PETROL._T..&measure=level', 'không chạy script'],
    ['/en/?known=2024-03-05', 'No scripts run'],
    ['/targets/?year=2023', 'không chạy script'],
    ['/en/data/?q=cement', 'No scripts run'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('main > noscript > .note'), address).toBeVisible();
    expect(await page.locator('main').innerText(), address).toContain(words);
    await expect(page.locator('.opening'), address).toBeHidden();
    await expect(page.locator('main h1'), address).toBeVisible();
  }
});
