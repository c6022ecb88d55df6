import { describe, expect, it } from 'vitest';
import { openFigure } from '../../../../src/app/files/openFigure';
import { jsonOf, manifestOf, type Manifest } from '../../../../src/export/manifest';
import { decodeSpec, encodeSpec } from '../../../../src/figure/specCodec';
import { figureModel } from '../../../../src/figure/figureModel';
import { decodeStudio } from '../../../../src/figure/studioOptions';
import { AREA, CONTEXTS } from '../../support/frozen';
import type { FigureSpec } from '../../../../src/kinds/registry';

const SPEC: FigureSpec = {
  kind: 'progress',
  area: AREA,
  indicator: 'IIP',
  year: '2024',
  over: ['2023'],
  pace: true,
};
const ctx = CONTEXTS.vi;
const model = figureModel(ctx, SPEC);
if (!model) throw new Error('the year has a path');
const MANIFEST = manifestOf(ctx, model, { options: { 'x.title': 'Của tôi' }, address: '' });

const open = (changed: Partial<Manifest>) =>
  openFigure(CONTEXTS.en, new File([jsonOf({ ...MANIFEST, ...changed }, SPEC)], 'a.json'));

describe('a file that is given to the page', () => {
  it('opens its figure in its own language, with its options', async () => {
    const { opened, query } = (await open({})) as Extract<
      Awaited<ReturnType<typeof open>>,
      { query: unknown }
    >;
    expect(opened).toMatchObject({ name: 'a.json', invalid: [], revision: { sameData: true, changed: [] } });
    expect(decodeSpec(query)).toEqual({ spec: SPEC, invalid: [] });
    expect(decodeStudio(query).value).toMatchObject({ language: 'vi', title: 'Của tôi' });
  });

  // The page shows what it says of a file while the file's figure is in view: written as it is written today.
  it('names its figure as it is written today, however the file wrote it', async () => {
    const today = encodeSpec(SPEC, true).toString();
    const backwards = new URLSearchParams([...new URLSearchParams(today)].reverse());
    const later = new URLSearchParams(today);
    later.set('field-to-come', '1');
    for (const spec of [backwards, later])
      expect((await open({ spec: spec.toString() })).opened?.spec).toBe(today);
  });

  it('says which of its options cannot be used', async () => {
    const options = { 'x.title': 'ế'.repeat(201), 'x.order': 'value', 'x.size': '9x9' };
    expect((await open({ options })).opened?.invalid).toEqual([
      { field: 'x.size', value: '9x9', reason: 'not-valid' },
      { field: 'x.title', value: options['x.title'], reason: 'too-long' },
    ]);
  });

  it('is refused when the data have nothing for it, and when it cannot be read', async () => {
    for (const spec of ['v=1&kind=nothing', 'v=1&kind=lines&area=VN-21&indicator=IIP&year=99999'])
      expect(await open({ spec })).toEqual({ opened: null, reason: 'no-figure' });
    const folder = new File([], 'a');
    folder.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotReadableError'));
    expect(await openFigure(ctx, folder)).toEqual({ opened: null, reason: 'unreadable' });
  });
});
