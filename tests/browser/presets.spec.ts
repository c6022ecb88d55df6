import { faceOf } from '../../src/export/face';
import { loadWebFonts } from '../../src/export/fonts';
import { svgOf } from '../../src/export/svg';
import { contextOf } from '../../src/model/context';
import { figureModel } from '../../src/figure/figureModel';
import { sheetOf, type Sheet } from '../../src/sheet/sheet';
import { pixelsOf, PRESET_IDS, PRESETS, type PresetId } from '../../src/sheet/sheetSizes';
import { textWidth } from '../../src/metrics/measure';
import { readyFigures } from '../../src/explore/readyFigures';
import { assembleDataset } from '../../src/dataset/dataset';
import { DATA_DIR } from '../../src/build/folders';
import { readPackage } from '../../src/build/readPackage';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { faultsSeen } from './faults';
import { expect, test } from './support';

const DATASET = assembleDataset(readPackage(DATA_DIR));

function sheets(locale: Locale, preset: PresetId): { name: string; sheet: Sheet }[] {
  const ctx = contextOf(DATASET, locale);
  return readyFigures(ctx).flatMap(({ name, spec }) => {
    const model = figureModel(ctx, spec);
    if (!model) return [];
    return [{ name, sheet: sheetOf(model, { locale, size: PRESETS[preset], background: 'light' }) }];
  });
}

/** Every ready figure at a preset, drawn as its file is, with the fonts of the page instead of the file's own. */
const drawings = (locale: Locale, preset: PresetId): { name: string; svg: string }[] =>
  sheets(locale, preset).map(({ name, sheet }) => ({
    name,
    svg: svgOf(sheet, { lettering: { kind: 'page' }, manifest: null }),
  }));

for (const preset of PRESET_IDS) {
  for (const locale of LOCALES) {
    test(`no label meets another or the edge: every ready figure, ${preset}, ${locale}`, async ({ page }) => {
      const { width, unit } = PRESETS[preset];
      await page.setViewportSize({ width: Math.ceil(pixelsOf(width, unit)) + 60, height: 900 });
      const all = drawings(locale, preset);
      expect(all.length).toBeGreaterThan(30);
      // A page of the site with its fonts and without its program, which would draw it anew.
      await page.goto(`/embed/${all[0]?.name ?? ''}/`);
      await page.evaluate(async () => {
        const faces = ['400 1em Inter', '600 1em Inter', '600 1em "Source Serif 4"'];
        await Promise.all(faces.map((face) => document.fonts.load(face)));
      });
      // All below one another, each under its name, which a fault tells.
      await page.evaluate((figures) => {
        const places = figures.map(({ name, svg }) => `<div id="${name}">${svg}</div>`);
        document.body.innerHTML = `<div id="root">${places.join('')}</div>`;
      }, all);
      await expect(page.locator('#root > div > svg')).toHaveCount(all.length);
      expect(await page.evaluate(faultsSeen, 0)).toEqual([]);
    });
  }
}

test('in its own fonts a file’s text is as wide as it was measured', async ({ page }) => {
  const fonts = await loadWebFonts();
  for (const { name, sheet } of sheets('vi', 'article')) {
    await page.setContent(svgOf(sheet, { lettering: { kind: 'embedded', fonts }, manifest: null }));
    const seen = await page.evaluate(async () => {
      const texts = [...document.querySelectorAll('text')];
      // A face is asked for by the text that is set in it.
      texts.forEach((text) => text.getComputedTextLength());
      await document.fonts.ready;
      return texts.map((text) => [text.textContent, text.getComputedTextLength()] as const);
    });
    const items = sheet.items.flatMap((item) => (item.type === 'text' ? [item] : []));
    expect(seen.map(([text]) => text)).toEqual(items.map(({ text }) => text));
    const wrong = items.flatMap((item, i) => {
      const [measured, drawn] = [textWidth(item.text, item.size, faceOf(item)), seen[i]?.[1] ?? 0];
      return Math.abs(measured - drawn) > 0.1 + 0.001 * measured
        ? [`${item.text}: ${measured}, ${drawn}`]
        : [];
    });
    expect.soft(wrong, name).toEqual([]);
  }
});
