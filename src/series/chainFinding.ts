import type { Finding } from '../checks/finding';
import type { Context } from '../model/context';
import type { SeriesRef } from '../spec/series';

/** The finding that the chained changes of a series contradict its published growth on a year before; null without one. */
export const chainFinding = (ctx: Context, ref: SeriesRef): Finding | null =>
  ctx.checked().check.findings.find(({ breaks, sides: [{ observations }] }) => {
    const [o] = observations;
    return (
      breaks !== null &&
      o?.area === ref.area &&
      o.indicator === ref.indicator &&
      o.activity === ref.activity &&
      o.product === ref.product &&
      o.breakdown === ref.breakdown
    );
  }) ?? null;
