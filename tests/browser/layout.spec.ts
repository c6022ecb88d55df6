import { faultsSeen, LEAST_TYPE } from './faults';
import { ADDRESSES, expect, test, visit } from './support';

const WIDTHS = [390, 768, 1440];
/** A window of 1440 px at 200 %, and of 1280 px at 400 % (WCAG 1.4.10): type is that much larger on the screen. */
const ZOOMED = [720, 320];

for (const address of ADDRESSES) {
  test(`everything has its room: ${address}`, async ({ page }) => {
    const found = new Map<string, string[]>();
    const look = async (width: number, where: string): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await page.evaluate(faultsSeen, ZOOMED.includes(width) ? 0 : LEAST_TYPE))
        found.set(fault, [...(found.get(fault) ?? []), `${width} px ${where}`]);
    };
    await visit(page, address);
    for (const width of WIDTHS) await look(width, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of WIDTHS) await look(width, 'dark');
    for (const width of ZOOMED) await look(width, 'zoomed');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [390, 1440, 320]) await look(width, 'unfolded');
    expect([...found].map(([fault, places]) => `${fault} (${places.join(', ')})`)).toEqual([]);
  });
}
