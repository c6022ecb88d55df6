import { describe, expect, it } from 'vitest';
import { arrange, highlightable, ORDERS, ordersOf } from '../../../src/figure/arrange';
import { sceneOf } from '../../../src/kinds/sceneOf';
import { at } from '../support/periods';
import { DRAWINGS, pageFigures } from '../support/figures';
import { CONTEXTS } from '../support/frozen';
import { dataOf } from '../../../src/kinds/dataOf';
import type { FigureModel } from '../../../src/kinds/registry';

const figure = (id: string): FigureModel => {
  const found = pageFigures(CONTEXTS.vi, at('2024-01-01/P2M')).find((model) => model.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const namesOf = (model: FigureModel): string[] =>
  'rows' in model.body ? model.body.rows.map((row) => row.name) : [];

describe('the order of rows', () => {
  const products = figure('dumbbell-output');

  it('by name follows the Vietnamese alphabet', () => {
    // B, Dầu, Điện, Đường, G, Q, S, Th, Xă, Xi: Đ is a letter of its own after D.
    expect(namesOf(arrange(products, { order: 'name', highlight: [] }, 'vi'))).toEqual([
      'Bia',
      'Dầu diesel nhiên liệu',
      'Điện sản xuất',
      'Đường kết tinh',
      'Giày thể thao',
      'Quần áo may sẵn',
      'Sắt thép',
      'Thuốc lá bao',
      'Xăng',
      'Xi măng',
    ]);
  });

  it('by value runs from the highest down, and what has none stands last', () => {
    const body = arrange(products, { order: 'value', highlight: [] }, 'vi').body;
    const values = body.kind === 'products' ? body.rows.map((row) => row.now.value) : [];
    // 100 plus the growths printed: 95; 42.9; 17.9; 16.9; 13.6; −5.1; −8.5; −18.1; −48.3; shoes have none.
    expect(values).toEqual([195, 142.9, 117.9, 116.9, 113.6, 94.9, 91.5, 81.9, 51.7, null]);
  });

  it('carries the table along', () => {
    const model = arrange(products, { order: 'name', highlight: [] }, 'vi');
    expect(model.table.rows.map(([first]) => first?.text)).toEqual(namesOf(model));
  });

  it('is the given one where marks have a place of their own', () => {
    expect(ordersOf(figure('lines-iip'))).toEqual(['given']);
    expect(ordersOf(products)).toEqual(ORDERS);
  });

  it('loses nothing and says nothing else, in any figure of the site', () => {
    const sorted = (model: FigureModel): string[] =>
      dataOf(model.body)
        .map(({ id }) => id)
        .sort();
    for (const { model, locale } of DRAWINGS)
      for (const order of ordersOf(model)) {
        const other = arrange(model, { order, highlight: [] }, locale);
        expect(sorted(other)).toEqual(sorted(model));
        expect({ ...other, body: null, table: null }).toEqual({ ...model, body: null, table: null });
        expect(other.table.rows.length).toBe(model.table.rows.length);
        // Once more changes nothing.
        expect(arrange(other, { order, highlight: [] }, locale)).toEqual(other);
      }
  });
});

describe('marks to be seen first', () => {
  it('keep their colour, and all others stand back', () => {
    const model = arrange(figure('dumbbell-output'), { order: 'given', highlight: ['DIESEL'] }, 'vi');
    expect(model.body.kind === 'products' && model.body.rows.map(({ id, role }) => [id, role])).toEqual([
      ['ELECTRICITY', 'muted'],
      ['DIESEL', 'own'],
      ...(model.body.kind === 'products' ? model.body.rows.slice(2).map(({ id }) => [id, 'muted']) : []),
    ]);
  });

  it('of what only compares become as strong as the subject', () => {
    const bars = figure('bars-area-iip');
    const nation = highlightable(bars).at(-1);
    const model = arrange(bars, { order: 'given', highlight: [nation?.id ?? ''] }, 'vi');
    expect(model.body.kind === 'rates' && model.body.rows.at(-1)?.role).toBe('own');
  });

  it('that a figure does not have change nothing', () => {
    for (const { model, locale } of DRAWINGS)
      expect(arrange(model, { order: 'given', highlight: ['no-such-mark'] }, locale)).toEqual(model);
  });

  it('can be chosen by what they are called, in every figure that has several', () => {
    for (const { model, locale } of DRAWINGS)
      for (const { id, name } of highlightable(model)) {
        expect(name).not.toBe('');
        const chosen = arrange(model, { order: 'given', highlight: [id] }, locale);
        // Its picture differs from the one in which all are alike, and has the same words.
        expect(sceneOf(chosen.body, 700)).not.toEqual(sceneOf(model.body, 700));
        expect(chosen.title).toBe(model.title);
      }
  });
});
