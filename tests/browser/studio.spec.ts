import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, goTo, plain, test, visit } from './support';

const SPEC = 'v=1&kind=dumbbell&area=VN-21&indicator=OUTPUT&period=2024-01--P2M';
const STUDIO = `/figure/?${SPEC}`;

const download = async (page: Page, name: string): Promise<Download> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.studio-side').getByRole('button', { name, exact: true }).click(),
  ]);
  return file;
};

const bytesOf = async (file: Download): Promise<Buffer> => readFile(await file.path());

test('the foot of a figure leads to the studio by a plain link', async ({ page }) => {
  await visit(page, '/');
  const link = page.locator('#dumbbell-output').getByRole('link', { name: /^Tải về/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/figure\/\?v=1&kind=dumbbell&/);
  await expect(page.locator('.preview svg')).toBeVisible();
});

test('files arrive, each of the kind that it says', async ({ page }) => {
  await visit(page, STUDIO);
  const kinds: readonly [button: string, ending: RegExp, begins: string][] = [
    ['SVG', /-vi\.svg$/, '<svg '],
    ['PNG 1×', /-vi\.png$/, '\x89PNG'],
    ['Tải về PNG 2×', /@2x\.png$/, '\x89PNG'],
    ['PNG 4×', /@4x\.png$/, '\x89PNG'],
    ['PDF', /\.pdf$/, '%PDF-'],
    ['XLSX', /\.xlsx$/, 'PK'],
    ['CSV', /-vi\.csv$/, 'id,label,area,'],
    // A byte order mark in UTF-8, and the separator of a Vietnamese Excel.
    ['CSV cho Excel', /-vi-excel\.csv$/, '\xef\xbb\xbfid;label;area;'],
    ['ZIP', /\.zip$/, 'PK'],
    ['JSON', /\.json$/, '{'],
  ];
  for (const [button, ending, begins] of kinds) {
    const file = await download(page, button);
    const bytes = await bytesOf(file);
    expect.soft(file.suggestedFilename()).toMatch(ending);
    expect.soft(bytes.toString('latin1').startsWith(begins), button).toBe(true);
    // The width of a PNG stands at its 16th byte: an article's figure has 760 pixels at 1×.
    const [, scale] = /PNG (\d)×$/.exec(button) ?? [];
    if (scale !== undefined) expect.soft(bytes.readUInt32BE(16), button).toBe(760 * Number(scale));
    await expect(page.locator('.studio-side .action-result')).toHaveText(/^Đã tải /);
  }
});

test('a file that is given back opens its figure, and says that nothing was revised', async ({ page }) => {
  await visit(page, `${STUDIO}&x.title=C%E1%BB%A7a%20t%C3%B4i&x.ground=dark`);
  for (const button of ['SVG', 'Tải về PNG 2×']) {
    const file = await download(page, button);
    const buffer = await bytesOf(file);
    await visit(page, '/figure/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: file.suggestedFilename(), mimeType: '', buffer });
    await expect(page.getByText('Bộ số liệu vẫn như khi tệp được làm ra.')).toBeVisible();
    await expect(page.locator('.preview svg.sheet-dark')).toContainText('Của tôi');
  }
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.svg',
    mimeType: '',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="slipped"</script></svg>',
    ),
  });
  await expect(page.getByText('Tệp này không phải do Chỉ Số làm ra')).toBeVisible();
  expect(await page.title()).not.toBe('slipped');
});

test('the clipboard gets a link that names every field of the figure and no default, and a table', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, STUDIO);
  const side = page.locator('.studio-side');
  const held = () => page.evaluate(() => navigator.clipboard.readText());
  await side.getByRole('button', { name: 'Liên kết', exact: true }).click();
  await expect(side.locator('.action-result')).toHaveText('Đã sao chép: Liên kết.');
  expect(await held()).toMatch(/\/figure\/\?v=1&kind=[^ ]*$/);
  expect(await held()).not.toContain('x.');
  await side.getByRole('button', { name: 'Bảng', exact: true }).click();
  await expect(side.locator('.action-result')).toHaveText('Đã sao chép: Bảng.');
  // Both levels have a column of units beside them, and a range has two columns.
  const lines = (await held()).split('\n').map((line) => line.split('\t'));
  expect(lines[0]?.length).toBe(10);
  expect(lines.map((cells) => cells[1]).slice(1)).toContain('744');
  await side.getByRole('button', { name: 'Hình', exact: true }).click();
  await expect(side.locator('.action-result')).toHaveText('Đã sao chép: Hình.');
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual([
    'image/png',
  ]);
});

test('choices stand in the address, and going back undoes them', async ({ page }) => {
  await visit(page, STUDIO);
  await page.getByRole('radio', { name: /^Vuông/ }).check();
  await expect(page).toHaveURL(/x\.size=square/);
  await page.getByRole('button', { name: 'Tối', exact: true }).click();
  await expect(page).toHaveURL(/x\.ground=dark/);
  await page.goBack();
  await expect(page).not.toHaveURL(/x\.ground/);
  await expect(page.locator('.preview svg.sheet-light')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^Bài báo/ })).toBeChecked();
});

test('what cannot be used is said and shown as text, and nothing of it runs', async ({ page }) => {
  const evil = encodeURIComponent('<img src=x onerror=alert(1)>\u202e<script>alert(2)</script>');
  await visit(page, `${STUDIO}&x.title=${evil}&x.size=9x9`);
  await expect(page.getByRole('alert')).toContainText('x.size = “9x9”: không hợp lệ');
  await expect(page.locator('.preview svg')).toContainText('<script>alert(2)</script>');
  expect(await page.locator('#root :is(script, img)').count()).toBe(0);
  await visit(page, `${STUDIO}&x.title=${'a'.repeat(2000)}`);
  await expect(page.getByRole('alert')).toContainText('x.title: quá dài');
});

test('an address that is no figure says so and offers the ready ones', async ({ page }) => {
  const isRefused = async (query: string): Promise<void> => {
    await expect.soft(page.getByRole('alert'), query).toBeVisible();
    await expect.soft(page.locator('.ready-list a').first(), query).toBeVisible();
  };
  await visit(page, '/figure/?kind=<b>');
  await isRefused('kind=<b>');
  expect(await page.locator('#root b').count()).toBe(0);
  for (const query of [
    `kind=lines&area=${'A'.repeat(5000)}`,
    'v=9&kind=lines',
    'kind=lines&area=XX&indicator=IIP&year=2024',
  ]) {
    // As when the address is changed on the page, from one that can be used.
    await goTo(page, STUDIO);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await goTo(page, `/figure/?${query}`);
    await isRefused(query);
  }
});

test('figures are kept, packed into one zip, taken out and put back', async ({ page }) => {
  await visit(page, '/');
  for (const part of ['#dumbbell-output', '#lines-iip'])
    await page.locator(part).getByRole('button', { name: /^Giữ/ }).click();
  await page.getByRole('link', { name: 'Giỏ hình: 2' }).click();
  await expect(page.locator('.basket-item')).toHaveCount(2);
  const first = plain(await page.locator('.basket-item a').first().innerText());
  await page.locator('.basket-item').first().getByRole('button', { name: /^Bỏ/ }).click();
  await expect(page.locator('.basket-item')).toHaveCount(1);
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(page.locator('.basket-item a').first()).toHaveText(first);
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tất cả (zip)' }).click(),
  ]);
  const bytes = await bytesOf(zip);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['README.md', 'datapackage.json', '@2x.png', '.csv'])
    expect(bytes.includes(name), name).toBe(true);
});

/** Puts figures into the basket of the page's browser, as earlier visits would have. */
async function keep(page: Page, items: readonly string[]): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem('chi-so.basket', JSON.stringify({ version: 1, items: kept }));
  }, items);
}

test('a picture too large to be drawn is left out of the zip and named; the others are in it', async ({
  page,
}) => {
  await keep(page, [`${SPEC}&x.v=1&x.size=4000x4000&x.title=To`, SPEC]);
  await visit(page, '/basket/');
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tất cả (zip)' }).click(),
  ]);
  const bytes = await bytesOf(zip);
  expect(bytes.includes('-vi@2x.png')).toBe(true);
  expect(bytes.includes('-vi-2@2x.png')).toBe(false);
  await expect(page.getByRole('alert')).toHaveText(
    'Không có trong tệp: “To”. PNG 2× của khổ này lớn hơn mức trình duyệt vẽ được. Hãy chọn mức nhỏ hơn, hoặc SVG.',
  );
});

test('packing that is cancelled gives nothing, and says so', async ({ page }) => {
  await keep(page, [SPEC]);
  await visit(page, '/basket/');
  // What it needs comes only after it was cancelled.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/basketZip/, async (route) => {
    await held;
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByRole('button', { name: 'Tải tất cả (zip)' }).click();
  await page.getByRole('button', { name: 'Hủy' }).click();
  release();
  await expect(page.getByText('Đã hủy, không tải gì.')).toBeVisible();
  expect(downloads).toBe(0);
});
