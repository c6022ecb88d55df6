import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../../src/build/figuresArguments';
import { manifestOf } from '../../../src/export/manifest';
import { svgOf } from '../../../src/export/svg';
import { creditLine } from '../../../src/figure/creditLine';
import { encodeSpec } from '../../../src/figure/specCodec';
import { sheetOf } from '../../../src/sheet/sheet';
import { PRESETS } from '../../../src/sheet/sheetSizes';
import { STUDIO_DEFAULTS, studioParams } from '../../../src/figure/studioOptions';
import { READY, WEB_FONTS } from '../export/support';
import { CONTEXTS, FROZEN } from '../support/frozen';

const SITE = 'https://so.example/thanh-hoa';
const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a newsroom calls it, to its end. */
const figures = async (words: readonly string[]): Promise<Ended> =>
  promisify(execFile)('node_modules/.bin/tsx', ['src/build/figures.ts', ...words], {
    env: { ...process.env, SITE_URL: `${SITE}/`, DATA_DIR: FROZEN },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failed: unknown) => failed as Ended,
  );

describe('the words of the command', () => {
  it('are the folder, and every language as SVG where nothing else is said', () => {
    expect(readArguments(['--out', 'x'])).toEqual({ out: 'x', locales: ['vi', 'en'], formats: ['svg'] });
    expect(readArguments(['--out=x', '--lang', 'en', '--format', 'pdf'])).toEqual({
      out: 'x',
      locales: ['en'],
      formats: ['pdf'],
    });
  });

  it.each([
    [[], '--out'],
    [['--out', ''], '--out'],
    [['--out'], '--out'],
    [['--out', 'x', '--lang', 'fr'], '--lang: expected vi or en, got "fr"'],
    [['--out', 'x', '--format', 'gif'], '--format: expected svg or png or pdf, got "gif"'],
    [['--out', 'x', '--size', '2'], '--size'],
    [['x'], 'x'],
  ])('%j are refused, naming what is wrong', (words, said) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(said);
  });
});

describe('the command', () => {
  it('ends with 2 and says how it is called, when it was called wrongly', async () => {
    const { code, stderr, stdout } = await figures(['--out', folder, '--lang', 'fr']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('got "fr"');
    expect(stderr).toContain('npm run figures -- --out <folder>');
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);

  it('writes every ready figure of a language, the bytes that leave the studio', async () => {
    const out = join(folder, 'deep', 'en');
    const { code, stdout, stderr } = await figures(['--out', out, '--lang', 'en', '--format', 'svg']);
    expect([code, stderr]).toEqual([0, '']);
    const wanted = READY.filter(({ locale }) => locale === 'en');
    expect(stdout).toBe(`${wanted.length} figures in ${out}\n`);
    expect(readdirSync(out).sort()).toEqual(wanted.map(({ name }) => `${name}.svg`).sort());
    for (const { name, model } of wanted.slice(0, 12)) {
      const options = studioParams(STUDIO_DEFAULTS, true);
      const query = encodeSpec(model.spec, true);
      const credit = creditLine(CONTEXTS.en, model, SITE);
      const size = PRESETS.article;
      const drawn = svgOf(sheetOf(model, { locale: 'en', size, background: 'light', credit }), {
        lettering: { kind: 'embedded', fonts: WEB_FONTS },
        manifest: manifestOf(CONTEXTS.en, model, {
          options: Object.fromEntries(options),
          address: `${SITE}/en/figure/?${query.toString()}`,
        }),
      });
      expect(readFileSync(join(out, `${name}.svg`), 'utf8') === drawn, name).toBe(true);
    }
    for (const name of readdirSync(out))
      expect(readFileSync(join(out, name), 'utf8')).not.toContain('localhost');
  }, 120_000);
});
