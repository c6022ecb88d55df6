import { end, lastMonth, span } from '../../dataset/period';
import type { Context } from '../../model/context';
import { periodRunning } from '../../i18n/period';

/** The last month of any actual observation: the date of the data. */
export function dataDate({ dataset, locale }: Context): string {
  const months = dataset.observations
    .filter((o) => o.scenario === 'ACTUAL')
    .sort((a, b) => end(b.period) - end(a.period));
  const [newest] = months;
  return newest ? periodRunning(locale, span(lastMonth(newest.period), 1)) : '';
}
