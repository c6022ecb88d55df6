import { describe, expect, it } from 'vitest';
import { figureModel } from '../../../src/figure/figureModel';
import { textBox } from '../../../src/layout/labels';
import type { Item, TextItem } from '../../../src/layout/scene';
import { sheetOf, type Sheet } from '../../../src/sheet/sheet';
import { fewerRows } from '../../../src/sheet/sheetBody';
import { PRESET_IDS, PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import type { RatesBody } from '../../../src/kinds/rates/body';
import { readyFigures } from '../../../src/explore/readyFigures';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { CONTEXTS } from '../support/frozen';
import type { FigureBody, FigureModel } from '../../../src/kinds/registry';

interface Ready {
  readonly name: string;
  readonly locale: Locale;
  readonly model: FigureModel;
}

const READY: readonly Ready[] = LOCALES.flatMap((locale) =>
  readyFigures(CONTEXTS[locale]).flatMap(({ name, spec }) => {
    const model = figureModel(CONTEXTS[locale], spec);
    return model ? [{ name: `${name} ${locale}`, locale, model }] : [];
  }),
);

const WITH_ROWS = READY.filter(({ model }) => 'rows' in model.body);

const sheetAt = ({ model, locale }: Ready, size: SheetSize): Sheet =>
  sheetOf(model, { locale, size, background: 'light' });

interface RowIn {
  readonly name: string;
  /** Words that stand with the name. */
  readonly more?: string;
  readonly marks: readonly string[];
}

function rowsIn(body: FigureBody): RowIn[] {
  switch (body.kind) {
    case 'products':
      return body.rows.map(({ name, now, before }) => ({ name, marks: [now.id, before.id] }));
    case 'rates':
      return body.rows.map(({ name, detail, datum }) => ({ name, more: detail, marks: [datum.id] }));
    case 'targets':
      return body.rows.map(({ name, actual, target }) => ({ name, marks: [actual.id, target.id] }));
    case 'compare':
      return body.rows.map(({ name, change, a, b }) => ({
        name,
        more: change,
        marks: [a, b].flatMap((one) => one?.id ?? []),
      }));
    default:
      return [];
  }
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

const across = (extents: readonly Extent[]): Extent => ({
  top: Math.min(...extents.map(({ top }) => top)),
  bottom: Math.max(...extents.map(({ bottom }) => bottom)),
});

/** How far apart two things stand, up and down. */
const between = (a: Extent, b: Extent): number => Math.max(0, a.top - b.bottom, b.top - a.bottom);

/** The lines of a name among the texts from `from` on: they follow one another. */
function linesOfName(texts: readonly TextItem[], name: string, from: number): number[] {
  for (let first = from; first < texts.length; first += 1)
    for (let last = first; last < Math.min(first + 4, texts.length); last += 1) {
      const lines = texts.slice(first, last + 1);
      if (lines.every(({ x }) => x === texts[first]?.x) && lines.map(({ text }) => text).join(' ') === name)
        return lines.map((_, i) => first + i);
    }
  return [];
}

/** Names that do not stand nearest to their own marks. */
function invalid({ model }: Ready, { items }: Sheet): string[] {
  const texts = items.filter((item): item is TextItem => item.type === 'text');
  const marks = new Map<string, Extent>();
  for (const item of items) {
    if (item.type === 'rect' && item.mark !== undefined)
      marks.set(item.mark, { top: item.y, bottom: item.y + item.height });
    if (item.type === 'circle' && item.mark !== undefined)
      marks.set(item.mark, { top: item.cy - item.r, bottom: item.cy + item.r });
  }
  // Below the title and the subtitle, where a name may stand too.
  let from = texts.findIndex(({ size, weight }) => weight === 600 && size === 13.5);
  return rowsIn(model.body).flatMap(({ name, more, marks: own }) => {
    const found = linesOfName(texts, name, from);
    if (found.length === 0) return [`${name}: not there`];
    from = Math.max(...found) + 1;
    if (texts[from]?.text === more) found.push(from);
    const extent = across(
      found.flatMap((i) => {
        const item = texts[i];
        if (!item) return [];
        const { y, height } = textBox(item);
        return [{ top: y, bottom: y + height }];
      }),
    );
    const distances = (mine: boolean): number[] =>
      [...marks].filter(([id]) => own.includes(id) === mine).map(([, mark]) => between(extent, mark));
    const [near, far] = [Math.min(...distances(true)), Math.min(...distances(false))];
    // A row of which nothing is published has no mark.
    return distances(true).length === 0 || near < far
      ? []
      : [`${name}: ${near} from its own, ${far} from another`];
  });
}

const faults = (
  figures: readonly Ready[],
  of: (figure: Ready) => readonly string[],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    figures.map((one) => [one.name, of(one)] as const).filter(([, found]) => found.length > 0),
  );

describe.each(PRESET_IDS)('rows of every ready figure, %s', (id) => {
  it('are all there, up to twelve of them, each name nearer to its own marks than to any other', () => {
    expect(WITH_ROWS.length).toBeGreaterThan(60);
    expect(Math.max(...WITH_ROWS.map(({ model }) => rowsIn(model.body).length))).toBe(12);
    const found = faults(WITH_ROWS, (figure) => {
      const sheet = sheetAt(figure, PRESETS[id]);
      return [...(sheet.left.rows > 0 ? [`${sheet.left.rows} left out`] : []), ...invalid(figure, sheet)];
    });
    expect(found).toEqual({});
  });
});

/** Of the two months of 2024: ten products whose levels contradict later ones, four of them falling. */
const PRODUCTS = READY.filter(({ name }) => name.startsWith('dumbbell-vn-21-output-2024-01-p2m'));

describe('what a sheet has no room for', () => {
  it('are plain notes before those of values in conflict', () => {
    expect(PRODUCTS).toHaveLength(2);
    const caveat = {
      vi: 'nhiều khả năng đây chỉ là số của riêng tháng 2',
      en: 'it is probably for February alone',
    };
    for (const figure of PRODUCTS) {
      expect(figure.model.notes[0]).toContain(caveat[figure.locale]);
      const text = sheetAt(figure, PRESETS.social)
        .items.flatMap((item: Item) => (item.type === 'text' ? [item.text] : []))
        .join(' ');
      expect(text).toContain(caveat[figure.locale]);
    }
  });

  it('names rows that are cut to one line: the level of the year before is left to the table', () => {
    for (const figure of PRODUCTS) {
      expect(sheetAt(figure, PRESETS.social).left).toMatchObject({ rows: 0, brief: true });
      expect(sheetAt(figure, PRESETS.article).left).toMatchObject({ rows: 0, brief: false });
    }
  });

  const row = (name: string, value: number | null, role: 'own' | 'muted' = 'own') =>
    ({
      id: name,
      name,
      detail: '',
      role,
      datum: { id: name, value },
    }) as unknown as RatesBody['rows'][number];
  const names = (rows: RatesBody['rows'], count: number): string[] => {
    const body = fewerRows({ kind: 'rates', axis: { low: 0, high: 1, ticks: [] }, rows }, count);
    return body.kind === 'rates' ? body.rows.map(({ id }) => id) : [];
  };

  it('is of rows the middle: the greatest and the least stay, and a row without a value goes first', () => {
    const rows = [row('a', 9), row('b', 5), row('c', 1), row('d', -4), row('e', null)];
    expect(names(rows, 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(names(rows, 3)).toEqual(['a', 'b', 'd']);
    expect(names(rows, 2)).toEqual(['a', 'd']);
    expect(names(rows, 1)).toEqual(['a']);
  });

  it('is never a row that somebody chose while another is shown', () => {
    const rows = [row('a', 9, 'muted'), row('b', 5, 'muted'), row('c', 1), row('d', -4, 'muted')];
    expect(names(rows, 1)).toEqual(['c']);
    expect(names(rows, 3)).toEqual(['a', 'c', 'd']);
  });
});
