import type { Page } from '@playwright/test';
import { SETTINGS, violations } from './hindrances';
import { expect, stageOf, test, visit } from './support';

const STATES: readonly { what: string; address: string; open: (page: Page) => Promise<void> }[] = [
  {
    what: 'the search open',
    address: '/',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog').getByRole('combobox').fill('dien');
      await expect(page.getByRole('option')).not.toHaveCount(0);
    },
  },
  {
    what: 'a table open',
    address: '/',
    open: async (page) => {
      await page.locator('#dumbbell-output summary').first().click();
      await expect(page.locator('#dumbbell-output table')).toBeVisible();
    },
  },
  {
    what: 'a tooltip showing',
    address: '/',
    open: async (page) => {
      const stage = stageOf(page, '#lines-iip');
      await stage.focus();
      await expect(stage).toHaveAttribute('data-interactive', 'true');
      await page.keyboard.press('ArrowRight');
      await expect(stage.locator('.tooltip')).toBeVisible();
    },
  },
  {
    what: 'the lineage of a number open',
    address: '/',
    open: async (page) => {
      await page.locator('h1 a[data-provenance]').click();
      await expect(page.locator('dialog.lineage .lineage-usages')).toBeVisible();
    },
  },
  {
    what: 'a day chosen as of which the page is shown',
    address: '/en/targets/?known=2024-12-20',
    open: async (page) => {
      await expect(page.locator('.known-notice')).toBeVisible();
    },
  },
  {
    what: 'a “Why?” open',
    address: '/en/targets/',
    open: async (page) => {
      await page.locator('.target-why summary').first().click();
      await expect(page.locator('.target-why li').first()).toBeVisible();
    },
  },
  {
    what: 'a refused number',
    address: '/targets/',
    open: async (page) => {
      await page.getByLabel('Mục tiêu thử, %').fill('abc');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    what: 'an address that leads nowhere',
    address: '/ky/2024-Q9/',
    open: async (page) => {
      await expect(page.getByRole('status').filter({ hasText: '2024-Q9' })).toBeVisible();
    },
  },
];

test.describe('in a state that a reader brings about', () => {
  // The host says of an address that leads nowhere that it was not found.
  test.use({ forgiven: /status of 404/ });

  for (const [i, { what, address, open }] of STATES.entries()) {
    test(`nothing stands in anybody's way with ${what}`, async ({ page }) => {
      await visit(page, address);
      await open(page);
      for (const { width, colorScheme } of SETTINGS[i % 2] ?? []) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await violations(page), `${width} px ${colorScheme}`).toEqual([]);
      }
    });
  }
});
