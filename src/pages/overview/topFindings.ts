import type { Finding } from '../../checks/finding';
import { yearOf, type Period } from '../../dataset/period';
import type { Context } from '../../model/context';

/** Most findings on the overview. */
const SHOWN = 3;

/** The weightiest findings on an area in the year of a period. */
export const topFindings = (ctx: Context, area: string, period: Period): Finding[] =>
  ctx
    .checked()
    .check.findings.filter(({ sides }) =>
      sides.some(
        (side) => yearOf(side.period) === yearOf(period) && side.observations.some((o) => o.area === area),
      ),
    )
    .slice(0, SHOWN);
