// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { decodeSpec } from '../../../src/figure/specCodec';
import { contextOn } from '../../../src/model/context';
import { readyFigures } from '../../../src/explore/readyFigures';
import { STUDIO_DEFAULTS } from '../../../src/figure/studioOptions';
import { exportRequestOfItem } from '../../../src/pages/basket/items';
import { addressOf, basketItemOf } from '../../../src/ui/studio/exportRequest';
import { CONTEXTS, DATASET } from '../support/frozen';

const NOW = CONTEXTS.vi;
const DAY = '2024-03-10';
const THEN = contextOn(DATASET, 'vi', DAY);
const spec = readyFigures(THEN)[0]?.spec;
if (!spec) throw new Error('nothing was known on the day');

describe('a figure in the basket', () => {
  it('is the same from every page, without its options where they are the usual ones', () => {
    expect(basketItemOf(NOW, spec, STUDIO_DEFAULTS)).toBe(basketItemOf(NOW, spec));
    const own = new URLSearchParams(basketItemOf(NOW, spec, { ...STUDIO_DEFAULTS, title: 'Một' }));
    expect(own.get('x.title')).toBe('Một');
    expect(decodeSpec(own).spec).toEqual(spec);
  });

  it('stays of the day on which it was kept, whatever day the page shows', () => {
    const kept = basketItemOf(THEN, spec);
    expect(new URLSearchParams(kept).get('known')).toBe(DAY);
    const request = exportRequestOfItem(NOW, DATASET, kept);
    expect(request?.ctx.knownOn).toBe(DAY);
    expect(new URL(request?.where.address ?? '').searchParams.get('known')).toBe(DAY);
    expect(request?.ctx.dataset.observations.length).toBe(THEN.dataset.observations.length);
    expect(THEN.dataset.observations.length).toBeLessThan(DATASET.observations.length);
    expect(exportRequestOfItem(THEN, DATASET, basketItemOf(NOW, spec))?.ctx.knownOn).toBe(DAY);
    expect(exportRequestOfItem(NOW, DATASET, basketItemOf(NOW, spec))?.ctx.knownOn).toBeNull();
  });

  it('with a day that is none is of now', () => {
    const damaged = `${basketItemOf(NOW, spec)}&known=2024-02-31`;
    expect(exportRequestOfItem(NOW, DATASET, damaged)?.ctx.knownOn).toBeNull();
  });
});

describe('the address of a figure that leaves', () => {
  it('names the day of the page, and only then', () => {
    expect(new URL(addressOf(THEN, spec, STUDIO_DEFAULTS)).searchParams.get('known')).toBe(DAY);
    expect(new URL(addressOf(NOW, spec, STUDIO_DEFAULTS)).searchParams.has('known')).toBe(false);
  });
});
