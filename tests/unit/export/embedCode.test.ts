import { embedHeight, embedHeightBy } from '../../../src/export/embedHeight';
// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetVersion } from '../../../src/dataset/version';
import { embedName, frozenCode, liveCode, svgAddress } from '../../../src/export/embedCode';
import { svgOf } from '../../../src/export/svg';
import { dataDayText } from '../../../src/figure/dataDay';
import { EMBED_THEMES, readEmbedQuery } from '../../../src/figure/embedQuery';
import { contextOn } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import { sheetOf } from '../../../src/sheet/sheet';
import { PRESETS } from '../../../src/sheet/sheetSizes';
import { givenText } from '../../../src/sheet/sheetText';
import { readyFigures } from '../../../src/explore/readyFigures';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { CONTEXTS, DATASET } from '../support/frozen';

const SITE = 'https://example.org/so-lieu/';
const AT = { site: SITE, page: `${SITE}embed/` };

const modelsOf = (locale: Locale) =>
  readyFigures(CONTEXTS[locale]).flatMap(({ spec }) => figureModel(CONTEXTS[locale], spec) ?? []);
const [model] = modelsOf('vi');
if (!model) throw new Error('no figure stands ready');
const ctx = CONTEXTS.vi;

const read = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const only = (body: HTMLElement, selector: string): Element => {
  const [first, ...others] = body.querySelectorAll(selector);
  if (!first || others.length > 0) throw new Error(`not one ${selector} in ${body.innerHTML}`);
  return first;
};

/** Texts that try to be more than text, among others. */
const evil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=alert(1)>',
    '</figcaption></figure><script>alert(1)</script>',
    '&quot;&gt;<b>',
    ']]>--><!--',
    '&#34; autofocus onfocus=alert(1)',
  ),
);

describe('the code of a live frame', () => {
  it('is a frame and a script, whatever title and note are given', () => {
    fc.assert(
      fc.property(evil, evil, fc.constantFrom(...EMBED_THEMES), (title, note, theme) => {
        const body = read(liveCode(ctx, model, { title, note, theme }, AT));
        expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual([
          'iframe',
          'script',
        ]);
        const frame = only(body, 'iframe');
        expect(frame.getAttributeNames()).toEqual([
          'src',
          'title',
          'width',
          'height',
          'loading',
          'sandbox',
          'style',
        ]);
        expect(frame.getAttribute('title')).toBe(givenText(title) || model.title);
        expect(only(body, 'script').outerHTML).toBe(`<script src="${SITE}embed.js" async=""></script>`);
        // And what was asked for arrives.
        const { origin, searchParams } = new URL(frame.getAttribute('src') ?? '');
        expect(origin).toBe('https://example.org');
        expect(readEmbedQuery(searchParams)).toEqual({
          spec: model.spec,
          invalid: [],
          title: givenText(title),
          note: givenText(note),
          order: 'given',
          highlight: [],
        });
        expect(searchParams.get('theme')).toBe(theme === 'auto' ? null : theme);
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the page that stands ready, unless other words are wished for', () => {
    for (const locale of LOCALES)
      for (const { name, spec } of readyFigures(CONTEXTS[locale]).slice(0, 12)) {
        const one = figureModel(CONTEXTS[locale], spec);
        if (!one) continue;
        expect(embedName(CONTEXTS[locale], one, {})).toBe(name);
        expect(embedName(CONTEXTS[locale], one, { theme: 'dark', title: ' ' })).toBe(name);
        expect(embedName(CONTEXTS[locale], one, { title: 'x' })).toBeNull();
        expect(embedName(CONTEXTS[locale], one, { note: 'x' })).toBeNull();
      }
    const other = { ...model, spec: { kind: 'targets', area: 'VN', indicator: 'GRDP' } as const };
    expect(embedName(ctx, other, {})).toBeNull();
  });

  it('names a height that is enough in a column of every width, and not beyond reason', () => {
    for (const one of modelsOf('vi')) {
      const heightAt = embedHeightBy(ctx, one, {});
      const heights = Array.from({ length: 721 }, (_, i) => heightAt(280 + i));
      const highest = Math.max(...heights);
      const height = embedHeight(ctx, one, {});
      expect(height, one.id).toBeGreaterThanOrEqual(highest);
      expect(height, one.id).toBeLessThan(highest + 10);
      // Words of one's own need room too.
      expect(embedHeight(ctx, one, { note: 'Ghi chú riêng. '.repeat(30) }), one.id).toBeGreaterThan(height);
    }
  });

  it('of an earlier day keeps to that day, and says so', () => {
    const day = '2024-03-10';
    const then = contextOn(DATASET, 'vi', day);
    const now = readyFigures(ctx).find(({ spec }) => figureModel(then, spec))?.spec;
    const one = now && figureModel(then, now);
    if (!one) throw new Error('nothing was known on the day');
    expect(embedName(then, one, {})).toBeNull();
    const src = only(read(liveCode(then, one, {}, AT)), 'iframe').getAttribute('src') ?? '';
    expect(new URL(src).searchParams.get('known')).toBe(day);
    expect(readEmbedQuery(new URL(src).searchParams)).toMatchObject({ spec: now, invalid: [] });
    expect(one.notes[0]).toBe('Chỉ gồm số liệu đã công bố đến hết ngày 10/3/2024.');
    expect(figureModel(ctx, now)?.notes[0]).not.toBe(one.notes[0]);
  });

  it('keeps order and highlight, which no ready page has', () => {
    const wishes = { order: 'value', highlight: ['STEEL', 'BEER-2'] } as const;
    expect(embedName(ctx, model, wishes)).toBeNull();
    const src = only(read(liveCode(ctx, model, wishes, AT)), 'iframe').getAttribute('src') ?? '';
    expect(readEmbedQuery(new URL(src).searchParams)).toMatchObject(wishes);
    const invalid = readEmbedQuery(new URLSearchParams('order=x&highlight=%3Cb%3E'));
    expect(invalid).toMatchObject({ order: 'given', highlight: [] });
    expect(invalid.invalid).toEqual(
      expect.arrayContaining([
        { field: 'order', value: 'x', reason: 'not-valid' },
        { field: 'highlight', value: '<b>', reason: 'not-valid' },
      ]),
    );
  });

  it('cuts words that are longer than an address should hold', () => {
    const body = read(liveCode(ctx, model, { title: 'ộ'.repeat(2000) }, AT));
    const asked = readEmbedQuery(new URL(only(body, 'iframe').getAttribute('src') ?? '').searchParams);
    expect(Array.from(asked.title)).toHaveLength(200);
    expect(asked.title.endsWith('…')).toBe(true);
  });
});

describe('the code of a frozen figure', () => {
  const svgFor = (title: string): string =>
    svgOf(sheetOf(model, { locale: 'vi', background: 'light', size: PRESETS.article, title }), {
      lettering: { kind: 'page' },
      manifest: null,
    });

  it('carries its picture, which comes out as it went in', () => {
    fc.assert(
      fc.property(evil, (title) => {
        const svg = svgFor(title);
        const address = svgAddress(svg);
        expect(address).toMatch(/^data:image\/svg\+xml,[\w!()*~.%/:=+,;@-]+$/);
        expect(decodeURIComponent(address.slice('data:image/svg+xml,'.length))).toBe(svg);
      }),
      { numRuns: 40 },
    );
  });

  it('is a figure, a picture, a caption and a link, whatever title and text are given', () => {
    fc.assert(
      fc.property(evil, evil, (title, alt) => {
        const svg = svgFor(title);
        const body = read(
          frozenCode(ctx, model, {
            svg,
            width: 760,
            height: 500,
            address: `${SITE}figure/?a=1&b=2`,
            title,
            alt,
          }),
        );
        expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual([
          'figure',
          'img',
          'figcaption',
          'a',
        ]);
        const picture = only(body, 'img');
        expect(picture.getAttributeNames()).toEqual(['src', 'width', 'height', 'alt', 'style']);
        expect(picture.getAttribute('alt')).toBe(givenText(alt) || model.alt);
        const link = only(body, 'a');
        expect(link.getAttributeNames()).toEqual(['href']);
        expect(link.getAttribute('href')).toBe(`${SITE}figure/?a=1&b=2`);
      }),
      { numRuns: 40 },
    );
  });

  it.each(LOCALES)('says in %s of which data it is, who says so, and that it stays', (locale) => {
    for (const one of modelsOf(locale).slice(0, 8)) {
      const body = read(
        frozenCode(CONTEXTS[locale], one, { svg: '<svg/>', width: 1, height: 1, address: SITE }),
      );
      const caption = only(body, 'figcaption').textContent;
      expect(caption).toContain(datasetVersion(DATASET));
      const reached = dataDayText(CONTEXTS[locale], one);
      expect(reached).not.toBeNull();
      expect(caption).toContain(reached);
      for (const source of one.sources) expect(caption).toContain(source.text);
      expect(only(body, 'figure').getAttribute('lang')).toBe(locale);
    }
  });
});
