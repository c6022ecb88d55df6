import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../../../src/app/search/entries';
import { checkPackage } from '../../../../src/dataset/checkPackage';
import { assembleDataset, type PackageFile } from '../../../../src/dataset/dataset';
import { focusArea } from '../../../../src/dataset/focusArea';
import { openingPeriod, periodsOf } from '../../../../src/dataset/growthPeriods';
import { equal, type Period } from '../../../../src/dataset/period';
import { periodCode } from '../../../../src/dataset/periodCode';
import { readyFigures } from '../../../../src/explore/readyFigures';
import { readyViews } from '../../../../src/explore/readyViews';
import { figureModel } from '../../../../src/figure/figureModel';
import {
  OVERVIEW_FIGURE_NAMES,
  overviewModel,
  type OverviewFigureName,
} from '../../../../src/figure/overviewFigures';
import { contextOf, type Context } from '../../../../src/model/context';
import { cardsOf } from '../../../../src/pages/overview/cards';
import { headlineOf } from '../../../../src/pages/overview/headline';
import { overviewIds } from '../../support/overviewIds';
import { at } from '../../support/periods';
import { FILES } from '../../support/frozen';
import { renamed, withoutConcepts } from '../../support/renamed';

/** Names that a program gives and no reader sees, and codes. */
const UNSEEN = new Set([
  'id',
  'spec',
  'provenance',
  'unitProvenance',
  'address',
  'observations',
  'richTitle',
  'richText',
]);

const seen = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (UNSEEN.has(key) ? undefined : part))) as unknown;

const contextFrom = (files: readonly PackageFile[]): Context => contextOf(assembleDataset(files), 'vi');

const figuresOf = (ctx: Context, period: Period): Record<OverviewFigureName, unknown> => {
  const subject = { ...focusArea(ctx.dataset), period };
  return Object.fromEntries(
    OVERVIEW_FIGURE_NAMES.map((name) => [name, seen(overviewModel(ctx, name, subject))]),
  ) as Record<OverviewFigureName, unknown>;
};

/** Everything that the overview of a period says, and what leads to it. */
function overviewOf(ctx: Context, period: Period) {
  const { area, reference } = focusArea(ctx.dataset);
  const pages = periodsOf(ctx.dataset, area);
  const { title, standfirst } = headlineOf(ctx, area, reference, period);
  return {
    pages: pages.map(periodCode),
    headline: { title, standfirst },
    cards: seen(cardsOf(ctx, area, period)),
    figures: figuresOf(ctx, period),
    found: searchEntries(ctx, area, pages, period).map((entry) => [
      entry.kind,
      entry.name,
      periodCode(entry.period),
    ]),
  };
}

/** Entries of the search that lead to a part of the page in view which is not there. */
function lostFrom(ctx: Context, period: Period): string[] {
  const { area } = focusArea(ctx.dataset);
  const ids = overviewIds(ctx, period);
  return searchEntries(ctx, area, periodsOf(ctx.dataset, area), period)
    .filter((entry) => entry.part !== '' && equal(entry.period, period) && !ids.has(entry.part))
    .map(({ id, part }) => `${id}: ${part}`);
}

const WHOLE = contextFrom(withoutAccepted(FILES));

/** Accepted findings are named by codes. */
function withoutAccepted(files: readonly PackageFile[]): PackageFile[] {
  return files.map(({ name, text }) =>
    name === 'accepted-findings.csv' ? { name, text: `${text?.split('\n')[0] ?? ''}\n` } : { name, text },
  );
}

describe('codes are only names: a package whose codes have all changed places', () => {
  describe.each([1, 2, 3])('as lot %i has it', (seed) => {
    const files = renamed(FILES, seed);
    const ctx = contextFrom(files);

    it('keeps the rules', () => {
      expect([...ctx.dataset.failures, ...ctx.dataset.issues, ...checkPackage(files, ctx.dataset)]).toEqual(
        [],
      );
    });

    it.each(['2024-01-01/P2M', '2024-Q1', '2023'])('has the same overview of %s', (code) => {
      expect(overviewOf(ctx, at(code))).toEqual(overviewOf(WHOLE, at(code)));
    });

    it('has the same questions to begin with, and answers', () => {
      const views = (one: Context) =>
        readyViews(one).map(({ id, question, spec }) => [id, question, seen(figureModel(one, spec))]);
      expect(views(ctx)).toEqual(views(WHOLE));
      expect(views(ctx).length).toBeGreaterThan(5);
    });

    it('has the same ready figures', () => {
      const titles = (one: Context) => readyFigures(one).map(({ spec }) => figureModel(one, spec)?.title);
      expect(titles(ctx)).toEqual(titles(WHOLE));
    });

    it('is searched to parts that are on the page', () => {
      expect(lostFrom(ctx, at('2024-01-01/P2M'))).toEqual([]);
    });
  });
});

describe('where no code stands for a concept, what asks for it is absent and all else stays', () => {
  const PERIOD = at('2024-Q1');
  const whole = figuresOf(WHOLE, PERIOD);

  it.each<[concept: string, ...gone: OverviewFigureName[]]>([
    ['PRODUCTION_INDEX', 'progress', 'areas', 'activities', 'industryProjects'],
    ['PRODUCT_OUTPUT', 'products'],
    ['INVESTMENT_PROJECTS', 'industryProjects', 'allProjects'],
    ['FOREIGN_INVESTMENT', 'industryProjects', 'allProjects'],
    ['EMPLOYMENT'],
    ['RISING_PRODUCTS'],
    ['KEY_PRODUCT_COUNT'],
    ['MOTOR_FUEL'],
  ])('%s', (concept, ...gone) => {
    const ctx = contextFrom(withoutConcepts(withoutAccepted(FILES), (one) => one === concept));
    const found = figuresOf(ctx, PERIOD);
    for (const name of OVERVIEW_FIGURE_NAMES)
      expect([name, found[name]]).toEqual([name, gone.includes(name) ? null : whole[name]]);
    expect(lostFrom(ctx, PERIOD)).toEqual([]);
  });

  it('of capital, the amounts beside the projects', () => {
    const ctx = contextFrom(withoutConcepts(FILES, (one) => one === 'REGISTERED_CAPITAL'));
    expect(whole.industryProjects).toMatchObject({ body: { amounts: [{}, {}] } });
    expect(figuresOf(ctx, PERIOD).industryProjects).toMatchObject({ body: { amounts: [] } });
  });
});

describe('where no code stands for a concept, nothing is said of it', () => {
  const PERIOD = at('2024-01-01/P2M');
  const textWithout = (concept: string): string => {
    const ctx = contextFrom(withoutConcepts(FILES, (one) => one === concept));
    const { headline, cards } = overviewOf(ctx, PERIOD);
    return JSON.stringify([headline, cards]);
  };
  const whole = textWithout('');

  it.each([
    ['PRODUCTION_INDEX', 'sản xuất công nghiệp Thanh Hóa tăng 24,46'],
    ['PRODUCT_OUTPUT', 'dẫn đầu'],
    ['RISING_PRODUCTS', '14 trong 25'],
    ['KEY_PRODUCT_COUNT', 'Danh mục sản phẩm công nghiệp chủ lực'],
  ])('%s: “%s”', (concept, words) => {
    expect(whole).toContain(words);
    expect(textWithout(concept)).not.toContain(words);
  });
});

describe('a package that names no concept at all', () => {
  const files = withoutConcepts(FILES, () => true);
  const ctx = contextFrom(files);
  const { area } = focusArea(ctx.dataset);
  const pages = periodsOf(ctx.dataset, area);

  it('keeps the rules', () => {
    expect([...ctx.dataset.issues, ...checkPackage(files, ctx.dataset)]).toEqual([]);
  });

  it('has a page for every period of which something is published, and opens where its editors chose', () => {
    const periods = ctx.dataset.observations
      .filter((o) => o.area === area && o.scenario === 'ACTUAL' && o.period.months > 0)
      .map((o) => periodCode(o.period));
    expect(pages.map(periodCode).sort()).toEqual([...new Set(periods)].sort());
    expect(openingPeriod(ctx.dataset, pages)).toEqual(at('2024-01-01/P2M'));
  });

  it('every page has its title and stays whole, its cards among it; no panel mourns a figure that nothing stands for', () => {
    const title = (code: string) => overviewOf(ctx, at(code)).headline.title;
    expect(title('2024-02')).toBe('Tháng 2/2024: Thanh Hóa');
    for (const period of pages.filter((_, i) => i % 8 === 0)) {
      const ids = [...overviewIds(ctx, period)];
      expect(ids.filter((id) => /^empty-(?!targets)/.test(id))).toEqual([]);
    }
    expect(overviewIds(ctx, at('2024-01-01/P2M'))).toContain('card-iip');
    expect(lostFrom(ctx, at('2024-01-01/P2M'))).toEqual([]);
  });

  it('has the ready figures that need none', () => {
    expect(readyViews(ctx)).toEqual([]);
    expect(new Set(readyFigures(ctx).map(({ spec }) => spec.kind))).toEqual(new Set(['targets', 'progress']));
  });
});
