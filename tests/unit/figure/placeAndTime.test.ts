import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/dataset/period';
import { yearOf } from '../../../src/dataset/period';
import { parsePeriod } from '../../../src/dataset/periodCode';
import { periodRunning, periodShort } from '../../../src/i18n/period';
import type { Locale } from '../../../src/i18n/locale';
import type { FigureModel } from '../../../src/kinds/registry';
import { nameOf } from '../../../src/model/names';
import { sheetOf, type Sheet } from '../../../src/sheet/sheet';
import { ownSize, PRESETS, type SheetSize } from '../../../src/sheet/sheetSizes';
import { READY } from '../export/support';
import { ALL_FIGURES } from '../support/figures';
import { CONTEXTS, DATASET } from '../support/frozen';

const OBSERVATIONS = new Map(DATASET.observations.map((o) => [o.id, o]));

/** The names of the areas of which a figure has values: read from its observations, not from its spec. */
function areasOf(locale: Locale, { observations }: FigureModel): string[] {
  const codes = new Set(observations.flatMap((id) => OBSERVATIONS.get(id)?.area ?? []));
  return [...codes].map((code) => nameOf(CONTEXTS[locale], 'areas', code));
}

/** The period that a figure is of, in the words in which it may be said; the newest year where it is of many. */
function periodsOf(locale: Locale, { spec, observations }: FigureModel): string[] {
  const of: Period | null = 'period' in spec ? parsePeriod(spec.period ?? '') : null;
  if (of) return [periodRunning(locale, of), periodShort(locale, of)];
  const years = observations.flatMap((id) => {
    const period = OBSERVATIONS.get(id)?.period;
    return period ? [yearOf(period)] : [];
  });
  return [String(Math.max(...years))];
}

/** What of place and time some words leave unsaid. */
function unsaid(locale: Locale, model: FigureModel, words: string): string[] {
  const said = words.toLocaleLowerCase(locale);
  const says = (name: string): boolean => said.includes(name.toLocaleLowerCase(locale));
  const periods = periodsOf(locale, model);
  return [
    ...areasOf(locale, model).filter((name) => !says(name)),
    ...(periods.some(says) ? [] : periods.slice(0, 1)),
  ];
}

const TITLE_LEAST = 20;
const SUBTITLE = 14.5;

/** The words of the head of a sheet, as they are drawn. */
const headOf = ({ items }: Sheet): string =>
  items
    .flatMap((item) =>
      item.type === 'text' && (item.size === SUBTITLE || (item.face === 'serif' && item.size >= TITLE_LEAST))
        ? [item.text]
        : [],
    )
    .join(' ');

describe('place and time', () => {
  it('are named by the title or the subtitle of every figure', () => {
    const all = [...ALL_FIGURES, ...READY];
    expect(all.length).toBeGreaterThan(300);
    const found = all.flatMap(({ name, locale, model }) => {
      const missing = unsaid(locale, model, `${model.title} ${model.subtitle}`);
      return missing.length === 0 ? [] : [`${name}: ${missing.join(', ')}`];
    });
    expect(found).toEqual([]);
  });

  const sizes: readonly (readonly [string, SheetSize | null])[] = [
    ...Object.entries(PRESETS),
    ['the smallest', ownSize(320, 320)],
    ['a column', ownSize(320, null)],
  ];
  it.each(sizes)('stand in the head of every ready picture: %s', (_, size) => {
    if (!size) throw new Error('no such size');
    const found = READY.flatMap(({ name, locale, model }) => {
      const words = headOf(sheetOf(model, { locale, size, background: 'light' }));
      const missing = unsaid(locale, model, words);
      return missing.length === 0 ? [] : [`${name}: ${missing.join(', ')}`];
    });
    expect(found).toEqual([]);
  });
});
