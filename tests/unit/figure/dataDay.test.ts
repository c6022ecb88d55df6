import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../src/dataset/day';
import { dataDay, dataDayText } from '../../../src/figure/dataDay';
import { figureModel } from '../../../src/figure/figureModel';
import { readyFigures } from '../../../src/explore/readyFigures';
import { CONTEXTS } from '../support/frozen';

const ready = (name: string, locale: 'vi' | 'en') => {
  const ctx = CONTEXTS[locale];
  const spec = readyFigures(ctx).find((one) => one.name === name)?.spec;
  const model = spec && figureModel(ctx, spec);
  if (!model) throw new Error(`no ready figure ${name}`);
  return { ctx, model };
};

describe('the day that the data of a figure reach', () => {
  it('is never before the end of an observed period that it shows', () => {
    const ctx = CONTEXTS.en;
    for (const { spec } of readyFigures(ctx)) {
      const model = figureModel(ctx, spec);
      if (!model) continue;
      const shown = new Set(model.observations);
      const early = ctx.dataset.observations.filter(
        (o) =>
          shown.has(o.id) &&
          o.scenario === 'ACTUAL' &&
          // A source that states its day may have published before the period was over.
          ctx.dataset.codes.sources.get(o.source)?.published === '' &&
          lastDay(o.period) > (dataDay(ctx, [model])?.day ?? ''),
      );
      expect(early.map(({ id }) => id)).toEqual([]);
    }
  });

  it('is no day of publication where a source states none', () => {
    const vi = ready('lines-vn-21-iip-2025', 'vi');
    expect(dataDayText(vi.ctx, vi.model)).toBe('số liệu đến 28/2/2025');
    const en = ready('lines-vn-21-iip-2025', 'en');
    expect(dataDayText(en.ctx, en.model)).toBe('data to 28 February 2025');
  });

  it('is none without sources', () => {
    expect(dataDay(CONTEXTS.vi, [])).toBeNull();
  });
});
