import type { Page } from '@playwright/test';
import verdicts from '../fixtures/target-verdicts.json' with { type: 'json' };
import { faultsSeen, LEAST_TYPE } from './faults';
import { readPdf } from './pdf';
import { expect, LANGUAGES, plain, test, visit } from './support';

const panel = (page: Page) => page.locator('.what-if');
const pace = (page: Page) => panel(page).locator('.card-value');
const goalField = (page: Page) => page.getByLabel('Mục tiêu thử, %');
const restField = (page: Page) => page.getByLabel('Nếu các tháng còn lại tăng, %');

/** The two numbers of a range as the page writes it: `do làm tròn: 4,69 – 4,73 %`. */
function rangeIn(text: string): [low: number, high: number] {
  const [low = NaN, high = NaN] = [...text.matchAll(/[−-]?\d+([.,]\d+)?/g)].map(([number]) =>
    Number(number.replace('−', '-').replace(',', '.')),
  );
  return [low, high];
}

/** The pace that the rest of the year needs, worked out here: growth to date `y`, target `g`, share `w`. */
const needed = (y: number, g: number, w: number): number =>
  ((1 + g / 100 - w * (1 + y / 100)) / (1 - w) - 1) * 100;
/** What the year becomes when the rest grows by `r`. */
const reached = (y: number, r: number, w: number): number =>
  (w * (1 + y / 100) + (1 - w) * (1 + r / 100) - 1) * 100;

/** The page says a range around a value, and one narrow enough to say something. */
async function expectAround(page: Page, part: string, value: number): Promise<void> {
  const range = panel(page).locator(part);
  await expect
    .poll(async () => {
      const text = plain(await range.innerText());
      const [low, high] = rangeIn(text);
      return low <= value && value <= high && high - low < 1 ? 'around' : `${value} is not in “${text}”`;
    })
    .toBe('around');
}
const PACE_RANGE = '.answer .note >> nth=0';
const END_RANGE = '.answer >> nth=1 >> .note';

/** Growth of Thanh Hóa's industry in the first two months of 2024, and its target for that year. */
const TO_DATE = 24.46;
const TARGET = 8.0;
const EQUAL = 2 / 12;

for (const { lang, home, which } of LANGUAGES) {
  const digitsOf = (value: number, decimals?: number): string => {
    const digits = decimals === undefined ? String(value) : value.toFixed(decimals);
    return which === 0 ? digits.replace('.', ',') : digits;
  };

  for (const address of ['targets/', 'targets/brief/']) {
    test(`every target has the verdict that its values allow: ${home}${address}`, async ({ page }) => {
      await visit(page, home + address);
      const rows = page.locator('.target-row');
      await expect(rows.getByRole('rowheader')).toHaveText(verdicts.map(({ name }) => name[lang]));
      await expect(rows.locator('.verdict')).toHaveText(verdicts.map(({ word }) => word[lang]));
      for (const [i, { target, gapText, rangeText }] of verdicts.entries()) {
        const cells = plain(await rows.nth(i).innerText());
        expect.soft(cells).toContain(digitsOf(target.value, target.decimals));
        expect.soft(cells).toContain(plain(gapText[lang]));
        expect.soft(cells).toContain(plain(rangeText[lang]));
      }
    });
  }

  test(`every verdict says why: ${home}targets/`, async ({ page }) => {
    await visit(page, `${home}targets/`);
    const whys = page.locator('.target-why');
    await expect(whys).toHaveCount(verdicts.length);
    for (const [i, { name, target, actual }] of verdicts.entries()) {
      const why = whys.nth(i);
      await expect(why.locator('summary')).toHaveAccessibleName(new RegExp(name[lang]));
      await why.locator('summary').click();
      await expect(why.getByRole('listitem').first()).toBeVisible();
      await expect.soft(why).toContainText(digitsOf(target.value, target.decimals));
      if (actual) await expect.soft(why).toContainText(digitsOf(actual.value));
    }
  });
}

test('the pace is what the formula gives, with the share that the reader chooses, and the address carries it', async ({
  page,
}) => {
  await visit(page, '/targets/');
  await panel(page).getByLabel('Mục tiêu', { exact: true }).selectOption('IIP-2024');
  await panel(page).getByLabel('Sau kỳ').selectOption('2');
  await expect(pace(page)).toHaveText(/^≈ \+4,7\s%$/);
  expect(needed(TO_DATE, TARGET, EQUAL)).toBeCloseTo(4.708, 3);
  await expectAround(page, PACE_RANGE, 4.708);

  await panel(page).getByRole('slider').fill('13.7');
  await expect(pace(page)).toHaveText(/^≈ \+5,4\s%$/);
  expect(needed(TO_DATE, TARGET, 0.137)).toBeCloseTo(5.387, 3);
  await expectAround(page, PACE_RANGE, 5.387);
  await expectAround(page, END_RANGE, reached(TO_DATE, TARGET, 0.137));
  await expect(page).toHaveURL(/[?&]target=IIP-2024(&|$)/);
  await expect(page).toHaveURL(/[?&]after=2(&|$)/);
  await expect(page).toHaveURL(/[?&]share=13\.7(&|$)/);

  const said = plain(await panel(page).innerText());
  const fresh = await page.context().newPage();
  await visit(fresh, page.url());
  await expect(pace(fresh)).toHaveText(/^≈ \+5,4\s%$/);
  expect(plain(await panel(fresh).innerText())).toBe(said);
  await expect(fresh.getByRole('slider')).toHaveValue('13.7');
  await fresh.close();

  // The other language says the same, and keeps what was chosen.
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/targets\/\?.*target=IIP-2024.*share=13\.7/);
  await expect(pace(page)).toHaveText('≈ +5.4%');
  await expect(page.getByRole('slider')).toHaveValue('13.7');
});

test('a rate is taken with a comma or a point, and nonsense is refused in words', async ({ page }) => {
  await visit(page, '/targets/?target=IIP-2024&after=2');
  const answers = async (): Promise<string[]> =>
    (await panel(page).locator('.answer').allInnerTexts()).map((text) => plain(text));
  const usual = await answers();

  await goalField(page).fill('8,5');
  await expect(page).toHaveURL(/[?&]goal=8\.5(&|$)/);
  await expectAround(page, PACE_RANGE, needed(TO_DATE, 8.5, EQUAL));
  const withComma = await answers();
  expect(withComma).not.toEqual(usual);
  await goalField(page).fill('9');
  await expect.poll(answers).not.toEqual(withComma);
  await goalField(page).fill('8.5');
  await expect.poll(answers).toEqual(withComma);

  await restField(page).fill('2,25');
  await expect(page).toHaveURL(/[?&]rest=2\.25(&|$)/);
  await expectAround(page, END_RANGE, reached(TO_DATE, 2.25, EQUAL));
  const good = await answers();

  for (const [field, sound] of [
    [goalField(page), '8,5'],
    [restField(page), '2,25'],
  ] as const) {
    for (const nonsense of ['abc', '1e3', '8,5,5', '99999', '<b>1</b>']) {
      await field.fill(nonsense);
      await expect.soft(page.getByRole('alert')).toContainText(`“${nonsense}”`);
      await expect.soft(field).toHaveAttribute('aria-invalid', 'true');
      await expect.soft(field).toHaveAccessibleDescription(/không dùng được/);
      expect.soft(await answers()).toEqual(good);
    }
    await field.fill(sound);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await answers()).toEqual(good);
  }
  await expect(page).toHaveURL(/goal=8\.5&rest=2\.25|rest=2\.25&goal=8\.5/);
  await page.reload();
  await expect.poll(answers).toEqual(good);
});

test('one button leads back to the defaults', async ({ page }) => {
  await visit(page, '/targets/');
  const usual = plain(await panel(page).innerText());
  await visit(page, '/targets/?target=IIP-2024&after=3&share=20&goal=9&rest=1&year=2023');
  await expect.poll(async () => plain(await panel(page).innerText())).not.toBe(usual);
  await panel(page).getByRole('button', { name: 'Về mặc định' }).click();
  await expect.poll(async () => plain(await panel(page).innerText())).toBe(usual);
  // The path of the year is another choice.
  await expect(page).toHaveURL('/targets/?year=2023');
});

test('years are laid over each other as the reader likes, and the address carries them', async ({ page }) => {
  await visit(page, '/targets/');
  const drawing = page.locator('#lines-iip .stage:visible svg');
  const marks = () => drawing.locator('[data-mark]').count();
  const before = await marks();
  await page.getByRole('checkbox', { name: '2023' }).check();
  await expect(page).toHaveURL(/[?&]over=2023(&|$)/);
  await expect(drawing).toContainText('2023: +5,06');
  expect(await marks()).toBeGreaterThan(before);
  await page.getByLabel('Năm', { exact: true }).selectOption('2023');
  await expect(page).toHaveURL(/[?&]year=2023(&|$)/);
  await expect(page).not.toHaveURL(/over=2023/);
  await expect(drawing).toContainText(/\+5,06\s%/);
});

for (const { lang, home, which } of LANGUAGES) {
  test(`the briefing is one sheet of A4 with everything on it (${lang})`, async ({ page }) => {
    await visit(page, `${home}targets/brief/`);
    const sheet = readPdf(await page.pdf({ format: 'A4' }));
    expect.soft(sheet.pages, 'pages of A4').toBe(1);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    for (const part of ['.site-head', '.site-foot', '.page-actions'])
      await expect.soft(page.locator(part)).toBeHidden();
    expect.soft(await page.evaluate(faultsSeen, LEAST_TYPE)).toEqual([]);

    // Everything that the page says on paper can be read back from the sheet.
    const bare = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, '');
    const words = await page
      .locator('.brief')
      .evaluate((brief) =>
        [...brief.querySelectorAll('h1, h2, p, th, td, li, text')].flatMap((one) =>
          one.checkVisibility()
            ? one instanceof HTMLElement
              ? one.innerText.split('\n')
              : [one.textContent]
            : [],
        ),
      );
    expect(words.length).toBeGreaterThan(60);
    for (const line of words) expect.soft(sheet.text).toContain(bare(line));
    for (const { name, word } of verdicts) {
      expect.soft(sheet.text).toContain(bare(name[lang]));
      expect.soft(sheet.text).toContain(bare(word[lang]));
    }
    expect.soft(sheet.text).toContain(['Nguồn:', 'Source:'][which]);
    const controls = [
      'Tổng quan',
      'In hoặc lưu PDF',
      'Theo máy',
      'Overview',
      'Print or save',
      'As the device',
    ];
    for (const control of controls) expect.soft(sheet.text).not.toContain(bare(control));
    expect(sheet.text).not.toContain('\ufffd');
  });
}

test('the briefing opens from the targets and leads back', async ({ page }) => {
  await visit(page, '/targets/');
  await page.getByRole('link', { name: 'Bản tóm tắt một trang' }).click();
  await expect(page).toHaveURL('/targets/brief/');
  await expect(page.getByRole('button', { name: 'In hoặc lưu PDF' })).toBeVisible();
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.print = () => {
          resolve('printed');
        };
      }),
  );
  await page.getByRole('button', { name: 'In hoặc lưu PDF' }).click();
  expect(await printed).toBe('printed');
  await page.getByRole('link', { name: 'Về trang mục tiêu' }).click();
  await expect(page).toHaveURL('/targets/');
});
