import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureModel } from '../../../../src/figure/figureModel';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import type { ProgressSpec } from '../../../../src/kinds/progress/spec';
import { LOCALES, type Locale } from '../../../../src/i18n/locale';
import { targetLines } from '../../../../src/pages/targets/lines';
import { drawing, expectReference } from '../../support/drawing';
import { AREA, CONTEXTS } from '../../support/frozen';
import type { FigureBody } from '../../../../src/kinds/registry';

/**
 * Pictures of the targets that a person has looked at and found right, kept as those of the overview are. To take over
 * new ones: `npx vitest run reference -u`, then look at every one of them.
 */
const FOLDER = 'tests/visual/reference/targets';

const WIDTHS = [340, 700] as const;
/** The width of a bullet in the table. */
const CELL = 250;

interface Reference {
  readonly file: string;
  readonly body: FigureBody;
  readonly alt: string;
  readonly width: number;
}

const PATHS: readonly (readonly [string, Pick<ProgressSpec, 'year' | 'over'>])[] = [
  ['path-2022', { year: '2022' }],
  ['path-2023', { year: '2023' }],
  ['path-2024', { year: '2024' }],
  ['path-2025', { year: '2025' }],
  ['path-2024-over-all', { year: '2024', over: ['2025', '2023', '2022'] }],
];

function paths(locale: Locale): Reference[] {
  return PATHS.flatMap(([name, years]) => {
    const model = figureModel(CONTEXTS[locale], {
      kind: 'progress',
      area: AREA,
      indicator: 'IIP',
      pace: true,
      ...years,
    });
    if (!model) throw new Error(`no path of ${years.year}`);
    return WIDTHS.map((width) => ({
      file: `${name}-${locale}-${width}.svg`,
      body: model.body,
      alt: model.alt,
      width,
    }));
  });
}

const bullets = (locale: Locale): Reference[] =>
  targetLines(CONTEXTS[locale]).map(({ bullet, alt, progress }, i) => ({
    file: `bullet-${i + 1}-${progress.target.indicator.toLowerCase()}-${locale}.svg`,
    body: bullet,
    alt,
    width: CELL,
  }));

const REFERENCES = LOCALES.flatMap((locale) => [...paths(locale), ...bullets(locale)]);

describe('the reference pictures of the targets', () => {
  it.each(REFERENCES.map((reference) => [reference.file, reference] as const))(
    '%s',
    async (file, reference) => {
      await expectReference(
        `${FOLDER}/${file}`,
        drawing(sceneOf(reference.body, reference.width), reference.alt),
      );
    },
  );

  it('are all drawn still: no file stands there that no figure makes', () => {
    const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    const drawn = new Set(REFERENCES.map(({ file }) => file));
    expect(there.filter((name) => !drawn.has(name))).toEqual([]);
  });
});
