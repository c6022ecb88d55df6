import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS, kindOf, KINDS } from '../../../src/kinds/registry';
import { ALL_FIGURES } from '../support/figures';

/** Links out there hold these words: a change breaks each of them. */
const ADDRESSES = {
  products: 'dumbbell',
  rates: 'bars',
  progress: 'lines',
  targets: 'bullet',
  counts: 'units',
  series: 'series',
  compare: 'compare',
};

describe('the registry of kinds', () => {
  it.each(FIGURE_KINDS)('%s stands under its own name', (kind) => {
    expect(KINDS[kind].kind).toBe(kind);
  });

  it('keeps the words of links once sent, and gives no word twice', () => {
    const addresses = Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, KINDS[kind].address]));
    expect(addresses).toMatchObject(ADDRESSES);
    expect(new Set(Object.values(addresses)).size).toBe(FIGURE_KINDS.length);
  });
});

describe.each(FIGURE_KINDS)('rows of %s', (kind) => {
  const figures = ALL_FIGURES.filter(({ model }) => model.kind === kind).map(({ model }) => model);

  it('has figures to be tried with', () => {
    expect(figures.length).toBeGreaterThan(0);
  });

  it('are taken one by one in any order, and nothing else of the body changes', () => {
    for (const { body } of figures) {
      const { rows } = kindOf(body);
      if (!rows) continue;
      const all = rows.list(body);
      const backwards = all.map((_, i) => all.length - 1 - i);
      const turned = rows.take(body, backwards);
      expect(rows.list(turned)).toEqual([...all].reverse());
      expect(rows.take(turned, backwards)).toEqual(body);
      expect(rows.list(rows.take(body, []))).toEqual([]);
    }
  });

  it('values of rows and of ranked data are among the data of the figure', () => {
    for (const { body } of figures) {
      const definition = kindOf(body);
      const data = definition.data(body);
      const values = new Set(data.map(({ value }) => value));
      for (const { value } of definition.rows?.list(body) ?? [])
        if (value !== null) expect(values).toContain(value);
      for (const datum of definition.ranked(body)) expect(data).toContain(datum);
      for (const datum of definition.unlabelled?.(body) ?? []) expect(data).toContain(datum);
    }
  });

  it('a mark that is chosen keeps its strength, all others are muted', () => {
    for (const { body } of figures) {
      const { highlight, rows } = kindOf(body);
      const [first, ...others] = highlight?.marks(body) ?? [];
      if (!highlight || !rows || !first) continue;
      const shown = highlight.withRoles(body, (id, own) => (id === first.id ? own : 'muted'));
      const roles = new Map(rows.list(shown).map(({ id, role }) => [id, role]));
      expect(roles.get(first.id)).toBe(rows.list(body).find(({ id }) => id === first.id)?.role);
      for (const { id } of others) expect(roles.get(id)).toBe('muted');
    }
  });
});
