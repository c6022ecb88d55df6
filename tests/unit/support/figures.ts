import type { Period } from '../../../src/dataset/period';
import { periodSlug } from '../../../src/dataset/periodCode';
import type { Context } from '../../../src/model/context';
import { figureModel } from '../../../src/figure/figureModel';
import { overviewModels } from '../../../src/figure/overviewFigures';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { cardsOf } from '../../../src/pages/overview/cards';
import { periodsOf } from '../../../src/dataset/growthPeriods';
import { exploreFigures } from './exploreFigures';
import { AREA, CONTEXTS, DATASET, REFERENCE } from './frozen';
import type { FigureModel } from '../../../src/kinds/registry';

/** Every period of which the overview has a page. */
export const PERIODS = periodsOf(DATASET, AREA);

/** Every figure of the overview of a period: its panels, then the pictures of its cards. */
export function pageFigures(ctx: Context, period: Period): FigureModel[] {
  const subject = { area: AREA, reference: REFERENCE, period };
  return [
    ...overviewModels(ctx, subject),
    ...cardsOf(ctx, AREA, period).cards.flatMap((card) => card.picture ?? []),
  ];
}

/** Figures of other pages: the path of a year with its pace and other years under it, and all targets at once. */
function furtherFigures(ctx: Context): FigureModel[] {
  const path = { kind: 'progress', area: AREA, indicator: 'IIP', pace: true } as const;
  return [
    figureModel(ctx, { ...path, year: '2024', over: ['2023', '2022'] }),
    figureModel(ctx, { ...path, year: '2023' }),
    figureModel(ctx, { ...path, year: '2025', over: ['2024'] }),
    figureModel(ctx, { kind: 'targets', area: AREA }),
  ].filter((model) => model !== null);
}

export interface NamedFigure {
  /** Says which figure of which page in which language. */
  readonly name: string;
  readonly locale: Locale;
  readonly model: FigureModel;
}

/** All figures of the site from the real data, both languages. The same figure may stand on several pages. */
export const ALL_FIGURES: readonly NamedFigure[] = LOCALES.flatMap((locale) => {
  const ctx = CONTEXTS[locale];
  const named = (page: string, models: readonly FigureModel[]): NamedFigure[] =>
    models.map((model) => ({ name: `${model.id} ${page} ${locale}`, locale, model }));
  return [
    ...PERIODS.flatMap((period) => named(periodSlug(period), pageFigures(ctx, period))),
    ...furtherFigures(ctx).flatMap((model, i) => named(`targets ${i + 1}`, [model])),
    ...exploreFigures(ctx).flatMap(([name, model]) => named(`explore ${name}`, [model])),
  ];
});

/** Each drawing once: pages of one year share some figures. */
export const DRAWINGS: readonly NamedFigure[] = [
  ...new Map(ALL_FIGURES.map((figure) => [JSON.stringify(figure.model.body), figure])).values(),
];

/** Fields that name a thing to the program and never to a reader. */
const NAMES = new Set([
  'id',
  'key',
  'kind',
  'role',
  'status',
  'statuses',
  'address',
  'observations',
  'provenance',
  'richTitle',
]);

/** The names of all fields of a value, however deep. */
export function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(fieldsOf);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

/** Every text in a value that a reader may see, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (NAMES.has(name) ? [] : textsOf(part)));
}
