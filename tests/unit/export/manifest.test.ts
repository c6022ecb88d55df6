import { describe, expect, it } from 'vitest';
import { pngFrom } from '../../../src/build/pngFrom';
import {
  jsonOf,
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  manifestOf,
  type Manifest,
} from '../../../src/export/manifest';
import { chunksOf, withText } from '../../../src/export/pngChunks';
import { described } from '../../../src/export/png';
import { readManifest } from '../../../src/export/readManifest';
import { revisedSince } from '../../../src/export/revised';
import { encodeSpec } from '../../../src/figure/specCodec';
import { contextOf, type Context } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import { LONGEST_WORDS, STUDIO_DEFAULTS, studioParams } from '../../../src/figure/studioOptions';
import { datasetOf, type Row } from '../support/synthetic';
import type { FigureSpec } from '../../../src/kinds/registry';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string): Uint8Array =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3">${inside}</svg>`);
const PNG = new Uint8Array(pngFrom(new TextDecoder().decode(svg('<rect width="5" height="3"/>')), 5));

const MANIFEST: Manifest = {
  format: MANIFEST_FORMAT,
  version: MANIFEST_VERSION,
  spec: 'v=1&kind=bullet&area=VN-21',
  locale: 'vi',
  options: { 'x.title': '</metadata><script>alert(1)</script>&amp;{}' },
  dataset: 'abc',
  released: null,
  address: 'https://so.example/figure/?v=1',
  values: [['00000000001', 8, 1, 'PERCENT', 0, 'A']],
};
const json = (changed: object = {}): string => JSON.stringify({ ...MANIFEST, ...changed });
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const held = (text: string): Uint8Array => svg(`<metadata>${escaped(text)}</metadata>`);

describe('a file that says nothing of a figure', () => {
  it.each([
    ['is empty', new Uint8Array(), 'not-a-picture'],
    ['is a text', bytes('format: chi-so-figure'), 'not-a-picture'],
    ['is another’s JSON', bytes('{"format":"geojson"}'), 'no-manifest'],
    ['is JSON that says no more than whose it is', bytes('{"format":"chi-so-figure"}'), 'damaged'],
    ['is a page', bytes('<html><metadata>{}</metadata></html>'), 'not-a-picture'],
    ['is a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-picture'],
    ['is another’s SVG', svg('<rect/>'), 'no-manifest'],
    ['is an SVG with another’s metadata', svg('<metadata><rdf:RDF/></metadata>'), 'no-manifest'],
    ['is another’s PNG', PNG, 'no-manifest'],
    ['has a manifest that is no JSON', held('{"format":}'), 'damaged'],
    ['has one of another form', held('{"format":"other"}'), 'damaged'],
    ['has one without a version', held(json({ version: undefined })), 'damaged'],
    ['has one of a version before the first', held(json({ version: 0 })), 'damaged'],
    ['has one of a later version', held(json({ version: MANIFEST_VERSION + 1 })), 'later-version'],
    ['has one in an unknown language', held(json({ locale: 'fr' })), 'damaged'],
    ['has values that are no numbers', held(json({ values: [['a', '8', 1, 'PERCENT', 0, 'A']] })), 'damaged'],
    ['has values cut short', held(json({ values: [['a', 8]] })), 'damaged'],
    ['has a status that none is', held(json({ values: [['a', 8, 1, 'PERCENT', 0, 'X']] })), 'damaged'],
    ['has a word without end', held(json({ options: { 'x.title': 'a'.repeat(4001) } })), 'damaged'],
    ['has elements where text should be', svg('<metadata><b>{}</b></metadata>'), 'no-manifest'],
    ['has markup within its text', svg(`<metadata>{"a":<script/>}</metadata>`), 'damaged'],
  ])('that %s is refused', (_, file, reason) => {
    expect(readManifest(file)).toEqual({ ok: false, reason });
  });

  it('that is larger than any of this site is not read', () => {
    const large = new Uint8Array(60_000_001);
    large.set(held(json()));
    expect(readManifest(large)).toEqual({ ok: false, reason: 'too-large' });
  });

  // Read by a pattern that looks ahead from each beginning, the first of these takes hours.
  it.each([
    ['elements that never end', '<metadata'.repeat(600_000)],
    ['elements that end at once', '<metadata></metadata>'.repeat(250_000)],
    ['a text that is no JSON', `<metadata>{${'}{ '.repeat(1_500_000)}</metadata>`],
    ['references without end', `<metadata>{${'&amp'.repeat(1_200_000)}}</metadata>`],
  ])('that holds megabytes of %s is read to its end', (_, inside) => {
    expect(readManifest(svg(inside)).ok).toBe(false);
  });

  it('is a PNG whose text was changed, or that breaks off before it', () => {
    const whole = described(PNG, MANIFEST, null);
    const chunk = chunksOf(whole).find(({ type }) => type === 'iTXt');
    const at = (chunk?.start ?? 0) + 40;
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    for (const file of [changed, whole.slice(0, (chunk?.end ?? 0) - 1)])
      expect(readManifest(file)).toEqual({ ok: false, reason: 'no-manifest' });
    const other = withText(PNG, { keyword: MANIFEST_FORMAT, text: '{"format":', perMetre: null });
    expect(readManifest(other)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('a file that says of its figure', () => {
  it('gives it back as text, whatever markup stands in it, from SVG and PNG', () => {
    const read = { ok: true, manifest: MANIFEST };
    expect(readManifest(held(json()))).toEqual(read);
    expect(readManifest(described(PNG, MANIFEST, 3937))).toEqual(read);
  });

  it('gives it back when another program saved it again with its own ways of writing', () => {
    const numbers = json().replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    expect(readManifest(svg(`<metadata id="m1">\n  ${numbers}\n</metadata>`)).ok).toBe(true);
    const plain = json({ options: {} });
    expect(readManifest(svg(`<metadata><![CDATA[${plain}]]></metadata>`)).ok).toBe(true);
    // An editor of drawings puts its own before it.
    const own = '<metadata id="base"><rdf:RDF/></metadata>';
    expect(readManifest(svg(`${own}<metadata>${escaped(plain)}</metadata>`)).ok).toBe(true);
  });

  it('gives it back from JSON, which also holds the spec field by field', () => {
    const figure: FigureSpec = { kind: 'targets', area: 'VN-21' };
    const text = jsonOf(MANIFEST, figure);
    expect(JSON.parse(text)).toEqual({ ...MANIFEST, figure });
    expect(readManifest(bytes(text))).toEqual({ ok: true, manifest: MANIFEST });
    expect(readManifest(bytes(`\ufeff\n ${text}`)).ok).toBe(true);
  });

  it('gives it back with the longest words that the studio takes', () => {
    // Each letter is three bytes in UTF-8, nine signs in an address.
    const longest = (field: keyof typeof LONGEST_WORDS): string => 'ế'.repeat(LONGEST_WORDS[field]);
    const params = studioParams(
      { ...STUDIO_DEFAULTS, title: longest('title'), note: longest('note'), alt: longest('alt') },
      true,
    );
    const long = {
      ...MANIFEST,
      options: Object.fromEntries(params),
      address: `https://so.example/figure/?${MANIFEST.spec}&${params.toString()}`,
    };
    expect(long.address.length).toBeGreaterThan(34_000);
    expect(readManifest(held(JSON.stringify(long)))).toEqual({ ok: true, manifest: long });
  });
});

describe('what was revised since a file was made', () => {
  const SPEC: FigureSpec = { kind: 'progress', area: 'VN-21', indicator: 'IIP', year: '2024' };
  const month = (n: number, value: string): Row => ({ TIME_PERIOD: `2024-01-01/P${n}M`, OBS_VALUE: value });
  const BEFORE = [month(2, '8.0'), month(4, '9.5'), month(5, '10.1')];
  const on = (rows: readonly Row[]): Context => contextOf(datasetOf(rows), 'vi');

  function fileOf(ctx: Context): Manifest {
    const model = figureModel(ctx, SPEC);
    if (!model) throw new Error('three months are a line');
    return manifestOf(ctx, model, { options: {}, address: '' });
  }
  const FILE = fileOf(on(BEFORE));
  const idOf = (value: number): string | undefined => FILE.values.find(([, v]) => v === value)?.[0];

  it('is nothing where the data are the same', () => {
    expect(FILE.values.map(([, value]) => value).sort((a, b) => a - b)).toEqual([8, 9.5, 10.1]);
    expect(FILE.spec).toBe(encodeSpec(SPEC, true).toString());
    expect(revisedSince(FILE, on(BEFORE))).toEqual({ sameData: true, changed: [], vanished: [], added: [] });
  });

  it('is nothing where only figures outside it are new', () => {
    const other = { ...month(2, '3.0'), REF_AREA: 'VN' };
    expect(revisedSince(FILE, on([...BEFORE, other]))).toEqual({
      sameData: false,
      changed: [],
      vanished: [],
      added: [],
    });
  });

  it.each([
    ['another value', '8.3', 8.3, 1],
    ['one more decimal', '8.00', 8, 2],
  ])('is a figure with %s, beside what the file holds', (_, written, value, decimals) => {
    const { changed, vanished, added, sameData } = revisedSince(
      FILE,
      on([month(2, written), ...BEFORE.slice(1)]),
    );
    expect([sameData, vanished, added]).toEqual([false, [], []]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.held).toEqual([idOf(8), 8, 1, 'PERCENT', 0, 'A']);
    expect(changed[0]?.now).toMatchObject({ id: idOf(8), value, decimals });
  });

  it('is a provisional figure that became final, though its value is the same', () => {
    const provisional = fileOf(on([{ ...month(2, '8.0'), OBS_STATUS: 'P' }, ...BEFORE.slice(1)]));
    const { changed, vanished, added } = revisedSince(provisional, on(BEFORE));
    expect([vanished, added]).toEqual([[], []]);
    expect(changed.map(({ held, now }) => [held[5], now.obsStatus, now.value])).toEqual([['P', 'A', 8]]);
  });

  it('is a figure that is no longer published, and one that is new', () => {
    const { changed, vanished, added } = revisedSince(
      FILE,
      on([month(2, '8.0'), month(4, '9.5'), month(7, '11.0')]),
    );
    expect(changed).toEqual([]);
    expect(vanished).toEqual([[idOf(10.1), 10.1, 1, 'PERCENT', 0, 'A']]);
    expect(added.map(({ value }) => value)).toEqual([11]);
  });

  it('is everything where the figure is not drawn any more, or was changed by hand', () => {
    for (const spec of ['v=1&kind=nothing', 'v=1&kind=lines&area=VN-21&indicator=IIP&year=99999', '<b>'])
      expect(revisedSince({ ...FILE, spec }, on(BEFORE)).vanished).toHaveLength(3);
  });
});
