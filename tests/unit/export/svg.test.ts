// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACE_NAMES, FACES } from '../../../src/export/fonts';
import type { Face } from '../../../src/metrics/measure';
import { readManifest } from '../../../src/export/readManifest';
import { svgOf } from '../../../src/export/svg';
import { PRESETS } from '../../../src/sheet/sheetSizes';
import { sheetOf } from '../../../src/sheet/sheet';
import { LOCALES } from '../../../src/i18n/locale';
import { at } from '../support/periods';
import { expectReference } from '../support/drawing';
import { pageFigures } from '../support/figures';
import { CONTEXTS } from '../support/frozen';
import { CHOSEN, manifestFor, OUTLINE_FONTS, READY, sheetFor, svgFor, type Ready } from './support';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
/** Every character that a face lacks is the same glyph; one that no text holds shows which. */
const lacks = (face: Face, sign: string): boolean => {
  const { glyphOf } = OUTLINE_FONTS[face];
  return glyphOf(sign) === glyphOf('\0');
};

/** The figures of the article that the site began with. */
const ARTICLE: readonly Ready[] = LOCALES.flatMap((locale) =>
  pageFigures(CONTEXTS[locale], at('2024-01-01/P2M')).map((model) => ({
    name: `${model.id}-${locale}`,
    locale,
    model,
  })),
);

describe('every ready figure as SVG', () => {
  it('is of every kind, in both languages', () => {
    expect(new Set(READY.map(({ model }) => model.kind)).size).toBe(7);
    expect(READY.length).toBeGreaterThan(100);
  });

  it('is whole by itself: XML, with title, description, role and size, and nothing asked for from outside', () => {
    for (const ready of READY) {
      const svg = svgFor(ready);
      const document = parse(svg);
      expect(document.querySelector('parsererror'), ready.name).toBeNull();
      const root = document.documentElement;
      expect(root.querySelector(':scope > title')?.textContent).toBe(ready.model.title);
      expect(root.querySelector(':scope > desc')?.textContent).toBe(ready.model.alt);
      expect([root.getAttribute('role'), root.getAttribute('width')]).toEqual(['img', '760']);
      expect(svg).not.toMatch(/foreignObject|<script|<image| style=|NaN|undefined|Infinity/);
      const outside = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')]{0,12})/g)];
      expect(outside.every(([, to = '']) => to.startsWith('data:font/wo') || to.startsWith('#'))).toBe(true);
    }
  });

  it('says all of its figure’s words in letters that its fonts have', () => {
    for (const ready of READY)
      for (const item of parse(svgFor(ready)).querySelectorAll('text')) {
        const family = item.getAttribute('font-family') ?? 'Inter';
        const face = FACE_NAMES.find(
          (name) =>
            family.includes(FACES[name].family) &&
            FACES[name].weight === Number(item.getAttribute('font-weight') ?? 400),
        );
        if (!face) throw new Error(`no face for ${item.outerHTML}`);
        const lacking = [...item.textContent].filter((sign) => lacks(face, sign));
        expect([ready.name, item.textContent, lacking]).toEqual([ready.name, item.textContent, []]);
      }
  });

  it('is the same bytes every time', () => {
    for (const ready of CHOSEN) expect(svgFor(ready)).toBe(svgFor(ready));
  });

  it('gives back what it says of itself', () => {
    for (const ready of READY) {
      const read = readManifest(new TextEncoder().encode(svgFor(ready)));
      expect(read).toEqual({ ok: true, manifest: manifestFor(ready) });
    }
  });

  it('is at most 60 kB for the article’s figures, at every size', () => {
    for (const ready of ARTICLE)
      for (const size of Object.values(PRESETS))
        expect(svgFor(ready, size).length).toBeLessThanOrEqual(60 * 1024);
  });
});

describe('what somebody gives', () => {
  const given = '<script>alert(1)</script>&"\u202eabc';
  const [ready] = CHOSEN as [Ready];

  it('is text in a file, and turns nothing round', () => {
    const sheet = sheetOf(ready.model, {
      locale: ready.locale,
      size: PRESETS.article,
      background: 'light',
      title: given,
      note: given,
    });
    const manifest = { ...manifestFor(ready), options: { title: given } };
    const svg = svgOf(sheet, { lettering: { kind: 'page' }, manifest });
    const document = parse(svg);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe('<script>alert(1)</script>&"abc');
    expect(svg.replace(/<metadata>.*<\/metadata>/, '')).not.toContain('\u202e');
    expect(readManifest(new TextEncoder().encode(svg))).toEqual({ ok: true, manifest });
  });
});

describe('in a program that knows no fonts of files', () => {
  const convert = (svg: string) => spawnSync('rsvg-convert', ['--format', 'png'], { input: svg });

  it.each(CHOSEN.map((ready) => [ready.name, ready] as const))('%s is drawn at its size', (_, ready) => {
    for (const svg of [
      svgFor(ready),
      svgOf(sheetFor(ready), { lettering: { kind: 'outlines', fonts: OUTLINE_FONTS }, manifest: null }),
    ]) {
      const { status, stdout, stderr } = convert(svg);
      expect([status, stderr.toString()]).toEqual([0, '']);
      // Width and height stand at byte 16 of a PNG.
      expect(stdout.readUInt32BE(16)).toBe(760);
      expect(stdout.readUInt32BE(20)).toBe(sheetFor(ready).out.height);
    }
  });
});

describe('the reference sheets', () => {
  const FOLDER = 'tests/visual/reference/sheets';
  const drawing = (ready: Ready): string =>
    svgOf(sheetFor(ready), { lettering: { kind: 'page' }, manifest: null });

  it.each(ARTICLE.map((ready) => [ready.name, ready] as const))('%s', async (name, ready) => {
    await expectReference(`${FOLDER}/${name}.svg`, drawing(ready));
  });

  it('are all drawn still, and all there', () => {
    expect(existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []).toEqual(
      ARTICLE.map(({ name }) => `${name}.svg`).sort(),
    );
  });
});
