import observations from '../fixtures/article-observations.json' with { type: 'json' };
import { expect, LANGUAGES, plain, test, visit, type Words } from './support';

interface Place {
  /** The part of the opening page that says it. */
  readonly part: string;
  /** The row of its drawing, where it has rows. */
  readonly row?: Words;
  readonly says: Words;
}

const ELECTRICITY: Words = ['Điện sản xuất', 'Electricity'];
const DIESEL: Words = ['Dầu diesel nhiên liệu', 'Diesel fuel'];
const CEMENT: Words = ['Xi măng', 'Cement'];
const PETROL: Words = ['Xăng', 'Petrol'];
const SUGAR: Words = ['Đường kết tinh', 'Crystal sugar'];

const product = (row: Words, vi: string, en: string): Place => ({
  part: '#dumbbell-output',
  row,
  says: [vi, en],
});

/** The observations of the article that the site began with, as each language writes them. */
const PLACES: Readonly<Record<string, Place>> = {
  A01: { part: '#card-products_up', says: ['25 sản phẩm', '25 products'] },
  A02: { part: '#units-projects-bte', says: ['48 dự án', '48 projects'] },
  A03: {
    part: '#units-projects-bte',
    says: ['trong đó 18 có vốn đầu tư nước ngoài (FDI)', 'of which 18 foreign direct investment (FDI)'],
  },
  A04: { part: '#units-projects-bte', says: ['13.370 tỷ đồng', '13,370 billion VND'] },
  A05: { part: '#units-projects-bte', says: ['228,4 triệu USD', '228.4 million USD'] },
  A06: { part: '#card-iip', says: ['+24,46 %', '+24.46%'] },
  A07: { part: '#card-products_up', says: ['14 / 25', '14 / 25'] },
  A08: product(ELECTRICITY, '744 triệu kWh', '744 million kWh'),
  A09: product(ELECTRICITY, '+95 %', '+95%'),
  A10: product(DIESEL, '495,5 nghìn tấn', '495.5 thousand tonnes'),
  A11: product(DIESEL, '+42,9 %', '+42.9%'),
  A12: product(CEMENT, '1,27 triệu tấn', '1.27 million tonnes'),
  A13: product(CEMENT, '+17,9 %', '+17.9%'),
  A14: product(PETROL, '279,8 nghìn tấn', '279.8 thousand tonnes'),
  A15: product(PETROL, '+16,9 %', '+16.9%'),
  A16: product(SUGAR, '17,6 nghìn tấn', '17.6 thousand tonnes'),
  A17: product(SUGAR, '+13,6 %', '+13.6%'),
  A18: { part: '#card-consumption', says: ['T2/2024: +2,14 %', 'Feb 2024 alone: +2.14%'] },
  A19: { part: '#card-consumption', says: ['+21,09 %', '+21.09%'] },
  A20: {
    part: '#card-labour',
    says: ['T2/2024 so với T1/2024: +45,36 %', 'Feb 2024 on Jan 2024: +45.36%'],
  },
  A21: { part: '#card-labour', says: ['+51,9 %', '+51.9%'] },
  A22: { part: '#bullet-all', row: ['IIP', 'IIP'], says: ['+8,0 %', '+8.0%'] },
  A23: { part: '#bullet-all', row: ['VACN', 'VACN'], says: ['+14,9 %', '+14.9%'] },
};

const PLANTS: readonly (readonly Words[])[] = [
  [
    ['Nhà máy xi măng Đại Dương 1', 'Dai Duong 1 cement plant'],
    ['Khu kinh tế Nghi Sơn', 'Nghi Son'],
  ],
  [
    ['Nhà máy may Victory', 'Victory garment factory'],
    ['Sao Vàng', 'Sao Vang'],
  ],
  [
    ['Nhà máy may mặc Leading Star Thanh Hóa', 'Leading Star Thanh Hoa garment factory'],
    ['Khu công nghiệp Bỉm Sơn', 'Bim Son'],
  ],
  [
    ['Nhà máy nguyên phụ liệu giày và giày xuất khẩu (tập đoàn HuaLi)', 'HuaLi'],
    ['Yên Định', 'Yen Dinh'],
  ],
];

/** In large type the percent sign stands a little apart, in any language. */
const joined = (text: string): string => plain(text).replaceAll(' %', '%');

/** A text of the page that can be seen, and where it stands. */
interface Seen {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Names are told by it from what stands below them. */
  readonly weight: string;
}

/** Everything that can be seen of each part: not what is folded away, hidden, or there for screen readers only. */
function seenIn(parts: readonly string[]): Record<string, Seen[]> {
  const look = (selector: string): Seen[] => {
    const seen: Seen[] = [];
    const part = document.querySelector(selector);
    if (!part) return seen;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parentElement.closest('.visually-hidden, .tooltip')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width > 1 && height > 1) {
        const { fontWeight } = getComputedStyle(parentElement);
        seen.push({ text: node.textContent ?? '', left, top, weight: fontWeight });
      }
    }
    return seen;
  };
  return Object.fromEntries(parts.map((part) => [part, look(part)]));
}

/** What a row of a drawing says: from the height of its name down to that of the next name. */
function rowOf(seen: readonly Seen[], name: string): string {
  const start = seen.find(({ text }) => plain(text) === name);
  expect(start, `row “${name}”`).toBeDefined();
  const { left = 0, top = 0, weight } = start ?? {};
  const slack = 10;
  const next = seen
    .filter((one) => Math.abs(one.left - left) < 1 && one.weight === weight && one.top > top + slack)
    .reduce((least, one) => Math.min(least, one.top), Infinity);
  return seen
    .filter((one) => one.top >= top - slack && one.top < next - slack)
    .map(({ text }) => text)
    .join(' ');
}

test('the table of places has every observation of the article', () => {
  expect(Object.keys(PLACES)).toEqual(observations.map(({ id }) => id));
  for (const { id, printed, value, decimals } of observations) {
    const [vi, en] = PLACES[id]?.says ?? ['', ''];
    const digits = printed.split(' ')[0]?.replace('/', ' / ') ?? '';
    expect(vi, id).toContain(digits);
    expect(en.replaceAll(',', ''), id).toContain(value.toFixed(decimals));
  }
});

for (const { lang, home, which } of LANGUAGES) {
  test(`every observation and every plant of the article stands on the opening page (${lang})`, async ({
    page,
  }) => {
    await visit(page, home);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const parts = [...new Set(Object.values(PLACES).map(({ part }) => part)), '#plants'];
      const all = await page.evaluate(seenIn, parts);
      for (const [id, { part, row, says }] of Object.entries(PLACES)) {
        const seen = all[part] ?? [];
        const said = row ? rowOf(seen, row[which]) : seen.map(({ text }) => text).join('');
        expect.soft(joined(said), `${id} in ${part}, ${width} px`).toContain(joined(says[which]));
      }
      const plants = joined((all['#plants'] ?? []).map(({ text }) => text).join(' '));
      for (const word of PLANTS.flat()) expect.soft(plants, `${width} px`).toContain(word[which]);
    }
    await expect(page.locator('#plants li')).toHaveCount(PLANTS.length);
  });
}
