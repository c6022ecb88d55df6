import type { Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { indicatorOf } from '../../dataset/concepts';
import { focusArea } from '../../dataset/focusArea';
import { select, type Selection } from '../../dataset/select';
import { overviewFigureId, type OverviewFigureName } from '../../figure/overviewFigures';
import type { Context } from '../../model/context';
import { seriesCatalogue } from '../../explore/catalogue';
import { seriesThroughTime } from '../../explore/transitions';
import { readyViews } from '../../explore/readyViews';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { nameOf } from '../../model/names';
import { fold } from '../../i18n/collate';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import { hasCard } from '../../pages/overview/cards';
import { seriesWords } from '../../pages/explore/facets';
import { explorePath } from '../../pages/explore/view';
import { nearestWith } from '../../pages/overview/nearestWith';
import { cardId, PLANTS_ID } from '../../pages/overview/partIds';
import { nearestPeriod, nearestWhere } from '../../dataset/growthPeriods';

export type EntryKind = 'indicator' | 'product' | 'period' | 'plant' | 'series' | 'question';

/** Something that a search can find, and where it stands. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** The page that shows it, of the pages nearest to the one in view. */
  readonly period: Period;
  /** Id of the part of the page; empty for the page itself. */
  readonly part: string;
  /** Address of the page that shows it, where that is not the overview of the period. */
  readonly path?: string;
  /** Everything that it may be called, folded. */
  readonly key: string;
}

interface Where {
  readonly period: Period | null;
  readonly part: string;
}

/** The id of the element of a figure: the same on every page that has it. Empty where the package names nothing for it. */
const figurePart = (ctx: Context, name: OverviewFigureName, period: Period): string =>
  overviewFigureId(ctx, name, { ...focusArea(ctx.dataset), period }) ?? '';

/** Which page and part show an indicator; the page is null when none does. */
function whereIs(ctx: Context, area: string, pages: readonly Period[], near: Period, code: string): Where {
  const indicator = ctx.dataset.codes.indicators.get(code);
  const nearest = (selection: Selection): Period | null =>
    nearestWith(ctx, pages, near, { area, indicator: code, ...selection });
  switch (indicator?.concept) {
    case 'PRODUCTION_INDEX':
      return { period: nearest({ transformation: 'GY' }), part: figurePart(ctx, 'progress', near) };
    case 'PRODUCT_OUTPUT':
      return { period: nearest({}), part: figurePart(ctx, 'products', near) };
    case 'INVESTMENT_PROJECTS':
    case 'REGISTERED_CAPITAL': {
      const part = figurePart(ctx, 'industryProjects', near);
      const counted = select(ctx.dataset, { area, indicator: code, scenario: 'ACTUAL' }).length > 0;
      return { period: counted && part !== '' ? near : null, part };
    }
  }
  if (indicator && indicator.headline !== null)
    return {
      period: nearestWhere(pages, near, (page) => hasCard(ctx, area, code, page)),
      part: cardId(code),
    };
  const years = select(ctx.dataset, { area, indicator: code, transformation: 'GY', scenario: 'TARGET' }).map(
    (o) => Math.floor(o.period.start / 12),
  );
  return {
    period: nearestPeriod(
      pages.filter((page) => years.includes(Math.floor(page.start / 12))),
      near,
    ),
    part: figurePart(ctx, 'targets', near),
  };
}

/** Everything that can be found from a page; only what some page really shows. */
export function searchEntries(ctx: Context, area: string, pages: readonly Period[], near: Period): Entry[] {
  const { codes } = ctx.dataset;
  const { locale } = ctx;
  const keyOf = (...words: string[]): string => fold(words.join(' '));
  const indicators = [...codes.indicators.values()].flatMap((indicator): Entry[] => {
    const { period, part } = whereIs(ctx, area, pages, near, indicator.code);
    if (!period) return [];
    const { name, short, definition } = indicator;
    const key = keyOf(indicator.code, name.vi, name.en, short.vi, short.en, definition[locale]);
    return [{ id: `indicator-${indicator.code}`, kind: 'indicator', name: name[locale], period, part, key }];
  });
  const output = indicatorOf(codes, 'PRODUCT_OUTPUT');
  const products = [...codes.products.values()].flatMap((product): Entry[] => {
    const period =
      output === null
        ? null
        : nearestWith(ctx, pages, near, { area, indicator: output, product: product.code });
    if (!period) return [];
    const key = keyOf(product.name.vi, product.name.en, ...product.aliases);
    return [
      {
        id: `product-${product.code}`,
        kind: 'product',
        name: nameOf(ctx, 'products', product.code),
        period,
        part: figurePart(ctx, 'products', near),
        key,
      },
    ];
  });
  const periods = pages.map((period): Entry => {
    const name = capitalise(locale, periodRunning(locale, period));
    const key = keyOf(
      name,
      periodShort('vi', period),
      periodShort('en', period),
      periodRunning('vi', period),
      periodRunning('en', period),
      periodCode(period),
      periodCode(period).replace('Q', 'quy '),
    );
    return { id: `period-${periodCode(period)}`, kind: 'period', name, period, part: '', key };
  });
  const plants = [...codes.plants.values()]
    .filter((plant) => plant.area === area)
    .map((plant): Entry => ({
      id: `plant-${plant.id}`,
      kind: 'plant',
      name: plant.name[locale],
      period: near,
      part: PLANTS_ID,
      key: keyOf(plant.name.vi, plant.name.en, plant.product.vi, plant.place.vi, plant.district),
    }));
  const questions = readyViews(ctx).map(({ id, question, spec }): Entry => {
    const title = memoizedExploreFigure(ctx, spec).model?.title ?? '';
    return {
      id: `question-${id}`,
      kind: 'question',
      name: question,
      period: near,
      part: '',
      path: explorePath(locale, spec),
      key: keyOf(question, title),
    };
  });
  const series = [...seriesCatalogue(ctx).values()].map((one): Entry => ({
    id: `series-${one.code}`,
    kind: 'series',
    name: one.name,
    period: near,
    part: '',
    path: explorePath(locale, seriesThroughTime(ctx, 'lines', [one.ref])),
    key: keyOf(one.name, seriesWords(ctx, one)),
  }));
  return [...indicators, ...products, ...periods.reverse(), ...questions, ...plants, ...series];
}

/** A text as words to be searched: folded, and without what stands between them. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Entries in which every word of the query begins a word, those whose name begins with the query first. */
export function searchFor(entries: readonly Entry[], query: string): Entry[] {
  const words = wordsOf(query);
  if (words.length === 0) return query.trim() === '' ? [...entries] : [];
  const phrase = words.join(' ');
  const leads = (entry: Entry): number => Number(wordsOf(entry.name).join(' ').startsWith(phrase));
  return entries
    .filter((entry) => {
      const key = ` ${wordsOf(entry.key).join(' ')}`;
      return words.every((word) => key.includes(` ${word}`));
    })
    .sort((a, b) => leads(b) - leads(a));
}
