import { describe, expect, it } from 'vitest';
import type { FigureModel } from '../../../src/kinds/registry';
import { sceneOf } from '../../../src/kinds/sceneOf';
import type { Item } from '../../../src/layout/scene';
import { sheetOf } from '../../../src/sheet/sheet';
import { PRESETS } from '../../../src/sheet/sheetSizes';
import { ALL_FIGURES } from '../support/figures';

const signs = (items: readonly Item[]): number =>
  items.filter((item) => item.type === 'path' && item.fill === 'warn').length;

const markedCells = ({ table }: FigureModel): number =>
  table.rows.flat().filter((cell) => cell.conflict).length;

const markedRows = ({ table }: FigureModel): number =>
  table.rows.filter((row) => row.some((cell) => cell.conflict)).length;

const figuresOf = (kind: FigureModel['kind'], view?: string) =>
  ALL_FIGURES.filter(
    ({ model: { spec } }) =>
      spec.kind === kind && (view === undefined || ('view' in spec && spec.view === view)),
  );

describe('the sign of a contradicted value', () => {
  it('stands at every level and growth of a dumbbell that its table marks, at each width and in a link picture', () => {
    const figures = figuresOf('products');
    expect(figures.some(({ model }) => markedCells(model) > 8)).toBe(true);
    for (const { name, locale, model } of figures) {
      for (const width of [340, 700])
        expect([name, signs(sceneOf(model.body, width).labels)]).toEqual([name, markedCells(model)]);
      const sheet = sheetOf(model, { locale, size: PRESETS.social, background: 'light' });
      if (sheet.left.rows === 0) expect([name, signs(sheet.items)]).toEqual([name, markedCells(model)]);
    }
  });

  it.each(['dumbbell', 'bars'])('stands in every row of a comparison that its table marks, as %s', (view) => {
    const figures = figuresOf('compare', view);
    expect(figures.some(({ model }) => markedRows(model) > 3)).toBe(true);
    for (const { name, model } of figures)
      for (const width of [340, 700])
        expect(signs(sceneOf(model.body, width).labels), name).toBeGreaterThanOrEqual(markedRows(model));
  });
});
