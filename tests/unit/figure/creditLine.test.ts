import { describe, expect, it } from 'vitest';
import { creditLine, printedSite } from '../../../src/figure/creditLine';
import { sheetOf } from '../../../src/sheet/sheet';
import { ownSize, PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import { titleSheet } from '../../../src/sheet/titleSheet';
import { READY } from '../export/support';
import { CONTEXTS } from '../support/frozen';

const SITE = 'https://chi-so.example/so-lieu/';
const small = ownSize(320, 320);
if (!small) throw new Error('320 pixels are within the limits');
const SIZES: readonly SheetSize[] = [PRESETS.article, PRESETS.social, PRESETS.print, small];

const textOf = (items: readonly { readonly type: string; readonly text?: string }[]): string =>
  items.flatMap((item) => item.text ?? []).join(' ');

describe('the credit of a picture', () => {
  it.each(SIZES)('is whole in every ready figure, $width × $height $unit', (size) => {
    expect(READY.length).toBeGreaterThan(60);
    for (const { name, model, locale } of READY) {
      const credit = creditLine(CONTEXTS[locale], model, SITE);
      const [site, licence, day] = credit.split(' · ');
      expect([site, licence], name).toEqual(['chi-so.example/so-lieu', 'CC BY 4.0']);
      expect(day, name).toMatch(/20\d\d$/);
      const sheet = sheetOf(model, { locale, size, background: 'light', credit });
      // A line may end between its words, and does so at a space.
      expect(textOf(sheet.items), name).toContain(credit);
    }
  });

  it('stands on a card without a figure too, which has no day', () => {
    const credit = creditLine(CONTEXTS.vi, null, SITE);
    expect(credit).toBe('chi-so.example/so-lieu · CC BY 4.0');
    const card = titleSheet(
      { title: 'Số liệu', subtitle: 'Thanh Hóa', text: 'Mọi nguồn', credit },
      PRESETS.social,
      'vi',
    );
    expect(textOf(card.items)).toContain(credit);
  });

  it.each([
    ['https://chi-so.example/', 'chi-so.example'],
    ['https://chi-so.example:8080/so-lieu/', 'chi-so.example:8080/so-lieu'],
    // Nobody else can open these.
    ['http://localhost:4173/', null],
    ['http://127.0.0.1:4317/', null],
    ['http://[::1]/', null],
    ['file:///home/site/', null],
    ['', null],
  ])('names the site %j as %j', (site, printed) => {
    expect(printedSite(site)).toBe(printed);
  });
});
