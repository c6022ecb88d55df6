import { svgOf } from '../../src/export/svg';
import { contextOf } from '../../src/model/context';
import { figureModel } from '../../src/figure/figureModel';
import { sheetOf } from '../../src/sheet/sheet';
import { pixelsOf, PRESET_IDS, PRESETS, type PresetId } from '../../src/sheet/sheetSizes';
import { readyFigures } from '../../src/explore/readyFigures';
import { assembleDataset } from '../../src/dataset/dataset';
import { readPackage } from '../../src/build/readPackage';
import { LOCALES, type Locale } from '../../src/i18n/locale';
import { faultsSeen } from './faults';
import { expect, test } from './support';

const DATASET = assembleDataset(readPackage('data'));

/** Every ready figure at a preset, drawn as its file is, with the fonts of the page instead of the file's own. */
function drawings(locale: Locale, preset: PresetId): { name: string; svg: string }[] {
  const ctx = contextOf(DATASET, locale);
  return readyFigures(ctx).flatMap(({ name, spec }) => {
    const model = figureModel(ctx, spec);
    if (!model) return [];
    const sheet = sheetOf(model, { locale, size: PRESETS[preset], background: 'light' });
    return [{ name, svg: svgOf(sheet, { lettering: { kind: 'page' }, manifest: null }) }];
  });
}

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
      for (const { name, svg } of all) {
        await page.evaluate((text) => {
          document.body.innerHTML = `<div id="root">${text}</div>`;
        }, svg);
        expect.soft(await page.evaluate(faultsSeen, 0), name).toEqual([]);
      }
    });
  }
}
