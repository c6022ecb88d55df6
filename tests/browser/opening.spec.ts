import type { Page } from '@playwright/test';
import { alive, expectLoaded as expect, freshTest as test, plain } from './support';

/** Links whose views are not those of the HTML that answers them, with words that only the right view has. */
const LINKS = [
  {
    address:
      '/explore/?v=1&kind=compare&series=VN-21.OUTPUT._T.DIESEL._T..*VN-21.OUTPUT._T.PETROL._T..&a=2024-01--P2M&b=2023-01--P2M',
    opening: 'Đang mở theo lựa chọn',
    right: /Dầu diesel/i,
  },
  { address: '/en/explore/?show=table', opening: 'Opening what the link', right: /Find in the table/ },
  { address: '/en/?known=2024-03-05', opening: 'Opening what the link', right: /5 March 2024/ },
  { address: '/targets/?year=2023', opening: 'Đang mở theo lựa chọn', right: /2023/ },
  { address: '/data/?q=xi+mang', opening: 'Đang mở theo lựa chọn', right: /xi măng/i },
] as const;

/** Holds the data of the page back until it is told to let them go. */
async function holdData(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.(csv|json)$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const shown = async (page: Page): Promise<string> => plain(await page.locator('main').innerText());

for (const { address, opening, right } of LINKS)
  test(`on a slow network a link shows its own view or says that it is coming: ${address}`, async ({
    page,
  }) => {
    const release = await holdData(page);
    const requested = page.waitForRequest(/\.csv$/);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.opening')).toBeVisible();
    expect(await shown(page)).toMatch(opening);
    await expect(page.locator('main h1')).toBeHidden();
    await expect(page).toHaveTitle('Chỉ Số');
    // The page comes alive at once: nobody has moved yet.
    await requested;
    expect(await shown(page)).not.toMatch(right);
    release();
    await expect(page.locator('html')).not.toHaveAttribute('data-opening', /.*/);
    // In the moment in which it is seen it is the right one.
    expect(await shown(page)).toMatch(right);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.opening')).toBeHidden();
    await expect(page).toHaveTitle(/ · Chỉ Số$/);
    await alive(page);
  });

test('the first view that a reader sees is never that of another link', async ({ page }) => {
  // Every title that was in sight, frame by frame.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      const title = document.querySelector('.explore-result h2');
      if (title?.checkVisibility({ checkVisibilityCSS: true })) seen.add(title.textContent);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(LINKS[0].address);
  await expect(page.locator('html')).not.toHaveAttribute('data-opening', /.*/);
  await alive(page);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('32,07');
});

test('what does not decide the view hides nothing; a link away ends the waiting', async ({ page }) => {
  const release = await holdData(page);
  await page.goto('/explore/?utm_source=bulletin&fbclid=x', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).not.toHaveAttribute('data-opening', /.*/);
  await expect(page.locator('main h1')).toBeVisible();
  await page.goto('/explore/?show=table', { waitUntil: 'domcontentloaded' });
  await page.locator('.opening a').click();
  await expect(page).toHaveURL('/explore/');
  await expect(page.locator('main h1')).toBeVisible();
  release();
});
