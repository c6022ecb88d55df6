import { indicatorOf } from '../../dataset/concepts';
import { focusArea } from '../../dataset/focusArea';
import { nearestPeriod, nearestWhere } from '../../dataset/growthPeriods';
import type { Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { select, type Selection } from '../../dataset/select';
import { seriesCatalogue } from '../../explore/catalogue';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { readyViews } from '../../explore/readyViews';
import { seriesThroughTime } from '../../explore/transitions';
import { overviewFigureId, type OverviewFigureName } from '../../figure/overviewFigures';
import { capitalise, periodRunning, periodShort } from '../../i18n/period';
import { matches, searchKey, searchWords, type SearchKey } from '../../i18n/search';
import type { Context } from '../../model/context';
import { nameOf } from '../../model/names';
import { seriesWords } from '../../pages/explore/facets';
import { explorePath } from '../../pages/explore/view';
import { hasCard } from '../../pages/overview/cards';
import { nearestWith } from '../../pages/overview/nearestWith';
import { cardId, PLANTS_ID } from '../../pages/overview/partIds';

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
  /** Everything that it may be called. */
  readonly key: SearchKey;
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
  const indicators = [...codes.indicators.values()].flatMap((indicator): Entry[] => {
    const { period, part } = whereIs(ctx, area, pages, near, indicator.code);
    if (!period) return [];
    const { name, short, definition } = indicator;
    const key = searchKey(indicator.code, name.vi, name.en, short.vi, short.en, definition[locale]);
    return [{ id: `indicator-${indicator.code}`, kind: 'indicator', name: name[locale], period, part, key }];
  });
  const output = indicatorOf(codes, 'PRODUCT_OUTPUT');
  const products = [...codes.products.values()].flatMap((product): Entry[] => {
    const period =
      output === null
        ? null
        : nearestWith(ctx, pages, near, { area, indicator: output, product: product.code });
    if (!period) return [];
    const key = searchKey(product.name.vi, product.name.en, ...product.aliases);
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
    const key = searchKey(
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
      key: searchKey(plant.name.vi, plant.name.en, plant.product.vi, plant.place.vi, plant.district),
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
      key: searchKey(question, title),
    };
  });
  const series = [...seriesCatalogue(ctx).values()].map((one): Entry => ({
    id: `series-${one.code}`,
    kind: 'series',
    name: one.name,
    period: near,
    part: '',
    path: explorePath(locale, seriesThroughTime(ctx, 'lines', [one.ref])),
    key: searchKey(one.name, seriesWords(ctx, one)),
  }));
  return [...indicators, ...products, ...periods.reverse(), ...questions, ...plants, ...series];
}

/** Entries that answer to a query, those whose name begins with it first. */
export function searchFor(entries: readonly Entry[], query: string): Entry[] {
  const found = matches(query);
  const phrase = searchWords(query).join(' ');
  const leads = ({ name }: Entry): number => Number(searchWords(name).join(' ').startsWith(phrase));
  return entries.filter(({ key }) => found(key)).sort((a, b) => leads(b) - leads(a));
}
