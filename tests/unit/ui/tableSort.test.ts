import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort, parseSort, sortCode, sortRows } from '../../../src/ui/tableSort';

interface Row {
  readonly n: number;
  readonly place: number;
}

const COLUMNS = [{ key: 'n', compare: (a: Row, b: Row) => a.n - b.n }, { key: 'words' }];
const rowsOf = (numbers: readonly number[]): Row[] => numbers.map((n, place) => ({ n, place }));

describe('sorting', () => {
  it('puts rows in order both ways; rows that are alike keep theirs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.boolean(), (numbers, descending) => {
        const rows = rowsOf(numbers);
        const sorted = sortRows(rows, COLUMNS, { key: 'n', descending });
        expect(new Set(sorted)).toEqual(new Set(rows));
        for (const [i, b] of sorted.entries()) {
          const a = sorted[i - 1];
          if (!a) continue;
          expect(descending ? a.n >= b.n : a.n <= b.n).toBe(true);
          if (a.n === b.n) expect(a.place).toBeLessThan(b.place);
        }
      }),
    );
  });

  it('puts rows that have nothing there last, both ways, in the order in which they came', () => {
    const columns = [
      {
        key: 'n',
        compare: (a: Row, b: Row) => a.n - b.n,
        blank: ({ n }: Row) => n < 0,
      },
    ];
    const rows = rowsOf([-1, 3, -2, 1, 2]);
    const places = (descending: boolean): number[] =>
      sortRows(rows, columns, { key: 'n', descending }).map(({ place }) => place);
    expect(places(false)).toEqual([3, 4, 1, 0, 2]);
    expect(places(true)).toEqual([1, 4, 3, 0, 2]);
  });

  it('leaves rows alone where there is nothing to sort by', () => {
    const rows = rowsOf([3, 1, 2]);
    expect(sortRows(rows, COLUMNS, null)).toBe(rows);
    expect(sortRows(rows, COLUMNS, { key: 'words', descending: false })).toBe(rows);
    expect(sortRows(rows, COLUMNS, { key: 'unknown', descending: true })).toBe(rows);
  });

  it('three presses on a head: upwards, downwards, as it was; another head begins anew', () => {
    const up = nextSort(null, 'n');
    const down = nextSort(up, 'n');
    expect([up, down, nextSort(down, 'n')]).toEqual([
      { key: 'n', descending: false },
      { key: 'n', descending: true },
      null,
    ]);
    expect(nextSort(down, 'm')).toEqual({ key: 'm', descending: false });
  });

  it('stands in an address and comes back; what names no column that sorts is no order', () => {
    for (const sort of [null, { key: 'n', descending: false }, { key: 'n', descending: true }])
      expect(parseSort(sortCode(sort), COLUMNS)).toEqual(sort);
    expect([sortCode({ key: 'n', descending: true }), sortCode({ key: 'n', descending: false })]).toEqual([
      '-n',
      'n',
    ]);
    for (const code of ['', '-', 'words', '-words', '--n', 'N']) expect(parseSort(code, COLUMNS)).toBeNull();
  });
});
