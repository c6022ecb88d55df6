import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows, type FacetSelection, type Facet } from '../../../src/ui/facets';

interface Row {
  readonly colour: string;
  readonly tags: readonly string[];
}

const FACETS: readonly Facet<Row>[] = [
  { key: 'colour', valuesOf: ({ colour }) => [colour] },
  { key: 'tag', valuesOf: ({ tags }) => tags },
];

const colour = fc.constantFrom('red', 'blue', 'green');
const tag = fc.constantFrom('a', 'b', 'c');
const rows = fc.array(fc.record({ colour, tags: fc.array(tag, { maxLength: 3 }) }));
const choice: fc.Arbitrary<FacetSelection> = fc.record({
  colour: fc.oneof(fc.constant(''), colour),
  tag: fc.oneof(fc.constant(''), tag),
});

const fits = (row: Row, { colour: wanted = '', tag: label = '' }: FacetSelection): boolean =>
  (wanted === '' || row.colour === wanted) && (label === '' || row.tags.includes(label));

describe('choosing among rows', () => {
  it('leaves exactly the rows that answer to every choice, in their order', () => {
    fc.assert(
      fc.property(rows, choice, (all, chosen) => {
        expect(chooseRows(all, FACETS, chosen).rows).toEqual(all.filter((row) => fits(row, chosen)));
      }),
    );
  });

  it('tells of every other choice how many rows it would leave', () => {
    fc.assert(
      fc.property(rows, choice, fc.constantFrom('colour', 'tag'), (all, chosen, key) => {
        const { counts } = chooseRows(all, FACETS, chosen);
        for (const value of ['red', 'blue', 'green', 'a', 'b', 'c']) {
          if ((key === 'colour') !== value.length > 1) continue;
          const would = chooseRows(all, FACETS, { ...chosen, [key]: value }).rows.length;
          expect(counts[key]?.get(value) ?? 0).toBe(would);
        }
      }),
    );
  });

  it('a search narrows rows and counts alike', () => {
    const all: Row[] = [
      { colour: 'red', tags: ['a', 'a'] },
      { colour: 'blue', tags: [] },
    ];
    const { rows: left, counts } = chooseRows(all, FACETS, {}, (row) => row.colour === 'red');
    expect(left).toEqual([all[0]]);
    // A value that a row has twice is one row.
    expect([...(counts['tag'] ?? [])]).toEqual([['a', 1]]);
    expect([...(counts['colour'] ?? [])]).toEqual([['red', 1]]);
  });
});
