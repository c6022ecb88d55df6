import fc from 'fast-check';
import { FIGURE_KINDS } from '../../../src/kinds/registry';
import { describe, expect, it } from 'vitest';
import { encodeSpec } from '../../../src/figure/specCodec';
import { figureModel } from '../../../src/figure/figureModel';
import { readyFigures } from '../../../src/explore/readyFigures';
import { figureName } from '../../../src/figure/figureName';
import { aSpec } from '../support/specs';
import { ALL_FIGURES } from '../support/figures';
import { CONTEXTS } from '../support/frozen';

const READY = readyFigures(CONTEXTS.vi);

describe('the figures of the site', () => {
  it('have names that can stand in an address and in the name of a file', () => {
    fc.assert(
      fc.property(aSpec, (spec) => {
        expect(figureName(spec)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(figureName(spec).length).toBeLessThanOrEqual(72);
      }),
    );
  });

  it('have a name each, the same in both languages', () => {
    expect(new Set(READY.map(({ name }) => name)).size).toBe(READY.length);
    // What one name stands for is one figure: the name forgets nothing that tells two ready figures apart.
    const addresses = READY.map(({ spec }) => encodeSpec(spec, true).toString());
    expect(new Set(addresses).size).toBe(READY.length);
    expect(readyFigures(CONTEXTS.en)).toEqual(READY);
  });

  it('are those that the overview draws, in every period', () => {
    const names = new Set(READY.map(({ name }) => name));
    // Pictures of cards belong to their numbers and are none of their own; what readers may choose is for them to say.
    const drawn = ALL_FIGURES.filter(
      ({ name, model }) => !/targets|explore/.test(name) && !model.id.startsWith('card-'),
    );
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter(({ model }) => !names.has(figureName(model.spec))).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('are of every kind, and the data have nearly all of them', () => {
    const models = READY.flatMap(({ spec }) => figureModel(CONTEXTS.vi, spec) ?? []);
    expect([...new Set(models.map(({ kind }) => kind))].sort()).toEqual([...FIGURE_KINDS].sort());
    expect(models.length).toBeGreaterThan(40);
  });
});
