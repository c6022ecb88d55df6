import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcePlaces, type SourceList } from '../../../src/dataset/sourceOrder';
import { DATASET } from '../support/frozen';

const named = (name: string) => ({ vi: name, en: name });

/** Sources by key: `body priority day`, the day empty where the source states none. */
const listOf = (entries: Readonly<Record<string, string>>): SourceList =>
  new Map(
    Object.entries(entries).map(([key, entry]) => {
      const [body = '', priority = '', published = ''] = entry.split(' ');
      return [
        key,
        { authority: named(''), publisher: named(body), priority: Number(priority), published },
      ] as const;
    }),
  );

const orderOf = (list: SourceList): string[] =>
  [...sourcePlaces(list)].sort(([, a], [, b]) => a - b).map(([key]) => key);

describe('the order in which sources are shown', () => {
  it.each([
    ['the lowest number first, then as listed', { a: 'x 2', b: 'y 1', c: 'z 2' }, 'bac'],
    [
      'of one body the latest first',
      { a: 'x 1 2025-05-06', b: 'x 1 2025-07-06', c: 'x 1 2025-06-06' },
      'bca',
    ],
    [
      'another body keeps its place',
      { a: 'x 1 2025-05-06', b: 'y 1 2025-06-01', c: 'x 1 2025-07-06' },
      'cba',
    ],
    ['a number goes before a date', { a: 'x 1 2025-05-06', b: 'x 2 2025-07-06' }, 'ab'],
    ['without a date it keeps its place', { a: 'x 1', b: 'x 1 2025-05-06', c: 'x 1 2025-07-06' }, 'acb'],
    ['of one day as listed', { a: 'x 1 2025-05-06', b: 'x 1 2025-05-06' }, 'ab'],
    ['what is no day is no date', { a: 'x 1 2025-02-29', b: 'x 1 2025-02-28' }, 'ab'],
  ])('%s', (_, entries, order) => {
    expect(orderOf(listOf(entries)).join('')).toBe(order);
  });

  it('an authority is the body, whoever prints it', () => {
    const list = new Map(listOf({ a: 'x 1 2025-05-06', b: 'y 1 2025-07-06' }));
    expect(orderOf(list)).toEqual(['a', 'b']);
    const cited = new Map([...list].map(([key, source]) => [key, { ...source, authority: named('office') }]));
    expect(orderOf(cited)).toEqual(['b', 'a']);
  });

  it('gives every source one place, whatever the list', () => {
    const entry = fc
      .tuple(
        fc.constantFrom('x', 'y'),
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom('', '2025-05-06', '2025-06-06'),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), entry), (entries) => {
        const list = listOf(entries);
        const order = orderOf(list);
        expect([...order].sort()).toEqual([...list.keys()].sort());
        const numbers = order.map((key) => list.get(key)?.priority ?? 0);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });

  it('of the real sources is that of the list, but for the one body with two dates', () => {
    const { sources } = DATASET.codes;
    const listed = [...sources.values()].sort((a, b) => a.priority - b.priority).map(({ key }) => key);
    const swapped = orderOf(sources).filter((key, i) => key !== listed[i]);
    // The provincial television of August and of September 2024: the later leads.
    expect(swapped).toEqual(['truyen-hinh-thanh-hoa-2024-09', 'truyen-hinh-thanh-hoa-2024-08']);
  });
});
