import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/model/context';
import { nearestWithData, seriesThroughTime, withView } from '../../../src/explore/transitions';
import { readyViews } from '../../../src/explore/readyViews';
import { memoizedExploreFigure } from '../../../src/explore/memoizedExploreFigure';
import { seriesCatalogue } from '../../../src/explore/catalogue';
import { LOCALES } from '../../../src/i18n/locale';
import { CONTEXTS, DATASET } from '../support/frozen';

describe.each(LOCALES)('views to begin with, in %s', (locale) => {
  const ctx = CONTEXTS[locale];

  it('are six or more, each with a name of its own, a question and a headline from its figure', () => {
    const views = readyViews(ctx);
    expect(views.length).toBeGreaterThanOrEqual(6);
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    for (const { question, spec } of views) {
      const title = memoizedExploreFigure(ctx, spec).model?.title ?? '';
      expect(question).toMatch(/\S/);
      expect(title).toMatch(/\S/);
      expect(title).not.toBe(question);
    }
  });

  it('leave out what the data cannot answer', () => {
    const without = {
      ...DATASET,
      observations: DATASET.observations.filter((o) => o.indicator !== 'LABOUR'),
    };
    const ids = (of: typeof ctx) => readyViews(of).map(({ id }) => id);
    expect(ids(ctx)).toContain('workers');
    expect(ids(contextOf(without, locale))).toEqual(ids(ctx).filter((id) => id !== 'workers'));
    expect(readyViews(contextOf({ ...DATASET, observations: [] }, locale))).toEqual([]);
  });

  it('have a headline that follows the data', () => {
    const titleIn = (of: typeof ctx): string | undefined => {
      const view = readyViews(of).find(({ id }) => id === 'area-and-nation');
      return view && memoizedExploreFigure(of, view.spec).model?.title;
    };
    // The newest month of the area goes, and the headline that named it must change.
    const older = DATASET.observations.filter((o) => o.period.start < 2025 * 12);
    const before = contextOf({ ...DATASET, observations: older }, locale);
    expect(titleIn(before)).toMatch(/\S/);
    expect(titleIn(before)).not.toBe(titleIn(ctx));
  });
});

describe('another view of any series', () => {
  const ctx = CONTEXTS.vi;

  it.each([...seriesCatalogue(ctx).values()].map((one) => [one.code, one] as const))(
    '%s through time has a figure, and every comparison that is offered has one',
    (_, { ref }) => {
      const spec = seriesThroughTime(ctx, 'lines', [ref]);
      expect(memoizedExploreFigure(ctx, spec).model).not.toBeNull();
      for (const view of ['bars', 'dumbbell', 'slope'] as const) {
        const other = withView(ctx, spec, view);
        expect(other.series).toEqual([ref]);
        const { model, refusals } = memoizedExploreFigure(ctx, other);
        // Without a figure there is a reason, and something nearest that has one.
        if (!model) {
          expect(refusals.length).toBeGreaterThan(0);
          const near = nearestWithData(ctx, other);
          expect(near && memoizedExploreFigure(ctx, near).model).toBeTruthy();
        }
      }
    },
  );
});
