import type { Page, Response } from '@playwright/test';
import { faultsSeen, LEAST_TYPE } from './faults';
import { paleTexts, SETTINGS, violations } from './hindrances';
import { breaches, firstDifference, watchPolicy } from './served';
import { ADDRESSES, alive, expect, prerendered, test, THEMES } from './support';

// What holds of every page is asked of it in one visit: opening it takes longer than most of the questions.

const WIDTHS = [390, 768, 1440];
/** A window of 1440 px at 200 %, and of 1280 px at 400 % (WCAG 1.4.10): type is that much larger on the screen. */
const ZOOMED = [720, 320];

/** The page has come alive as it was served, and nothing that its policy forbids was tried. */
async function expectAsServed(page: Page, response: Response | null): Promise<void> {
  const { pathname } = new URL(page.url());
  expect.soft(await page.evaluate(firstDifference, (await response?.text()) ?? ''), pathname).toBe('');
  expect.soft(await breaches(page), pathname).toBe('');
}

for (const [i, address] of ADDRESSES.entries())
  test(`everything has its room and nothing stands in anybody's way: ${address}`, async ({ page }) => {
    const found = new Map<string, string[]>();
    const look = async (width: number, where: string): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await page.evaluate(faultsSeen, ZOOMED.includes(width) ? 0 : LEAST_TYPE))
        found.set(fault, [...(found.get(fault) ?? []), `${width} px ${where}`]);
    };
    await watchPolicy(page);
    const response = await page.goto(address);
    await alive(page);
    // What a query asks for is not what was served.
    if (!address.includes('?')) await expectAsServed(page, response);
    await page.evaluate(() => document.fonts.ready);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await look(width, colorScheme);
        if (!SETTINGS[i % 2]?.some((one) => one.width === width && one.colorScheme === colorScheme)) continue;
        expect.soft(await violations(page), `${width} px ${colorScheme}`).toEqual([]);
        expect.soft(await page.evaluate(paleTexts), `${width} px ${colorScheme}`).toEqual([]);
      }
    }
    for (const width of ZOOMED) await look(width, 'zoomed');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [390, 1440, 320]) await look(width, 'unfolded');
    expect([...found].map(([fault, places]) => `${fault} (${places.join(', ')})`)).toEqual([]);
  });

// Four tests, so that two workers can share the pages.
for (const quarter of [0, 1, 2, 3])
  test(`every other page comes alive as it was served, in silence (${quarter + 1} of 4)`, async ({
    page,
  }) => {
    await watchPolicy(page);
    const seen = new Set<string>(ADDRESSES);
    const paths = (await prerendered(page)).filter((path) => !seen.has(path));
    const mine = paths.filter((_, i) => i % 4 === quarter);
    expect(mine.length).toBeGreaterThan(4);
    for (const path of mine) {
      const response = await page.goto(path);
      await alive(page);
      await expectAsServed(page, response);
    }
  });
