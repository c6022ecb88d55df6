import { expect, freshTest, plain } from './support';

/** More than are checked in the page itself. */
const MONTHS = 6000;

/** Months long gone, told by a source of the package: none of them can disagree with what it has. */
const month = (i: number, value: string, column: string): string =>
  `VN,IIP,B,_Z,_T,${1400 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},G1,ACTUAL,${value},PERCENT,0,A,nso-iip,${column},"${value} %",`;

const many = Array.from({ length: MONTHS }, (_, i) => month(i, '1.5', 'column: previous month'));
/** The first seven again in another place, with another number. */
const planted = Array.from({ length: 7 }, (_, i) => month(i, '9.5', 'passage 2'));

freshTest.describe('a large dataset', () => {
  // The pages stand there as they were built, for the data that they were built with.
  freshTest.use({ forgiven: /hydrat|Minified React error/i });

  freshTest('is cross-checked in a thread of its own while the page answers', async ({ page }) => {
    await page.route(/\/assets\/nso-iip-[^/]*\.csv$/, async (route) => {
      const response = await route.fetch();
      const body = [(await response.text()).trimEnd(), ...many, ...planted, ''].join('\n');
      await route.fulfill({ response, body });
    });
    await page.goto('/checks/');
    const found = async (): Promise<number> =>
      Number(/^\d+/.exec(plain(await page.locator('h1').innerText()))?.[0]);
    const before = await found();
    const [worker] = await Promise.all([page.waitForEvent('worker'), page.mouse.move(3, 3)]);
    // The page has its turns while the thread has not come back.
    const turns = page.evaluate(() => {
      const turned = { times: 0 };
      setInterval(() => (turned.times += 1));
      return Object.assign(window, { turned }).turned.times;
    });
    expect(await turns).toBe(0);
    await expect.poll(found, { timeout: 60_000 }).toBe(before + planted.length);
    expect(
      await page.evaluate(() => (window as { turned?: { times: number } }).turned?.times),
    ).toBeGreaterThan(10);
    // A thread that has answered is let go.
    await expect.poll(() => page.workers().includes(worker)).toBe(false);
    await page.locator('.facet').filter({ hasText: /^Kỳ/ }).getByRole('combobox').selectOption('1400-01');
    await expect(page.locator('.finding')).toHaveCount(1);
    await expect(page.locator('.finding')).toContainText('+9,5');
  });
});
