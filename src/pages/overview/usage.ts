import { focusArea } from '../../dataset/focusArea';
import { overviewModels } from '../../figure/overviewFigures';
import { provenancesIn, type Usage } from '../../provenance/usage';
import type { Context } from '../../model/context';
import { findingProvenances } from '../../provenance/findingText';
import { periodRunning } from '../../i18n/period';
import { overviewPath } from '../../state/address';
import { cardsOf } from './cards';
import { headlineOf } from './headline';
import { topFindings } from './topFindings';
import { periodsOf } from '../../dataset/growthPeriods';

/** The values on the overview, period by period. */
export function overviewUsage(ctx: Context): Usage[] {
  const { area, reference } = focusArea(ctx.dataset);
  return periodsOf(ctx.dataset, area).map((period) => ({
    href: overviewPath(ctx.locale, period),
    words: `${ctx.t.shell.pages.overview}: ${periodRunning(ctx.locale, period)}`,
    provenances: provenancesIn([
      headlineOf(ctx, area, reference, period),
      cardsOf(ctx, area, period).cards,
      topFindings(ctx, area, period).map(findingProvenances),
      overviewModels(ctx, { area, reference, period }),
    ]),
  }));
}
