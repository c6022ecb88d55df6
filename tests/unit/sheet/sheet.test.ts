import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../src/layout/scene';
import { sheetOf, type Sheet } from '../../../src/sheet/sheet';
import { BACKGROUNDS } from '../../../src/sheet/sheetOptions';
import { ownSize, PRESET_IDS, PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import { collisions, outside } from '../support/boxes';
import { ALL_FIGURES, DRAWINGS, textsOf, type NamedFigure } from '../support/figures';
import type { FigureModel } from '../../../src/kinds/registry';

const textItems = (sheet: Sheet): TextItem[] => sheet.items.filter((item) => item.type === 'text');

const textOf = (sheet: Sheet): string =>
  textItems(sheet)
    .map((item) => item.text)
    .join(' ');

interface Laid extends NamedFigure {
  readonly sheet: Sheet;
}

const laidOut = (size: SheetSize, figures: readonly NamedFigure[] = DRAWINGS): Laid[] =>
  figures.map((figure) => ({
    ...figure,
    sheet: sheetOf(figure.model, { locale: figure.locale, size, background: 'light' }),
  }));

const faults = (
  laid: readonly Laid[],
  of: (one: Laid) => readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(laid.map((one) => [one.name, of(one)] as const).filter(([, found]) => found.length > 0));

const OWN: readonly (readonly [string, SheetSize | null])[] = [
  ['320 × 320', ownSize(320, 320)],
  ['320 × free', ownSize(320, null)],
  ['4000 × 320', ownSize(4000, 320)],
  ['320 × 4000', ownSize(320, 4000)],
  ['4000 × 4000', ownSize(4000, 4000)],
];

const SIZES: readonly (readonly [string, SheetSize])[] = [
  ...PRESET_IDS.map((id) => [id, PRESETS[id]] as const),
  ...OWN.flatMap(([name, size]) => (size ? [[name, size] as const] : [])),
];

describe.each(SIZES)('every figure of the site as a sheet, %s', (_, size) => {
  const laid = laidOut(size);

  it('has the size of its options', () => {
    expect(laid.length).toBeGreaterThan(60);
    for (const { sheet } of laid) {
      expect(sheet.out.width).toBe(size.width);
      if (size.height !== null) expect(sheet.out.height).toBe(size.height);
      // The same shape in the layout's units and in the file's.
      expect(sheet.width / sheet.height).toBeCloseTo(sheet.out.width / sheet.out.height, 9);
    }
  });

  it('keeps everything inside', () => {
    expect(faults(laid, ({ sheet }) => outside(sheet.items, sheet))).toEqual({});
  });

  it('has no two texts on one another', () => {
    expect(faults(laid, ({ sheet }) => collisions(sheet.items))).toEqual({});
  });

  it('says its title, subtitle, sources and whose it is', () => {
    const lost = faults(laid, ({ model, sheet }) => {
      const text = textOf(sheet).replace(/ /g, '');
      const wanted = sheet.left.words ? [] : [model.title, model.subtitle];
      return [...wanted, ...model.sources.map((source) => source.text), 'Chỉ·Số'].filter(
        (words) => !text.includes(words.replace(/ /g, '')),
      );
    });
    expect(lost).toEqual({});
  });

  it('says every row and note, or how many it has left out', () => {
    const lost = faults(laid, ({ model, sheet }) => {
      const text = textOf(sheet).replace(/ /g, '');
      const unsaid = (texts: readonly string[]): number =>
        texts.filter((words) => !text.includes(words.replace(/ /g, ''))).length;
      const rows = 'rows' in model.body ? model.body.rows.map((row) => row.name) : [];
      return [
        ...(unsaid(model.notes) > sheet.left.notes ? ['notes'] : []),
        ...(unsaid(rows) > sheet.left.rows ? ['rows'] : []),
        ...(sheet.left.rows > 0 && !text.includes(String(sheet.left.rows)) ? ['count of rows'] : []),
      ];
    });
    expect(lost).toEqual({});
  });
});

describe('the sizes that newsrooms ask for', () => {
  it.each(PRESET_IDS)('%s has type that is read where it is seen', (id) => {
    // A panel for each of many series needs more than a sheet of a fixed height has: it says that its type is small.
    const figures = DRAWINGS.filter(({ name }) => !name.includes('explore'));
    for (const { sheet } of laidOut(PRESETS[id], figures)) expect(sheet.left.small).toBe(false);
  });

  it('leave nothing out where the height is free', () => {
    for (const id of ['article', 'print'] as const)
      for (const { sheet } of laidOut(PRESETS[id]))
        expect(sheet.left).toEqual({
          rows: 0,
          brief: false,
          notes: 0,
          words: false,
          small: false,
          signs: [],
        });
  });
});

describe('a size of one’s own', () => {
  it.each([
    [319, null],
    [760, 319],
    [4001, 600],
    [NaN, 600],
    [760, Infinity],
  ])('%d × %d is refused', (width, height) => {
    expect(ownSize(width, height)).toBeNull();
  });

  it('is in whole pixels', () => {
    expect(ownSize(760.4, 500.6)).toMatchObject({ width: 760, height: 501, unit: 'px' });
  });
});

describe('what somebody gives', () => {
  const [figure] = ALL_FIGURES;
  const sheetWith = (given: { title?: string; note?: string }, size: SheetSize = PRESETS.article): Sheet => {
    if (!figure) throw new Error('no figure');
    return sheetOf(figure.model, { locale: figure.locale, size, background: 'light', ...given });
  };

  it('stands instead of the title, and before the notes', () => {
    const sheet = sheetWith({ title: 'Điện gần gấp đôi', note: 'Chưa tính điện mặt trời.' });
    expect(sheet.title).toBe('Điện gần gấp đôi');
    expect(textOf(sheet)).toContain('Điện gần gấp đôi');
    expect(textOf(sheet)).not.toContain(figure?.model.title ?? '');
    expect(textOf(sheet)).toContain('Chưa tính điện mặt trời.');
  });

  it('is the model’s own title where nothing is left of it', () => {
    expect(sheetWith({ title: ' \u202e\u200b ' }).title).toBe(figure?.model.title);
  });

  it('turns no direction and hides nothing', () => {
    const sheet = sheetWith({ title: 'abc\u202edef\u2066ghi\u0000\n\u200bjkl\ud800' });
    expect(sheet.title).toBe('abcdefghi jkl\ufffd');
  });

  it('of two thousand characters ends in an ellipsis, and says so', () => {
    for (const [, size] of SIZES) {
      const sheet = sheetWith({ title: 'Rất dài '.repeat(250), note: 'x'.repeat(2000) }, size);
      expect(sheet.left.words).toBe(textOf(sheet).includes('…'));
      expect(outside(sheet.items, sheet)).toEqual([]);
      expect(collisions(sheet.items)).toEqual([]);
    }
  });

  it.each(PRESET_IDS)('of two thousand characters has no room at %s', (id) => {
    expect(sheetWith({ title: 'Rất dài '.repeat(250) }, PRESETS[id]).left.words).toBe(true);
  });

  it('of one word without an end is broken, not let over the edge', () => {
    const sheet = sheetWith({ title: 'W'.repeat(2000) });
    expect(outside(sheet.items, sheet)).toEqual([]);
  });

  it('in another script is named as such', () => {
    expect(sheetWith({ title: 'Điện 電 😀' }).left.signs).toEqual(['電', '😀']);
  });
});

describe('a background', () => {
  it.each(BACKGROUNDS)('%s changes colours only', (background) => {
    const { model, locale } = ALL_FIGURES[0] as { model: FigureModel; locale: NamedFigure['locale'] };
    const sheet = sheetOf(model, { locale, size: PRESETS.article, background });
    const light = sheetOf(model, { locale, size: PRESETS.article, background: 'light' });
    expect(light.items.slice(0, 1)).toMatchObject([
      { type: 'rect', fill: 'paper', width: light.width, height: light.height },
    ]);
    expect(sheet.items).toEqual(background === 'transparent' ? light.items.slice(1) : light.items);
  });

  it('is the same sheet every time, and of its model’s words only', () => {
    for (const { model, locale } of DRAWINGS.slice(0, 20)) {
      const make = () => sheetOf(model, { locale, size: PRESETS.social, background: 'dark' });
      expect(make()).toEqual(make());
      expect(textsOf(make()).length).toBeGreaterThan(5);
    }
  });
});
