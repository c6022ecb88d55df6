import { describe, expect, it } from 'vitest';
import { LIST_SCHEMAS } from '../../../src/dataset/listSchemas';
import { parseCodeList } from '../../../src/dataset/parseCodeList';
import { UnreadableFile } from '../../../src/dataset/csv';
import { at } from '../support/periods';
import { csvOf } from '../../support/csv';
import type { Row } from '../support/synthetic';

const products = (rows: readonly Row[]) =>
  parseCodeList('products.csv', csvOf(LIST_SCHEMAS.products.columns, rows), LIST_SCHEMAS.products);

const sources = (rows: readonly Row[]) =>
  parseCodeList('sources.csv', csvOf(LIST_SCHEMAS.sources.columns, rows), LIST_SCHEMAS.sources);

const plants = (rows: readonly Row[]) =>
  parseCodeList('plants.csv', csvOf(LIST_SCHEMAS.plants.columns, rows), LIST_SCHEMAS.plants);

describe('parseCodeList', () => {
  it('an entry has a name in both languages and its other names apart', () => {
    const { list, issues } = products([
      { CODE: 'CEMENT', NAME_VI: 'Xi măng', NAME_EN: 'Cement', ALIASES: 'xi-măng|ximăng' },
    ]);
    expect(issues).toEqual([]);
    expect(list.get('CEMENT')).toEqual({
      code: 'CEMENT',
      name: { vi: 'Xi măng', en: 'Cement' },
      aliases: ['xi-măng', 'ximăng'],
      concept: '',
    });
  });

  it('a name that English lacks is the Vietnamese one', () => {
    expect(products([{ CODE: 'BEER', NAME_VI: 'Bia' }]).list.get('BEER')).toMatchObject({
      name: { vi: 'Bia', en: 'Bia' },
      aliases: [],
    });
  });

  it('keeps the order of the file, for it is the order in which entries are shown', () => {
    const { list } = products([{ CODE: 'B' }, { CODE: 'A' }, { CODE: 'C' }]);
    expect([...list.keys()]).toEqual(['B', 'A', 'C']);
  });

  it('an entry without a key, or with one that stands already, is left out and reported; the others stay', () => {
    const { list, issues } = products([
      { CODE: 'A', NAME_VI: 'một' },
      { CODE: '', NAME_VI: 'hai' },
      { CODE: 'A', NAME_VI: 'ba' },
      { CODE: 'B', NAME_VI: 'bốn' },
    ]);
    expect([...list].map(([code, { name }]) => [code, name.vi])).toEqual([
      ['A', 'một'],
      ['B', 'bốn'],
    ]);
    expect(issues).toEqual([
      { code: 'empty', file: 'products.csv', row: 3, column: 'CODE', value: '' },
      { code: 'duplicate-key', file: 'products.csv', row: 4, column: 'CODE', value: 'A' },
    ]);
  });

  it('a code by the name of a part of every object is a code like any other', () => {
    const { list } = products([{ CODE: '__proto__', NAME_VI: 'x' }]);
    expect(list.get('__proto__')?.name.vi).toBe('x');
    expect(list.get('constructor')).toBeUndefined();
  });

  it.each(['first', '1.5', '-1', ' 1 000'])(
    'a source with the priority %j is left out and reported',
    (priority) => {
      const { list, issues } = sources([
        { KEY: 'a', PRIORITY: priority },
        { KEY: 'b', PRIORITY: '2' },
      ]);
      expect([...list.keys()]).toEqual(['b']);
      expect(issues).toMatchObject([{ code: 'not-an-integer', row: 2, column: 'PRIORITY' }]);
    },
  );

  it('a source without a priority never comes before one that has one', () => {
    const { list } = sources([
      { KEY: 'a', PRIORITY: '' },
      { KEY: 'b', PRIORITY: '9' },
    ]);
    const [a, b] = [list.get('a'), list.get('b')];
    // Left out, or last: what is not stated is not "first of all".
    expect(a === undefined || a.priority > (b?.priority ?? NaN)).toBe(true);
  });

  it('an indicator without a rank among the headline cards has none, not rank zero', () => {
    const text = csvOf(LIST_SCHEMAS.indicators.columns, [
      { CODE: 'IIP', HEADLINE: '1' },
      { CODE: 'VACN', HEADLINE: '' },
    ]);
    const { list } = parseCodeList('indicators.csv', text, LIST_SCHEMAS.indicators);
    expect([list.get('IIP')?.headline, list.get('VACN')?.headline]).toEqual([1, null]);
  });

  it.each([
    ['indicators', 'NATURE', 'flow'],
    ['units', 'KIND', 'MONEY'],
    ['indicators', 'CONCEPT', 'IIP'],
    ['products', 'CONCEPT', 'PRODUCT_OUTPUT'],
    ['breakdowns', 'CONCEPT', 'FDI'],
  ] as const)(
    '%s: a %s that is none is left out and reported, not taken for nothing known',
    (name, column, value) => {
      const form = LIST_SCHEMAS[name];
      const text = csvOf(form.columns, [
        { CODE: 'A', [column]: value },
        { CODE: 'B', [column]: '' },
      ]);
      const { list, issues } = parseCodeList<unknown>(`${name}.csv`, text, form);
      expect([...list.keys()]).toEqual(['B']);
      expect(issues).toEqual([{ code: 'not-in-list', file: `${name}.csv`, row: 2, column, value }]);
    },
  );

  it('a plant may have no period; one that is no time code, or is written in another form, is reported', () => {
    const { list, issues } = plants([
      { ID: 'a', TIME_PERIOD: '' },
      { ID: 'b', TIME_PERIOD: '2024-Q1' },
      { ID: 'c', TIME_PERIOD: 'soon' },
      { ID: 'd', TIME_PERIOD: '2024-01-01/P3M' },
    ]);
    expect([...list].map(([id, { period }]) => [id, period])).toEqual([
      ['a', null],
      ['b', at('2024-Q1')],
    ]);
    expect(issues.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['not-a-period', 4, 'soon'],
      ['not-canonical-period', 5, '2024-01-01/P3M'],
    ]);
  });

  it.each(Object.entries(LIST_SCHEMAS))(
    '%s: a file without one of its columns cannot be read',
    (name, form) => {
      for (const column of form.columns) {
        const columns = form.columns.filter((one) => one !== column);
        expect(() => parseCodeList(`${name}.csv`, csvOf(columns, []), form as never)).toThrow(UnreadableFile);
      }
    },
  );
});
