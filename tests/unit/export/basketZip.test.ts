import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { basketZip } from '../../../src/export/basketZip';
import type { ExportRequest } from '../../../src/export/figureFile';
import { figureModel } from '../../../src/figure/figureModel';
import { STUDIO_DEFAULTS, type StudioOptions } from '../../../src/figure/studioOptions';
import { AREA, CONTEXTS } from '../support/frozen';

const ctx = CONTEXTS.vi;
const model = figureModel(ctx, { kind: 'targets', area: AREA });
if (!model) throw new Error('the area has targets');
const request = (title: string, size: StudioOptions['size']): ExportRequest => ({
  ctx,
  model,
  options: { ...STUDIO_DEFAULTS, size },
  where: { address: '', retrieved: '', title },
  site: '',
});
/** 4,000 pixels at 2× are 64 million: more than any browser is trusted with. */
const LARGE = request('Lớn', { width: 4000, height: 4000 });
const pack = (figures: readonly ExportRequest[], format: 'png2' | 'csv', data: boolean) =>
  basketZip({ figures, format, data }, () => undefined, new AbortController().signal);

describe('a zip of several figures', () => {
  // Where there is no browser, nothing is drawn: the other picture fails for another reason.
  it('goes on without those that cannot be drawn, and says which and why', async () => {
    const { zip, left } = await pack([LARGE, request('Khác', 'article')], 'png2', true);
    expect(left.map(({ title, cause }) => [title, cause.reason])).toEqual([
      ['Lớn', 'too-large'],
      ['Khác', 'not-drawn'],
    ]);
    const files = unzipSync(new Uint8Array((await zip?.arrayBuffer()) ?? []));
    expect(Object.keys(files)).toEqual([
      'README.md',
      'datapackage.json',
      'data/chi-so-bullet-vn-21-yoy-vi.csv',
      'data/chi-so-bullet-vn-21-yoy-vi-2.csv',
    ]);
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain(model.title);
  });

  it('is none when nothing could be packed', async () => {
    expect((await pack([LARGE], 'png2', false)).zip).toBeNull();
    expect((await pack([LARGE], 'csv', false)).left).toEqual([]);
  });
});
