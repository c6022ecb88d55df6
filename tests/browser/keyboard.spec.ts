import type { Locator, Page } from '@playwright/test';
import { focusedId, focusSeen } from './focus';
import { expect, plain, stageOf, test, visit } from './support';

/** The stop that has the focus, as it was numbered. */
function focusReached(): { stop: string | undefined; inDate: boolean } {
  const focused = document.activeElement as HTMLElement | null;
  return { stop: focused?.dataset['stop'], inDate: focused?.matches('input[type="date"]') ?? false };
}

/** Walks by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${target.toString()}`);
}

for (const address of ['/', '/en/targets/', '/targets/brief/']) {
  test(`Tab goes through everything that can be used, and shows where it is: ${address}`, async ({
    page,
  }) => {
    await visit(page, address);
    const expected = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      return (
        [...all]
          // A mark that repeats the number in words beside it is for the pointer: keys reach the words.
          .filter((one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1')
          .map((one, i) => (one.dataset['stop'] = String(i)))
      );
    });
    const press = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(focusReached);
    };
    for (const [i, stop] of expected.entries()) {
      let reached = await press();
      // A field for a date has stops of its own: day, month, year and the calendar.
      for (let part = 0; part < 4 && reached.inDate && reached.stop === expected[i - 1]; part += 1)
        reached = await press();
      expect(reached.stop).toBe(stop);
      expect.soft(await page.evaluate(focusSeen)).toBe('seen');
    }
  });
}

test('the first stop is the way past the navigation', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(page)).toBe('main');
  await page.keyboard.press('Tab');
  await expect(page.locator('main').getByRole('link').first()).toBeFocused();
});

test('a period is chosen by Tab and Enter; its title is said and the focus stays', async ({ page }) => {
  await visit(page, '/');
  const before = await page.title();
  const chip = page.getByRole('link', { name: 'Quý I', exact: true });
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ky/2024-Q1/');
  await expect(page.locator('h1')).toContainText('Quý I/2024');
  await expect(page).not.toHaveTitle(before);
  await expect(page.getByRole('status').filter({ hasText: await page.title() })).toHaveCount(1);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-current', 'page');
});

/** Where in a drawing the reader is, and what the live region says there. */
function whereAndWhat(stage: Element): string {
  const spot = stage.querySelector('.tooltip-ring');
  const said = stage.querySelector<HTMLElement>('[role="status"][aria-live="polite"]');
  return said?.checkVisibility()
    ? `${spot?.getAttribute('cx')} ${spot?.getAttribute('cy')}: ${said.innerText}`
    : 'nothing is said';
}

/** A figure of every kind, and something that it must say on the way. */
const WALKS: readonly { part: string; name: string; value: string }[] = [
  { part: '#dumbbell-output', name: 'Điện sản xuất', value: '+95 %' },
  { part: '#lines-iip', name: '2T/2024', value: '+24,46 %' },
  { part: '#bars-area-iip', name: 'Cả nước', value: '+5,74 %' },
  { part: '#units-projects-bte', name: '', value: '48 dự án' },
  { part: '#bullet-all', name: 'VACN', value: '+14,9 %' },
  { part: '#card-iip', name: 'IIP', value: '+24,46 %' },
];

test('the arrow keys walk through every figure, whose data are said with name and value', async ({
  page,
}) => {
  await visit(page, '/');
  for (const { part, name, value } of WALKS) {
    await test.step(part, async () => {
      const stage = stageOf(page, part);
      const said = stage.getByRole('status');
      if (part === WALKS[0]?.part) await tabTo(page, stage);
      else await stage.focus();
      await expect(stage).toHaveAttribute('data-interactive', 'true');
      await expect(said).toHaveText('');
      const place = await stage.elementHandle();
      const hear = async (key: string): Promise<string> => {
        await page.keyboard.press(key);
        return place.evaluate(whereAndWhat);
      };
      const walk: string[] = [];
      for (;;) {
        const words = await hear(walk.length % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
        // At the last datum the arrow stays where it is.
        if (walk.at(-1) === words) break;
        walk.push(words);
        expect(walk.length, 'the walk ends').toBeLessThan(60);
      }
      expect(walk.length).toBeGreaterThan(1);
      for (const words of walk) expect.soft(words, 'has a name and a value').toMatch(/: \p{L}.*(\d|—)/u);
      const known = walk.filter((words) => plain(words).includes(name) && plain(words).includes(value));
      expect.soft(known, `says ${name} ${value}`).not.toEqual([]);
      expect.soft(await hear('Home')).toBe(walk[0]);
      expect.soft(await hear('End')).toBe(walk.at(-1));
      expect.soft(await hear('ArrowLeft')).toBe(walk.at(-2));
      await page.keyboard.press('Escape');
      await expect(said).toHaveText('');
      await expect(stage).toBeFocused();
    });
  }
});

test('a table opens and closes by Enter', async ({ page }) => {
  await visit(page, '/');
  const part = page.locator('#dumbbell-output');
  await part.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const row = part.getByRole('row', { name: 'Điện sản xuất' });
  await expect(row).toBeVisible();
  await expect(row).toContainText('744 triệu kWh');
  await expect(row).toContainText(/\+95\s%/);
  await page.keyboard.press('Tab');
  await expect(part.getByRole('region')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
});

test('the theme is chosen by keyboard, stays, and is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, '/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const choice = page.getByLabel('Giao diện');
  await choice.focus();
  await page.keyboard.press('End');
  await expect(choice).toHaveValue('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  // As dark as a device that asks for it.
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/targets/', { waitUntil: 'commit' });
  await page.waitForSelector('h1');
  expect(await ground()).toBe(dark);
  await expect(page.getByLabel('Giao diện')).toHaveValue('dark');
});

test.describe('targets', () => {
  test('the slider moves by arrow keys, and with it the pace and the address', async ({ page }) => {
    await visit(page, '/targets/?target=IIP-2024&after=2');
    const pace = page.locator('.what-if .card-value');
    await expect(pace).toHaveText(/≈ \+4,7\s%/);
    const slider = page.getByRole('slider');
    await slider.focus();
    for (let steps = 0; steps < 30; steps += 1) await page.keyboard.press('ArrowLeft');
    await expect(pace).not.toHaveText(/≈ \+4,7\s%/);
    await expect(page).toHaveURL(/share=13\.7(&|$)/);
    await expect(slider).toHaveAttribute('aria-valuetext', /^13,7\s%$/);
    await expect(pace).toHaveText(/≈ \+5,4\s%/);
    await expect(slider).toBeFocused();
  });

  test('“Vì sao?” opens by Enter', async ({ page }) => {
    await visit(page, '/targets/');
    const why = page.locator('.target-why').first();
    await why.locator('summary').focus();
    await expect(why.locator('summary')).toHaveAccessibleName(/IIP 2025/);
    await page.keyboard.press('Enter');
    await expect(why.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(why.getByRole('listitem').first()).toBeHidden();
  });
});
