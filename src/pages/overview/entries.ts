import { focusArea } from '../../dataset/focusArea';
import type { Period } from '../../dataset/period';
import { periodSlug } from '../../dataset/periodCode';
import { overviewModel } from '../../figure/overviewFigures';
import type { Context } from '../../model/context';
import { overviewPath } from '../../state/address';
import type { PageEntry } from '../../ui/pageEntry';
import { headlineOf } from './headline';
import { openingPeriod, periodsOf } from '../../dataset/growthPeriods';

/** Every address of the overview: the one that opens first, and one for each period. */
export function overviewEntries(ctx: Context): PageEntry[] {
  const { dataset, locale, t } = ctx;
  const { area, reference } = focusArea(dataset);
  const periods = periodsOf(dataset, area);
  const opening = openingPeriod(dataset, periods);
  const entry = (named: Period | null, period: Period): PageEntry => {
    const { title, standfirst } = headlineOf(ctx, area, reference, period);
    const subject = { area, reference, period };
    return {
      page: 'overview',
      path: (lang) => overviewPath(lang, named),
      fields: [],
      title: t.documentTitle(title),
      description: standfirst === '' ? title : standfirst,
      picture: {
        name: `${locale}-${periodSlug(period)}`,
        title,
        figure: overviewModel(ctx, 'products', subject) ?? overviewModel(ctx, 'progress', subject),
      },
    };
  };
  return [...(opening ? [entry(null, opening)] : []), ...periods.map((period) => entry(period, period))];
}
