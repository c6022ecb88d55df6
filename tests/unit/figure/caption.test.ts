import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../src/figure/caption';
import { figureModel } from '../../../src/figure/figureModel';
import { nameOf } from '../../../src/model/names';
import { ALL_FIGURES } from '../support/figures';
import { AREA, CONTEXTS, DATASET } from '../support/frozen';

describe('the text that stands for a figure', () => {
  // Of the ten products of two months of 2024 the article prints +95 % for electricity as the highest, −48,3 % for beer
  // as the lowest; of shoes it prints no growth.
  it('says kind, subject, basis, highest, lowest and what is derived', () => {
    const alt = figureModel(CONTEXTS.vi, {
      kind: 'products',
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
      figureModel(CONTEXTS.en, { kind: 'progress', area: AREA, indicator: 'IIP', year: '2023' })?.alt ?? '';
    expect(alt).toContain('Target: +17%.');
    expect(alt).toContain('+9.5% (forecast)');
    // The forecast is higher than every published figure, and is not the highest of what was measured.
    expect(alt).toMatch(/Highest: [^.]*\+7\.93%/);
  });

  it('of areas names each once, and begins no sentence with a small letter', () => {
    const spec = {
      kind: 'rates',
      by: 'area',
      areas: [AREA, 'VN'],
      indicator: 'IIP',
      period: '2023-01-01/P4M',
    } as const;
    const alt = (figureModel(CONTEXTS.vi, spec)?.alt ?? '').replace(/\u00a0/g, ' ');
    expect(alt).toBe(
      'Biểu đồ thanh: Chỉ số sản xuất công nghiệp (IIP), 4T/2023 so với cùng kỳ năm trước. Thanh Hóa (VnEconomy): +6,22 %; Cả nước (Tổng cục Thống kê): −1,76 %.',
    );
    for (const { model, name } of ALL_FIGURES)
      expect([name, model.alt]).toEqual([name, expect.not.stringMatching(/\. \p{Ll}/u)]);
  });

  // Two sources print +24,46 % and +22,1 % for the first two months of 2024; the newest of three figures of 2023 that rank
  // highest is an estimate.
  it('tells two figures of one period apart, and says of a figure that is ranked what it is', () => {
    const of = (year: string): string =>
      (figureModel(CONTEXTS.vi, { kind: 'progress', area: AREA, indicator: 'IIP', year })?.alt ?? '').replace(
        /\u00a0/g,
        ' ',
      );
    const months = [...of('2024').matchAll(/hai tháng đầu năm 2024 \(([^)]+)\): ([+−][\d,]+)/g)];
    expect(months.map(([, , value]) => value)).toEqual(['+24,46', '+22,1']);
    expect(new Set(months.map(([, source]) => source)).size).toBe(2);
    expect(of('2023')).toContain('Cao nhất: IIP, chín tháng đầu năm 2023, +7,93 % (ước).');
  });

  it('says that a value is missing without the dash of the drawing', () => {
    for (const { model, name } of ALL_FIGURES)
      expect([name, model.alt]).toEqual([name, expect.not.stringMatching(/[:,] —/)]);
  });

  // Diesel: nine months of 2022, a quarter, two months, and single months, of none of them two.
  it('ranks no sum of nine months with one of a month', () => {
    const of = ALL_FIGURES.find(
      ({ model: { spec }, locale }) =>
        spec.kind === 'series' && spec.view === 'multiples' && spec.measure === 'level' && locale === 'en',
    );
    expect(of?.model.alt).toMatch(/Diesel fuel: latest 1,616\.7 thousand tonnes \(Q1 2024\)\./);
  });

  // What another source says of a period is drawn beside the line: it may be the highest or the lowest of all.
  it('of series ranks all that is drawn, whoever says it', () => {
    let beside = 0;
    for (const { model, name } of ALL_FIGURES) {
      // Levels are ranked among periods of one length: the case before this one.
      if (model.body.kind !== 'series' || model.id.includes('level') || !model.alt.includes('highest'))
        continue;
      if (model.body.lines.length !== 1) continue;
      const [line] = model.body.lines;
      const data = [...(line?.runs.flat() ?? []), ...(line?.unconnected ?? [])];
      if (new Set(data.map(({ length }) => length)).size > 1) continue;
      beside += line?.unconnected.length ?? 0;
      const highest = data.reduce((a, b) => ((a.datum.value ?? 0) >= (b.datum.value ?? 0) ? a : b));
      expect([name, model.alt]).toEqual([name, expect.stringContaining(`highest ${highest.datum.label}`)]);
    }
    expect(beside).toBeGreaterThan(0);
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
