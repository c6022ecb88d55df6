import type { Finding } from '../../checks/finding';
import { yearOf, type Period } from '../../dataset/period';
import type { Context } from '../../model/context';

/** As many as a reader takes in at a glance. */
const SHOWN = 3;

/** The weightiest disagreements of the year of a period, about an area. */
export const topFindings = (ctx: Context, area: string, period: Period): Finding[] =>
  ctx
    .checked()
    .check.findings.filter(({ sides }) =>
      sides.some(
        (side) => yearOf(side.period) === yearOf(period) && side.observations.some((o) => o.area === area),
      ),
    )
    .slice(0, SHOWN);
