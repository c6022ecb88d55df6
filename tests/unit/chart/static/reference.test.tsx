import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periodSlug } from '../../../../src/dataset/periodCode';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import { LOCALES } from '../../../../src/i18n/locale';
import { exploreFigures } from '../../support/exploreFigures';
import { pageFigures } from '../../support/figures';
import { at } from '../../support/periods';
import { drawing, expectReference } from '../../support/drawing';
import { CONTEXTS } from '../../support/frozen';
import { FIGURE_KINDS, type FigureModel } from '../../../../src/kinds/registry';

/**
 * Pictures that a person has looked at and found right. Each is a file, so that a change of a figure is a change of a
 * picture in its commit. To take over new ones: `npx vitest run reference -u`, then look at every one of them.
 */
const FOLDER = 'tests/visual/reference';

/** Figures by page: all of the opening page; elsewhere those that differ in kind of content. */
const CHOSEN: readonly (readonly [string, readonly string[] | 'all'])[] = [
  ['2024-01-01/P2M', 'all'],
  // No growth published of any product; a falling nation; an estimate with a forecast apart.
  ['2022-01-01/P9M', ['dumbbell-output', 'lines-iip']],
  ['2023-01-01/P9M', ['lines-iip', 'bullet-all']],
  ['2024-02', ['bars-area-iip', 'bars-activity-iip']],
  ['2024-Q1', ['dumbbell-output']],
  ['2024-12', ['dumbbell-output', 'bars-area-iip']],
  ['2025-01', ['bars-area-iip']],
];

/** A card is drawn for its own width only. */
const widthsOf = (model: FigureModel): readonly number[] =>
  model.id.startsWith('card-') ? [250] : [340, 700];

interface Reference {
  readonly file: string;
  readonly model: FigureModel;
  readonly width: number;
}

const REFERENCES: readonly Reference[] = LOCALES.flatMap((locale) => {
  const ctx = CONTEXTS[locale];
  const pages = CHOSEN.flatMap(([code, ids]) =>
    pageFigures(ctx, at(code))
      .filter(({ id }) => ids === 'all' || ids.includes(id))
      .map((model) => [periodSlug(at(code)), model] as const),
  );
  const chosen = exploreFigures(ctx).map(([name, model]) => [`explore-${name}`, model] as const);
  return [...pages, ...chosen].flatMap(([page, model]) =>
    widthsOf(model).map((width) => ({ file: `${model.id}-${page}-${locale}-${width}.svg`, model, width })),
  );
});

/** The pictures of the page of targets are another test's. */
const there = (): string[] =>
  (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter(
    (name) => name.endsWith('.svg') && !name.startsWith('targets-'),
  );

describe('the reference pictures', () => {
  it('are of every kind, in both languages, narrow and wide', () => {
    expect(new Set(REFERENCES.map(({ model }) => model.kind))).toEqual(new Set(FIGURE_KINDS));
    for (const [code, ids] of CHOSEN)
      if (ids !== 'all')
        for (const id of ids)
          expect(
            REFERENCES.filter(({ file }) => file.startsWith(`${id}-${periodSlug(at(code))}-`)),
          ).toHaveLength(4);
    expect(new Set(REFERENCES.map(({ file }) => file)).size).toBe(REFERENCES.length);
  });

  it.each(REFERENCES.map((reference) => [reference.file, reference] as const))(
    '%s',
    async (file, reference) => {
      await expectReference(
        `${FOLDER}/${file}`,
        drawing(sceneOf(reference.model.body, reference.width), reference.model.alt),
      );
    },
  );

  it('are all drawn still: no file stands there that no figure makes', () => {
    const drawn = new Set(REFERENCES.map(({ file }) => file));
    expect(there().filter((name) => !drawn.has(name))).toEqual([]);
  });
});
