import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../src/figure/caption';
import { figureModel } from '../../../src/figure/figureModel';
import { nameOf } from '../../../src/figure/names';
import { ALL_FIGURES } from '../support/figures';
import { AREA, CONTEXTS, DATASET } from '../support/real';

describe('the text that stands for a figure', () => {
  // Of the ten products of two months of 2024 the article prints +95 % for electricity as the highest, −48,3 % for beer
  // as the lowest; of shoes it prints no growth.
  it('says kind, subject, basis, highest, lowest and what is derived', () => {
    const alt = figureModel(CONTEXTS.vi, {
      kind: 'dumbbell',
      area: AREA,
      indicator: 'OUTPUT',
      period: '2024-01-01/P2M',
    })?.alt;
    expect(alt).toMatch(/^Biểu đồ điểm nối/);
    expect(alt).toContain('Sản lượng sản phẩm công nghiệp Thanh Hóa, 2T/2024 so với cùng kỳ; 2T/2023 = 100.');
    expect(alt?.replace(/\u00a0/g, ' ')).toContain(
      'Cao nhất: Điện sản xuất, +95 %. Thấp nhất: Bia, −48,3 %.',
    );
    expect(alt).toContain('Số của năm trước là số suy ra.');
  });

  it('names the target of a year, and a forecast as one', () => {
    const alt =
      figureModel(CONTEXTS.en, { kind: 'lines', area: AREA, indicator: 'IIP', year: '2023' })?.alt ?? '';
    expect(alt).toContain('Target: +17%.');
    expect(alt).toContain('+9.5% (forecast)');
    // The forecast is higher than every published figure, and is not the highest of what was measured.
    expect(alt).toMatch(/Highest: [^.]*\+7\.93%/);
  });

  it('of every figure names the areas it shows, and says nothing twice', () => {
    for (const { model, locale, name } of ALL_FIGURES) {
      const areas = new Set(
        DATASET.observations.filter((o) => model.observations.includes(o.id)).map((o) => o.area),
      );
      expect(areas.size).toBeGreaterThan(0);
      for (const area of areas) {
        const words = nameOf(CONTEXTS[locale], 'areas', area).toLowerCase();
        expect([name, model.alt.toLowerCase()]).toEqual([name, expect.stringContaining(words)]);
      }
      expect(model.alt).not.toMatch(/undefined|null|NaN|\.\.| {2}/);
      const sentences = model.alt.split('. ');
      expect([name, sentences.length]).toEqual([name, new Set(sentences).size]);
    }
  });
});

describe('the words under a picture', () => {
  it('name names the sources and the site', () => {
    for (const { model, locale } of ALL_FIGURES.slice(0, 40)) {
      const caption = captionOf(CONTEXTS[locale], model, model.title);
      for (const source of model.sources) expect(caption).toContain(source.text);
      expect(caption).toMatch(/Chỉ Số\.$/);
    }
  });
});
