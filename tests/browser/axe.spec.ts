import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ADDRESSES, expect, stageOf, test, THEMES, visit } from './support';

interface Setting {
  readonly width: number;
  readonly colorScheme: (typeof THEMES)[number];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line a finding. */
async function violations(page: Page, { width, colorScheme }: Setting): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  const builder = new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ['violations'] });
  // One frame, one origin: the legacy mode needs no second page to put its findings together.
  const found = await builder.setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Texts of drawings are painted, which axe does not look at: their contrast with the panel behind them. */
function paleTexts(): string[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour)
      .slice(0, 3)
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
  };
  /** A picture that leaves brings its own ground, which is the first thing that it paints. */
  const behind = (text: Element): string => {
    const sheet = text.closest('.preview-room svg')?.querySelector('rect');
    const fill = sheet ? getComputedStyle(sheet).fill : 'none';
    return fill === 'none' ? ground(text) : fill;
  };
  const pale = [...document.querySelectorAll('#root svg text')].flatMap((text) => {
    if (!text.checkVisibility()) return [];
    const [dark = 0, bright = 0] = [light(getComputedStyle(text).fill), light(behind(text))].sort(
      (a, b) => a - b,
    );
    const contrast = (bright + 0.05) / (dark + 0.05);
    return contrast < 4.5 ? [`“${text.textContent}”: contrast ${contrast.toFixed(2)}`] : [];
  });
  return [...new Set(pale)];
}

/** Width and theme change different things, so that two settings show all of both; every second page has the other two. */
const SETTINGS: readonly (readonly Setting[])[] = [
  [
    { width: 390, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ],
  [
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ],
];

for (const [i, address] of ADDRESSES.entries()) {
  test(`nothing stands in anybody's way: ${address}`, async ({ page }) => {
    await visit(page, address);
    for (const setting of SETTINGS[i % 2] ?? []) {
      expect.soft(await violations(page, setting), JSON.stringify(setting)).toEqual([]);
      expect.soft(await page.evaluate(paleTexts), JSON.stringify(setting)).toEqual([]);
    }
  });
}

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
    what: 'a number asked',
    address: '/',
    open: async (page) => {
      await page.locator('h1 a[data-ask]').click();
      await expect(page.locator('dialog.ask .ask-uses')).toBeVisible();
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
      for (const setting of SETTINGS[i % 2] ?? [])
        expect.soft(await violations(page, setting), JSON.stringify(setting)).toEqual([]);
    });
  }
});
