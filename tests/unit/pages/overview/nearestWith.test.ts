import { describe, expect, it } from 'vitest';
import { nearestPeriod, periodsOf } from '../../../../src/dataset/growthPeriods';
import { periodCode } from '../../../../src/dataset/periodCode';
import { focusArea } from '../../../../src/dataset/focusArea';
import { OVERVIEW_FIGURE_NAMES, overviewModel } from '../../../../src/figure/overviewFigures';
import { nearestWith } from '../../../../src/pages/overview/nearestWith';
import { AREA, CONTEXTS, DATASET } from '../../support/frozen';
import { at } from '../../support/periods';

const ctx = CONTEXTS.vi;
const PAGES = periodsOf(DATASET, AREA);
const subject = (code: string) => ({ ...focusArea(DATASET), period: at(code) });

describe('the nearest page that has a figure', () => {
  it.each([
    // Targets of 2023 stand on every page of 2023; 2024 is farther from 2022.
    ['targets', '2022', '2023-01-01/P4M'],
    ['targets', '2022-01-01/P9M', '2023-01-01/P4M'],
    // Petrol, diesel and sugar of the first nine months of the same year.
    ['products', '2022', '2022-01-01/P9M'],
    // April lies in the first four months.
    ['products', '2023-01-01/P4M', '2023-04'],
    ['products', '2023-01-01/P9M', '2023-04'],
  ] as const)('%s of %s: %s', (name, period, expected) => {
    const found = nearestWith(ctx, PAGES, subject(period), name);
    expect(found && periodCode(found)).toBe(expected);
  });

  it('has the figure, and no nearer page has', () => {
    for (const period of PAGES)
      for (const name of OVERVIEW_FIGURE_NAMES) {
        const own = { ...focusArea(DATASET), period };
        const having = PAGES.filter((page) => overviewModel(ctx, name, { ...own, period: page }) !== null);
        expect(nearestWith(ctx, PAGES, own, name)).toEqual(nearestPeriod(having, period));
      }
  });
});
